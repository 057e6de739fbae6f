// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historystore.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const QDateTime morning(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);

SessionDraft sessionOf(AgentId agent)
{
    SessionDraft draft;
    draft.agent = agent;
    draft.day = QDate(2026, 11, 20);
    draft.agreed = QStringLiteral("Say the next step \U0001F600 \u0645\u0631\u062D\u0628\u0627");
    draft.focus.push_back({std::nullopt,
                           QStringLiteral("Confirms the solution"),
                           QStringLiteral("often missed"),
                           {{std::nullopt, QStringLiteral("C-1"), QDate(2026, 11, 18), 222, {}}}});
    draft.conduct.agentSeconds = 700;
    draft.cues.push_back({65, QStringLiteral("Ask who else is affected")});
    draft.observations.push_back(
        {QStringLiteral("an open question"), 3, QStringLiteral("twice after a pause")});
    return draft;
}

struct Desk
{
    QDateTime now = morning;
    TemporaryBook book{[this] { return now; }};
    std::optional<SessionId> session;

    Desk()
    {
        book->transact({QStringLiteral("session.prepare"), QStringLiteral("Maya")}, [&](Db &db) {
            AgentDraft agent;
            agent.name = QStringLiteral("Maya");
            session = sessionstore::insert(db, sessionOf(agentstore::insert(db, agent)));
        });
    }
    void agree(const char *words, int hours, bool typing = false)
    {
        now = morning.addSecs(hours * 3600);
        book->transact({QStringLiteral("session.edit"), QStringLiteral("Maya"), typing}, [&](Db &db) {
            Session edited = *sessionstore::find(db, *session);
            edited.agreed = QString::fromUtf8(words);
            sessionstore::update(db, edited);
        });
    }
    std::optional<Session> asOf(const QDateTime &instant)
    {
        std::optional<Session> found;
        historystore::lookAt(book->db(), RecordKind::Session, session->value(), instant,
                             [&](Db &db) { found = sessionstore::find(db, *session); });
        return found;
    }
};

} // namespace

TEST_CASE("SESS-7: a session is read as it was on a day, with all its parts")
{
    Desk desk;
    const Session first = *sessionstore::find(desk.book->db(), *desk.session);
    desk.agree("Something else", 24);
    REQUIRE_FALSE(desk.asOf(morning.addSecs(-1)));
    REQUIRE(desk.asOf(morning) == first);
    REQUIRE(desk.asOf(morning.addSecs(3600)) == first);
    REQUIRE(desk.asOf(morning.addDays(2))->agreed == QLatin1String("Something else"));
}

TEST_CASE("A history says which change made what different; typing that goes on is one version")
{
    Desk desk;
    desk.agree("a", 1, true);
    desk.agree("ab", 1, true);
    desk.agree("abc", 1, true);
    const auto versions = historystore::versions(desk.book->db(), RecordKind::Session, desk.session->value());
    REQUIRE(versions.size() == 2);
    REQUIRE(versions[0].changed.isEmpty());
    REQUIRE(versions[1].op.key == QLatin1String("session.edit"));
    REQUIRE(versions[1].changed == QStringList{QStringLiteral("session.agreed")});
    REQUIRE(desk.asOf(morning.addDays(1))->agreed == QLatin1String("abc"));
}

TEST_CASE("Undoing and removing are in the history as well")
{
    Desk desk;
    desk.agree("new", 1);
    desk.now = morning.addDays(1);
    desk.book->undo();
    desk.now = morning.addDays(2);
    desk.book->transact({QStringLiteral("session.remove"), QStringLiteral("Maya")},
                        [&](Db &db) { sessionstore::remove(db, *desk.session); });
    const auto versions = historystore::versions(desk.book->db(), RecordKind::Session, desk.session->value());
    REQUIRE(versions.size() == 4);
    REQUIRE(versions[2].kind == LogEntry::Kind::Undo);
    REQUIRE(versions[3].isRemoval);
    REQUIRE(desk.asOf(morning.addDays(1))->agreed == sessionOf(AgentId(1)).agreed);
    REQUIRE_FALSE(desk.asOf(morning.addDays(2)));
}

TEST_CASE("An action item's numbers come back as they were")
{
    TemporaryBook book([] { return morning; });
    std::optional<ActionItem> item;
    book->transact({QStringLiteral("action.add"), {}}, [&](Db &db) {
        AgentDraft agent;
        agent.name = QStringLiteral("Maya");
        ActionItemDraft draft;
        draft.agent = agentstore::insert(db, agent);
        draft.text = QStringLiteral("Ask before every hold");
        draft.baseline = 3.0;
        draft.target = 8.5;
        item = actionitemstore::find(db, actionitemstore::insert(db, draft));
    });
    std::optional<ActionItem> then;
    REQUIRE(historystore::lookAt(book->db(), RecordKind::ActionItem, item->id.value(), morning,
                                 [&](Db &db) { then = actionitemstore::find(db, item->id); }));
    REQUIRE(then == item);
}

TEST_CASE("What is no state of a record is refused")
{
    REQUIRE_THROWS_AS(recordstate::open(QStringLiteral("nonsense"), RecordKind::Session, [](Db &) {}),
                      StorageError);
}
