// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/planwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace coachbook::ui {
namespace {

struct PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::PlanWords)
};

QString missingTargets(const CoachingPlanDraft &plan)
{
    if (plan.targets.empty())
        return PlanTexts::tr("No behaviour is named yet: one is best, two at most.");
    const bool named = std::all_of(plan.targets.begin(), plan.targets.end(),
                                   [](const PlanTarget &target) { return !target.text.trimmed().isEmpty(); });
    return named ? PlanTexts::tr("Tie each behaviour to the scorecard question it is measured by.")
                 : PlanTexts::tr("A line has no behaviour.");
}

QString missingItems(const std::vector<ActionItem> &items)
{
    const bool any = std::any_of(items.begin(), items.end(),
                                 [](const ActionItem &item) { return item.state != ActionState::Dropped; });
    return any ? PlanTexts::tr("No action item has a due date.")
               : PlanTexts::tr("What will the agent do, in which situation, by when?");
}

} // namespace

QString planPartText(PlanPart part)
{
    switch (part) {
    case PlanPart::Cadence:
        return PlanTexts::tr("Cadence");
    case PlanPart::TargetBehaviours:
        return PlanTexts::tr("Target behaviours");
    case PlanPart::Baseline:
        return PlanTexts::tr("Baseline");
    case PlanPart::ActionItems:
        return PlanTexts::tr("Action items");
    case PlanPart::Review:
        return PlanTexts::tr("Progress review");
    case PlanPart::EscalationPath:
        return PlanTexts::tr("Escalation path");
    }
    return {};
}

QString planOutcomeText(PlanOutcome outcome)
{
    switch (outcome) {
    case PlanOutcome::None:
        break;
    case PlanOutcome::Improved:
        return PlanTexts::tr("improved");
    case PlanOutcome::NotImproved:
        return PlanTexts::tr("not improved");
    case PlanOutcome::NotEnoughData:
        return PlanTexts::tr("not enough data");
    }
    return {};
}

QString missingPartText(PlanPart part, const CoachingPlanDraft &plan, const std::vector<ActionItem> &items)
{
    switch (part) {
    case PlanPart::Cadence:
        return PlanTexts::tr("How often do the two meet, and for how long?");
    case PlanPart::TargetBehaviours:
        return missingTargets(plan);
    case PlanPart::Baseline:
        return plan.state == PlanState::Draft
                   ? PlanTexts::tr("No figure in the last four weeks: there is nothing to freeze yet.")
                   : PlanTexts::tr(
                         "The plan was started without figures. A baseline cannot be added afterwards.");
    case PlanPart::ActionItems:
        return missingItems(items);
    case PlanPart::Review:
        return PlanTexts::tr("No day is set for the review.");
    case PlanPart::EscalationPath:
        return PlanTexts::tr("What happens when it does not improve?");
    }
    return {};
}

QString partsText(const std::vector<PlanPart> &parts)
{
    QStringList names;
    for (const PlanPart part : parts)
        names << planPartText(part);
    return names.join(QStringLiteral(", "));
}

QString planHeadText(const CoachingPlanDraft &plan, QDate today)
{
    QString state = planStateText(plan.state);
    if (plan.state == PlanState::Active && plan.started)
        state = PlanTexts::tr("active since %1").arg(dayText(*plan.started, today));
    else if (plan.state == PlanState::Ended)
        state = PlanTexts::tr("ended: %1").arg(planOutcomeText(plan.outcome));
    return PlanTexts::tr("Plan %1, revision %2, %3").arg(plan.number).arg(plan.revision).arg(state);
}

QString changeText(Kpi kpi, const std::optional<double> &change)
{
    if (!change)
        return QStringLiteral("–");
    const QString sign = *change < 0 ? QStringLiteral("−") : *change > 0 ? QStringLiteral("+") : QString();
    const double amount = std::abs(*change);
    if (kpi == Kpi::Aht || kpi == Kpi::Csat)
        return sign + kpiValueText(kpi, amount);
    const QString points = QLocale::system().toString(amount, 'f', amount < 10 ? 1 : 0);
    return sign + (points == QLocale::system().toString(1.0, 'f', 1)
                       ? PlanTexts::tr("1 point")
                       : PlanTexts::tr("%1 points").arg(points));
}

