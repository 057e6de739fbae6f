// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/calendarpaper.h"
#include "core/storage/agentstore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include "tests/ui/printing/paperfile.h"
#include "ui/planning/calendarpaperdialog.h"
#include <QImage>
#include <QPainter>
#include <set>

using namespace coachbook;
using namespace coachbook::test;
using namespace coachbook::ui;

namespace {

const QDate monday(2026, 11, 23);

CalendarEntry session(QDate day, int minute, const char *name)
{
    CalendarEntry entry;
    entry.kind = CalendarKind::Session;
    entry.agentName = QString::fromUtf8(name);
    entry.first = entry.last = day;
    entry.span = MinuteSpan{minute, minute + 30};
    entry.text = QStringLiteral("Confirms the need");
    entry.sessionType = SessionType::OneOnOne;
    return entry;
}

paper::CalendarPaper november()
{
    paper::CalendarPaper input;
    input.from = QDate(2026, 11, 1);
    input.to = QDate(2026, 11, 30);
    input.calendar =
        WorkCalendar(WorkCalendar().weekdays(), {{QDate(2026, 11, 26), QStringLiteral("Thanksgiving")}});
    input.teamName = QStringLiteral("Northgate");
    input.today = QDate(2026, 11, 20);
    input.entries = {session(monday, 600, "Maya Okafor"), session(monday.addDays(1), 840, "Leon Cohen")};
    return input;
}

} // namespace

TEST_CASE("The month on the wall: names and hours, closed days, no behaviour, one sheet", "[paper]")
{
    if (!PaperFile::canRead())
        return;
    const PaperFile file(QStringLiteral("month"), QPageSize::A4,
                         [](QPagedPaintDevice &device) { return paper::drawMonthWall(device, november()); });
    const QString text = file.flowing();
    REQUIRE(file.drawnPages() == 1);
    for (const char *words : {"November 2026", "Monday", "Sunday", "Maya Okafor", "10:00", "Leon Cohen",
                              "Thanksgiving", "session", "leave"}) {
        INFO(words);
        REQUIRE(text.contains(QString::fromUtf8(words)));
    }
    REQUIRE_FALSE(text.contains(QLatin1String("Confirms")));
}

TEST_CASE("The month on the wall: what a day cannot hold is listed on a further page", "[paper]")
{
    if (!PaperFile::canRead())
        return;
    paper::CalendarPaper input = november();
    for (int i = 0; i < 40; ++i)
        input.entries.push_back(
            session(monday, 480 + i * 10, QStringLiteral("Agent %1").arg(i).toUtf8().constData()));
    const PaperFile file(QStringLiteral("monthfull"), QPageSize::Letter,
                         [&input](QPagedPaintDevice &device) { return paper::drawMonthWall(device, input); });
    REQUIRE(file.drawnPages() == 2);
    const QString text = file.flowing();
    for (int i = 0; i < 40; ++i)
        REQUIRE(text.contains(QStringLiteral("Agent %1").arg(i)));
    REQUIRE(text.contains(QLatin1String("more")));
}

TEST_CASE("The week as a list: each working day, with its entries or nothing", "[paper]")
{
    if (!PaperFile::canRead())
        return;
    paper::CalendarPaper input = november();
    input.from = monday;
    input.to = monday.addDays(6);
    const PaperFile file(QStringLiteral("week"), QPageSize::A4,
                         [&input](QPagedPaintDevice &device) { return paper::drawWeekList(device, input); });
    const QString text = file.flowing();
    for (const char *words : {"Week 48", "Monday, 23 November 2026", "One-on-one: Maya Okafor",
                              "10:00 to 10:30", "Nothing planned.", "Thanksgiving"}) {
        INFO(words);
        REQUIRE(text.contains(QString::fromUtf8(words)));
    }
    REQUIRE_FALSE(text.contains(QLatin1String("Saturday")));
}

TEST_CASE("Marks of the kinds differ in shape: no two are the same in black and white", "[paper]")
{
    std::vector<QImage> marks;
    for (const CalendarKind kind : {CalendarKind::Session, CalendarKind::CheckIn, CalendarKind::ActionItem,
                                    CalendarKind::PlanReview, CalendarKind::Leave}) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paper::paintCalendarMark(&painter, QRectF(0, 0, 40, 40), kind, false);
        painter.end();
        for (const QImage &other : marks)
            REQUIRE(image != other);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                REQUIRE(qAbs(qRed(image.pixel(x, y)) - qBlue(image.pixel(x, y))) < 24); // no colour
        }
        marks.push_back(image);
    }
}

TEST_CASE("What a calendar on paper shows is read from the book: cancelled is out, leave is in")
{
    TemporaryBook book;
    book->transact({QStringLiteral("x"), {}}, [](Db &db) {
        AgentDraft draft;
        draft.name = QStringLiteral("Maya Okafor");
        const AgentId maya = agentstore::insert(db, draft);
        SessionDraft made;
        made.agent = maya;
        made.day = monday;
        sessionstore::insert(db, made);
        made.status = SessionStatus::Cancelled;
        sessionstore::insert(db, made);
        agentstore::insertPeriod(db, {maya, PeriodKind::Leave, monday.addDays(-100), std::nullopt, {}});
    });
    const paper::CalendarPaper input =
        paper::calendarPaper(book->db(), BookSettings(), monday, monday.addDays(6), monday);
    REQUIRE(input.entries.size() == 2);
    REQUIRE(input.entries[0].first == monday);
    REQUIRE(std::count_if(input.entries.begin(), input.entries.end(), [](const CalendarEntry &each) {
                return each.kind == CalendarKind::Leave && each.last == monday.addDays(6);
            }) == 1);
}
