// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/conductpage.h"
#include "core/sample/writesample.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/conduct/sessionclock.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 20);

/// A session of an agent with one focus, prepared for today.
struct Fixture
{
    Fixture()
    {
        theme::apply(theme::Look::Light);
        book->transact({QStringLiteral("test"), {}}, [this](Db &db) {
            AgentDraft maya;
            maya.name = QStringLiteral("Maya Brandt");
            maya.hired = QDate(2020, 1, 1);
            agent = agentstore::insert(db, maya);
            session = sessionstore::insert(db, draft(today));
        });
        book.close();
        REQUIRE(controller.open(book.path()));
        QObject::connect(&controller, &BookController::changed, &page, [this](const Changes &changes) {
            if (page.needsRefresh(changes))
                page.refresh();
        });
        QObject::connect(&controller, &BookController::said, &page,
                         [this](const QString &text, bool) { said << text; });
        QObject::connect(&page, &Page::goTo, &page, [this](const Place &place) { went = place; });
        page.resize(1200, 900);
        show();
    }
    SessionDraft draft(QDate day) const
    {
        SessionDraft made;
        made.agent = *agent;
        made.day = day;
        made.steps = {{QStringLiteral("Own view"), QStringLiteral("Ask first."), 6},
                      {QStringLiteral("One moment"), QStringLiteral("Play it."), 24}};
        made.focus = {{std::nullopt,
                       QStringLiteral("Confirms the solution"),
                       {},
                       {{std::nullopt, QStringLiteral("C-1"), day, 222, {}}}}};
        return made;
    }
    void show()
    {
        page.setSubject(session->value());
        page.refresh();
        page.show();
    }
    Session now() const { return *sessionstore::find(controller.db(), *session); }
    QAction *action(const char *name) const
    {
        auto *found = page.findChild<QAction *>(QStringLiteral("conduct.") + QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    template <class Widget>
    Widget *named(const char *name) const
    {
        for (Widget *each : page.findChildren<Widget *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        FAIL("no " << name);
        return nullptr;
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String(text))
                return each;
        }
        FAIL("no button " << text);
        return nullptr;
    }
    void fillRecord()
    {
        QTest::keyClicks(named<QPlainTextEdit>("What was agreed"), QStringLiteral("Say the next step"));
        QTest::keyClicks(named<QLineEdit>("Or why there is no action item"), QStringLiteral("one is open"));
        named<QRadioButton>("Understood and agreed: Yes")->setChecked(true);
        named<QPushButton>("Set Follow-up date")->click();
    }

    test::TemporaryBook book;
    std::optional<AgentId> agent;
    std::optional<SessionId> session;
    test::FakePrompts prompts;
    QDateTime nowUtc{today, QTime(9, 0), Qt::UTC};
    BookController controller{
        {[] { return today; }, [this] { return nowUtc; }, QStringLiteral("Europe/Berlin")}, prompts};
    ConductPage page{controller};
    QStringList said;
    Place went;
};

} // namespace

TEST_CASE("Beginning a session makes it one in progress, on today, with instant and zone")
{
    Fixture f;
    f.action("begin")->trigger();
    const Session session = f.now();
    REQUIRE(session.status == SessionStatus::InProgress);
    REQUIRE(session.conduct.startedAt == f.nowUtc);
    REQUIRE(f.page.clock().isRunning());
    f.action("pause")->trigger();
    REQUIRE_FALSE(f.page.clock().isRunning());
    REQUIRE(f.page.primaryAction()->text() == QStringLiteral("Go on"));
}

TEST_CASE("SESS-2: the findings open only when the agent's own view is written down")
{
    Fixture f;
    f.action("begin")->trigger();
    QPushButton *show = f.button("Show &findings");
    REQUIRE_FALSE(show->isEnabled());
    QTest::keyClicks(f.named<QPlainTextEdit>("Self-assessment"), QStringLiteral("It went well"));
    REQUIRE(show->isEnabled());
    show->click();
    REQUIRE(f.now().conduct.findingsShown);
    REQUIRE(f.now().selfAssessment == QStringLiteral("It went well"));
    REQUIRE_FALSE(show->isVisibleTo(&f.page));
}

TEST_CASE("TRUST-4: private notes are hidden until they are asked for, and hidden again for the next session")
{
    Fixture f;
    auto *note = f.named<QPlainTextEdit>("Private note");
    REQUIRE_FALSE(note->isVisibleTo(&f.page));
    f.action("private")->trigger();
    REQUIRE(note->isVisibleTo(&f.page));
    f.show();
    REQUIRE_FALSE(note->isVisibleTo(&f.page));
}

TEST_CASE("SESS-3: the space bar changes who speaks, but a field takes its own spaces")
{
    Fixture f;
    f.action("begin")->trigger();
    QTest::keyClick(&f.page, Qt::Key_Space);
    REQUIRE(f.page.clock().speaker() == SessionClock::Speaker::Agent);
    QTest::keyClick(&f.page, Qt::Key_Space);
    REQUIRE(f.page.clock().speaker() == SessionClock::Speaker::Coach);
    auto *text = f.named<QPlainTextEdit>("Self-assessment");
    QTest::keyClick(text, Qt::Key_Space);
    REQUIRE(f.page.clock().speaker() == SessionClock::Speaker::Coach);
    REQUIRE(text->toPlainText() == QStringLiteral(" "));
}

