// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/addendumstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/sessionstore.h"
#include "tests/ui/prep/preparefixture.h"
#include "ui/prep/sessiondesk.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;
using coachbook::test::fillRecord;
using coachbook::test::today;
using Fixture = coachbook::test::PrepareFixture;

namespace {

/// The session as one that was held so many days ago.
SessionId heldBefore(Fixture &f, AgentId agent, int days, const QString &focus)
{
    std::optional<SessionId> id;
    f.controller.transact({QStringLiteral("test"), {}}, [&](Db &db) {
        SessionDraft session;
        session.agent = agent;
        session.day = today.addDays(-days);
        session.status = SessionStatus::Completed;
        session.minutes = 25;
        session.completedAt = QDateTime(session.day, QTime(10, 0), Qt::UTC);
        session.focus = {{std::nullopt, focus, {}, {}}};
        session.agreed = QStringLiteral("as agreed");
        id = sessionstore::insert(db, session);
    });
    return *id;
}

} // namespace

TEST_CASE("SESS-7: a session of two weeks ago is locked, and what is added is a dated addition")
{
    Fixture f(false);
    const AgentId agent = f.add(QStringLiteral("Maya Brandt"));
    const SessionId id = heldBefore(f, agent, 14, QStringLiteral("Confirms the solution"));
    SessionPage page(f.controller);
    page.setSubject(id.value());
    page.refresh();
    REQUIRE(page.primaryAction()->objectName() == QStringLiteral("session.addendum"));
    f.prompts.typed = QStringLiteral("Maya showed me three calls.");
    page.primaryAction()->trigger();
    const std::vector<Addendum> added = addendumstore::ofSession(f.controller.db(), id);
    REQUIRE(added.size() == 1);
    REQUIRE(added.front().text == f.prompts.typed);
    REQUIRE(added.front().day == today);
    const SessionId fresh = heldBefore(f, agent, 13, QStringLiteral("Confirms the solution"));
    page.setSubject(fresh.value());
    page.refresh();
    REQUIRE(page.primaryAction()->objectName() == QStringLiteral("session.edit"));
}

TEST_CASE("FOLL-3: the third session on one behaviour is not completed until the method changes")
{
    Fixture f(false);
    const AgentId agent = f.add(QStringLiteral("Maya Brandt"));
    const QString focus = QStringLiteral("Confirms the solution");
    heldBefore(f, agent, 16, focus);
    heldBefore(f, agent, 8, focus);
    f.prepare(agent);
    f.page.desk().choose(QStringLiteral("focus"), [&](SessionDraft &session) {
        session.focus = {{std::nullopt, focus, {}, {}}};
    });
    f.page.refresh();
    fillRecord(f);
    f.page.desk().type(QStringLiteral("noItem"), [](SessionDraft &session) {
        session.noActionReason = QStringLiteral("the same one");
    });
    f.action("session.complete")->trigger();
    REQUIRE(f.session().status == SessionStatus::Draft);
    REQUIRE(f.said.last().contains(QStringLiteral("for the third time")));
    auto *method = f.named<QComboBox>(QStringLiteral("What is done another way for focus 1"));
    method->setCurrentIndex(method->findText(QStringLiteral("peer shadowing")));
    QTest::keyClicks(f.named<QLineEdit>(QStringLiteral("In words, for focus 1")),
                     QStringLiteral("beside Ana"));
    f.action("session.complete")->trigger();
    const Session done = *sessionstore::find(f.controller.db(), *f.page.desk().id());
    REQUIRE(done.status == SessionStatus::Completed);
    REQUIRE(done.focus.front().method == CoachingMethod::PeerShadowing);
    REQUIRE(done.focus.front().methodNote == QStringLiteral("beside Ana"));
}

TEST_CASE("SESS-8: a score as a focus is refused, and the behaviours that move it are offered")
{
    Fixture f;
    f.prepare(f.richAgent());
    f.page.desk().choose(QStringLiteral("focus"), [](SessionDraft &session) { session.focus.clear(); });
    f.page.refresh();
    auto *choice = f.named<QComboBox>(QStringLiteral("Another focus"));
    choice->setEditText(QStringLiteral("Raise CSAT to 85"));
    f.named<QPushButton>(QStringLiteral("Add focus"))->click();
    REQUIRE(f.session().focus.empty());
    QPushButton *offer = nullptr;
    for (QPushButton *each : f.page.findChildren<QPushButton *>()) {
        if (!offer && each->text().startsWith(QStringLiteral("Coach “")))
            offer = each;
    }
    REQUIRE(offer);
    offer->click();
    QCoreApplication::processEvents();
    REQUIRE(f.session().focus.size() == 1);
    REQUIRE(f.session().focus.front().behaviour);
}

TEST_CASE("FOLL-1: the session that completing planned is filled in when it is prepared")
{
    Fixture f;
    const AgentId agent = f.richAgent();
    f.controller.transact({QStringLiteral("test"), {}}, [&](Db &db) {
        SessionDraft planned;
        planned.agent = agent;
        planned.status = SessionStatus::Scheduled;
        planned.day = QDate(2026, 12, 4);
        sessionstore::insert(db, planned);
    });
    f.prepare(agent);
    const Session session = f.session();
    REQUIRE(session.day == QDate(2026, 12, 4));
    REQUIRE(session.status == SessionStatus::Scheduled);
    REQUIRE_FALSE(session.steps.empty());
    REQUIRE_FALSE(session.agenda.isEmpty());
    REQUIRE_FALSE(session.focus.empty());
}
