// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "app/papers.h"
#include "core/domain/englishdate.h"
#include "core/storage/preparationquery.h"
#include <QJsonArray>
#include <QJsonObject>

namespace coachbook::app {

namespace {

CommandSpec spec()
{
    return {QStringLiteral("prepare AGENT --book BOOK"),
            QStringLiteral("Prepares a session with an agent from what the book knows"),
            QStringLiteral("AGENT is an id or a name. The session sheet goes to the terminal or, with --pdf, "
                           "to a file that can be\n"
                           "printed. Private notes are never on it."),
            1,
            1,
            {bookOption(),
             {QStringLiteral("pdf"), QStringLiteral("write the session sheet to this file"),
              QStringLiteral("FILE")},
             jsonOption()}};
}

// The sheet as JSON.

QJsonValue jsonOf(const std::optional<KpiValue> &value)
{
    return value ? QJsonValue(QJsonObject{{QStringLiteral("value"), value->value},
                                          {QStringLiteral("n"), jsonCount(value->n)}})
                 : QJsonValue();
}

QString standingKey(Standing standing)
{
    switch (standing) {
    case Standing::NoTarget:
        return QStringLiteral("no_target");
    case Standing::NoData:
        return QStringLiteral("no_data");
    case Standing::Meets:
        return QStringLiteral("meets");
    case Standing::Misses:
        return QStringLiteral("misses");
    }
    return {};
}

QJsonArray kpisJson(const Preparation &sheet)
{
    QJsonArray list;
    for (const KpiLine &line : sheet.kpis)
        list.append(QJsonObject{{QStringLiteral("kpi"), kpiKey(line.kpi)},
                                {QStringLiteral("now"), jsonOf(line.now)},
                                {QStringLiteral("before"), jsonOf(line.before)},
                                {QStringLiteral("baseline"), jsonOf(line.baseline)},
                                {QStringLiteral("target"), jsonNumber(line.setting.target)},
                                {QStringLiteral("standing"), standingKey(line.standing)}});
    return list;
}

QJsonArray focusJson(const Preparation &sheet)
{
    QJsonArray list;
    for (const FocusProposal &focus : sheet.focus)
        list.append(QJsonObject{
            {QStringLiteral("behaviour"), focus.text},
            {QStringLiteral("priority"), QStringLiteral("P%1").arg(int(focus.priority))},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(focusReasonsInEnglish(focus))}});
    return list;
}

QJsonArray interactionsJson(const Preparation &sheet)
{
    QJsonArray list;
    for (const FlaggedInteraction &call : sheet.interactions) {
        QJsonArray moments;
        for (const FlaggedInteraction::Moment &moment : call.moments)
            moments.append(QJsonObject{
                {QStringLiteral("seconds"), moment.seconds ? QJsonValue(*moment.seconds) : QJsonValue()},
                {QStringLiteral("time"),
                 moment.seconds ? QJsonValue(momentText(*moment.seconds)) : QJsonValue()},
                {QStringLiteral("question"), moment.question},
                {QStringLiteral("comment"), moment.comment}});
        list.append(QJsonObject{{QStringLiteral("interaction_id"), call.interactionRef},
                                {QStringLiteral("day"), jsonDay(call.day)},
                                {QStringLiteral("score"), call.score},
                                {QStringLiteral("evaluator"), call.evaluator},
                                {QStringLiteral("critical_failed"), call.criticalFailed},
                                {QStringLiteral("moments"), moments}});
    }
    return list;
}

QString actionStateKey(ActionState state)
{
    return state == ActionState::InProgress ? QStringLiteral("in_progress") : QStringLiteral("open");
}

QJsonArray itemsJson(const Preparation &sheet, QDate today)
{
    QJsonArray list;
    for (const ActionItem &item : sheet.openItems)
        list.append(QJsonObject{{QStringLiteral("text"), item.text},
                                {QStringLiteral("state"), actionStateKey(item.state)},
                                {QStringLiteral("due"), jsonDay(item.due)},
                                {QStringLiteral("overdue"), isOverdue(item, today)},
                                {QStringLiteral("baseline"), jsonNumber(item.baseline)},
                                {QStringLiteral("target"), jsonNumber(item.target)}});
    return list;
}

QJsonObject jsonOf(const Preparation &sheet, QDate today)
{
    return {{QStringLiteral("agent_id"), agentKey(sheet.agent)},
            {QStringLiteral("kpis"), kpisJson(sheet)},
            {QStringLiteral("focus"), focusJson(sheet)},
            {QStringLiteral("interactions"), interactionsJson(sheet)},
            {QStringLiteral("action_items"), itemsJson(sheet, today)},
            {QStringLiteral("agenda"), sheet.draft.agenda}};
}

// The sheet as text.

void writeHeading(Console &console, const QString &heading)
{
    console.out << '\n' << heading << '\n';
}

QString valueText(Kpi kpi, const std::optional<KpiValue> &value)
{
    return value ? QStringLiteral("%1 (%2)").arg(kpiText(kpi, value->value), countText(value->n))
                 : QStringLiteral("-");
}

QString kpiName(Kpi kpi)
{
    return kpiKey(kpi).toUpper();
}

void writeKpis(Console &console, const Preparation &sheet)
{
    if (!sheet.hasData) {
        writeHeading(console,
                     QStringLiteral("There are no interactions and no evaluations of this agent in the "
                                    "last 14 weeks."));
        return;
    }
    writeHeading(console, QStringLiteral("Figures of two weeks, the number of observations in brackets"));
    std::vector<QStringList> rows;
    for (const KpiLine &line : sheet.kpis) {
        const QString target =
            line.setting.target ? kpiText(line.kpi, *line.setting.target) : QStringLiteral("-");
        const QString standing = line.standing == Standing::Misses  ? QStringLiteral("off target")
                                 : line.standing == Standing::Meets ? QStringLiteral("on target")
                                                                    : QString();
        rows.push_back({kpiName(line.kpi), valueText(line.kpi, line.now), valueText(line.kpi, line.before),
                        target, valueText(line.kpi, line.baseline), standing});
    }
    writeTable(console,
               {QStringLiteral("KPI"), QStringLiteral("Now"), QStringLiteral("Before"),
                QStringLiteral("Target"), QStringLiteral("Baseline"), QString()},
               rows);
}

void writeFocus(Console &console, const Preparation &sheet)
{
    writeHeading(console, QStringLiteral("Proposed focus"));
    if (sheet.focus.empty())
        console.out << (sheet.sections.empty()
                            ? QStringLiteral("  none: no evaluation in the last six weeks\n")
                            : QStringLiteral("  none: nothing is under standard\n"));
    for (const FocusProposal &focus : sheet.focus)
        console.out << QStringLiteral("  P%1 %2\n     %3\n")
                           .arg(int(focus.priority))
                           .arg(onOneLine(focus.text),
                                onOneLine(focusReasonsInEnglish(focus).join(QStringLiteral(", "))));
}

void writeInteractions(Console &console, const Preparation &sheet, QDate today)
{
    if (sheet.interactions.empty())
        return;
    writeHeading(console, QStringLiteral("Interactions to look at"));
    for (const FlaggedInteraction &call : sheet.interactions) {
        console.out << QStringLiteral("  %1, %2, QA %3%4\n")
                           .arg(onOneLine(call.interactionRef), dateInEnglish(call.day, today),
                                kpiText(Kpi::Qa, call.score),
                                call.criticalFailed ? QStringLiteral(", a critical question failed")
                                                    : QString());
        for (const FlaggedInteraction::Moment &moment : call.moments)
            console.out << QStringLiteral("     %1  %2\n")
                               .arg((moment.seconds ? momentText(*moment.seconds) : QStringLiteral("-"))
                                        .rightJustified(5),
                                    onOneLine(moment.comment.isEmpty() ? moment.question : moment.comment));
    }
}

void writeItems(Console &console, const Preparation &sheet, QDate today)
{
    if (sheet.openItems.empty())
        return;
    writeHeading(console, QStringLiteral("Open action items"));
    for (const ActionItem &item : sheet.openItems) {
        const QString due = item.due ? dateInEnglish(*item.due, today) : QStringLiteral("no day");
        console.out << QStringLiteral("  %1 (due %2%3)\n")
                           .arg(onOneLine(item.text), due,
                                isOverdue(item, today) ? QStringLiteral(", overdue") : QString());
    }
}

void writeLastSession(Console &console, const Preparation &sheet, QDate today)
{
    if (!sheet.lastSession)
        return;
    const Session &last = *sheet.lastSession;
    writeHeading(console, QStringLiteral("Last session, %1").arg(dateInEnglish(last.day, today)));
    for (const QString &text : {last.agreed, last.sharedNote}) {
        if (!text.isEmpty())
            console.out << QStringLiteral("  ") << onOneLine(text) << '\n';
    }
}

void writeLines(Console &console, const QString &heading, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    writeHeading(console, heading);
    for (const QString &line : text.split(QLatin1Char('\n')))
        console.out << (line.isEmpty() ? QString() : QStringLiteral("  ") + onOneLine(line)) << '\n';
}

void writeText(Console &console, const Preparation &sheet, QDate today)
{
    console.out << QStringLiteral("%1 (%2), %3\n")
                       .arg(onOneLine(sheet.agent.name), agentKey(sheet.agent),
                            reasonInEnglish(sheet.due, today));
    console.out << QStringLiteral("Proposed: %1, %2 minutes\n")
                       .arg(dateInEnglish(sheet.draft.day, today))
                       .arg(sheet.draft.plannedMinutes);
    writeKpis(console, sheet);
    writeFocus(console, sheet);
    writeInteractions(console, sheet, today);
    writeItems(console, sheet, today);
    writeLastSession(console, sheet, today);
    writeLines(console, QStringLiteral("Questions to ask"), sheet.draft.questions);
    writeLines(console, QStringLiteral("Agenda to send"), sheet.draft.agenda);
}

int run(Invocation &invocation, const Arguments &arguments)
{
    const auto book = openBook(arguments, OpenMode::ReadOnly, invocation.clock);
    const Agent agent = agentMeant(book->db(), arguments.words.front());
    const Preparation sheet = *preparationOf(book->db(), agent.id, arguments.today);
    if (arguments.has("pdf")) {
        const QString file = arguments.needed("pdf");
        printSessionSheet(book->db(), sheet, arguments.today, file);
        if (!arguments.has("json"))
            invocation.console.out
                << QStringLiteral("Wrote the session sheet of %1 to %2.\n").arg(onOneLine(agent.name), file);
    }
    if (arguments.has("json"))
        writeJson(invocation.console, jsonOf(sheet, arguments.today));
    else if (!arguments.has("pdf"))
        writeText(invocation.console, sheet, arguments.today);
    return Done;
}

} // namespace

Command prepareCommand()
{
    return {"prepare", spec, run};
}

} // namespace coachbook::app
