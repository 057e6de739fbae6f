// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/domain/calendarsettings.h"
#include "core/storage/calendarexport.h"

/// Calendar files for other programs: the window and the command line write the same (CAL-3).
namespace coachbook::ui {

struct CalendarFile
{
    QByteArray bytes;
    std::vector<GivenOutEvent> events; ///< to be kept with Book::keep before the file is written
    bool isCancellation = false;       ///< of an invitation
};

/// Without `isKept`, for a book that cannot be written, no event gets another SEQUENCE.
CalendarFile calendarFile(Db &db, const BookSettings &book, const CalendarSettings &calendar,
                          const GiveOutScope &scope, const QDateTime &nowUtc, bool isKept);

/// What to know of a file from a book that cannot be written.
QString notKeptText();

/// Keeps what is given out, then writes the file (0600); throws StorageError. A book that cannot be written
/// keeps nothing: its file is made without `isKept`.
void writeCalendarFile(Book &book, const CalendarFile &file, const QString &path);

/// The invitation to a session, or its cancellation when the session is cancelled. Throws StorageError;
/// absent when there is no such session. The event keeps its words in the own calendar.
std::optional<CalendarFile> invitationFile(Db &db, const BookSettings &book, const CalendarSettings &calendar,
                                           SessionId session, const QDateTime &nowUtc, bool isKept);

} // namespace coachbook::ui
