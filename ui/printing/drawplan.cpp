// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The coaching plan: the six numbered parts of PLAN-1, what is missing said in its place, and the signatures.
#include "ui/printing/sessionsheet.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpicharts.h"
#include "ui/viewstate/paperwords.h"
#include "ui/viewstate/planwords.h"

namespace coachbook::ui::paper {

namespace {

QString partName(PlanPart part)
{
    switch (part) {
    case PlanPart::Cadence:
        return Words::tr("Cadence");
    case PlanPart::TargetBehaviours:
        return Words::tr("Target behaviours");
    case PlanPart::Baseline:
        return Words::tr("Baseline");
    case PlanPart::ActionItems:
        return Words::tr("Action items");
    case PlanPart::Review:
        return Words::tr("Progress review");
    case PlanPart::EscalationPath:
        return Words::tr("Escalation path");
    }
    Q_UNREACHABLE();
}

QString missingWords(PlanPart part)
{
    switch (part) {
    case PlanPart::Cadence:
        return Words::tr("Missing: how often the two meet, and for how long.");
    case PlanPart::TargetBehaviours:
        return Words::tr("Missing: at least one behaviour, each tied to a scorecard question.");
    case PlanPart::Baseline:
        return Words::tr("Missing: the baseline. It is frozen on the day the plan starts.");
    case PlanPart::ActionItems:
        return Words::tr("Missing: at least one action item with owner and due date.");
    case PlanPart::Review:
        return Words::tr("Missing: the day of the review, and what will be looked at.");
    case PlanPart::EscalationPath:
        return Words::tr("Missing: what happens when it does not improve.");
    }
    Q_UNREACHABLE();
}

QString stateWords(const CoachingPlanDraft &plan)
{
    if (plan.state == PlanState::Active && plan.started)
        return Words::tr("active since %1").arg(yearDay(*plan.started));
    return planStateText(plan.state);
}

QString outcomeWords(PlanOutcome outcome)
{
    switch (outcome) {
    case PlanOutcome::None:
        return {};
    case PlanOutcome::Improved:
        return Words::tr("Improved");
    case PlanOutcome::NotImproved:
        return Words::tr("Not improved: the approach is adjusted, not repeated");
    case PlanOutcome::NotEnoughData:
        return Words::tr("Not enough data");
    }
    Q_UNREACHABLE();
}

class PlanPaper
{
public:
    PlanPaper(PaperBuilder &builder, const PlanInput &planInput)
        : paper(builder), input(planInput), plan(planInput.plan),
          missing(missingParts(planInput.plan, planInput.items))
    {}

    void addAll()
    {
        addHead();
        begin(PlanPart::Cadence);
        addText(plan.cadence);
        begin(PlanPart::TargetBehaviours);
        addTargets();
        begin(PlanPart::Baseline);
        addBaseline();
        begin(PlanPart::ActionItems);
        addItems();
        begin(PlanPart::Review);
        addReview();
        begin(PlanPart::EscalationPath);
        addText(plan.escalation);
        addSignatures();
    }

private:
    /// The part's numbered heading, and what it lacks.
    void begin(PlanPart part)
    {
        paper.numberedHeading(int(part) + 1, partName(part));
        if (std::find(missing.begin(), missing.end(), part) != missing.end())
            paper.paragraph(missingWords(part), Style::Emphasis);
    }

    void addText(const QString &text)
    {
        if (!text.trimmed().isEmpty())
            paper.paragraph(text);
    }

    void addHead()
    {
        paper.title(Words::tr("Coaching plan for %1").arg(input.agent.name),
                    joined({Words::tr("Plan %1").arg(plan.number),
                            Words::tr("revision %1").arg(plan.revision), stateWords(plan)}));
        std::vector<std::pair<QString, QString>> facts;
        facts.emplace_back(Words::tr("Agent"), joined({input.agent.name, input.agent.externalId}));
        if (const QString tier = tierWords(input.tier, input.today); !tier.isEmpty())
            facts.emplace_back(Words::tr("Tier"), tier);
        if (!input.supervisor.isEmpty())
            facts.emplace_back(Words::tr("Supervisor"), joined({input.supervisor, input.teamName}));
        if (input.agent.left)
            facts.emplace_back(Words::tr("Left the team"), yearDay(*input.agent.left));
        if (input.previous)
            facts.emplace_back(Words::tr("Follows"), previousWords(*input.previous));
        if (!plan.purpose.isEmpty())
            facts.emplace_back(Words::tr("Purpose"), plan.purpose);
        if (!missing.empty()) {
            QStringList names;
            for (const PlanPart part : missing)
                names.append(
                    Words::tr("part %1, %2", "part 3, Baseline").arg(int(part) + 1).arg(partName(part)));
            facts.emplace_back(Words::tr("Still missing"), names.join(QStringLiteral("; ")));
        }
        paper.facts(facts);
    }

