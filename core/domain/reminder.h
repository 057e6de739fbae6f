// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/workcalendar.h"
#include <QDateTime>
#include <QTimeZone>
#include <array>

namespace coachbook {

/// What is reminded of (CAL-2).
enum class ReminderKind { Session, Agenda, CheckIn, ActionItem, Review, Reply, Cadence };
inline constexpr std::array allReminderKinds{
    ReminderKind::Session, ReminderKind::Agenda, ReminderKind::CheckIn, ReminderKind::ActionItem,
    ReminderKind::Review,  ReminderKind::Reply,  ReminderKind::Cadence};
/// session, agenda, check_in, action_item, review, reply, cadence: how a kind is called in the book.
QString reminderKindKey(ReminderKind kind);

/// What a kind's lead time is counted in.
enum class LeadUnit { Minutes, Hours, WorkingDays };
LeadUnit leadUnit(ReminderKind kind);
int longestLead(ReminderKind kind); ///< in its unit

struct ReminderKindSetting
{
    bool on = true;
    int lead = 0; ///< how long before it is due, in leadUnit()
    bool operator==(const ReminderKindSetting &) const = default;
};

/// Hours of the person's own clock in which nothing is shown; over midnight `to` is before `from`.
struct QuietHours
{
    bool on = true;
    QTime from{19, 0}, to{7, 30};
    bool daysOff = true; ///< days that are not worked are quiet from midnight to midnight
    bool operator==(const QuietHours &) const = default;
};

struct ReminderSettings
{
    std::array<ReminderKindSetting, allReminderKinds.size()> kinds{
        {{true, 15}, {true, 2}, {true, 0}, {true, 0}, {true, 1}, {true, 0}, {true, 0}}};
    QTime dayTime{9, 0}; ///< when a reminder of something that has a day but no time comes
    QuietHours quiet;
    const ReminderKindSetting &of(ReminderKind kind) const { return kinds[static_cast<size_t>(kind)]; }
    ReminderKindSetting &of(ReminderKind kind) { return kinds[static_cast<size_t>(kind)]; }
    bool operator==(const ReminderSettings &) const = default;
};

/// One thing of the book that wants something of the supervisor on a day, or at a time of it.
struct ReminderSubject
{
    ReminderKind kind = ReminderKind::Session;
    qint64 id = 0; ///< of the record: session, check_in, action_item, plan, evaluation, agent
    AgentId agent{0};
    QString agentName;
    QDate day;                 ///< it is due; for an agenda the day of the session
    std::optional<QTime> time; ///< wall time in the book's zone; for an agenda that of the session
    QString occurrence;        ///< what makes it another one: a moved session is reminded of again
    std::optional<ImprovementPlanId> improvement; ///< a review that an improvement plan asks for
    std::optional<SessionGroupId> group = {}; ///< a group session: one for all; `agentName` is the group's
    bool operator==(const ReminderSubject &) const = default;
};

/// A subject with its instants. `key` names it across restarts; it holds wall times and no instants, so that
/// neither another zone of the machine nor daylight saving makes a second one of it; and the agent, as the
/// number of a record that was deleted is given again.
struct Reminder : ReminderSubject
{
    QString key;
    QDateTime from; ///< UTC; it is shown from here on
    QDateTime due;  ///< UTC
    bool operator==(const Reminder &) const = default;
};

/// CAL-2, PREP-4: a kind's lead before it is due; an agenda is due 24 hours before its session. What would
/// come on a day that is not worked comes on the working day before, at the time of the day. `zone` is the
/// book's. Absent: switched off, or the day is no day.
std::optional<Reminder> reminderOf(const ReminderSubject &subject, const ReminderSettings &settings,
                                   const WorkCalendar &calendar, const QTimeZone &zone);

/// UTC of a wall time. In the gap when clocks go forward: read with the offset before it; of two when they go
/// back: the first (RFC 5545, 3.3.5). Example: Berlin, 2026-03-29 02:30 is 01:30 UTC.
QDateTime instantOfWall(QDate day, QTime time, const QTimeZone &zone);

} // namespace coachbook
