// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/planwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <algorithm>

namespace coachbook::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::PlanWords)
};

QString missingTargets(const CoachingPlanDraft &plan)
{
    if (plan.targets.empty())
        return Words::tr("No behaviour is named yet: one is best, two at most.");
    const bool named = std::all_of(plan.targets.begin(), plan.targets.end(),
                                   [](const PlanTarget &target) { return !target.text.trimmed().isEmpty(); });
    return named ? Words::tr("Tie each behaviour to the scorecard question it is measured by.")
                 : Words::tr("A line has no behaviour.");
}

QString missingItems(const std::vector<ActionItem> &items)
{
    const bool any = std::any_of(items.begin(), items.end(),
                                 [](const ActionItem &item) { return item.state != ActionState::Dropped; });
    return any ? Words::tr("No action item has a due date.")
               : Words::tr("What will the agent do, in which situation, by when?");
}

} // namespace

QString planPartText(PlanPart part)
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
    return {};
}

QString planOutcomeText(PlanOutcome outcome)
{
    switch (outcome) {
    case PlanOutcome::None:
        break;
    case PlanOutcome::Improved:
        return Words::tr("improved");
    case PlanOutcome::NotImproved:
        return Words::tr("not improved");
    case PlanOutcome::NotEnoughData:
        return Words::tr("not enough data");
    }
    return {};
}

QString missingPartText(PlanPart part, const CoachingPlanDraft &plan, const std::vector<ActionItem> &items)
{
    switch (part) {
    case PlanPart::Cadence:
        return Words::tr("How often do the two meet, and for how long?");
    case PlanPart::TargetBehaviours:
        return missingTargets(plan);
    case PlanPart::Baseline:
        return plan.state == PlanState::Draft
                   ? Words::tr("No figure in the last four weeks: there is nothing to freeze yet.")
                   : Words::tr(
                         "The plan was started without figures. A baseline cannot be added afterwards.");
    case PlanPart::ActionItems:
        return missingItems(items);
    case PlanPart::Review:
        return Words::tr("No day is set for the review.");
    case PlanPart::EscalationPath:
        return Words::tr("What happens when it does not improve?");
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
        state = Words::tr("active since %1").arg(dayText(*plan.started, today));
    else if (plan.state == PlanState::Ended)
        state = Words::tr("ended: %1").arg(planOutcomeText(plan.outcome));
    return Words::tr("Plan %1, revision %2, %3").arg(plan.number).arg(plan.revision).arg(state);
}

} // namespace coachbook::ui
