// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvementwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <QLocale>

namespace coachbook::ui {
namespace {

using Shape = Badge::Shape;
using theme::Tone;

struct ImprovementTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::Improvement)
};

QString valueText(const MilestoneDraft &milestone, double value)
{
    return milestone.kpi ? kpiValueText(*milestone.kpi, value) : QLocale::system().toString(value);
}

} // namespace

QString improvementStateText(const ImprovementPlanDraft &plan, QDate today)
{
    switch (plan.state) {
    case ImprovementState::Draft:
        return ImprovementTexts::tr("draft");
    case ImprovementState::Running:
        return today.isValid() && plan.starts > today
                   ? ImprovementTexts::tr("starts %1").arg(dayText(plan.starts, today))
                   : ImprovementTexts::tr("runs since %1").arg(dayText(plan.starts, today));
    case ImprovementState::Ended:
        return plan.outcomeOn
                   ? ImprovementTexts::tr("ended %1: %2", "day and outcome")
                         .arg(dayText(*plan.outcomeOn, today), improvementOutcomeText(plan.outcome))
                   : ImprovementTexts::tr("ended");
    }
    return {};
}

QString improvementOutcomeText(ImprovementOutcome outcome)
{
    switch (outcome) {
    case ImprovementOutcome::None:
        break;
    case ImprovementOutcome::Succeeded:
        return ImprovementTexts::tr("succeeded");
    case ImprovementOutcome::Partly:
        return ImprovementTexts::tr("partly met");
    case ImprovementOutcome::NotMet:
        return ImprovementTexts::tr("not met");
    }
    return {};
}

QString checkpointOutcomeText(CheckpointOutcome outcome)
{
    switch (outcome) {
    case CheckpointOutcome::NotHeld:
        return ImprovementTexts::tr("not held yet");
    case CheckpointOutcome::OnCourse:
        return ImprovementTexts::tr("on course");
    case CheckpointOutcome::Partly:
        return ImprovementTexts::tr("partly on course");
    case CheckpointOutcome::NotOnCourse:
        return ImprovementTexts::tr("not on course");
    }
    return {};
}

QString milestoneStateText(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Open:
        return ImprovementTexts::tr("open");
    case MilestoneState::Reached:
        return ImprovementTexts::tr("reached");
    case MilestoneState::NotReached:
        return ImprovementTexts::tr("not reached");
    }
    return {};
}

QString weekStateText(WeekState state)
{
    switch (state) {
    case WeekState::Documented:
        return ImprovementTexts::tr("held, with notes");
    case WeekState::WithoutNotes:
        return ImprovementTexts::tr("held, notes missing");
    case WeekState::Missing:
        return ImprovementTexts::tr("no session");
    case WeekState::Open:
        return ImprovementTexts::tr("to come");
    case WeekState::Away:
        return ImprovementTexts::tr("away all week");
    }
    return {};
}

QString issueText(ImprovementIssue issue)
{
    switch (issue) {
    case ImprovementIssue::ReasonMissing:
        return ImprovementTexts::tr("Say what led to the plan, with facts the agent knows.");
    case ImprovementIssue::MilestoneMissing:
        return ImprovementTexts::tr("Add at least one milestone.");
    case ImprovementIssue::MilestoneIncomplete:
        return ImprovementTexts::tr("A milestone lacks its words, its measure or its target.");
    case ImprovementIssue::MilestoneOutside:
        return ImprovementTexts::tr("A milestone is due before the plan starts or after it ends.");
    case ImprovementIssue::CheckpointMissing:
        return ImprovementTexts::tr("Add the checkpoints, or take the days proposed.");
    case ImprovementIssue::CheckpointOutside:
        return ImprovementTexts::tr("A checkpoint is due before the plan starts or after it ends.");
    case ImprovementIssue::EndBeforeStart:
        return ImprovementTexts::tr("The plan ends before it starts.");
    case ImprovementIssue::SupportMissing:
        return ImprovementTexts::tr("No support is named: a plan without help is a deadline only.");
    }
    return {};
}

QString goalText(const MilestoneDraft &milestone)
{
    if (!milestone.target)
        return {};
    const QString what = milestone.kpi ? kpiName(*milestone.kpi) : milestone.countOf;
    const QString target = valueText(milestone, *milestone.target);
    if (!milestone.baseline)
        return ImprovementTexts::tr("%1: to %2").arg(what, target);
    const QString from = valueText(milestone, *milestone.baseline);
    return milestone.baselineN
               ? ImprovementTexts::tr("%1: from %2 (%3) to %4", "QA score: from 62 % (n = 23) to 80 %")
                     .arg(what, from, sampleText(*milestone.baselineN), target)
               : ImprovementTexts::tr("%1: from %2 to %3").arg(what, from, target);
}

