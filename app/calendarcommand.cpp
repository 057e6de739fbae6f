// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/storage/calendarstore.h"
#include "core/storage/settingstore.h"
#include "ui/exporting/exportcalendar.h"
#include "ui/printing/calendarpaper.h"
#include "ui/printing/paper.h"

namespace coachbook::app {

namespace {

CommandSpec spec()
{
    return {
        QStringLiteral("calendar --book BOOK --ics FILE|--pdf FILE"),
        QStringLiteral("Writes the calendar for other programs, or a month for the wall"),
        QStringLiteral("With --ics the sessions, check-ins, action items and reviews as a calendar file: of "
                       "the whole team or of one agent,\nof all days or of a range. Written again, events "
                       "are updated and not doubled. With --pdf the month of\n--from, or this one, as a "
                       "sheet for the wall, or with --week the week of that day as a list."),
        0,
        0,
        {bookOption(),
         {QStringLiteral("ics"), QStringLiteral("the calendar file to write"), QStringLiteral("FILE")},
         {QStringLiteral("pdf"), QStringLiteral("the sheet to write"), QStringLiteral("FILE")},
         {QStringLiteral("agent"), QStringLiteral("only this agent's, by id or name"),
          QStringLiteral("AGENT")},
         {QStringLiteral("from"), QStringLiteral("the first day"), QStringLiteral("YYYY-MM-DD")},
         {QStringLiteral("to"), QStringLiteral("the last day"), QStringLiteral("YYYY-MM-DD")},
         {QStringLiteral("week"), QStringLiteral("a week as a list, instead of a month")},
         {QStringLiteral("black-and-white"), QStringLiteral("without colours")}}};
}

QDate dayGiven(const Arguments &arguments, const char *option)
{
    return arguments.has(option) ? dayOf(arguments.value(option)) : QDate();
}

int writeIcs(Invocation &invocation, const Arguments &arguments, Book &book)
{
    GiveOutScope scope{std::nullopt, dayGiven(arguments, "from"), dayGiven(arguments, "to"), true};
    if (scope.from.isValid() && scope.to.isValid() && scope.to < scope.from)
        throw UsageError(QStringLiteral("--to lies before --from"));
    if (arguments.has("agent"))
        scope.agent = agentMeant(book.db(), arguments.value("agent")).id;
    const CalendarSettings calendar = calendarstore::settings(book.db());
    scope.withItems = calendar.givesItems;
    const ui::CalendarFile file = ui::calendarFile(book.db(), settingstore::load(book.db()), calendar, scope,
                                                   invocation.clock.nowUtc(), true);
    const QString path = arguments.value("ics");
    ui::writeCalendarFile(book, file, path);
    invocation.console.out << QStringLiteral("Wrote %1 to %2.\n")
                                  .arg(plural(static_cast<qint64>(file.events.size()),
                                              QStringLiteral("event"), QStringLiteral("events")),
                                       path);
    return Done;
}

int writeSheet(Invocation &invocation, const Arguments &arguments, Book &book)
{
    const bool isWeek = arguments.has("week");
    const QDate day = arguments.has("from") ? dayOf(arguments.value("from")) : arguments.today;
    const QDate from = isWeek ? day.addDays(1 - day.dayOfWeek()) : QDate(day.year(), day.month(), 1);
    const QDate to = isWeek ? from.addDays(6) : from.addMonths(1).addDays(-1);
    ui::paper::CalendarPaper paper =
        ui::paper::calendarPaper(book.db(), settingstore::load(book.db()), from, to, arguments.today);
    paper.inColour = !arguments.has("black-and-white");
    const QString path = arguments.value("pdf");
    ui::paper::writePdf(
        path, QStringLiteral("Calendar"), ui::paper::localPageSize(), [&](QPagedPaintDevice &device) {
            return isWeek ? ui::paper::drawWeekList(device, paper) : ui::paper::drawMonthWall(device, paper);
        });
    invocation.console.out << QStringLiteral("Wrote the %1 of %2 to %3.\n")
                                  .arg(isWeek ? QStringLiteral("week") : QStringLiteral("month"),
                                       from.toString(Qt::ISODate), path);
    return Done;
}

int run(Invocation &invocation, const Arguments &arguments)
{
    if (arguments.has("ics") == arguments.has("pdf"))
        throw UsageError(QStringLiteral("name either --ics or --pdf"));
    const bool isIcs = arguments.has("ics");
    // What was given out is kept in the book: without that the next file would number events wrongly.
    const auto book = openBook(arguments, isIcs ? OpenMode::ReadWrite : OpenMode::ReadOnly, invocation.clock);
    return isIcs ? writeIcs(invocation, arguments, *book) : writeSheet(invocation, arguments, *book);
}

} // namespace

Command calendarCommand()
{
    return {"calendar", spec, run};
}

} // namespace coachbook::app
