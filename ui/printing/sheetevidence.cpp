// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The session sheet's first half: who and when, and what the data says.
#include "core/domain/zonedtime.h"
#include "ui/printing/sessionsheet.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpicharts.h"
#include "ui/viewstate/paperwords.h"
#include <cmath>

namespace coachbook::ui::paper {

namespace {

const QString noValue = QStringLiteral("\u2013");

QString valueOr(Kpi kpi, const std::optional<KpiValue> &value)
{
    return value ? kpiValueText(kpi, value->value) : noValue;
}

QString targetWords(const KpiSetting &setting)
{
    if (!setting.target)
        return noValue;
    if (setting.direction == Direction::Band && setting.targetLow)
        return Words::tr("%1 to %2")
            .arg(kpiValueText(setting.kpi, *setting.targetLow), kpiValueText(setting.kpi, *setting.target));
    return kpiValueText(setting.kpi, *setting.target);
}

QString standingWords(const KpiLine &line)
{
    if (!line.now)
        return Words::tr("no data");
    if (line.standing == Standing::NoTarget)
        return {};
    const bool few = line.now->n < smallSample;
    if (line.standing == Standing::Meets)
        return few ? Words::tr("met, few data") : Words::tr("met");
    return few ? Words::tr("not met, few data") : Words::tr("not met");
}

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(int(std::lround(share * 100)));
}

std::vector<TableCell> questionRow(const QuestionResult &result)
{
    TableCell name(result.question.text);
    name.indent = pt(10);
    if (result.n == 0)
        return {name, noValue, noValue, QStringLiteral("0"), QString()};
    QString remark;
    if (result.criticalFails > 0)
        remark = result.criticalFails == 1
                     ? Words::tr("critical, failed once")
                     : Words::tr("critical, failed %n times", nullptr, result.criticalFails);
    else if (result.question.critical)
        remark = Words::tr("critical");
    return {name, percent(result.earned), QString::number(result.missed), QString::number(result.n), remark};
}

const FlaggedInteraction *flagged(const Preparation &preparation, const QString &reference)
{
    for (const FlaggedInteraction &interaction : preparation.interactions) {
        if (interaction.interactionRef == reference)
            return &interaction;
    }
    return nullptr;
}

void addMoment(PaperBuilder &paper, const FlaggedInteraction::Moment &moment)
{
    const QString words = moment.comment.isEmpty() ? moment.question
                          : moment.question.isEmpty()
                              ? moment.comment
                              : QStringLiteral("%1 (%2)").arg(moment.comment, moment.question);
    paper.item({moment.seconds ? momentText(*moment.seconds) : noValue, words, pt(38)});
}

void addInteraction(PaperBuilder &paper, const FlaggedInteraction &interaction)
{
    QStringList remark{percent(interaction.score / 100)};
    if (interaction.criticalFailed)
        remark.append(Words::tr("critical question failed"));
    if (!interaction.evaluator.isEmpty())
        remark.append(Words::tr("evaluated by %1").arg(interaction.evaluator));
    paper.subheading(joined({interaction.interactionRef, yearDay(interaction.day)}),
                     remark.join(QStringLiteral(", ")));
    if (interaction.moments.empty())
        paper.paragraph(Words::tr("The evaluator left no comment."), Style::Emphasis);
    for (const auto &moment : interaction.moments)
        addMoment(paper, moment);
}

void addNoted(PaperBuilder &paper, const QString &label, const QString &words)
{
    if (words.trimmed().isEmpty())
        return;
    paper.space(pt(4));
    paper.paragraph(label, Style::SmallStrong);
    paper.keepLastWithNext();
    paper.paragraph(words);
}

} // namespace

