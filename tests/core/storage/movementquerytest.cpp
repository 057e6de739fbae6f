// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/movementquery.h"
#include "core/storage/agentstore.h"
#include "core/storage/planstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const QDate today(2026, 11, 20);
const QDate start(2026, 10, 5);

struct MovementDesk
{
    TemporaryBook book;
    AgentId maya{0}, ben{0}, ann{0};

    MovementDesk()
    {
        book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
            maya = add(db, QStringLiteral("Maya"));
            ben = add(db, QStringLiteral("Ben"));
            ann = add(db, QStringLiteral("Ann"));
            const ScorecardId card = qualitystore::insertScorecard(db, QStringLiteral("Card"), 1, {});
            const QuestionId asked = qualitystore::insertQuestion(
                db, card, {QStringLiteral("Closing"), QStringLiteral("Confirms the solution"), 1, 1});
            for (const AgentId agent : {maya, ben, ann}) {
                for (int day = -60; day <= 45; ++day) {
                    EvaluationDraft draft;
                    draft.agent = agent;
                    draft.scorecard = card;
                    draft.day = start.addDays(day);
                    draft.score = (agent == maya && day >= 0 ? 90 : 80) + (day + 60) % 3;
                    draft.answers = {{asked, agent == maya && day < 0 ? 0.0 : 1.0, {}, {}}};
                    qualitystore::insertEvaluation(db, draft);
                }
            }
        });
    }
    static AgentId add(Db &db, const QString &name)
    {
        AgentDraft draft;
        draft.name = name;
        draft.hired = QDate(2024, 1, 1);
        return agentstore::insert(db, draft);
    }
    void session(QDate day, const QString &focus, SessionStatus status = SessionStatus::Completed)
    {
        book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
            SessionDraft draft;
            draft.agent = maya;
            draft.day = day;
            draft.status = status;
            draft.focus = {{std::nullopt, focus, {}, {}}};
            sessionstore::insert(db, draft);
        });
    }
    void plan(AgentId agent, QDate from, std::optional<QDate> reviewed = {})
    {
        book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
            CoachingPlanDraft draft;
            draft.agent = agent;
            draft.number = planstore::nextNumber(db);
            draft.created = from;
            draft.state = PlanState::Active;
            draft.started = from;
            draft.reviewed = reviewed;
            planstore::insert(db, draft);
        });
    }
    AgentMovement moved() { return *movementOf(book->db(), maya, start, {}, today); }
};

} // namespace

TEST_CASE("KPI-3: coaching starts with a plan and with each new behaviour, newest first")
{
    MovementDesk desk;
    desk.session(QDate(2026, 9, 1), QStringLiteral("Verifies identity"));
    desk.session(QDate(2026, 9, 15), QStringLiteral("Verifies identity"));
    desk.session(QDate(2026, 9, 29), QStringLiteral("Confirms the solution"));
    desk.session(QDate(2026, 10, 13), QStringLiteral("Cancelled one"), SessionStatus::Cancelled);
    desk.plan(desk.maya, start);
    const auto starts = coachingStarts(desk.book->db(), desk.maya);
    REQUIRE(starts ==
            std::vector<CoachingStart>{{start, 1, {}},
                                       {QDate(2026, 9, 29), 0, QStringLiteral("Confirms the solution")},
                                       {QDate(2026, 9, 1), 0, QStringLiteral("Verifies identity")}});
    REQUIRE(coachingStarts(desk.book->db(), desk.ben).empty());
}

TEST_CASE("KPI-3: the agent's change stands beside that of teammates in no cycle")
{
    MovementDesk desk;
    desk.plan(desk.ben, start.addDays(-10));
    const AgentMovement moved = desk.moved();
    const KpiMovement &qa = moved.kpis.front();
    REQUIRE(moved.hasFigures);
    REQUIRE(qa.own.before->n == 28);
    REQUIRE(*qa.own.change == Approx(10).margin(.3));
    REQUIRE(qa.teammates == 1); // Ann alone: Ben is in a cycle
    REQUIRE_FALSE(qa.teamWasCoached);
    REQUIRE(std::abs(*qa.team.change) < .5);
    REQUIRE(qa.word == MovementWord::Improved);
    REQUIRE(moved.team[0].size() == qa.series.size());
}

TEST_CASE("KPI-3: where everybody is coached, all teammates are taken and it says so")
{
    MovementDesk desk;
    desk.plan(desk.ben, start.addDays(-10));
    desk.plan(desk.ann, start.addDays(-100), start.addDays(-20)); // reviewed within the weeks before
    REQUIRE(desk.moved().kpis.front().teammates == 2);
    REQUIRE(desk.moved().kpis.front().teamWasCoached);
}

TEST_CASE("KPI-2: the behaviour that was coached is measured by its question, not only the total")
{
    MovementDesk desk;
    desk.session(start, QStringLiteral("Confirms the solution"));
    const AgentMovement moved = desk.moved();
    REQUIRE(moved.behaviours.size() == 1);
    REQUIRE(moved.behaviours.front().text == QStringLiteral("Confirms the solution"));
    REQUIRE(moved.behaviours.front().share == PassedShare{0, 28, 28, 28});
    REQUIRE(moved.sessions == std::vector<QDate>{start});
}

TEST_CASE("KPI-3: who is not in the book, and who has no figures")
{
    MovementDesk desk;
    REQUIRE_FALSE(movementOf(desk.book->db(), AgentId(999), start, {}, today));
    AgentId fresh{0};
    desk.book->transact({QStringLiteral("test"), {}},
                        [&](Db &db) { fresh = MovementDesk::add(db, QStringLiteral("Zoe")); });
    const auto moved = movementOf(desk.book->db(), fresh, start, {}, today);
    REQUIRE_FALSE(moved->hasFigures);
    REQUIRE(moved->kpis.front().word == MovementWord::NotEnoughData);
    // A start in the future looks at nothing and says so
    REQUIRE(movementOf(desk.book->db(), desk.maya, today.addDays(30), {}, today)->kpis.front().word ==
            MovementWord::TooEarly);
}
