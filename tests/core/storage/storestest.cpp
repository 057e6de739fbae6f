// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/actionitemstore.h"
#include "core/storage/actionliststore.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const Op op{QStringLiteral("test"), {}};

AgentDraft agent(const char *id, const char *name)
{
    AgentDraft draft;
    draft.externalId = QString::fromUtf8(id);
    draft.name = QString::fromUtf8(name);
    draft.team = QStringLiteral("Billing");
    draft.email = QStringLiteral("someone@example.com");
    draft.hired = QDate(2024, 2, 29);
    draft.left = QDate(2026, 11, 8);
    draft.leftReason = QStringLiteral("moved");
    draft.cadenceDays = 28;
    draft.privateNote = QStringLiteral("<b>not bold</b>");
    return draft;
}

} // namespace

TEST_CASE("An agent comes back as it was written")
{
    TemporaryBook book;
    std::optional<AgentId> id;
    book->transact(op, [&](Db &db) { id = agentstore::insert(db, agent("A1", "Zoë O'Hara-Çelik")); });
    REQUIRE(AgentDraft(*agentstore::find(book->db(), *id)) == agent("A1", "Zoë O'Hara-Çelik"));
    REQUIRE(agentstore::findByExternalId(book->db(), QStringLiteral("A1"))->id == *id);
}

TEST_CASE("Agents are found by id, by name, and by part of a name without accents")
{
    TemporaryBook book;
    book->transact(op, [](Db &db) {
        agentstore::insert(db, agent("A1", "Zoë Çelik"));
        agentstore::insert(db, agent("A2", "Zoë Çelik-Braun"));
        agentstore::insert(db, agent("A3", "Ben Adams"));
    });
    const auto names = [&](const char *text) {
        QStringList result;
        for (const Agent &found : agentstore::match(book->db(), QString::fromUtf8(text)))
            result.append(found.externalId);
        return result.join(QLatin1Char(' '));
    };
    REQUIRE(names("A3") == QLatin1String("A3"));
    REQUIRE(names("zoe celik") == QLatin1String("A1"));
    REQUIRE(names("celik") == QLatin1String("A1 A2"));
    REQUIRE(names("adams") == QLatin1String("A3"));
    REQUIRE(names("").isEmpty());
    REQUIRE(names("nobody").isEmpty());
}

TEST_CASE("An action item and a check-in come back as they were written")
{
    TemporaryBook book;
    ActionItemDraft item;
    CheckInDraft checkIn;
    std::optional<ActionItemId> itemId;
    book->transact(op, [&](Db &db) {
        const AgentId id = agentstore::insert(db, agent("A1", "Maya"));
        item = {id,
                {},
                {},
                {},
                QStringLiteral("Say the next step before closing, on the next ten calls"),
                MeasureKind::Kpi,
                Kpi::Aht,
                {},
                341.5,
                311.0,
                QStringLiteral("Maya"),
                QDate(2026, 12, 4),
                ActionState::InProgress,
                QStringLiteral("half way"),
                {},
                {},
                QStringLiteral("log:1")};
        itemId = actionitemstore::insert(db, item);
        checkIn = {id, {}, QDate(2026, 11, 24), QDate(2026, 11, 25), QStringLiteral("goes well"), true};
        checkinstore::insert(db, checkIn);
    });
    REQUIRE(ActionItemDraft(*actionitemstore::find(book->db(), *itemId)) == item);
    REQUIRE(actionitemstore::findByImportKey(book->db(), QStringLiteral("log:1"))->id == *itemId);
    REQUIRE(CheckInDraft(checkinstore::ofAgent(book->db(), item.agent).front()) == checkIn);
    REQUIRE(checkinstore::open(book->db()).empty());
}

TEST_CASE("Many sessions are read with their focus and evidence, as few are")
{
    TemporaryBook book;
    book->transact(op, [](Db &db) {
        const AgentId id = agentstore::insert(db, agent("A1", "Maya"));
        for (int i = 0; i < 60; ++i) {
            SessionDraft s;
            s.agent = id;
            s.day = QDate(2026, 1, 1).addDays(i);
            s.focus = {
                {{}, QStringLiteral("focus %1").arg(i), {}, {{{}, QStringLiteral("C%1").arg(i), {}, i, {}}}}};
            sessionstore::insert(db, s);
        }
    });
    const std::vector<Session> many = sessionstore::all(book->db());
    REQUIRE(many.size() == 60);
    for (const Session &session : many)
        REQUIRE(session == *sessionstore::find(book->db(), session.id));
    REQUIRE(many[7].focus[0].evidence[0].interactionRef == QLatin1String("C7"));
}

