// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/metric.h"
#include "core/domain/session.h"
#include "core/domain/workcalendar.h"
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace coachbook {

enum class ImprovementState { Draft = 0, Running = 1, Ended = 2 };
enum class ImprovementOutcome { None = 0, Succeeded = 1, Partly = 2, NotMet = 3 };
enum class MilestoneState { Open = 0, Reached = 1, NotReached = 2 };
enum class CheckpointOutcome { NotHeld = 0, OnCourse = 1, Partly = 2, NotOnCourse = 3 };

/// A goal with a number and a day. A KPI's baseline is frozen with its n when the plan starts; what is
/// counted by hand starts from what was typed.
struct MilestoneDraft
{
    std::optional<BehaviourId> behaviour;
    QString text;
    std::optional<Kpi> kpi;         ///< absent: it is counted by hand
    QString countOf;                ///< "calls with the identity verified, of 10"
    std::optional<double> baseline; ///< in the KPI's unit
    std::optional<int> baselineN;   ///< observations behind it; absent: typed
    std::optional<double> target;
    QDate due;
    MilestoneState state = MilestoneState::Open;
    QString result; ///< "AHT 312 s, baseline 341, target 311, n 96"
    bool operator==(const MilestoneDraft &) const = default;
};
struct Milestone : MilestoneDraft
{
    MilestoneId id{0}; ///< 0: not in the book yet
    bool operator==(const Milestone &) const = default;
};

struct CheckpointDraft
{
    QDate due;
    std::optional<QDate> held;
    CheckpointOutcome outcome = CheckpointOutcome::NotHeld;
    QString findings;
    QString agentWords;
    bool operator==(const CheckpointDraft &) const = default;
};
struct Checkpoint : CheckpointDraft
{
    CheckpointId id{0}; ///< 0: not in the book yet
    bool operator==(const Checkpoint &) const = default;
};

struct ImprovementPlanDraft
{
    AgentId agent{0};
    int number = 0; ///< of the improvement plans, unique in the book
    int revision = 1;
    ImprovementState state = ImprovementState::Draft;
    QDate created, starts, ends;
    std::optional<SessionId> session;    ///< in which it was decided
    std::optional<AgentPeriodId> period; ///< that puts the agent in the tier, while it runs
    QString reason, support, consequence, agentWords;
    std::optional<QDate> lockedOn; ///< FOLL-4: the first held checkpoint
    ImprovementOutcome outcome = ImprovementOutcome::None;
    std::optional<QDate> outcomeOn;
    QString outcomeNote;
    std::vector<Milestone> milestones;
    std::vector<Checkpoint> checkpoints; ///< by due day
    bool operator==(const ImprovementPlanDraft &) const = default;
};
struct ImprovementPlan : ImprovementPlanDraft
{
    ImprovementPlanId id{0};
    bool operator==(const ImprovementPlan &) const = default;
};

inline constexpr int improvementDays = 60;        ///< proposed length
inline constexpr int checkpointEveryDays = 14;    ///< proposed
inline constexpr int improvementEndsSoonDays = 7; ///< days before the end at which it is said

enum class ImprovementIssue {
    ReasonMissing,
    MilestoneMissing, ///< at least one with words, a measure, a target and a due day
    MilestoneIncomplete,
    MilestoneOutside, ///< due before the plan starts or after it ends
    CheckpointMissing,
    CheckpointOutside,
    EndBeforeStart,
    SupportMissing ///< warning: what the agent is helped with
};
bool isRemark(ImprovementIssue issue);
/// FOLL-4: what keeps the plan from being started, in the order of the document.
std::vector<ImprovementIssue> issuesOnStart(const ImprovementPlanDraft &plan);
bool canStart(const ImprovementPlanDraft &plan); ///< nothing but warnings
bool isWhole(const MilestoneDraft &milestone);

/// FOLL-4: which change of a plan with locked goals is refused: a milestone's words, behaviour, measure,
/// baseline or target, or a milestone more or less. Days and results may still change.
bool changesLockedGoals(const ImprovementPlanDraft &before, const ImprovementPlanDraft &after);
/// Locks the goals of `plan` when a checkpoint has been held, on the day of the first.
void lockGoals(ImprovementPlanDraft &plan);

/// KPI milestones get the value of the four weeks before `start`, with n; without a value none.
void freezeMilestones(ImprovementPlanDraft &plan, const AgentMeasures &measures, QDate start,
                      bool ahtVoiceOnly);

struct MilestoneFigure ///< where a KPI milestone stands: the last four weeks, not from before the plan's
                       ///< start
{
    std::optional<KpiValue> now;
    QDate from, to;
    std::optional<bool> meets; ///< absent without a value, or with fewer than 20 observations (KPI-2)
};
MilestoneFigure figureOf(const MilestoneDraft &milestone, const ImprovementPlanDraft &plan,
                         const AgentMeasures &measures, QDate today, bool ahtVoiceOnly);

enum class WeekState {
    Documented,   ///< a one-on-one that counts, with written notes
    WithoutNotes, ///< held, nothing written
    Missing,      ///< over, and nothing held
    Open,         ///< this week, or one to come
    Away          ///< the agent was away on every working day
};
struct ImprovementWeek ///< seven days from the start, the last may be shorter
{
    int number = 1;
    QDate from, to;
    WeekState state = WeekState::Open;
    std::optional<SessionId> session;
    std::optional<QDate> held;
    bool operator==(const ImprovementWeek &) const = default;
};

/// What the weeks and the days of a plan are worked out from.
struct ImprovementSurroundings
{
    const std::vector<Session> &sessions;    ///< of the agent
    const std::vector<AgentPeriod> &periods; ///< of the agent
    const WorkCalendar &calendar;
    int countsFromMinutes = 20;
    std::optional<QDate> left = {}; ///< the agent left the team on this day
};
/// FOLL-4, CAD-1: the weeks of the plan, each with its documented session or what is missing. Ends with the
/// outcome, or with the day the agent left.
std::vector<ImprovementWeek> weeksOf(const ImprovementPlanDraft &plan, const ImprovementSurroundings &around,
                                     QDate today);

enum class CheckpointStanding { Ahead, Due, Overdue, Held };
/// Overdue is the first working day after the due day.
CheckpointStanding standingOf(const CheckpointDraft &checkpoint, const WorkCalendar &calendar, QDate today);

/// The end that is proposed: 60 days on, on a working day.
QDate proposedEnd(QDate start, const WorkCalendar &calendar);
/// Every two weeks, the last on the end, on working days on which the agent is there; each day once, none
/// before the first working day after the start.
std::vector<QDate> proposedCheckpoints(QDate start, QDate end, const WorkCalendar &calendar,
                                       const std::vector<AgentPeriod> &periods);

struct ImprovementReminder
{
    enum class Kind { Checkpoint, WeeklySession, WeeklyNotes, Ends };
    Kind kind = Kind::Checkpoint;
    QDate due;
    bool operator==(const ImprovementReminder &) const = default;
};
/// What a running plan asks for: the next checkpoint, this week's session by its last working day, notes that
/// are missing, the end when it is near.
std::vector<ImprovementReminder> remindersOf(const ImprovementPlanDraft &plan,
                                             const ImprovementSurroundings &around, QDate today);

} // namespace coachbook
