// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentchanges.h"
#include <algorithm>

namespace coachbook::ui {

QString editOpKey(const AgentDraft &before, const AgentDraft &after)
{
    QStringList keys;
    if (before.name != after.name)
        keys << QStringLiteral("agent.name");
    if (before.hired != after.hired)
        keys << QStringLiteral("agent.hired");
    if (before.cadenceDays != after.cadenceDays)
        keys << QStringLiteral("agent.cadence");
    if (before.privateNote != after.privateNote)
        keys << QStringLiteral("agent.note");
    AgentDraft rest = after;
    rest.name = before.name;
    rest.hired = before.hired;
    rest.cadenceDays = before.cadenceDays;
    rest.privateNote = before.privateNote;
    if (rest != before || keys.size() > 1)
        return QStringLiteral("agent.edit");
    return keys.isEmpty() ? QString() : keys.first();
}

std::optional<AgentPeriod> runningPeriod(const std::vector<AgentPeriod> &periods,
                                         std::initializer_list<PeriodKind> kinds, QDate day)
{
    std::optional<AgentPeriod> found;
    for (const AgentPeriod &period : periods) {
        const bool isOfKind = std::find(kinds.begin(), kinds.end(), period.kind) != kinds.end();
        if (isOfKind && period.covers(day) && (!found || found->from < period.from))
            found = period;
    }
    return found;
}

QDate lastDayOfEnded(const AgentPeriodDraft &period, QDate today)
{
    return std::max(period.from, today.addDays(-1));
}

} // namespace coachbook::ui
