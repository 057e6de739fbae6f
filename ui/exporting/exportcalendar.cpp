// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportcalendar.h"
#include "core/calendar/icswriter.h"
#include "core/storage/calendarstore.h"
#include "core/storage/privatefile.h"
#include "ui/viewstate/calendarfilewords.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct ExportCalendarTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ExportCalendar)
};

GiveOutWords wordsOf(bool showsBehaviours)
{
    return {
        [showsBehaviours](const CalendarEntry &entry) { return givenOutTitle(entry, showsBehaviours); },
        [showsBehaviours](const CalendarEntry &entry) { return givenOutDetails(entry, showsBehaviours); }};
}

GiveOutTime timeOf(const BookSettings &book, const QDateTime &nowUtc, bool isKept)
{
    return {book.zone.toUtf8(), nowUtc, isKept};
}

IcsLook lookOf(const BookSettings &book, const CalendarSettings &calendar)
{
    IcsLook look;
    look.calendarName = book.teamName.isEmpty() ? ExportCalendarTexts::tr("Coaching")
                                                : ExportCalendarTexts::tr("Coaching, %1").arg(book.teamName);
    if (calendar.alarmMinutes > 0)
        look.alarmMinutes = calendar.alarmMinutes;
    look.alarmText = ExportCalendarTexts::tr("Coaching");
    return look;
}

} // namespace

CalendarFile calendarFile(Db &db, const BookSettings &book, const CalendarSettings &calendar,
                          const GiveOutScope &scope, const QDateTime &nowUtc, bool isKept)
{
    CalendarFile file;
    file.events = eventsToGiveOut(db, scope, wordsOf(calendar.showsBehaviours), timeOf(book, nowUtc, isKept));
    std::vector<CalendarEvent> events;
    for (const GivenOutEvent &each : file.events)
        events.push_back(each.event);
    IcsLook look = lookOf(book, calendar);
    look.book = calendarstore::source(db);
    file.bytes = icsForOwnCalendar(events, {book.supervisor, calendar.organizerEmail}, look);
    return file;
}

QString notKeptText()
{
    return ExportCalendarTexts::tr(
        "This book is open for reading only, so what was moved or cancelled since the last export may stay "
        "as it was in the other program. Export again where the book can be changed.");
}

void writeCalendarFile(Book &book, const CalendarFile &file, const QString &path)
{
    if (!book.isReadOnly())
        book.keep([&file](Db &db) { calendarstore::keep(db, file.events); });
    writePrivateFile(path, file.bytes);
}

std::optional<CalendarFile> invitationFile(Db &db, const BookSettings &book, const CalendarSettings &calendar,
                                           SessionId session, const QDateTime &nowUtc, bool isKept)
{
    std::optional<CalendarInvitation> invitation =
        invitationTo(db, session, wordsOf(false), timeOf(book, nowUtc, isKept));
    if (!invitation)
        return std::nullopt;
    CalendarFile file;
    // The other reads that it is with the coach, where the own calendar names the agent.
    CalendarEvent &event = invitation->event;
    file.isCancellation = event.isCancelled;
    if (!book.supervisor.isEmpty())
        event.title = ExportCalendarTexts::tr("%1, with %2", "One-on-one: Maya Okafor, with Dana Reyes")
                          .arg(event.title, book.supervisor);
    file.bytes = icsInvitation(event, {book.supervisor, calendar.organizerEmail}, invitedTo(db, session),
                               lookOf(book, calendar));
    GivenOutEvent &given = invitation->given;
    if (const std::optional<GivenOutEvent> before = calendarstore::find(db, given.event.uid)) {
        given.event.title = before->event.title;
        given.event.details = before->event.details;
    }
    file.events = {given};
    return file;
}

} // namespace coachbook::ui
