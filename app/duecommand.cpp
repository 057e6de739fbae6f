// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/domain/englishdate.h"
#include "core/storage/duereader.h"
#include "core/storage/settingstore.h"
#include <QJsonArray>
#include <QJsonObject>
#include <unordered_map>

namespace coachbook::app {

namespace {

CommandSpec spec()
{
    return {QStringLiteral("due --book BOOK"),
            QStringLiteral("Says who is due for a session, and why; the most pressing first"),
            QString(),
            0,
            0,
            {bookOption(), jsonOption()}};
}

std::optional<QDate> lastDay(const DueEntry &entry)
{
    return entry.lastCounting ? std::optional(entry.lastCounting->day) : std::nullopt;
}

QString stateWords(const DueEntry &entry)
{
    switch (entry.state) {
    case DueState::Overdue:
        return QStringLiteral("overdue %1")
            .arg(plural(entry.daysOverdue, QStringLiteral("day"), QStringLiteral("days")));
    case DueState::Due:
        return QStringLiteral("due today");
    case DueState::DueSoon:
        return QStringLiteral("due in %1")
            .arg(plural(entry.workingDaysLeft, QStringLiteral("day"), QStringLiteral("days")));
    case DueState::OnTrack:
        return QStringLiteral("on track");
    case DueState::Paused:
        return QStringLiteral("paused");
    }
    return {};
}

QJsonObject jsonOf(const DueEntry &entry, const Agent &agent, QDate today)
{
    return {{QStringLiteral("agent_id"), agentKey(agent)},
            {QStringLiteral("agent"), agent.name},
            {QStringLiteral("tier"), tierKey(entry.tier.tier)},
            {QStringLiteral("cadence_days"), entry.cadenceDays},
            {QStringLiteral("last_session"), jsonDay(lastDay(entry))},
            {QStringLiteral("next_due"), jsonDay(entry.nextDue)},
            {QStringLiteral("state"), dueStateKey(entry.state)},
            {QStringLiteral("days_overdue"), entry.daysOverdue},
            {QStringLiteral("reason"), reasonInEnglish(entry, today)}};
}

QStringList rowOf(const DueEntry &entry, const Agent &agent, QDate today)
{
    const auto dayText = [today](const std::optional<QDate> &day) {
        return day ? dateInEnglish(*day, today) : QStringLiteral("-");
    };
    return {stateWords(entry),
            agentKey(agent),
            agent.name,
            tierWords(entry.tier.tier),
            dayText(lastDay(entry)),
            dayText(entry.nextDue),
            reasonInEnglish(entry, today)};
}

/// "2 overdue, 1 due today, 3 due soon, 5 on track, 2 paused"
QString summary(const std::vector<DueEntry> &entries)
{
    std::map<DueState, int> counts;
    for (const DueEntry &entry : entries)
        ++counts[entry.state];
    const std::vector<std::pair<DueState, QString>> words{{DueState::Overdue, QStringLiteral("overdue")},
                                                          {DueState::Due, QStringLiteral("due today")},
                                                          {DueState::DueSoon, QStringLiteral("due soon")},
                                                          {DueState::OnTrack, QStringLiteral("on track")},
                                                          {DueState::Paused, QStringLiteral("paused")}};
    QStringList parts;
    for (const auto &[state, word] : words) {
        if (counts[state] > 0)
            parts.append(QStringLiteral("%1 %2").arg(counts[state]).arg(word));
    }
    return parts.join(QStringLiteral(", "));
}

void writeText(Console &console, const BookSettings &settings, const std::vector<DueEntry> &entries,
               const std::unordered_map<AgentId, Agent> &agents, QDate today)
{
    const QString team =
        settings.teamName.isEmpty() ? QStringLiteral("The team") : onOneLine(settings.teamName);
    console.out
        << QStringLiteral("%1 on %2 %3\n\n").arg(team, longDateInEnglish(today, today)).arg(today.year());
    if (entries.empty()) {
        console.out << QStringLiteral(
            "There is nobody in this book yet: coachbook import roster FILE --book BOOK\n");
        return;
    }
    std::vector<QStringList> rows;
    for (const DueEntry &entry : entries)
        rows.push_back(rowOf(entry, agents.at(entry.agent), today));
    writeTable(console,
               {QStringLiteral("State"), QStringLiteral("ID"), QStringLiteral("Agent"),
                QStringLiteral("Tier"), QStringLiteral("Last"), QStringLiteral("Next due"),
                QStringLiteral("Why")},
               rows);
    console.out << '\n' << summary(entries) << QStringLiteral(". Days are working days.\n");
}

int run(Invocation &invocation, const Arguments &arguments)
{
    const auto book = openBook(arguments, OpenMode::ReadOnly, invocation.clock);
    const BookSettings settings = settingstore::load(book->db());
    const std::vector<DueInput> inputs = dueInputs(book->db());
    std::unordered_map<AgentId, Agent> agents;
    for (const DueInput &input : inputs)
        agents.emplace(input.agent.id, input.agent);
    const std::vector<DueEntry> entries = dueEntries(inputs, settings, arguments.today);
    if (!arguments.has("json")) {
        writeText(invocation.console, settings, entries, agents, arguments.today);
        return Done;
    }
    QJsonArray list;
    for (const DueEntry &entry : entries)
        list.append(jsonOf(entry, agents.at(entry.agent), arguments.today));
    writeJson(invocation.console, list);
    return Done;
}

} // namespace

Command dueCommand()
{
    return {"due", spec, run};
}

} // namespace coachbook::app
