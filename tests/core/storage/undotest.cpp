// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/planstore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/undolog.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <array>

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

Agent addAgent(TemporaryBook &book, const char *name)
{
    AgentDraft draft;
    draft.name = QString::fromUtf8(name);
    draft.hired = QDate(2026, 9, 1);
    std::optional<AgentId> id;
    book->transact({QStringLiteral("agent.add"), draft.name},
                   [&](Db &db) { id = agentstore::insert(db, draft); });
    return *agentstore::find(book->db(), *id);
}

SessionDraft fullSession(AgentId agent)
{
    SessionDraft s;
    s.agent = agent;
    s.day = QDate(2026, 11, 3);
    s.start = QTime(9, 30);
    s.agenda = QStringLiteral("Two calls, one question");
    s.steps = {{QStringLiteral("Their view"), QStringLiteral("How did it go?"), 5}};
    s.focus = {{std::nullopt,
                QStringLiteral("Confirms the need"),
                QStringLiteral("missed in 3 of 8"),
                {{std::nullopt, QStringLiteral("C77"), QDate(2026, 10, 29), 222,
                  QStringLiteral("quoted too early")}}}};
    s.interactions = {{std::nullopt, QStringLiteral("C77"), QDate(2026, 10, 29), std::nullopt, {}}};
    s.understood = true;
    s.followUp = QDate(2026, 11, 17);
    s.completedAt = QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
    return s;
}

} // namespace

TEST_CASE("Undo and redo restore a whole session, and carry its name")
{
    TemporaryBook book;
    const Agent maya = addAgent(book, "Maya Okafor");
    std::optional<SessionId> id;
    book->transact({QStringLiteral("session.prepare"), maya.name},
                   [&](Db &db) { id = sessionstore::insert(db, fullSession(maya.id)); });
    const Session before = *sessionstore::find(book->db(), *id);
    REQUIRE(SessionDraft(before) == fullSession(maya.id));
    book->transact({QStringLiteral("session.edit"), maya.name}, [&](Db &db) {
        Session changed = before;
        changed.focus.clear();
        changed.agreed = QStringLiteral("Ask before quoting");
        sessionstore::update(db, changed);
    });
    REQUIRE(book->undoable()->key == QLatin1String("session.edit"));
    REQUIRE(book->undoable()->subject == QLatin1String("Maya Okafor"));
    const Session after = *sessionstore::find(book->db(), *id);
    REQUIRE(book->undo().ids[Entity::Session] == std::set<std::int64_t>{id->value()});
    REQUIRE(*sessionstore::find(book->db(), *id) == before);
    REQUIRE(book->redoable()->key == QLatin1String("session.edit"));
    book->redo();
    REQUIRE(*sessionstore::find(book->db(), *id) == after);
    book->undo();
    book->undo();
    REQUIRE_FALSE(sessionstore::find(book->db(), *id));
    REQUIRE(book->check(true).isClean());
}

TEST_CASE("Removing an agent takes all that belongs to them, and undo brings all of it back")
{
    TemporaryBook book;
    const Agent maya = addAgent(book, "Maya");
    std::optional<SessionId> session;
    std::optional<ActionItemId> item;
    book->transact({QStringLiteral("session.prepare"), maya.name}, [&](Db &db) {
        session = sessionstore::insert(db, fullSession(maya.id));
        ActionItemDraft draft;
        draft.agent = maya.id;
        draft.session = session;
        draft.text = QStringLiteral("Confirm the need before quoting on the next ten calls");
        item = actionitemstore::insert(db, draft);
        AgentPeriodDraft leave;
        leave.agent = maya.id;
        leave.from = QDate(2026, 11, 9);
        agentstore::insertPeriod(db, leave);
    });
    const Session before = *sessionstore::find(book->db(), *session);
    book->transact({QStringLiteral("agent.remove"), maya.name},
                   [&](Db &db) { agentstore::remove(db, maya.id); });
    REQUIRE(sessionstore::all(book->db()).empty());
    REQUIRE(actionitemstore::all(book->db()).empty());
    book->undo();
    REQUIRE(*sessionstore::find(book->db(), *session) == before);
    REQUIRE(actionitemstore::find(book->db(), *item)->session == session);
    REQUIRE(agentstore::periods(book->db(), maya.id).size() == 1);
    REQUIRE(book->check(true).isClean());
}

TEST_CASE("Undo works after a restart")
{
    TemporaryBook book;
    const Agent maya = addAgent(book, "Maya");
    book.reopen();
    REQUIRE(book->undoable()->subject == QLatin1String("Maya"));
    book->undo();
    REQUIRE(agentstore::all(book->db()).empty());
    book.reopen();
    book->redo();
    REQUIRE(agentstore::find(book->db(), maya.id) == maya);
}

TEST_CASE("A new change ends what could be redone")
{
    TemporaryBook book;
    addAgent(book, "Maya");
    book->undo();
    REQUIRE(book->redoable());
    addAgent(book, "Ben");
    REQUIRE_FALSE(book->redoable());
    REQUIRE(book->redo().isEmpty());
}

