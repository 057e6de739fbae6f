// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/domain/calendarentry.h"
#include "core/domain/duelist.h"
#include "core/storage/book.h"

class QTimeZone;

/// What the calendar shows, from the whole book. Improvement plans are not in it: they are a compartment of
/// their own (SESS-9).
namespace coachbook::calendarquery {

/// What due dates come from: read once, for as long as the book does not change.
struct Team
{
    std::vector<DueInput> inputs; ///< by name
    std::vector<Session> planned; ///< not yet held
};
Team team(Db &db);

/// CAL-1: everything that touches [from, to], in the order of the calendar: sessions, check-ins, action items
/// by due day, reviews of coaching plans, due windows, leave, closed days, busy times, shifts. Times are wall
/// times of the book's zone.
std::vector<CalendarEntry> entries(Db &db, const Team &team, const BookSettings &settings, QDate from,
                                   QDate to, QDate today);

QTimeZone zoneOf(const BookSettings &settings); ///< UTC where the book names none that is known

} // namespace coachbook::calendarquery