QString verdictText(const ReviewedKpi &figure)
{
    const QString head = PlanTexts::tr("%1: %2", "KPI and its change")
                             .arg(kpiName(figure.kpi), changeText(figure.kpi, figure.change));
    switch (figure.verdict) {
    case FigureChange::NotEnoughData:
        return PlanTexts::tr("%1: not enough data (%2 before, %3 now; %4 are needed).", "KPI, n, n, number")
            .arg(kpiName(figure.kpi), sampleText(figure.before.value ? figure.before.n : 0),
                 sampleText(figure.now.value ? figure.now.n : 0))
            .arg(enoughObservations);
    case FigureChange::Little:
        return figure.kpi == Kpi::Qa
                   ? PlanTexts::tr("%1, less than the %2 points that are a signal.")
                         .arg(head)
                         .arg(int(qaSignal))
                   : PlanTexts::tr("%1, within what its weeks usually differ by.").arg(head);
    case FigureChange::Better:
    case FigureChange::Worse:
        break;
    }
    const bool better = figure.verdict == FigureChange::Better;
    switch (figure.sign) {
    case ChangeSign::QaPoints:
        return better
                   ? PlanTexts::tr("%1, better: %2 points or more are a signal.").arg(head).arg(int(qaSignal))
                   : PlanTexts::tr("%1, worse: %2 points or more are a signal.").arg(head).arg(int(qaSignal));
    case ChangeSign::BeyondNoise:
        return better ? PlanTexts::tr("%1, better by more than its weeks usually differ.").arg(head)
                      : PlanTexts::tr("%1, worse by more than its weeks usually differ.").arg(head);
    case ChangeSign::CrossedTarget:
        return better ? PlanTexts::tr("%1, the target is met now.").arg(head)
                      : PlanTexts::tr("%1, the target is missed now.").arg(head);
    case ChangeSign::None:
        break;
    }
    return head;
}

QString proposalText(const OutcomeProposal &proposal)
{
    QStringList lines{PlanTexts::tr("Proposed by the figures: %1.").arg(planOutcomeText(proposal.outcome))};
    QStringList alike;
    for (const ReviewedKpi &figure : proposal.figures) {
        lines << verdictText(figure);
        if (figure.teamMovedToo && figure.verdict != FigureChange::NotEnoughData)
            alike << kpiName(figure.kpi);
    }
    if (proposal.byQa)
        lines << PlanTexts::tr("The scorecard decides: the target behaviours are measured by its questions.");
    else if (proposal.outcome != PlanOutcome::NotEnoughData)
        lines << PlanTexts::tr("Too few evaluations to decide by the scorecard: the other figures do.");
    if (!alike.isEmpty())
        lines << PlanTexts::tr("The whole team moved the same way in the same weeks: %1.")
                     .arg(alike.join(QStringLiteral(", ")));
    lines << PlanTexts::tr(
        "A figure that starts low tends to come back by itself. What changed is shown here, not "
        "what made it change.");
    return lines.join(QLatin1Char('\n'));
}

QString cycleText(const CoachingPlanDraft &plan, QDate today)
{
    const QString name = PlanTexts::tr("Plan %1").arg(plan.number);
    if (!plan.started)
        return PlanTexts::tr("%1, %2", "plan and state").arg(name, planStateText(plan.state));
    const QString from = dayText(*plan.started, today);
    if (plan.state != PlanState::Ended)
        return PlanTexts::tr("%1, since %2").arg(name, from);
    const QString period =
        plan.reviewed ? PlanTexts::tr("%1 to %2").arg(from, dayText(*plan.reviewed, today)) : from;
    return PlanTexts::tr("%1, %2: %3", "plan, period, outcome")
        .arg(name, period, planOutcomeText(plan.outcome));
}

} // namespace coachbook::ui