TEST_CASE("Typing that goes on is one step of undo and one line of the log")
{
    TemporaryBook book;
    const Agent maya = addAgent(book, "Maya");
    for (const char *text : {"c", "ca", "calm"}) {
        book->transact({QStringLiteral("agent.edit"), maya.name, true}, [&](Db &db) {
            Agent changed = *agentstore::find(db, maya.id);
            changed.privateNote = QString::fromUtf8(text);
            agentstore::update(db, changed);
        });
    }
    REQUIRE(book->log(10).size() == 2);
    REQUIRE(agentstore::find(book->db(), maya.id)->privateNote == QLatin1String("calm"));
    book->undo();
    REQUIRE(agentstore::find(book->db(), maya.id) == maya);
    book->redo();
    REQUIRE(agentstore::find(book->db(), maya.id)->privateNote == QLatin1String("calm"));
}

TEST_CASE("Typing about two people of one name is two steps of undo")
{
    TemporaryBook book;
    const std::array<Agent, 2> agents{addAgent(book, "Maya"), addAgent(book, "Maya")};
    for (const Agent &agent : agents) {
        book->transact({QStringLiteral("agent.note"), agent.name, true}, [&](Db &db) {
            Agent changed = agent;
            changed.privateNote = QStringLiteral("calm");
            agentstore::update(db, changed);
        });
    }
    book->undo();
    REQUIRE(agentstore::find(book->db(), agents[0].id)->privateNote == QLatin1String("calm"));
    REQUIRE(agentstore::find(book->db(), agents[1].id) == agents[1]);
}

TEST_CASE("Every table of the book is recorded for undo, derived, or the log itself")
{
    TemporaryBook book;
    const std::set<std::string> others{"interaction",
                                       "interaction_shelf",
                                       "daily",
                                       "change_log",
                                       "undo_step",
                                       "transcript",
                                       "turn",
                                       "import_history",
                                       "record_history",
                                       "session_time",
                                       "calendar_source",
                                       "calendar_event",
                                       "reminder_mark",
                                       "signal"};
    const auto recorded = undolog::recordedTables();
    const QString names =
        book->db().text("SELECT group_concat(name, ' ') FROM sqlite_schema WHERE type = 'table' "
                        "AND name NOT LIKE 'search%' AND name NOT LIKE 'turn!_search%' ESCAPE '!' AND name "
                        "NOT LIKE 'sqlite%'");
    for (const QString &name : names.split(QLatin1Char(' '))) {
        INFO(name.toStdString());
        const bool isRecorded =
            std::find(recorded.begin(), recorded.end(), name.toStdString()) != recorded.end();
        REQUIRE(isRecorded != others.contains(name.toStdString()));
    }
}

TEST_CASE("PLAN-2: a started plan's baseline cannot be changed")
{
    TemporaryBook book;
    const Agent maya = addAgent(book, "Maya");
    CoachingPlanDraft draft;
    draft.agent = maya.id;
    draft.number = planstore::nextNumber(book->db());
    draft.created = QDate(2026, 11, 2);
    draft.started = QDate(2026, 11, 2);
    draft.baselines = {
        {Kpi::Qa, 71.5, 8, QDate(2026, 10, 5), QDate(2026, 11, 1), QStringLiteral("evaluations")}};
    std::optional<PlanId> id;
    book->transact({QStringLiteral("plan.create"), maya.name},
                   [&](Db &db) { id = planstore::insert(db, draft); });
    CoachingPlan plan = *planstore::find(book->db(), *id);
    REQUIRE(CoachingPlanDraft(plan) == draft);
    plan.purpose = QStringLiteral("Fewer repeat calls");
    book->transact({QStringLiteral("plan.edit"), maya.name}, [&](Db &db) { planstore::update(db, plan); });
    plan.baselines.front().value = 60;
    REQUIRE_THROWS_AS(book->transact({QStringLiteral("plan.edit"), maya.name},
                                     [&](Db &db) { planstore::update(db, plan); }),
                      StorageError);
}

TEST_CASE("Settings come back as they were saved, and undo restores them")
{
    TemporaryBook book;
    const BookSettings before = settingstore::load(book->db());
    BookSettings changed = before;
    changed.teamName = QStringLiteral("Northgate \"A\"; ünï");
    changed.cadence.newEvery = 5;
    changed.quality.goalPercent = 3;
    changed.quality.criticalQueues = {QStringLiteral("Billing; late"), QStringLiteral("Retention")};
    changed.kpis[2].target = 301.25;
    changed.kpis[3] = {Kpi::Csat, Direction::Band, 4.8, 4.1};
    changed.calendar = WorkCalendar({true, true, true, true, true, true, false},
                                    {{QDate(2026, 12, 25), QStringLiteral("Xmas")}});
    book->transact({QStringLiteral("settings.edit"), {}}, [&](Db &db) { settingstore::save(db, changed); });
    REQUIRE(settingstore::load(book->db()) == changed);
    book->undo();
    REQUIRE(settingstore::load(book->db()) == before);
}

TEST_CASE("Forgotten steps cannot be undone, and stay in the log")
{
    TemporaryBook book;
    addAgent(book, "Maya");
    book->forgetUndo();
    REQUIRE_FALSE(book->undoable());
    REQUIRE(book->undo().isEmpty());
    REQUIRE(book->log(10).size() == 1);
    addAgent(book, "Ben");
    book->undo();
    REQUIRE(agentstore::all(book->db()).size() == 1);
}