    static QString previousWords(const CoachingPlan &before)
    {
        const QString plan = Words::tr("plan %1").arg(before.number);
        const QString ended =
            before.outcome == PlanOutcome::None
                ? plan
                : Words::tr("%1, %2", "plan 3, not improved").arg(plan, planOutcomeText(before.outcome));
        return before.adjusted.isEmpty()
                   ? ended
                   : Words::tr("%1; what is done another way now: %2").arg(ended, before.adjusted);
    }

    void addTargets()
    {
        if (plan.targets.empty())
            return;
        PaperTable table;
        table.columns = {{Words::tr("Behaviour"), false, 1},
                         {Words::tr("Measured by the scorecard question"), false, 1}};
        for (const PlanTarget &target : plan.targets)
            table.rows.push_back(
                {{target.text, Style::FigureStrong},
                 target.question.isEmpty()
                     ? TableCell(Words::tr("not tied to a question yet"), Style::FigureEmphasis)
                     : TableCell(target.question)});
        paper.table(table);
    }

    void addBaseline()
    {
        if (!plan.baselines.empty()) {
            if (plan.started)
                paper.paragraph(Words::tr("Frozen on %1; it does not change while the plan runs.")
                                    .arg(yearDay(*plan.started)));
            paper.keepLastWithNext();
            addBaselineTable();
        }
        paper.space(pt(12));
        addCharts(paper, input.kpis, input.sessions);
    }

    void addBaselineTable()
    {
        PaperTable table;
        table.columns = {{Words::tr("KPI"), false, 1}, {Words::tr("Baseline"), true},
                         {Words::tr("n"), true},       {Words::tr("Period"), false},
                         {Words::tr("Now"), true},     {Words::tr("Target"), true}};
        for (const PlanBaseline &baseline : plan.baselines) {
            const KpiLine *const line = lineOf(baseline.kpi);
            const QString none = QStringLiteral("\u2013");
            table.rows.push_back(
                {{kpiName(baseline.kpi), Style::FigureStrong},
                 baseline.value ? TableCell(kpiValueText(baseline.kpi, *baseline.value), Style::FigureStrong)
                                : TableCell(Words::tr("not enough data"), Style::FigureEmphasis),
                 baseline.value ? countOf(baseline.n) : QStringLiteral("0"),
                 Words::tr("%1 to %2").arg(dayText(baseline.from, baseline.to), yearDay(baseline.to)),
                 line && line->now ? kpiValueText(line->kpi, line->now->value) : none,
                 line && line->setting.target ? kpiValueText(line->kpi, *line->setting.target) : none});
        }
        paper.table(table);
        QStringList sources;
        for (const PlanBaseline &baseline : plan.baselines)
            sources.append(baseline.source);
        sources.removeDuplicates();
        sources.removeAll(QString());
        if (sources.isEmpty())
            return;
        paper.space(pt(4));
        paper.paragraph(Words::tr("Source: %1").arg(sources.join(QStringLiteral(", "))), Style::Small);
    }

    const KpiLine *lineOf(Kpi kpi) const
    {
        const auto at = std::find_if(input.kpis.begin(), input.kpis.end(),
                                     [kpi](const auto &line) { return line.kpi == kpi; });
        return at == input.kpis.end() ? nullptr : &*at;
    }

    void addItems()
    {
        if (input.items.empty())
            return;
        PaperTable table;
        table.columns = {{Words::tr("What"), false, 1.5},
                         {Words::tr("Measure"), false, 1},
                         {Words::tr("Owner"), false},
                         {Words::tr("Due"), false},
                         {Words::tr("State"), false}};
        for (const ActionItem &item : input.items)
            table.rows.push_back(
                {item.text, measureWords(item), item.owner.isEmpty() ? Words::tr("the agent") : item.owner,
                 item.due ? yearDay(*item.due) : QStringLiteral("\u2013"), actionStateText(item.state)});
        paper.table(table);
    }

