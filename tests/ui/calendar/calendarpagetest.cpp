// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"
#include "ui/calendar/calendarcanvas.h"
#include "ui/calendar/duepane.h"
#include "ui/calendar/sessiontimedialog.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

struct CalendarFixture : test::PlanBook
{
    explicit CalendarFixture()
    {
        controller.transact({QStringLiteral("test"), {}}, [this](Db &db) {
            SessionDraft draft;
            draft.agent = agent;
            draft.status = SessionStatus::Completed;
            draft.minutes = 30;
            draft.day = QDate(2026, 11, 10); // due again on 24 November
            sessionstore::insert(db, draft);
            draft.status = SessionStatus::Scheduled;
            draft.minutes.reset();
            draft.day = QDate(2026, 11, 19);
            draft.start = QTime(10, 0);
            planned = sessionstore::insert(db, draft);
        });
        QObject::connect(&controller, &BookController::said, &page,
                         [this](const QString &text, bool) { said << text; });
        QObject::connect(&controller, &BookController::changed, &page, [this] { page.refresh(); });
        page.resize(1200, 800);
        page.refresh();
        page.show();
    }
    CalendarCanvas *canvas(const char *name)
    {
        for (CalendarCanvas *each : page.findChildren<CalendarCanvas *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    Session session() { return *sessionstore::find(controller.db(), planned); }
    QAction *action(const char *name) { return page.findChild<QAction *>(QString::fromLatin1(name)); }
    /// Fills the dialog that opens next.
    static void answer(const std::function<void(SessionTimeDialog &)> &fill)
    {
        QTimer::singleShot(0, qApp, [fill] {
            auto *dialog = qobject_cast<SessionTimeDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            fill(*dialog);
            dialog->accept();
        });
    }

    SessionId planned{0};
    QStringList said;
    CalendarPage page{controller};
};

} // namespace

TEST_CASE("CAL-1: the calendar opens on this week, and keys change view and period")
{
    CalendarFixture on;
    REQUIRE(on.page.view() == CalendarPeriod::Week);
    REQUIRE(on.page.period().first <= on.today);
    REQUIRE(on.page.period().second >= on.today);
    QTest::keyClick(&on.page, Qt::Key_M);
    REQUIRE(on.page.view() == CalendarPeriod::Month);
    REQUIRE(on.page.period().first <= QDate(2026, 11, 1));
    on.action("calendar.forward")->trigger();
    REQUIRE(on.page.period().second >= QDate(2026, 12, 31));
    QTest::keyClick(&on.page, Qt::Key_T);
    QTest::keyClick(&on.page, Qt::Key_D);
    REQUIRE(on.page.period() == std::pair(on.today, on.today));
    QTest::keyClick(on.canvas("Day"), Qt::Key_Right);
    REQUIRE(on.page.period().first == on.today.addDays(1));
    QTest::keyClick(&on.page, Qt::Key_A);
    REQUIRE(on.page.view() == CalendarPeriod::Agenda);
}

TEST_CASE("CAL-1: a session that is moved says what it does to the cadence, and is undone")
{
    CalendarFixture on;
    CalendarCanvas *week = on.canvas("Week");
    QTest::keyClick(week, Qt::Key_T);
    week->setCurrentIndex(week->model()->index(0, 0));
    REQUIRE(on.action("calendar.move")->isEnabled());
    on.answer([](SessionTimeDialog &dialog) {
        dialog.findChild<QDateEdit *>()->setDate(QDate(2026, 11, 26));
        dialog.findChild<QSpinBox *>(QStringLiteral("minutes"))->setValue(45);
    });
    on.action("calendar.move")->trigger();
    REQUIRE(on.session().day == QDate(2026, 11, 26));
    REQUIRE(on.session().plannedMinutes == 45);
    REQUIRE(on.session().start == QTime(10, 0));
    REQUIRE(on.said.last().contains(QStringLiteral("2 days after due")));
    REQUIRE(on.controller.undoText().contains(QStringLiteral("move session with Maya Okafor")));
    on.controller.undo();
    REQUIRE(on.session().day == QDate(2026, 11, 19));
}

TEST_CASE("CAL-1: a session is planned with an agent, prepared as far as the data goes")
{
    CalendarFixture on;
    on.answer(
        [](SessionTimeDialog &dialog) { dialog.findChild<QDateEdit *>()->setDate(QDate(2026, 12, 8)); });
    QTest::keyClick(&on.page, Qt::Key_N);
    const std::vector<Session> sessions = sessionstore::ofAgent(on.controller.db(), on.agent);
    REQUIRE(sessions.size() == 3);
    REQUIRE(sessions.back().day == QDate(2026, 12, 8));
    REQUIRE(sessions.back().status == SessionStatus::Scheduled);
    REQUIRE_FALSE(sessions.back().steps.empty());
    REQUIRE(on.controller.undoText().contains(QStringLiteral("schedule session with Maya Okafor")));
}

TEST_CASE("CAL-1: a session is left out, and stays in the book as cancelled")
{
    CalendarFixture on;
    CalendarCanvas *week = on.canvas("Week");
    week->setCurrentIndex(week->model()->index(0, 0));
    QTest::keyClick(week, Qt::Key_Delete);
    REQUIRE(on.session().status == SessionStatus::Cancelled);
    on.controller.undo();
    REQUIRE(on.session().status == SessionStatus::Scheduled);
}

TEST_CASE(
    "CAL-1: a series by the cadence; one moved or left out leaves the rest, later ones go along when asked")
{
    CalendarFixture on;
    on.answer([](SessionTimeDialog &dialog) {
        dialog.findChild<QDateEdit *>()->setDate(QDate(2026, 11, 26));
        dialog.findChild<QSpinBox *>(QStringLiteral("count"))->setValue(4);
    });
    QTest::keyClick(&on.page, Qt::Key_N);
    const auto days = [&on] {
        std::vector<QDate> found;
        for (const Session &each : sessionstore::ofAgent(on.controller.db(), on.agent)) {
            if (each.day > on.today && each.status == SessionStatus::Scheduled)
                found.push_back(each.day);
        }
        return found;
    };
    using Days = std::vector<QDate>;
    REQUIRE(days() == Days{{2026, 11, 26}, {2026, 12, 10}, {2026, 12, 24}, {2027, 1, 7}});
    REQUIRE(on.said.last().contains(QStringLiteral("4 sessions until")));
    QTest::keyClick(&on.page, Qt::Key_D);
    const auto choose = [&on](QDate day) {
        on.page.showDay(day);
        CalendarCanvas *view = on.canvas("Day");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString().contains(QStringLiteral("of a series")))
                view->setCurrentIndex(view->model()->index(row, 0));
        }
        REQUIRE(on.action("calendar.endSeries")->isEnabled());
    };
    choose({2026, 12, 10});
    QTest::keyClick(on.canvas("Day"), Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(days() == Days{{2026, 11, 26}, {2026, 12, 11}, {2026, 12, 24}, {2027, 1, 7}});
    choose({2026, 11, 26});
    on.answer([](SessionTimeDialog &dialog) {
        dialog.findChild<QDateEdit *>()->setDate(QDate(2026, 11, 25));
        dialog.findChild<QCheckBox *>()->setChecked(true);
    });
    on.action("calendar.move")->trigger();
    REQUIRE(days() == Days{{2026, 11, 25}, {2026, 12, 11}, {2026, 12, 23}, {2027, 1, 6}});
    choose({2026, 12, 23});
    on.action("calendar.endSeries")->trigger();
    REQUIRE(days() == Days{{2026, 11, 25}, {2026, 12, 11}});
    for (int step = 0; step < 4; ++step)
        on.controller.undo();
    REQUIRE(days().empty());
}

