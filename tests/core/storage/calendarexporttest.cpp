// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendarexport.h"

#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/groupstore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <algorithm>

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const QDate tuesday(2026, 11, 24);

class ExportCase
{
public:
    ExportCase()
    {
        book->transact({QStringLiteral("agent.add"), {}}, [this](Db &db) {
            AgentDraft draft;
            draft.name = QStringLiteral("Maya Okafor");
            draft.email = QStringLiteral("maya@example.org");
            maya = agentstore::insert(db, draft);
            draft.name = QStringLiteral("Leon Cohen");
            leon = agentstore::insert(db, draft);
            session = sessionstore::insert(db, sessionWith(maya));
        });
    }
    SessionDraft sessionWith(AgentId agent) const
    {
        SessionDraft draft;
        draft.agent = agent;
        draft.status = SessionStatus::Scheduled;
        draft.day = tuesday;
        draft.start = QTime(10, 0);
        draft.focus = {{std::nullopt, QStringLiteral("Confirms the need"), {}, {}}};
        return draft;
    }
    SessionDraft inGroup(Db &db, AgentId agent)
    {
        if (!group)
            group = groupstore::insert(db, {QStringLiteral("Closing"), tuesday, {}});
        SessionDraft draft = sessionWith(agent);
        draft.type = SessionType::Group;
        draft.group = group;
        return draft;
    }
    std::vector<GivenOutEvent> exported(const GiveOutScope &scope = {}, bool keeps = true)
    {
        const GiveOutWords words{[](const CalendarEntry &entry) { return entry.agentName; }, {}};
        now = now.addSecs(60);
        const auto events = eventsToGiveOut(book->db(), scope, words, {"Europe/Berlin", now});
        if (keeps)
            book->keep([&](Db &db) { calendarstore::keep(db, events); });
        return events;
    }
    void edit(const std::function<void(Session &)> &change)
    {
        book->transact({QStringLiteral("session.edit"), {}}, [&](Db &db) {
            Session edited = *sessionstore::find(db, session);
            change(edited);
            sessionstore::update(db, edited);
        });
    }

    TemporaryBook book;
    QDateTime now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
    AgentId maya{0}, leon{0};
    SessionId session{0};
    std::optional<SessionGroupId> group;
};

} // namespace

TEST_CASE("CAL-3: exported again an event is the same; moved it is the next of its kind")
{
    ExportCase c;
    const auto first = c.exported();
    REQUIRE(first.size() == 1);
    REQUIRE(first[0].event.span == MinuteSpan{600, 630});
    REQUIRE(first[0].event.title == QLatin1String("Maya Okafor"));
    REQUIRE(first[0].event.isBusy);
    REQUIRE(c.exported() == first);
    REQUIRE(calendarstore::givenOut(c.book->db()) == first);
    c.edit([](Session &s) { s.start = QTime(11, 0); });
    const auto moved = c.exported();
    REQUIRE(moved[0].event.uid == first[0].event.uid);
    REQUIRE(moved[0].event.sequence == 1);
    c.book->undo(); // the session stands as before, what was given out is a third state
    const auto back = c.exported();
    REQUIRE(back[0].event.span == first[0].event.span);
    REQUIRE(back[0].event.sequence == 2);
    c.book.reopen();
    REQUIRE(c.exported() == back);
    REQUIRE(c.book->check(true).isClean());
}

TEST_CASE("CAL-3: what is cancelled or removed is called off, when it was given out")
{
    ExportCase c;
    c.edit([](Session &s) { s.status = SessionStatus::Cancelled; });
    REQUIRE(c.exported().empty());
    c.edit([](Session &s) { s.status = SessionStatus::Scheduled; });
    REQUIRE_FALSE(c.exported()[0].event.isCancelled);
    c.edit([](Session &s) { s.status = SessionStatus::Cancelled; });
    REQUIRE(c.exported()[0].event.isCancelled);
    REQUIRE(c.exported()[0].event.sequence == 1);
    c.book->transact({QStringLiteral("session.remove"), {}},
                     [&](Db &db) { sessionstore::remove(db, c.session); });
    const auto gone = c.exported();
    REQUIRE(gone.size() == 1);
    REQUIRE(gone[0].event.isCancelled);
    REQUIRE(gone[0].event.sequence == 1);
    // Its number is given to another agent's session: that one is another event.
    c.book->transact({QStringLiteral("session.prepare"), {}},
                     [&](Db &db) { sessionstore::insert(db, c.sessionWith(c.leon)); });
    const auto both = c.exported();
    REQUIRE(both.size() == 2);
    REQUIRE(both[0].event.uid != both[1].event.uid);
}

