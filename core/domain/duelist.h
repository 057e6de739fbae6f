// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/domain/tier.h"
#include "core/domain/workcalendar.h"

namespace coachbook {

enum class DueState { OnTrack, DueSoon, Due, Overdue, Paused };
enum class PauseKind { None, OnLeave, Left, NotStarted };
enum class DueMove { None, Weekend, ClosedDay, Leave }; ///< why the date is later than last + interval

/// Who is due, and why (CAD-2): everything the sentence needs, without the words.
struct DueEntry
{
    AgentId agent{0};
    TierState tier;
    int cadenceDays = 14;
    bool ownCadence = false;             ///< the agent's own interval, not the tier's
    std::optional<Session> lastCounting; ///< last session that counted
    std::optional<Session> tooShort;     ///< a later one that did not (CAD-3)
    std::optional<QDate> nextDue;
    DueState state = DueState::OnTrack;
    int daysOverdue = 0;     ///< working days
    int workingDaysLeft = 0; ///< until nextDue, when not overdue
    DueMove moved = DueMove::None;
    std::optional<QDate> movedFrom; ///< last + interval, when `moved`
    QString closedDay;              ///< name of the closed day it was moved from
    std::optional<QDate> hired;     ///< what the first due date is worked out from (no session yet)
    PauseKind pause = PauseKind::None;
    std::optional<QDate> pauseFrom; ///< first day of the leave, or the day the agent left
    std::optional<QDate> pauseTo;   ///< last day of the pause, when known
};

struct DueInput
{
    Agent agent;
    std::vector<AgentPeriod> periods;
    std::vector<Session> sessions; ///< of this agent, any order; only held ones matter
};

/// CAD-1 to CAD-5. next due = last session that counted + interval of the tier on `today`, moved to the next
/// working day that is not on leave. Without any such session: the hire date + interval while the agent is
/// New, else `today`, as a book that begins later than the agent knows of no talk before. Days of leave do
/// not count as overdue. On leave without a known end there is no date.
DueEntry dueEntry(const DueInput &input, const CadenceSettings &settings, const WorkCalendar &calendar,
                  QDate today);

/// The first working day from `day` that no leave covers; absent when a leave without a known end covers it.
std::optional<QDate> firstDayThere(QDate day, const std::vector<AgentPeriod> &periods,
                                   const WorkCalendar &calendar);

/// Most pressing first: overdue by most days, due, due soon, on track by date, paused.
void sortByUrgency(std::vector<DueEntry> &entries);

/// CAD-2 in English words, for the command line and for tests: "weekly because New until 12 Feb; last
/// one-on-one 4 Jan". The window builds the same sentence through tr() (ui/viewstate/duewords).
QString reasonInEnglish(const DueEntry &entry, QDate today);
QString dueStateKey(DueState state); ///< on_track, due_soon, due, overdue, paused
QString tierKey(Tier tier);          ///< new, tenured, improvement_plan

} // namespace coachbook