TEST_CASE("SESS-4: time, step and talk share are kept while it goes on, and are no steps of undo")
{
    Fixture f;
    f.action("begin")->trigger();
    const QString undo = f.controller.undoText();
    f.page.clock().setSpeaker(SessionClock::Speaker::Agent);
    f.page.clock().advance(61'000);
    f.button("&Next step")->click();
    QCoreApplication::processEvents();
    const SessionConduct conduct = f.now().conduct;
    REQUIRE(conduct.elapsedSeconds >= 61);
    REQUIRE(conduct.agentSeconds.value_or(0) >= 61);
    REQUIRE(conduct.step == 1);
    REQUIRE(f.controller.undoText() == undo);
    ConductPage again(f.controller);
    again.setSubject(f.session->value());
    again.refresh();
    REQUIRE(again.clock().conduct().elapsedSeconds >= 61);
    REQUIRE(again.clock().conduct().step == 1);
    REQUIRE_FALSE(again.clock().isRunning());
}

TEST_CASE("SESS-4: the time goes on while another page is looked at")
{
    Fixture f;
    f.action("begin")->trigger();
    f.page.clock().advance(61'000);
    f.page.flush();
    f.show();
    REQUIRE(f.page.clock().isRunning());
    REQUIRE(f.page.clock().conduct().elapsedSeconds >= 61);
}

TEST_CASE("SESS-4: five minutes before the end it asks for the action item and the follow-up")
{
    Fixture f;
    f.action("begin")->trigger();
    const auto asks = [&f] {
        for (QLabel *label : f.page.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&f.page) &&
                label->text().contains(QStringLiteral("write the action item")))
                return true;
        }
        return false;
    };
    REQUIRE_FALSE(asks());
    f.page.clock().advance(25 * 60'000);
    REQUIRE(asks());
}

TEST_CASE("SESS-5, FOLL-1: completing says what is missing, then writes recap, check-in and next session in "
          "one step")
{
    Fixture f;
    f.action("begin")->trigger();
    f.page.clock().advance(26 * 60'000);
    f.action("complete")->trigger();
    REQUIRE(f.now().status == SessionStatus::InProgress);
    REQUIRE(f.said.last().startsWith(QStringLiteral("Not completed yet:")));
    f.fillRecord();
    f.action("complete")->trigger();
    const Session done = f.now();
    CAPTURE(f.said.last().toStdString());
    REQUIRE(done.status == SessionStatus::Completed);
    REQUIRE(done.minutes == 26);
    REQUIRE(done.recap.contains(QStringLiteral("We agreed: Say the next step")));
    REQUIRE(f.went.key == QStringLiteral("session"));
    const std::vector<CheckIn> checkIns = checkinstore::ofAgent(f.controller.db(), *f.agent);
    REQUIRE(checkIns.size() == 1);
    REQUIRE(checkIns.front().due == QDate(2026, 11, 25));
    const std::vector<Session> planned = sessionstore::drafts(f.controller.db());
    REQUIRE(planned.size() == 1);
    REQUIRE(planned.front().status == SessionStatus::Scheduled);
    REQUIRE(planned.front().day == QDate(2026, 12, 4));
    f.controller.undo();
    REQUIRE(f.now().status == SessionStatus::InProgress);
    REQUIRE(checkinstore::ofAgent(f.controller.db(), *f.agent).empty());
    REQUIRE(sessionstore::drafts(f.controller.db()).size() == 1);
}

TEST_CASE("A clock that is set back during a session does not end it before it began")
{
    Fixture f;
    f.action("begin")->trigger();
    f.page.clock().advance(26 * 60'000);
    f.nowUtc = f.nowUtc.addSecs(-7200);
    f.fillRecord();
    f.action("complete")->trigger();
    const Session done = f.now();
    REQUIRE(done.status == SessionStatus::Completed);
    REQUIRE(*done.completedAt >= done.conduct.startedAt->addSecs(26 * 60));
}

TEST_CASE("A session completed from elsewhere meanwhile is not completed twice")
{
    Fixture f;
    f.action("begin")->trigger();
    f.fillRecord();
    f.page.clock().advance(26 * 60'000);
    {
        const QSignalBlocker deaf(&f.controller); // another window, which this page does not hear of
        f.controller.transact({QStringLiteral("session.complete"), {}}, [&](Db &db) {
            Session other = *sessionstore::find(db, *f.session);
            other.status = SessionStatus::Completed;
            other.minutes = 25;
            sessionstore::update(db, other);
        });
    }
    f.action("complete")->trigger();
    REQUIRE(checkinstore::ofAgent(f.controller.db(), *f.agent).empty());
    REQUIRE(f.said.last().contains(QStringLiteral("completed already")));
}

TEST_CASE("Words without a pause in typing are in the book within two seconds")
{
    Fixture f;
    f.action("begin")->trigger();
    auto *text = f.named<QPlainTextEdit>("Self-assessment");
    for (int key = 0; key < 16; ++key) {
        QTest::keyClicks(text, QStringLiteral("a"));
        QTest::qWait(100);
    }
    REQUIRE(f.now().selfAssessment.size() > 5); // the field has 16, none of them followed by a pause
}
