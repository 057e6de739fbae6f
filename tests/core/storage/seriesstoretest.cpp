// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seriesstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/calendarquery.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const QDate thursday(2026, 11, 26);

struct SeriesDesk
{
    TemporaryBook book;
    std::vector<SessionId> sessions;

    SeriesDesk()
    {
        book->transact({QStringLiteral("test"), {}}, [this](Db &db) {
            AgentDraft agent;
            agent.name = QStringLiteral("Maya");
            SessionDraft draft;
            draft.agent = agentstore::insert(db, agent);
            draft.status = SessionStatus::Scheduled;
            std::vector<std::pair<SessionId, QDate>> series;
            for (int at = 0; at < 3; ++at) {
                draft.day = thursday.addDays(14 * at);
                sessions.push_back(sessionstore::insert(db, draft));
                series.emplace_back(sessions.back(), draft.day);
            }
            seriesstore::insert(db, series);
            draft.day = thursday.addDays(1);
            sessions.push_back(sessionstore::insert(db, draft)); // in no series
        });
    }
    void set(std::size_t at, const std::function<void(Session &)> &change)
    {
        book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
            Session session = *sessionstore::find(db, sessions[at]);
            change(session);
            sessionstore::update(db, session);
        });
    }
};

} // namespace

TEST_CASE("CAL-1: the sessions of a series, whole and from one on")
{
    SeriesDesk desk;
    REQUIRE(seriesstore::ofSession(desk.book->db(), desk.sessions[1]).size() == 3);
    REQUIRE(seriesstore::fromSession(desk.book->db(), desk.sessions[1]).size() == 2);
    REQUIRE(seriesstore::ofSession(desk.book->db(), desk.sessions[3]).empty());
    REQUIRE(seriesstore::fromSession(desk.book->db(), desk.sessions[3]).empty());
}

TEST_CASE("CAL-1: one that is moved or left out leaves the rest of a series as it is")
{
    SeriesDesk desk;
    desk.set(1, [](Session &session) { session.day = thursday.addDays(16); });
    desk.set(2, [](Session &session) { session.status = SessionStatus::Cancelled; });
    const std::vector<seriesstore::Member> all = seriesstore::ofSession(desk.book->db(), desk.sessions[0]);
    REQUIRE(all[0].on == SeriesDay{thursday, thursday});
    REQUIRE(all[1].on == SeriesDay{thursday.addDays(14), thursday.addDays(16)});
    REQUIRE(all[2].status == SessionStatus::Cancelled);
    REQUIRE(seriesstore::fromSession(desk.book->db(), desk.sessions[0]).size() == 2);
}

TEST_CASE("CAL-1: a series is undone in one step, and goes with its sessions")
{
    SeriesDesk desk;
    desk.book->transact({QStringLiteral("test"), {}},
                        [&](Db &db) { sessionstore::remove(db, desk.sessions[0]); });
    REQUIRE(seriesstore::ofSession(desk.book->db(), desk.sessions[1]).size() == 2);
    desk.book->undo();
    REQUIRE(seriesstore::ofSession(desk.book->db(), desk.sessions[1]).size() == 3);
    const Changes changes = desk.book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
        seriesstore::setRhythm(db, desk.sessions[2], thursday);
    });
    REQUIRE(changes.has(Entity::Session));
    desk.book->undo();
    desk.book->undo();
    REQUIRE(sessionstore::all(desk.book->db()).empty());
    REQUIRE(desk.book->check(true).isClean());
}

TEST_CASE("CAL-1: the calendar says which sessions repeat")
{
    SeriesDesk desk;
    const auto entries = calendarquery::entries(desk.book->db(), calendarquery::team(desk.book->db()), {},
                                                thursday, thursday.addDays(1), thursday);
    int repeating = 0, others = 0;
    for (const CalendarEntry &entry : entries) {
        if (entry.kind == CalendarKind::Session)
            ++(entry.repeats ? repeating : others);
    }
    REQUIRE(repeating == 1);
    REQUIRE(others == 1);
}
