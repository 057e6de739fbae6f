// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"
#include <QByteArray>

namespace coachbook {

struct CalendarPerson
{
    QString name, email;
    bool operator==(const CalendarPerson &) const = default;
};

/// One thing of the calendar as other programs get it (CAL-3).
struct CalendarEvent
{
    QString uid;                    ///< the same for good
    int sequence = 0;               ///< grows when the time changes, and when it is cancelled
    QDateTime changedAt;            ///< UTC, whole seconds
    QDate first, last;              ///< both included
    std::optional<MinuteSpan> span; ///< wall time, minutes since midnight of `first`; absent: whole days
    QByteArray zone;                ///< IANA id of the wall time; empty: UTC
    QString title, details;
    bool isCancelled = false;
    bool isBusy = true; ///< nobody else can have that time
    bool rings = true;  ///< an alarm may go off; not of what is over. Not kept
    bool operator==(const CalendarEvent &) const = default;
};

/// An event with the record of the book it stands for.
struct GivenOutEvent
{
    CalendarKind kind = CalendarKind::Session;
    qint64 record = 0;
    std::optional<AgentId> agent;
    CalendarEvent event;
    bool operator==(const GivenOutEvent &) const = default;
};

/// The UID of a record: "…@coachbook", worked out from the book's own id, so that a copy of the book and an
/// export that is made again name the event the same. The agent is part of it, as a number of a record that
/// was removed is given anew.
QString calendarUid(const QString &book, CalendarKind kind, qint64 record, std::optional<AgentId> agent);

/// `now` with the SEQUENCE and the time of change that follow from what was given out before (RFC 5545,
/// 3.8.7.4): another time or state makes the next number; other words a later change; nothing new leaves
/// both. A clock that was set back does not lead back.
CalendarEvent revised(CalendarEvent now, const std::optional<CalendarEvent> &before, const QDateTime &at);

/// What was given out, called off: same UID, next SEQUENCE. As it is when it was called off already.
CalendarEvent calledOff(const CalendarEvent &event, const QDateTime &at);

} // namespace coachbook
