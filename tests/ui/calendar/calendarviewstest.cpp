// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/calendar/agendatable.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/timegridview.h"
#include "ui/theme/theme.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate monday(2026, 11, 16), today(2026, 11, 20);

CalendarEntry session(qint64 id, QDate day, std::optional<MinuteSpan> span)
{
    CalendarEntry entry;
    entry.id = id;
    entry.agent = AgentId(1);
    entry.agentName = QStringLiteral("Agent %1").arg(id);
    entry.first = entry.last = day;
    entry.span = span;
    entry.minutes = span ? span->to - span->from : 30;
    entry.sessionType = SessionType::OneOnOne;
    entry.sessionStatus = SessionStatus::Scheduled;
    return entry;
}

struct Views
{
    CalendarModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    TimeGridView week{&model, QStringLiteral("Week")};
    MonthView month{&model, QStringLiteral("Month")};
    std::optional<CalendarMove> moved;
    std::optional<CalendarSpot> wanted;

    explicit Views(std::vector<CalendarEntry> entries)
    {
        theme::apply(theme::Look::Light);
        model.setEntries(std::move(entries), today);
        week.setPeriod(monday, 7, QTimeZone("Europe/Berlin"));
        month.setPeriod(today, monthGrid(today, Qt::Monday));
        for (CalendarCanvas *each :
             {static_cast<CalendarCanvas *>(&week), static_cast<CalendarCanvas *>(&month)}) {
            each->resize(900, 700);
            each->setSpot({today, std::nullopt});
            each->show();
            QObject::connect(each, &CalendarCanvas::moveWanted, each,
                             [this](const CalendarMove &move) { moved = move; });
            QObject::connect(each, &CalendarCanvas::sessionWanted, each,
                             [this](const CalendarSpot &spot) { wanted = spot; });
        }
        QTest::qWait(1);
    }
    QRect rectOf(CalendarCanvas &view, int row) const { return view.visualRect(model.index(row)); }
};

void drag(CalendarCanvas &view, QPoint from, QPoint to)
{
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    for (const QPoint at : {from + (to - from) / 2, to}) {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
}

} // namespace

TEST_CASE("CAL-1: a session is dragged to another day and hour")
{
    Views views({session(1, monday, MinuteSpan{600, 630})});
    const QRect rect = views.rectOf(views.week, 0);
    REQUIRE(rect.height() > 10);
    const int hour = 44;
    drag(views.week, rect.center(), rect.center() + QPoint(rect.width() + 4, hour));
    REQUIRE(views.moved);
    REQUIRE(views.moved->day == monday.addDays(1));
    REQUIRE(views.moved->minutes == 30);
    REQUIRE(views.moved->minute.value_or(0) > 630);
    REQUIRE(views.moved->minute.value_or(0) % calendarStep == 0);
}

