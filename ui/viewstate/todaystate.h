// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/agent.h"
#include "core/domain/calibration.h"
#include "core/domain/checkin.h"
#include "core/domain/duelist.h"
#include "core/domain/evaluation.h"
#include "core/domain/improvementplan.h"
#include "core/domain/plan.h"
#include "core/storage/progressquery.h"
#include <vector>

namespace coachbook::ui {

/// An evaluation whose reply is awaited until `due`, or whose dispute is to be decided.
struct OpenReply
{
    EvaluationId evaluation{0};
    AgentId agent{0};
    QString interactionRef;
    QDate due;
    bool isDispute = false;
};

/// A round of calibration that asks for something.
struct OpenRound
{
    CalibrationId id{0};
    QString name;
    CalibrationTodo todo;
    QStringList missing; ///< evaluators whose answers are not in
};

struct OpenReminder ///< what an improvement plan that runs asks for
{
    ImprovementPlanId plan{0};
    AgentId agent{0};
    ImprovementReminder reminder;
};

struct TodayInput
{
    std::vector<Agent> agents;
    std::vector<DueEntry> due;   ///< most pressing first
    std::vector<Session> drafts; ///< not yet held
    std::vector<ActionItem> openItems;
    std::vector<CheckIn> openCheckIns;
    std::vector<CoachingPlan> plans;
    std::vector<OpenReply> replies;
    std::vector<OpenRound> rounds;
    std::vector<OpenReminder> reminders;
    std::vector<AgentProgress> progress; ///< FOLL-5
    WorkCalendar calendar;
};

struct TodayRow
{
    enum class Verb {
        Prepare,
        Continue,
        RecordResult,
        RecordCheckIn,
        OpenPlan,
        OpenEvaluation,
        OpenCalibration,
        OpenImprovement,
        Acknowledge,
        OpenAgent
    };
    Verb verb = Verb::Prepare;
    AgentId agent{0}; ///< 0 for a round of calibration
    qint64 id = 0;    ///< of the session, action item, check-in, plan, evaluation, round; 0 for Prepare
    QString who;
    DueState state = DueState::OnTrack;
    QString what; ///< "overdue by 2 days", "check-in due today", "Thu 26 Nov"
    QString why;
    std::optional<QTime> at = {}; ///< when, where it has a time of its day
    bool operator==(const TodayRow &) const = default;
};

/// What the day asks for: who is due and what is half done; what was promised; what comes next.
struct TodayState
{
    std::vector<TodayRow> now, followUp;
    std::vector<TodayRow> tomorrow; ///< up to the next working day
    std::vector<TodayRow> next;     ///< the days after it
    QDate tomorrowDay;              ///< the next working day
    int overdue = 0, dueThisWeek = 0, agents = 0;
    bool isEmpty() const { return now.empty() && followUp.empty() && tomorrow.empty() && next.empty(); }
};

inline constexpr int nextDaysSpan = 7; ///< how far "Next days" looks ahead

TodayState buildToday(const TodayInput &input, QDate today);
QString todaySentence(const TodayState &state); ///< "3 overdue, 2 due this week"

/// "overdue by 2 days", "due today", "Thu 26 Nov" for anything with a date; days are working days.
QString dueWords(DueState state, QDate due, QDate today, const WorkCalendar &calendar);
DueState stateOfDate(QDate due, QDate today, const WorkCalendar &calendar);

} // namespace coachbook::ui
