// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarevent.h"
#include "core/storage/book.h"
#include <functional>

/// Which of the book's records other calendar programs are given, and as what (CAL-3).
namespace coachbook {

struct GiveOutScope
{
    std::optional<AgentId> agent; ///< absent: the whole team; theirs are peer and group sessions too
    QDate from, to;               ///< both included; invalid: without a limit
    bool withItems = true;        ///< check-ins, action items and plan reviews beside sessions
};

struct GiveOutWords
{
    std::function<QString(const CalendarEntry &)> title;
    std::function<QString(const CalendarEntry &)> details = {}; ///< absent: none
};

struct GiveOutTime
{
    QByteArray zone; ///< of the book: its wall times are meant in it
    QDateTime nowUtc;
    bool isKept = true; ///< false, of a book that cannot be written: no SEQUENCE grows, as the next export
                        ///< would give the same number to something else
};

/// Sessions, check-ins, action items and plan reviews of the whole book by day; of a group one entry, with
/// minus the group's number as its id and without an agent.
std::vector<CalendarEntry> entriesToGiveOut(Db &db, bool withItems);

/// Each event with the SEQUENCE that follows from what was given out before. Sessions that were cancelled, or
/// removed from the book, are in it called off when they were given out before; so is what has been moved out
/// of the range, with its new time. Writes nothing: the caller keeps them (calendarstore::keep).
std::vector<GivenOutEvent> eventsToGiveOut(Db &db, const GiveOutScope &scope, const GiveOutWords &words,
                                           const GiveOutTime &time);

struct CalendarInvitation
{
    CalendarEvent event; ///< as it is sent
    GivenOutEvent given; ///< as it is kept: a group stands when one of it is called off
};

/// The one event of a session, for an invitation: cancelled when the session is. A group's is that of all of
/// it; it is cancelled when all are called off, or for a member who is. Absent when there is no such session.
std::optional<CalendarInvitation> invitationTo(Db &db, SessionId session, const GiveOutWords &words,
                                               const GiveOutTime &time);
/// Those whom it is sent to, by name: the agent, a peer session's partner, the members of a group who are not
/// called off, or the one who is called off alone.
std::vector<CalendarPerson> invitedTo(Db &db, SessionId session);

} // namespace coachbook