TEST_CASE("CAL-3: an agent's, a range's; what is moved out of the range is told with its new day")
{
    ExportCase c;
    c.book->transact({QStringLiteral("x"), {}}, [&](Db &db) {
        SessionDraft other = c.sessionWith(c.leon);
        other.day = tuesday.addDays(7);
        sessionstore::insert(db, other);
        checkinstore::insert(db, {c.maya, std::nullopt, tuesday, std::nullopt, {}, std::nullopt});
        ActionItemDraft item;
        item.agent = c.leon;
        item.text = QStringLiteral("Asks twice");
        item.due = tuesday;
        actionitemstore::insert(db, item);
    });
    REQUIRE(c.exported({}, false).size() == 4);
    REQUIRE(c.exported({c.maya, {}, {}, true}, false).size() == 2);
    REQUIRE(c.exported({std::nullopt, {}, {}, false}, false).size() == 2);
    const GiveOutScope week{std::nullopt, tuesday, tuesday, true};
    REQUIRE(c.exported(week).size() == 3);
    c.edit([](Session &s) { s.day = tuesday.addDays(30); });
    const auto after = c.exported(week);
    REQUIRE(after.size() == 3);
    REQUIRE(after.back().event.first == tuesday.addDays(30));
    REQUIRE(after.back().event.sequence == 1);
    REQUIRE(c.exported(week).size() == 2);
}

TEST_CASE("CAL-3: an invitation is the session's event; invited are those who sit in it")
{
    ExportCase c;
    const auto own = c.exported();
    const GiveOutWords words{[](const CalendarEntry &) { return QStringLiteral("Session"); }, {}};
    const auto invitation = invitationTo(c.book->db(), c.session, words, {"Europe/Berlin", c.now});
    REQUIRE(invitation);
    REQUIRE(invitation->event.uid == own[0].event.uid);
    REQUIRE(invitation->event.sequence == 0);
    REQUIRE(invitedTo(c.book->db(), c.session) ==
            std::vector<CalendarPerson>{{QStringLiteral("Maya Okafor"), QStringLiteral("maya@example.org")}});
    REQUIRE_FALSE(invitationTo(c.book->db(), SessionId(99), words, {"Europe/Berlin", c.now}));
    REQUIRE(invitedTo(c.book->db(), SessionId(99)).empty());
}

TEST_CASE("CAL-3: one of a group called off is told alone; the others stay invited, and the event stands")
{
    ExportCase c;
    SessionId mayas{0}, leons{0};
    c.book->transact({QStringLiteral("x"), {}}, [&](Db &db) {
        sessionstore::remove(db, c.session);
        mayas = sessionstore::insert(db, c.inGroup(db, c.maya));
        leons = sessionstore::insert(db, c.inGroup(db, c.leon));
    });
    const auto first = c.exported();
    REQUIRE(first.size() == 1);
    const auto invitation = [&c](SessionId id) {
        const GiveOutWords words{[](const CalendarEntry &entry) { return entry.agentName; }, {}};
        return *invitationTo(c.book->db(), id, words, {"Europe/Berlin", c.now});
    };
    REQUIRE(invitation(mayas).event == first[0].event);
    REQUIRE(invitedTo(c.book->db(), mayas).size() == 2);
    c.session = mayas;
    c.edit([](Session &s) { s.status = SessionStatus::Cancelled; });
    const CalendarInvitation off = invitation(mayas);
    REQUIRE(off.event.isCancelled);
    REQUIRE(off.event.uid == first[0].event.uid);
    REQUIRE(off.event.sequence == 1);
    REQUIRE_FALSE(off.given.event.isCancelled);
    REQUIRE(off.given.event.sequence == 1); // asked again later, Maya gets a newer one
    REQUIRE(invitedTo(c.book->db(), mayas) ==
            std::vector<CalendarPerson>{{QStringLiteral("Maya Okafor"), QStringLiteral("maya@example.org")}});
    REQUIRE_FALSE(invitation(leons).event.isCancelled);
    REQUIRE(invitedTo(c.book->db(), leons).size() == 1);
    REQUIRE(invitedTo(c.book->db(), leons)[0].name == QLatin1String("Leon Cohen"));
    REQUIRE_FALSE(c.exported()[0].event.isCancelled);
    c.session = leons;
    c.edit([](Session &s) { s.status = SessionStatus::NoShow; });
    REQUIRE(invitation(mayas).event.isCancelled);
    REQUIRE(invitation(mayas).given.event.isCancelled);
    REQUIRE(invitedTo(c.book->db(), mayas).size() == 2);
}