void addSheetHead(PaperBuilder &paper, const SheetInput &input)
{
    const SessionDraft &session = input.session;
    const Preparation &preparation = input.preparation;
    QString when = session.day.isValid() ? weekdayYearDay(session.day) : QString();
    if (session.start)
        when = Words::tr("%1 at %2").arg(when, timeWords(*session.start));
    const QString coach = session.coach.isEmpty() ? input.supervisor : session.coach;
    paper.title(Words::tr("%1 with %2").arg(sentence(sessionTypeText(session.type)), preparation.agent.name),
                joined({when, minutesWords(session.plannedMinutes),
                        coach.isEmpty() ? QString() : Words::tr("led by %1").arg(coach)}));
    std::vector<std::pair<QString, QString>> facts;
    if (const QString tier = tierWords(preparation.due.tier, input.today); !tier.isEmpty())
        facts.emplace_back(Words::tr("Tier"), tier);
    if (preparation.due.nextDue)
        facts.emplace_back(Words::tr("Next due"),
                           QStringLiteral("%1, %2").arg(weekdayYearDay(*preparation.due.nextDue),
                                                        dueWords(preparation.due)));
    facts.emplace_back(Words::tr("Why"), sentence(whyWords(preparation.due, input.today)));
    paper.facts(facts);
    if (!preparation.hasData) {
        paper.space(pt(8));
        paper.paragraph(Words::tr("There is nothing recent about %1 in this book: no interaction and no "
                                  "evaluation. Ask, listen, "
                                  "and agree on which calls to look at together next time.")
                            .arg(preparation.agent.name),
                        Style::Emphasis);
    }
}

void addAgenda(PaperBuilder &paper, const SheetInput &input)
{
    const auto &sent = input.session.agendaSentAt;
    paper.heading(Words::tr("Agenda"),
                  sent ? Words::tr("sent %1").arg(yearDay(inZone(*sent, input.zone).date()))
                       : Words::tr("not sent yet"));
    if (input.session.agenda.trimmed().isEmpty())
        paper.writingLines(2);
    else
        paper.paragraph(input.session.agenda);
}

void addCharts(PaperBuilder &paper, const std::vector<KpiLine> &lines, const std::vector<QDate> &sessions)
{
    std::vector<KpiChart> charts;
    bool baseline = false;
    for (const KpiLine &line : lines) {
        const KpiChart chart = kpiChart(line, {}, sessions);
        if (chart.agent.empty())
            continue;
        baseline = baseline || chart.baseline.has_value();
        charts.push_back(chart);
    }
    if (charts.empty())
        return;
    paper.charts(charts, 2, pt(94));
    paper.keepLastWithNext();
    paper.space(pt(5));
    QStringList marks{Words::tr("13 weeks")};
    if (!sessions.empty())
        marks.append(Words::tr("triangle: session"));
    if (baseline)
        marks.append(Words::tr("band: baseline"));
    marks.append(Words::tr("open point: fewer than %1 observations").arg(smallSample));
    paper.paragraph(joined(marks), Style::Small);
}

void addFigures(PaperBuilder &paper, const SheetInput &input)
{
    if (!input.preparation.hasData)
        return;
    paper.heading(Words::tr("Figures"), Words::tr("two weeks to %1").arg(yearDay(input.today)));
    PaperTable table;
    table.columns = {{Words::tr("KPI"), false, 1},     {Words::tr("Last 2 weeks"), true},
                     {Words::tr("n"), true},           {Words::tr("2 weeks before"), true},
                     {Words::tr("Baseline"), true},    {Words::tr("Target"), true},
                     {Words::tr("Target met?"), false}};
    for (const KpiLine &line : input.preparation.kpis)
        table.rows.push_back({{kpiName(line.kpi), Style::FigureStrong},
                              {valueOr(line.kpi, line.now), Style::FigureStrong},
                              line.now ? countOf(line.now->n) : QStringLiteral("0"),
                              valueOr(line.kpi, line.before),
                              valueOr(line.kpi, line.baseline),
                              targetWords(line.setting),
                              standingWords(line)});
    paper.table(table);
    paper.space(pt(12));
    addCharts(paper, input.preparation.kpis, input.sessions);
}

