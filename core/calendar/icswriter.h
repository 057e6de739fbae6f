// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarevent.h"

namespace coachbook {

/// What is the same for all events of a file.
struct IcsLook
{
    QString calendarName;            ///< as the other program lists it
    std::optional<int> alarmMinutes; ///< before the beginning; absent: no alarm
    QString alarmText;               ///< where the event has no title of its own
    QString book = {}; ///< key of the book (calendarstore::source), by which its file is known; empty: none
};

/// Calendar files for other programs (RFC 5545, RFC 5546): UTF-8, CRLF, folded after 75 octets,
/// CLASS:PRIVATE, times as wall time with a VTIMEZONE of the IANA name. They read no clock: DTSTAMP is the
/// time of change, so that the same events make the same bytes.
///
/// PUBLISH, of the coach's own events: RFC 5546 (3.2.1) wants an organizer, also one without an address.
QByteArray icsForOwnCalendar(const std::vector<CalendarEvent> &events, const CalendarPerson &owner,
                             const IcsLook &look);

/// Whether `bytes` is the own calendar of that book, or the beginning of it.
bool isOwnCalendar(const QByteArray &bytes, const QString &book);

/// One event for the people it is about: REQUEST, or CANCEL when the event is called off.
QByteArray icsInvitation(const CalendarEvent &event, const CalendarPerson &organizer,
                         const std::vector<CalendarPerson> &attendees, const IcsLook &look);

} // namespace coachbook