TEST_CASE("CAL-3: an agent's own are the sessions as a peer's partner and in a group too")
{
    ExportCase c;
    SessionId leons{0}, pair{0};
    AgentId ada{0};
    c.book->transact({QStringLiteral("x"), {}}, [&](Db &db) {
        AgentDraft agent;
        agent.name = QStringLiteral("Ada Brandt");
        ada = agentstore::insert(db, agent);
        sessionstore::insert(db, c.inGroup(db, c.maya));
        leons = sessionstore::insert(db, c.inGroup(db, c.leon));
        SessionDraft peer = c.sessionWith(c.maya);
        peer.type = SessionType::Peer;
        peer.partner = c.leon;
        pair = sessionstore::insert(db, peer);
    });
    REQUIRE(c.exported().size() == 3);
    const auto numberOf = [&c](AgentId agent) { return c.exported({agent, {}, {}, true}, false).size(); };
    REQUIRE(numberOf(c.maya) == 3);
    REQUIRE(numberOf(c.leon) == 2);
    REQUIRE(numberOf(ada) == 0);
    c.session = leons;
    c.edit([](Session &s) { s.status = SessionStatus::Cancelled; });
    REQUIRE(numberOf(c.leon) == 1); // the group meets without Leon
    c.session = pair;
    c.edit([&](Session &s) { s.agent = ada; });
    REQUIRE(numberOf(c.leon) == 2); // the pair with Maya called off, the one with Ada instead
    c.book->transact({QStringLiteral("x"), {}}, [&](Db &db) {
        for (const groupstore::Member &each : groupstore::members(db, *c.group))
            sessionstore::remove(db, each.session);
    });
    const auto events = c.exported({c.leon, {}, {}, true}, false);
    REQUIRE(std::count_if(events.begin(), events.end(), [](const GivenOutEvent &each) {
                return each.event.isCancelled && each.record < 0;
            }) == 1);
}

TEST_CASE("CAL-3: a book that cannot be written gives out no SEQUENCE that it could not keep")
{
    ExportCase c;
    REQUIRE(c.exported()[0].event.sequence == 0);
    const GiveOutWords words{[](const CalendarEntry &entry) { return entry.agentName; }, {}};
    const auto read = [&] {
        return eventsToGiveOut(c.book->db(), {}, words, {"Europe/Berlin", c.now, false}).at(0).event;
    };
    c.edit([](Session &s) { s.start = QTime(11, 0); });
    REQUIRE(read().span == MinuteSpan{660, 690});
    REQUIRE(read().sequence == 0);
    c.edit([](Session &s) { s.status = SessionStatus::Cancelled; });
    REQUIRE(read().isCancelled);
    REQUIRE(read().sequence == 0);
    REQUIRE(invitationTo(c.book->db(), c.session, words, {"Europe/Berlin", c.now, false})->event.sequence ==
            0);
    c.book->transact({QStringLiteral("session.remove"), {}},
                     [&](Db &db) { sessionstore::remove(db, c.session); });
    REQUIRE(read().isCancelled);
    REQUIRE(read().sequence == 0);
    REQUIRE(c.exported()[0].event.sequence == 1);
}

TEST_CASE("CAL-3: two books give out different UIDs; settings of the calendar come back")
{
    ExportCase one, other;
    REQUIRE(calendarstore::source(one.book->db()).size() == 32);
    REQUIRE(one.exported()[0].event.uid != other.exported()[0].event.uid);
    REQUIRE(calendarstore::settings(one.book->db()) == CalendarSettings());
    CalendarSettings settings{5, {480, 960}, 0, true, false, QStringLiteral("dana@example.org")};
    one.book->transact({QStringLiteral("settings.edit"), {}},
                       [&](Db &db) { calendarstore::saveSettings(db, settings); });
    REQUIRE(calendarstore::settings(one.book->db()) == settings);
    one.book->undo();
    REQUIRE(calendarstore::settings(one.book->db()) == CalendarSettings());
}