TEST_CASE("Behaviours, a scorecard and an evaluation come back as they were written")
{
    TemporaryBook book;
    EvaluationDraft draft;
    BehaviourDraft behaviour{QStringLiteral("verify"),
                             QStringLiteral("Verifies identity"),
                             QStringLiteral("Opening"),
                             Priority::P1,
                             QStringLiteral("Asks for two facts"),
                             {QStringLiteral("What is asked?"), QStringLiteral("When?")},
                             {QStringLiteral("On the next five calls ...")}};
    std::optional<EvaluationId> id;
    book->transact(op, [&](Db &db) {
        const AgentId agentId = agentstore::insert(db, agent("A1", "Maya"));
        const BehaviourId behaviourId = qualitystore::insertBehaviour(db, behaviour);
        const ScorecardId card = qualitystore::insertScorecard(
            db, QStringLiteral("Service"), 1,
            {{QStringLiteral("Opening"), QStringLiteral("Verifies"), 1, 15, true, behaviourId}});
        const QuestionId question = qualitystore::scorecards(db).front().questions.front().id;
        draft = {QStringLiteral("E1"),
                 agentId,
                 QStringLiteral("C1"),
                 QDate(2026, 11, 2),
                 QStringLiteral("QA desk"),
                 card,
                 0.0,
                 {{question, 0.0, QStringLiteral("3:42 no check"), 222}}};
        id = qualitystore::insertEvaluation(db, draft);
    });
    Db &db = book->db();
    REQUIRE(BehaviourDraft(*qualitystore::findBehaviourByName(db, QStringLiteral("VERIFIES identity"))) ==
            behaviour);
    REQUIRE(qualitystore::findScorecard(db, QStringLiteral("Service"))->questions.front().critical);
    REQUIRE(EvaluationDraft(*qualitystore::findEvaluation(db, *id)) == draft);
    REQUIRE(
        qualitystore::evaluationsOfAgent(db, draft.agent, QDate(2026, 11, 2), QDate(2026, 11, 2)).size() ==
        1);
    REQUIRE(metricstore::ofAgent(db, draft.agent, QDate(2026, 11, 1), QDate(2026, 11, 30)).scores.size() ==
            1);
    REQUIRE(metricstore::firstDay(db) == QDate(2026, 11, 2));
    REQUIRE(book->check(true).isClean());
}

TEST_CASE(
    "SMART-3: a listed action item says whose it is, when it was made, and how often it was carried over")
{
    TemporaryBook book;
    book->transact(op, [](Db &db) {
        const AgentId maya = agentstore::insert(db, agent("A1", "Maya"));
        std::optional<SessionId> first;
        for (const int day : {2, 9, 16}) {
            SessionDraft session;
            session.agent = maya;
            session.day = QDate(2026, 11, day);
            session.status = SessionStatus::Completed;
            const SessionId id = sessionstore::insert(db, session);
            first = first.value_or(id);
        }
        ActionItemDraft item;
        item.agent = maya;
        item.session = first;
        item.text = QStringLiteral("Before quoting, ask for the policy number");
        item.due = QDate(2026, 11, 6);
        actionitemstore::insert(db, item);
        item.session.reset();
        item.due = QDate(2026, 11, 12);
        item.state = ActionState::InProgress;
        actionitemstore::insert(db, item);
    });
    const std::vector<actionliststore::Listed> listed = actionliststore::all(book->db());
    REQUIRE(listed.size() == 2);
    REQUIRE(listed[0].agent == QStringLiteral("Maya"));
    REQUIRE(listed[0].madeOn == QDate(2026, 11, 2));
    REQUIRE(listed[0].carried == 2);
    REQUIRE_FALSE(listed[1].madeOn);
    REQUIRE(listed[1].carried == 1);
    for (const actionliststore::Listed &each : listed)
        REQUIRE(actionliststore::find(book->db(), each.item.id) == each);
}