TEST_CASE("CAL-1: filters by agent, type and state")
{
    CalendarFixture on;
    CalendarCanvas *week = on.canvas("Week");
    REQUIRE(week->model()->rowCount() == 1); // the due window is a band
    const QList<QComboBox *> choices = on.page.findChildren<QComboBox *>();
    REQUIRE(choices.size() == 3);
    choices[0]->setCurrentIndex(1);
    REQUIRE(week->model()->rowCount() == 2); // of one agent the window too
    choices[2]->setCurrentIndex(choices[2]->findData(int(CalendarState::Done)));
    REQUIRE(week->model()->rowCount() == 1);
    choices[1]->setCurrentIndex(choices[1]->findData(int(CalendarKind::Leave)));
    REQUIRE(week->model()->rowCount() == 0);
}

TEST_CASE("CAL-1: the due list says who is planned, and drags agents")
{
    CalendarFixture on;
    auto *due = on.page.findChild<DuePane *>();
    REQUIRE(due->count() == 1);
    REQUIRE(due->item(0)->text().startsWith(QStringLiteral("Maya Okafor, due ")));
    REQUIRE(due->dragEnabled());
    Session peer = on.session();
    on.controller.transact({QStringLiteral("test"), {}}, [&](Db &db) {
        peer.day = on.controller.today().addDays(2);
        peer.type = SessionType::OneOnOne;
        peer.plannedMinutes = 30;
        sessionstore::update(db, peer);
    });
    REQUIRE(due->item(0)->text().contains(QStringLiteral("planned")));
    on.controller.transact({QStringLiteral("test"), {}}, [&](Db &db) { // CAD-3: it does not count
        peer.type = SessionType::Peer;
        sessionstore::update(db, peer);
    });
    REQUIRE_FALSE(due->item(0)->text().contains(QStringLiteral("planned")));
}

TEST_CASE("the line of this minute goes on while the calendar is looked at, and wakes nobody otherwise")
{
    CalendarFixture f;
    const auto *minutely = f.page.findChild<QTimer *>(QStringLiteral("calendar.minutely"));
    REQUIRE(minutely);
    REQUIRE(minutely->isActive());
    f.page.hide();
    REQUIRE_FALSE(minutely->isActive());
    f.page.show();
    REQUIRE(minutely->isActive());
}

TEST_CASE("CAL-1: without a team the calendar says what to do")
{
    CalendarFixture on;
    on.controller.transact({QStringLiteral("test"), {}}, [&](Db &db) { agentstore::remove(db, on.agent); });
    on.page.refresh();
    REQUIRE(on.action("calendar.import"));
    REQUIRE(on.action("calendar.import")->text() == QStringLiteral("Import my team"));
    QTest::keyClick(&on.page, Qt::Key_M);
    REQUIRE(on.page.view() == CalendarPeriod::Week);
}
