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

struct Words
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
        return Words::tr("draft");
    case ImprovementState::Running:
        return today.isValid() && plan.starts > today
                   ? Words::tr("starts %1").arg(dayText(plan.starts, today))
                   : Words::tr("runs since %1").arg(dayText(plan.starts, today));
    case ImprovementState::Ended:
        return plan.outcomeOn
                   ? Words::tr("ended %1: %2", "day and outcome")
                         .arg(dayText(*plan.outcomeOn, today), improvementOutcomeText(plan.outcome))
                   : Words::tr("ended");
    }
    return {};
}

QString improvementOutcomeText(ImprovementOutcome outcome)
{
    switch (outcome) {
    case ImprovementOutcome::None:
        break;
    case ImprovementOutcome::Succeeded:
        return Words::tr("succeeded");
    case ImprovementOutcome::Partly:
        return Words::tr("partly met");
    case ImprovementOutcome::NotMet:
        return Words::tr("not met");
    }
    return {};
}

QString checkpointOutcomeText(CheckpointOutcome outcome)
{
    switch (outcome) {
    case CheckpointOutcome::NotHeld:
        return Words::tr("not held yet");
    case CheckpointOutcome::OnCourse:
        return Words::tr("on course");
    case CheckpointOutcome::Partly:
        return Words::tr("partly on course");
    case CheckpointOutcome::NotOnCourse:
        return Words::tr("not on course");
    }
    return {};
}

QString milestoneStateText(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Open:
        return Words::tr("open");
    case MilestoneState::Reached:
        return Words::tr("reached");
    case MilestoneState::NotReached:
        return Words::tr("not reached");
    }
    return {};
}

QString weekStateText(WeekState state)
{
    switch (state) {
    case WeekState::Documented:
        return Words::tr("held, with notes");
    case WeekState::WithoutNotes:
        return Words::tr("held, notes missing");
    case WeekState::Missing:
        return Words::tr("no session");
    case WeekState::Open:
        return Words::tr("to come");
    case WeekState::Away:
        return Words::tr("away all week");
    }
    return {};
}

QString issueText(ImprovementIssue issue)
{
    switch (issue) {
    case ImprovementIssue::ReasonMissing:
        return Words::tr("Say what led to the plan, with facts the agent knows.");
    case ImprovementIssue::MilestoneMissing:
        return Words::tr("Add at least one milestone.");
    case ImprovementIssue::MilestoneIncomplete:
        return Words::tr("A milestone lacks its words, its measure or its target.");
    case ImprovementIssue::MilestoneOutside:
        return Words::tr("A milestone is due before the plan starts or after it ends.");
    case ImprovementIssue::CheckpointMissing:
        return Words::tr("Add the checkpoints, or take the days proposed.");
    case ImprovementIssue::CheckpointOutside:
        return Words::tr("A checkpoint is due before the plan starts or after it ends.");
    case ImprovementIssue::EndBeforeStart:
        return Words::tr("The plan ends before it starts.");
    case ImprovementIssue::SupportMissing:
        return Words::tr("No support is named: a plan without help is a deadline only.");
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
        return Words::tr("%1: to %2").arg(what, target);
    const QString from = valueText(milestone, *milestone.baseline);
    return milestone.baselineN ? Words::tr("%1: from %2 (%3) to %4", "QA score: from 62 % (n = 23) to 80 %")
                                     .arg(what, from, sampleText(*milestone.baselineN), target)
                               : Words::tr("%1: from %2 to %3").arg(what, from, target);
}

QString figureText(const MilestoneDraft &milestone, const MilestoneFigure &figure, QDate today)
{
    if (!milestone.kpi || figure.from > figure.to)
        return {};
    const QString period = Words::tr("%1 to %2").arg(dayText(figure.from, today), dayText(figure.to, today));
    if (!figure.now)
        return Words::tr("no figure yet, %1", "%1 is a period").arg(period);
    const QString now =
        Words::tr("now %1, %2, %3", "value, n, period")
            .arg(kpiValueText(*milestone.kpi, figure.now->value), sampleText(figure.now->n), period);
    return figure.meets ? now : Words::tr("%1: not enough data to judge").arg(now);
}

QString proposedResult(const MilestoneDraft &milestone, const MilestoneFigure &figure)
{
    if (!milestone.kpi || !figure.now)
        return {};
    QStringList parts{Words::tr("%1 %2", "KPI and value")
                          .arg(kpiName(*milestone.kpi), valueText(milestone, figure.now->value))};
    if (milestone.baseline)
        parts << Words::tr("baseline %1").arg(valueText(milestone, *milestone.baseline));
    if (milestone.target)
        parts << Words::tr("target %1").arg(valueText(milestone, *milestone.target));
    parts << sampleText(figure.now->n);
    return parts.join(QStringLiteral(", "));
}

Badge badgeOf(const ImprovementPlanDraft &plan)
{
    if (plan.state == ImprovementState::Draft)
        return {Shape::Ring, Tone::Muted, Words::tr("draft")};
    if (plan.state == ImprovementState::Running)
        return {Shape::Circle, Tone::Accent, Words::tr("running")};
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
        return {Shape::Ring, Tone::Muted, Words::tr("to come")};
    case CheckpointStanding::Due:
        return {Shape::Circle, Tone::Warn, Words::tr("due")};
    case CheckpointStanding::Overdue:
        return {Shape::Triangle, Tone::Bad, Words::tr("overdue")};
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
