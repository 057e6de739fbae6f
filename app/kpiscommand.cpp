// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/domain/englishdate.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/settingstore.h"
#include <QJsonArray>
#include <QJsonObject>

namespace coachbook::app {

namespace {

CommandSpec spec()
{
    return {
        QStringLiteral("kpis --book BOOK"),
        QStringLiteral("Writes the KPIs of each agent and week"),
        QStringLiteral("Weeks begin on Monday. A value stands with the number of observations behind it; "
                       "weeks without any\n"
                       "are left out. AHT is in seconds, FCR and QA in percent, CSAT on its own scale."),
        0,
        0,
        {bookOption(),
         {QStringLiteral("agent"), QStringLiteral("only this agent, by id or name"), QStringLiteral("AGENT")},
         jsonOption()}};
}

struct Week ///< one agent's week; at least one KPI has a value
{
    QDate monday;
    std::array<std::optional<KpiValue>, allKpis.size()> values;
};

std::vector<Week> weeksOf(const AgentMeasures &measures, QDate from, QDate today, bool ahtVoiceOnly)
{
    std::vector<Week> weeks;
    for (QDate monday = mondayOf(from); monday <= today; monday = monday.addDays(7)) {
        Week week{monday, {}};
        bool any = false;
        for (std::size_t place = 0; place < allKpis.size(); ++place) {
            week.values[place] =
                kpiValue(allKpis[place], measures, monday, std::min(monday.addDays(6), today), ahtVoiceOnly);
            any = any || week.values[place].has_value();
        }
        if (any)
            weeks.push_back(week);
    }
    return weeks;
}

void appendJson(QJsonArray &list, const Agent &agent, const std::vector<Week> &weeks)
{
    for (const Week &week : weeks) {
        for (std::size_t place = 0; place < allKpis.size(); ++place) {
            if (const auto &value = week.values[place])
                list.append(QJsonObject{{QStringLiteral("agent_id"), agentKey(agent)},
                                        {QStringLiteral("week"), jsonDay(week.monday)},
                                        {QStringLiteral("kpi"), kpiKey(allKpis[place])},
                                        {QStringLiteral("value"), value->value},
                                        {QStringLiteral("n"), jsonCount(value->n)}});
        }
    }
}

void writeText(Console &console, const Agent &agent, const std::vector<Week> &weeks)
{
    console.out << QStringLiteral("%1 (%2)\n").arg(onOneLine(agent.name), agentKey(agent));
    if (weeks.empty()) {
        console.out << QStringLiteral("no data\n\n");
        return;
    }
    std::vector<QStringList> rows;
    for (const Week &week : weeks) {
        QStringList row{week.monday.toString(Qt::ISODate)};
        for (std::size_t place = 0; place < allKpis.size(); ++place) {
            const auto &value = week.values[place];
            row.append(value ? QStringLiteral("%1 (%2)").arg(kpiText(allKpis[place], value->value),
                                                             countText(value->n))
                             : QStringLiteral("-"));
        }
        rows.push_back(row);
    }
    writeTable(console,
               {QStringLiteral("Week"), QStringLiteral("QA (n)"), QStringLiteral("FCR (n)"),
                QStringLiteral("AHT (n)"), QStringLiteral("CSAT (n)")},
               rows);
    console.out << '\n';
}

int run(Invocation &invocation, const Arguments &arguments)
{
    const auto book = openBook(arguments, OpenMode::ReadOnly, invocation.clock);
    Db &db = book->db();
    const std::vector<Agent> agents =
        arguments.has("agent") ? std::vector{agentMeant(db, arguments.value("agent"))} : agentstore::all(db);
    const bool ahtVoiceOnly = settingstore::load(db).ahtVoiceOnly;
    const QDate from = metricstore::firstDay(db).value_or(arguments.today);
    const auto measures = metricstore::ofAll(db, from, arguments.today);
    QJsonArray list;
    for (const Agent &agent : agents) {
        const auto found = measures.find(agent.id);
        const std::vector<Week> weeks = found == measures.end()
                                            ? std::vector<Week>()
                                            : weeksOf(found->second, from, arguments.today, ahtVoiceOnly);
        if (arguments.has("json"))
            appendJson(list, agent, weeks);
        else
            writeText(invocation.console, agent, weeks);
    }
    if (arguments.has("json"))
        writeJson(invocation.console, list);
    return Done;
}

} // namespace

Command kpisCommand()
{
    return {"kpis", spec, run};
}

} // namespace coachbook::app