void addQuality(PaperBuilder &paper, const SheetInput &input)
{
    if (input.preparation.sections.empty())
        return;
    const auto &qa = input.preparation.qa;
    QString remark = Words::tr("last %1 days").arg(evidenceDays);
    if (qa)
        remark = joined(
            {Words::tr("QA score %1").arg(kpiValueText(Kpi::Qa, qa->value)), sampleText(qa->n), remark});
    paper.heading(Words::tr("Quality"), remark);
    PaperTable table;
    table.rules = false;
    table.columns = {{Words::tr("Section and question"), false, 1},
                     {Words::tr("Earned"), true},
                     {Words::tr("Missed"), true},
                     {Words::tr("n"), true},
                     {QString(), false}};
    for (const SectionLine &section : input.preparation.sections) {
        if (!section.questions.empty())
            table.leading.insert(table.rows.size());
        table.rows.push_back({{section.section, Style::FigureStrong},
                              {percent(section.earned), Style::FigureStrong},
                              QString(),
                              QString::number(section.n),
                              QString()});
        for (const QuestionResult &question : section.questions)
            table.rows.push_back(questionRow(question));
    }
    paper.table(table);
}

void addInteractions(PaperBuilder &paper, const SheetInput &input)
{
    const Preparation &preparation = input.preparation;
    if (preparation.interactions.empty() && input.session.interactions.empty())
        return;
    paper.heading(Words::tr("Interactions to look at"));
    if (input.session.interactions.empty()) {
        for (const FlaggedInteraction &interaction : preparation.interactions)
            addInteraction(paper, interaction);
        return;
    }
    for (const Evidence &chosen : input.session.interactions) {
        if (const FlaggedInteraction *const interaction = flagged(preparation, chosen.interactionRef)) {
            addInteraction(paper, *interaction);
            continue;
        }
        paper.subheading(joined({chosen.interactionRef, chosen.day ? yearDay(*chosen.day) : QString()}));
        addMoment(paper, {chosen.momentSeconds, QString(), chosen.note});
    }
}

void addOpenItems(PaperBuilder &paper, const SheetInput &input)
{
    const auto &items = input.preparation.openItems;
    paper.heading(Words::tr("Open action items"),
                  items.empty() ? QString() : Words::tr("%1 open").arg(items.size()));
    if (items.empty())
        paper.paragraph(Words::tr("None is open."), Style::Emphasis);
    for (const ActionItem &item : items) {
        paper.space(pt(9));
        paper.paragraph(item.text);
        paper.keepLastWithNext();
        const QString details = itemDetails(item, input.today);
        if (!details.isEmpty()) {
            paper.paragraph(details, Style::Small);
            paper.keepLastWithNext();
        }
        paper.checks({Words::tr("Done"), Words::tr("Missed"), Words::tr("Dropped")}, Words::tr("In a word"));
    }
}

void addLastSession(PaperBuilder &paper, const SheetInput &input, PrivateNotes privateNotes)
{
    const auto &last = input.preparation.lastSession;
    if (last) {
        const QString length = last->minutes ? minutesWords(*last->minutes) : QString();
        paper.heading(Words::tr("Last session"),
                      joined({sessionTypeText(last->type), yearDay(last->day), length}));
        QStringList focus;
        for (const SessionFocus &one : last->focus)
            focus.append(one.text);
        addNoted(paper, Words::tr("Focus"), focus.join(QLatin1Char('\n')));
        addNoted(paper, Words::tr("Agreed"), last->agreed);
        addNoted(paper, Words::tr("Notes"), last->sharedNote);
        if (privateNotes == PrivateNotes::Include)
            addNoted(paper, Words::tr("Private note, not for the agent"), last->privateNote);
        if (focus.isEmpty() && last->agreed.isEmpty() && last->sharedNote.isEmpty())
            paper.paragraph(Words::tr("Nothing was written down."), Style::Emphasis);
    }
}

void addCheckIns(PaperBuilder &paper, const SheetInput &input)
{
    if (input.preparation.checkIns.empty())
        return;
    paper.heading(Words::tr("Check-ins since"));
    for (const CheckIn &checkIn : input.preparation.checkIns) {
        const QString note = checkIn.note.isEmpty() ? Words::tr("no note") : checkIn.note;
        const QString words = checkIn.improvementAcknowledged.value_or(false)
                                  ? Words::tr("%1 (improvement acknowledged)").arg(note)
                                  : note;
        paper.item({dayText(checkIn.done.value_or(checkIn.due), input.today), words, pt(44)});
    }
}

} // namespace coachbook::ui::paper