    void addReview()
    {
        if (plan.review)
            paper.paragraph(Words::tr("On %1.").arg(weekdayYearDay(*plan.review)), Style::Strong);
        if (!plan.reviewHow.isEmpty())
            paper.paragraph(plan.reviewHow);
        if (plan.outcome != PlanOutcome::None) {
            std::vector<std::pair<QString, QString>> facts;
            if (plan.reviewed)
                facts.emplace_back(Words::tr("Reviewed"), yearDay(*plan.reviewed));
            facts.emplace_back(Words::tr("Outcome"), joined({outcomeWords(plan.outcome), plan.outcomeNote}));
            if (!plan.adjusted.isEmpty())
                facts.emplace_back(Words::tr("Adjusted approach"), plan.adjusted);
            paper.facts(facts);
            addReviewTable();
            return;
        }
        paper.checks({Words::tr("Improved"), Words::tr("Not improved"), Words::tr("Not enough data")},
                     Words::tr("Seen on"));
    }

    /// What was found, beside the baseline.
    void addReviewTable()
    {
        if (plan.reviews.empty())
            return;
        paper.keepLastWithNext();
        paper.space(pt(6));
        PaperTable table;
        table.columns = {{Words::tr("KPI"), false, 1}, {Words::tr("Baseline"), true},
                         {Words::tr("n"), true},       {Words::tr("Review"), true},
                         {Words::tr("n"), true},       {Words::tr("Change"), true},
                         {Words::tr("Team"), true}};
        for (const ReviewedKpi &each : besideBaseline(plan.baselines, plan.reviews)) {
            const auto value = [&](const std::optional<double> &of) {
                return of ? TableCell(kpiValueText(each.kpi, *of), Style::FigureStrong)
                          : TableCell(Words::tr("no data"), Style::FigureEmphasis);
            };
            const ReviewFigure &now = each.now;
            const auto team =
                now.teamBefore && now.teamNow ? std::optional(*now.teamNow - *now.teamBefore) : std::nullopt;
            table.rows.push_back({{kpiName(each.kpi), Style::FigureStrong},
                                  value(each.before.value),
                                  each.before.value ? countOf(each.before.n) : QStringLiteral("0"),
                                  value(now.value),
                                  now.value ? countOf(now.n) : QStringLiteral("0"),
                                  changeText(each.kpi, each.change),
                                  changeText(each.kpi, team)});
        }
        paper.table(table);
        const ReviewFigure &first = plan.reviews.front();
        paper.space(pt(4));
        paper.paragraph(Words::tr("Review: %1 to %2. Team: how the whole team changed in the same weeks. The "
                                  "figures show what changed, not what made it change.")
                            .arg(yearDay(first.from), yearDay(first.to)),
                        Style::Small);
    }

    void addSignatures()
    {
        paper.keepLastWithNext(); // nobody signs an empty page
        paper.space(pt(16));
        paper.paragraph(Words::tr("We have talked about this plan and agree on it."));
        paper.keepLastWithNext();
        paper.signature(Words::tr("Agent"), input.agent.name);
        paper.keepLastWithNext();
        paper.signature(Words::tr("Supervisor"), input.supervisor);
    }

    PaperBuilder &paper;
    const PlanInput &input;
    const CoachingPlan &plan;
    const std::vector<PlanPart> missing;
};

} // namespace

int drawPlan(QPagedPaintDevice &device, const PlanInput &input)
{
    PaperBuilder paper(pageSpace(device).width);
    PlanPaper(paper, input).addAll();
    PageFrame frame;
    frame.headerLeft = input.agent.name;
    frame.headerRight =
        Words::tr("Coaching plan %1, revision %2").arg(input.plan.number).arg(input.plan.revision);
    frame.footerLeft = joined({Words::tr("Printed %1").arg(yearDay(input.today)), input.teamName});
    return drawPages(device, paper.take(), frame);
}

} // namespace coachbook::ui::paper
