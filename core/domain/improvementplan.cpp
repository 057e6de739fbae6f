// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/improvementplan.h"

#include "core/domain/blanktext.h"
#include "core/domain/plan.h"
#include <algorithm>
#include <set>

namespace coachbook {

namespace {

constexpr int weekDays = 7;

bool isWithin(QDate day, const ImprovementPlanDraft &plan)
{
    return plan.starts <= day && day <= plan.ends;
}

/// What is locked of a milestone: all but its day, its state and its result.
MilestoneDraft goalOf(const MilestoneDraft &milestone)
{
    MilestoneDraft goal = milestone;
    goal.due = {};
    goal.state = MilestoneState::Open;
    goal.result.clear();
    return goal;
}

/// The last day that counts: the outcome, the agent's last day, else the planned end.
QDate lastDay(const ImprovementPlanDraft &plan, const std::optional<QDate> &left)
{
    QDate last = plan.outcomeOn.value_or(plan.ends);
    if (left)
        last = std::min(last, left->addDays(-1));
    return last;
}

bool isThere(QDate day, const WorkCalendar &calendar, const std::vector<AgentPeriod> &periods)
{
    return calendar.isWorkingDay(day) && !leaveOn(periods, day);
}

bool isAwayAll(const ImprovementWeek &week, const ImprovementSurroundings &around)
{
    for (QDate day = week.from; day <= week.to; day = day.addDays(1)) {
        if (isThere(day, around.calendar, around.periods))
            return false;
    }
    return true;
}

void takeSession(ImprovementWeek &week, const ImprovementSurroundings &around)
{
    for (const Session &session : around.sessions) {
        if (session.day < week.from || session.day > week.to ||
            !countsForCadence(session, around.countsFromMinutes))
            continue;
        const bool documented = hasWrittenNotes(session);
        if (week.session && !documented)
            continue;
        week.session = session.id;
        week.held = session.day;
        week.state = documented ? WeekState::Documented : WeekState::WithoutNotes;
        if (documented)
            return;
    }
}

/// The first day from `day` on, up to `end`, on which the agent is there; else the last one before.
std::optional<QDate> dayThere(QDate day, QDate start, QDate end, const WorkCalendar &calendar,
                              const std::vector<AgentPeriod> &periods)
{
    for (QDate each = day; each <= end; each = each.addDays(1)) {
        if (isThere(each, calendar, periods))
            return each;
    }
    for (QDate each = std::min(day, end); each > start; each = each.addDays(-1)) {
        if (isThere(each, calendar, periods))
            return each;
    }
    return std::nullopt;
}

QDate lastWorkingDay(const ImprovementWeek &week, const ImprovementSurroundings &around)
{
    for (QDate day = week.to; day > week.from; day = day.addDays(-1)) {
        if (isThere(day, around.calendar, around.periods))
            return day;
    }
    return week.from;
}

} // namespace

bool isRemark(ImprovementIssue issue)
{
    return issue == ImprovementIssue::SupportMissing;
}

bool isWhole(const MilestoneDraft &milestone)
{
    return !isBlank(milestone.text) && milestone.target && milestone.due.isValid() &&
           (milestone.kpi || !isBlank(milestone.countOf));
}

std::vector<ImprovementIssue> issuesOnStart(const ImprovementPlanDraft &plan)
{
    std::vector<ImprovementIssue> found;
    const auto add = [&found](bool wrong, ImprovementIssue issue) {
        if (wrong)
            found.push_back(issue);
    };
    const auto &milestones = plan.milestones;
    const auto &checkpoints = plan.checkpoints;
    add(isBlank(plan.reason), ImprovementIssue::ReasonMissing);
    add(isBlank(plan.support), ImprovementIssue::SupportMissing);
    add(!plan.starts.isValid() || !plan.ends.isValid() || plan.ends <= plan.starts,
        ImprovementIssue::EndBeforeStart);
    add(milestones.empty(), ImprovementIssue::MilestoneMissing);
    add(!std::all_of(milestones.begin(), milestones.end(), isWhole), ImprovementIssue::MilestoneIncomplete);
    add(std::any_of(milestones.begin(), milestones.end(),
                    [&](const Milestone &each) { return each.due.isValid() && !isWithin(each.due, plan); }),
        ImprovementIssue::MilestoneOutside);
    add(checkpoints.empty(), ImprovementIssue::CheckpointMissing);
    add(std::any_of(checkpoints.begin(), checkpoints.end(),
                    [&](const Checkpoint &each) { return !isWithin(each.due, plan); }),
        ImprovementIssue::CheckpointOutside);
    return found;
}

bool canStart(const ImprovementPlanDraft &plan)
{
    const std::vector<ImprovementIssue> issues = issuesOnStart(plan);
    return std::all_of(issues.begin(), issues.end(), [](ImprovementIssue each) { return isRemark(each); });
}

bool changesLockedGoals(const ImprovementPlanDraft &before, const ImprovementPlanDraft &after)
{
    return before.lockedOn &&
           !std::equal(before.milestones.begin(), before.milestones.end(), after.milestones.begin(),
                       after.milestones.end(), [](const Milestone &a, const Milestone &b) {
                           return a.id == b.id && goalOf(a) == goalOf(b);
                       });
}

void lockGoals(ImprovementPlanDraft &plan)
{
    for (const Checkpoint &checkpoint : plan.checkpoints) {
        if (checkpoint.held && (!plan.lockedOn || *checkpoint.held < *plan.lockedOn))
            plan.lockedOn = checkpoint.held;
    }
}

void freezeMilestones(ImprovementPlanDraft &plan, const AgentMeasures &measures, QDate start,
                      bool ahtVoiceOnly)
{
    const std::vector<PlanBaseline> baselines = freezeBaseline(measures, start, ahtVoiceOnly);
    for (Milestone &milestone : plan.milestones) {
        if (!milestone.kpi) {
            milestone.baselineN.reset();
            continue;
        }
        const PlanBaseline &frozen = baselines[static_cast<std::size_t>(*milestone.kpi)];
        milestone.baseline = frozen.value;
        milestone.baselineN = frozen.value ? std::optional(frozen.n) : std::nullopt;
    }
}

MilestoneFigure figureOf(const MilestoneDraft &milestone, const ImprovementPlanDraft &plan,
                         const AgentMeasures &measures, QDate today, bool ahtVoiceOnly)
{
    MilestoneFigure figure;
    figure.to = std::min(today, plan.outcomeOn.value_or(today));
    figure.from = std::max(plan.starts, figure.to.addDays(1 - figureDays));
    if (!milestone.kpi || figure.from > figure.to)
        return figure;
    figure.now = kpiValue(*milestone.kpi, measures, figure.from, figure.to, ahtVoiceOnly);
    if (!figure.now || !milestone.target || figure.now->n < enoughObservations)
        return figure;
    const bool down =
        milestone.baseline ? *milestone.target < *milestone.baseline : *milestone.kpi == Kpi::Aht;
    figure.meets = down ? figure.now->value <= *milestone.target : figure.now->value >= *milestone.target;
    return figure;
}

std::vector<ImprovementWeek> weeksOf(const ImprovementPlanDraft &plan, const ImprovementSurroundings &around,
                                     QDate today)
{
    std::vector<ImprovementWeek> weeks;
    const QDate last = lastDay(plan, around.left);
    for (QDate from = plan.starts; from.isValid() && from <= last; from = from.addDays(weekDays)) {
        ImprovementWeek week;
        week.number = static_cast<int>(weeks.size()) + 1;
        week.from = from;
        week.to = std::min(from.addDays(weekDays - 1), last);
        takeSession(week, around);
        if (!week.session && isAwayAll(week, around))
            week.state = WeekState::Away;
        else if (!week.session && week.to < today)
            week.state = WeekState::Missing;
        weeks.push_back(week);
    }
    return weeks;
}

CheckpointStanding standingOf(const CheckpointDraft &checkpoint, const WorkCalendar &calendar, QDate today)
{
    if (checkpoint.held)
        return CheckpointStanding::Held;
    if (today < checkpoint.due)
        return CheckpointStanding::Ahead;
    return calendar.workingDaysBetween(checkpoint.due, today) > 0 ? CheckpointStanding::Overdue
                                                                  : CheckpointStanding::Due;
}

QDate proposedEnd(QDate start, const WorkCalendar &calendar)
{
    return calendar.onOrAfter(start.addDays(improvementDays));
}

std::vector<QDate> proposedCheckpoints(QDate start, QDate end, const WorkCalendar &calendar,
                                       const std::vector<AgentPeriod> &periods)
{
    std::set<QDate> days;
    const auto add = [&](QDate wanted) {
        if (const std::optional<QDate> day = dayThere(wanted, start, end, calendar, periods))
            days.insert(*day);
    };
    // One that would fall into the last week is what the last one, at the end, stands for.
    for (QDate day = start.addDays(checkpointEveryDays); day < end.addDays(-weekDays);
         day = day.addDays(checkpointEveryDays))
        add(day);
    if (start < end)
        add(end);
    return {days.begin(), days.end()};
}

std::vector<ImprovementReminder> remindersOf(const ImprovementPlanDraft &plan,
                                             const ImprovementSurroundings &around, QDate today)
{
    using Kind = ImprovementReminder::Kind;
    std::vector<ImprovementReminder> found;
    if (plan.state != ImprovementState::Running || (around.left && *around.left <= today))
        return found;
    const auto open = std::find_if(plan.checkpoints.begin(), plan.checkpoints.end(),
                                   [](const Checkpoint &each) { return !each.held; });
    if (open != plan.checkpoints.end())
        found.push_back({Kind::Checkpoint, open->due});
    for (const ImprovementWeek &week : weeksOf(plan, around, today)) {
        const bool recent = week.from <= today && today <= week.to.addDays(weekDays);
        if (!recent)
            continue;
        if (week.state == WeekState::Missing || week.state == WeekState::Open)
            found.push_back({Kind::WeeklySession, lastWorkingDay(week, around)});
        else if (week.state == WeekState::WithoutNotes)
            found.push_back({Kind::WeeklyNotes, *week.held});
    }
    if (today >= plan.ends.addDays(-improvementEndsSoonDays))
        found.push_back({Kind::Ends, plan.ends});
    return found;
}

} // namespace coachbook