TEST_CASE("CAL-1: the lower edge lengthens, the upper begins earlier, and Escape takes it back")
{
    Views views({session(1, monday, MinuteSpan{600, 720})});
    const QRect rect = views.rectOf(views.week, 0);
    drag(views.week, QPoint(rect.center().x(), rect.bottom() - 1),
         QPoint(rect.center().x(), rect.bottom() + rect.height() / 2));
    REQUIRE(views.moved->minute == 600);
    REQUIRE(views.moved->minutes > 150);
    drag(views.week, QPoint(rect.center().x(), rect.top() + 1),
         QPoint(rect.center().x(), rect.top() - rect.height() / 4));
    REQUIRE(views.moved->minute.value_or(600) < 600);
    REQUIRE(*views.moved->minute + views.moved->minutes == 720);
    views.moved.reset();
    QTest::mousePress(views.week.viewport(), Qt::LeftButton, {}, rect.center());
    QMouseEvent event(QEvent::MouseMove, rect.center() + QPoint(0, 80), rect.center(), Qt::NoButton,
                      Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(views.week.viewport(), &event);
    QTest::keyClick(&views.week, Qt::Key_Escape);
    QTest::mouseRelease(views.week.viewport(), Qt::LeftButton, {}, rect.center() + QPoint(0, 80));
    REQUIRE_FALSE(views.moved);
}

TEST_CASE("CAL-1: what is held, and all in a read-only book, is not moved")
{
    CalendarEntry held = session(1, monday, MinuteSpan{600, 660});
    held.sessionStatus = SessionStatus::Completed;
    Views views({held, session(2, monday.addDays(1), MinuteSpan{600, 660})});
    drag(views.week, views.rectOf(views.week, 0).center(),
         views.rectOf(views.week, 0).center() + QPoint(0, 100));
    REQUIRE_FALSE(views.moved);
    views.week.setReadOnly(true);
    drag(views.week, views.rectOf(views.week, 1).center(),
         views.rectOf(views.week, 1).center() + QPoint(0, 100));
    REQUIRE_FALSE(views.moved);
    views.week.setCurrentIndex(views.model.index(1));
    QTest::keyClick(&views.week, Qt::Key_Right, Qt::ControlModifier);
    REQUIRE_FALSE(views.moved);
}

TEST_CASE("CAL-1: the same by keys")
{
    Views views({session(1, monday, MinuteSpan{600, 630})});
    views.week.setCurrentIndex(views.model.index(0));
    QTest::keyClick(&views.week, Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(views.moved == CalendarMove{0, AgentId(1), monday.addDays(1), 600, 30});
    QTest::keyClick(&views.week, Qt::Key_Up, Qt::ControlModifier);
    REQUIRE(views.moved == CalendarMove{0, AgentId(1), monday, 585, 30});
    QTest::keyClick(&views.week, Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(views.moved == CalendarMove{0, AgentId(1), monday, 600, 35});
    views.month.setCurrentIndex(views.model.index(0));
    QTest::keyClick(&views.month, Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(views.moved == CalendarMove{0, AgentId(1), monday.addDays(7), 600, 30});
    QTest::keyClick(&views.week, Qt::Key_Right);
    REQUIRE(views.week.spot() == CalendarSpot{monday.addDays(1), 600});
    QTest::keyClick(&views.week, Qt::Key_Down);
    QTest::keyClick(&views.week, Qt::Key_Return);
    REQUIRE(views.wanted == CalendarSpot{monday.addDays(1), 630});
}

TEST_CASE("CAL-1: in a month a session keeps its hour and changes its day")
{
    Views views({session(1, monday, MinuteSpan{600, 630})});
    const QRect rect = views.rectOf(views.month, 0);
    drag(views.month, rect.center(), rect.center() + QPoint(2 * rect.width() + 8, 0));
    REQUIRE(views.moved == CalendarMove{0, AgentId(1), monday.addDays(2), 600, 30});
    QTest::mouseDClick(views.month.viewport(), Qt::LeftButton, {},
                       QPoint(rect.left() + 10, rect.bottom() + 30));
    REQUIRE(views.wanted);
}

TEST_CASE("CAL-1: an agent that is dropped becomes a session")
{
    Views views({session(1, monday, MinuteSpan{600, 630})});
    QMimeData data;
    data.setData(QString::fromLatin1(agentMime), "7");
    const QPoint at = views.rectOf(views.week, 0).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(views.week.viewport(), &enter);
    REQUIRE(enter.isAccepted());
    QDragMoveEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(views.week.viewport(), &over);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(views.week.viewport(), &drop);
    REQUIRE(views.moved);
    REQUIRE(views.moved->row == -1);
    REQUIRE(views.moved->agent == AgentId(7));
    REQUIRE(views.moved->day == monday);
    QMimeData other;
    other.setText(QStringLiteral("7"));
    QDragEnterEvent wrong(at, Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(views.week.viewport(), &wrong);
    REQUIRE_FALSE(wrong.isAccepted());
}

TEST_CASE("CAL-1: a painted view is a list of its entries to a screen reader")
{
    Views views({session(1, monday, MinuteSpan{600, 630}), session(2, today, std::nullopt)});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&views.week);
    REQUIRE(list);
    REQUIRE(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == 2);
    REQUIRE(list->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Agent 1, one-on-one")));
    REQUIRE(list->child(0)->rect().width() > 20);
    QTest::keyClick(&views.week, Qt::Key_Left);
    REQUIRE_FALSE(views.week.accessibleDescription().isEmpty());
}

TEST_CASE("CAL-1: sessions over midnight, both DST days and forty at the same time are painted")
{
    std::vector<CalendarEntry> entries{session(100, monday, MinuteSpan{1410, 1470})};
    for (int at = 0; at < 40; ++at)
        entries.push_back(session(at + 1, monday.addDays(1), MinuteSpan{600, 630}));
    CalendarEntry leave = session(101, monday.addDays(-20), std::nullopt);
    leave.kind = CalendarKind::Leave;
    leave.last = monday.addDays(40);
    entries.push_back(leave);
    Views views(entries);
    int shown = 0;
    for (int row = 1; row <= 40; ++row)
        shown += views.rectOf(views.week, row).isEmpty() ? 0 : 1;
    REQUIRE(shown >= 2);
    REQUIRE(shown < 40);
    for (const QDate first : {QDate(2026, 3, 23), QDate(2026, 10, 19), monday}) {
        views.week.setPeriod(first, 7, QTimeZone("Europe/Berlin"));
        REQUIRE_FALSE(views.week.grab().isNull());
    }
    views.month.resize(60, 40); // smaller than anything fits
    REQUIRE_FALSE(views.month.grab().isNull());
    views.week.resize(60, 40);
    REQUIRE_FALSE(views.week.grab().isNull());
}

TEST_CASE("CAL-1: the agenda lists what the other views paint")
{
    Views views({session(1, monday, MinuteSpan{600, 630}), session(2, today, std::nullopt)});
    AgendaTable agenda(&views.model);
    views.model.setEntries({session(3, today, MinuteSpan{600, 630})}, today);
    REQUIRE(agenda.model()->rowCount() == 1);
    agenda.setCurrent(session(3, today, std::nullopt));
    REQUIRE(agenda.current()->id == 3);
    views.model.setEntries({}, today);
    REQUIRE(agenda.current() == nullptr);
}
