// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/duereader.h"

#include "core/storage/agentstore.h"
#include "core/storage/sessionstore.h"
#include <unordered_map>

namespace coachbook {

std::vector<DueInput> dueInputs(Db &db)
{
    std::vector<DueInput> inputs;
    std::unordered_map<AgentId, size_t> at;
    for (Agent &agent : agentstore::all(db)) {
        at.emplace(agent.id, inputs.size());
        inputs.push_back({std::move(agent), {}, {}});
    }
    for (AgentPeriod &period : agentstore::allPeriods(db)) {
        if (const auto found = at.find(period.agent); found != at.end())
            inputs[found->second].periods.push_back(std::move(period));
    }
    for (Session &session : sessionstore::all(db)) {
        if (const auto found = at.find(session.agent); found != at.end() && isHeld(session.status))
            inputs[found->second].sessions.push_back(std::move(session));
    }
    return inputs;
}

std::vector<DueEntry> dueEntries(const std::vector<DueInput> &inputs, const BookSettings &settings,
                                 QDate today)
{
    std::vector<DueEntry> entries;
    entries.reserve(inputs.size());
    for (const DueInput &input : inputs)
        entries.push_back(dueEntry(input, settings.cadence, settings.calendar, today));
    sortByUrgency(entries);
    return entries;
}

} // namespace coachbook