QString figureText(const MilestoneDraft &milestone, const MilestoneFigure &figure, QDate today)
{
    if (!milestone.kpi || figure.from > figure.to)
        return {};
    const QString period =
        ImprovementTexts::tr("%1 to %2").arg(dayText(figure.from, today), dayText(figure.to, today));
    if (!figure.now)
        return ImprovementTexts::tr("no figure yet, %1", "%1 is a period").arg(period);
    const QString now =
        ImprovementTexts::tr("now %1, %2, %3", "value, n, period")
            .arg(kpiValueText(*milestone.kpi, figure.now->value), sampleText(figure.now->n), period);
    return figure.meets ? now : ImprovementTexts::tr("%1: not enough data to judge").arg(now);
}

QString proposedResult(const MilestoneDraft &milestone, const MilestoneFigure &figure)
{
    if (!milestone.kpi || !figure.now)
        return {};
    QStringList parts{ImprovementTexts::tr("%1 %2", "KPI and value")
                          .arg(kpiName(*milestone.kpi), valueText(milestone, figure.now->value))};
    if (milestone.baseline)
        parts << ImprovementTexts::tr("baseline %1").arg(valueText(milestone, *milestone.baseline));
    if (milestone.target)
        parts << ImprovementTexts::tr("target %1").arg(valueText(milestone, *milestone.target));
    parts << sampleText(figure.now->n);
    return parts.join(QStringLiteral(", "));
}

Badge badgeOf(const ImprovementPlanDraft &plan)
{
    if (plan.state == ImprovementState::Draft)
        return {Shape::Ring, Tone::Muted, ImprovementTexts::tr("draft")};
    if (plan.state == ImprovementState::Running)
        return {Shape::Circle, Tone::Accent, ImprovementTexts::tr("running")};
    const Tone tone = plan.outcome == ImprovementOutcome::Succeeded ? Tone::Good : Tone::Muted;
    return {plan.outcome == ImprovementOutcome::Succeeded ? Shape::Tick : Shape::Square, tone,
            improvementOutcomeText(plan.outcome)};
}

Badge badgeOf(MilestoneState state)
{
    const QString word = milestoneStateText(state);
    switch (state) {
    case MilestoneState::Open:
        return {Shape::Ring, Tone::Muted, word};
    case MilestoneState::Reached:
        return {Shape::Tick, Tone::Good, word};
    case MilestoneState::NotReached:
        return {Shape::Square, Tone::Bad, word};
    }
    return {};
}

Badge badgeOf(WeekState state)
{
    const QString word = weekStateText(state);
    switch (state) {
    case WeekState::Documented:
        return {Shape::Tick, Tone::Good, word};
    case WeekState::WithoutNotes:
        return {Shape::Circle, Tone::Warn, word};
    case WeekState::Missing:
        return {Shape::Triangle, Tone::Bad, word};
    case WeekState::Open:
        return {Shape::Ring, Tone::Muted, word};
    case WeekState::Away:
        return {Shape::Bars, Tone::Muted, word};
    }
    return {};
}

Badge badgeOf(const CheckpointDraft &checkpoint, CheckpointStanding standing)
{
    switch (standing) {
    case CheckpointStanding::Ahead:
        return {Shape::Ring, Tone::Muted, ImprovementTexts::tr("to come")};
    case CheckpointStanding::Due:
        return {Shape::Circle, Tone::Warn, ImprovementTexts::tr("due")};
    case CheckpointStanding::Overdue:
        return {Shape::Triangle, Tone::Bad, ImprovementTexts::tr("overdue")};
    case CheckpointStanding::Held:
        break;
    }
    const bool good = checkpoint.outcome == CheckpointOutcome::OnCourse;
    const bool bad = checkpoint.outcome == CheckpointOutcome::NotOnCourse;
    return {good ? Shape::Tick : Shape::Square,
            good  ? Tone::Good
            : bad ? Tone::Bad
                  : Tone::Warn,
            checkpointOutcomeText(checkpoint.outcome)};
}

} // namespace coachbook::ui
