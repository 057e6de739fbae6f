// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/paretoquery.h"
#include "core/storage/agentstore.h"
#include "core/storage/qualitystore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;
using coachbook::test::TemporaryBook;

TEST_CASE("QUAL-2: an answer costs its weight's share of the points that applied")
{
    TemporaryBook book;
    const QDate day(2026, 11, 3);
    AgentId maya{0}, ben{0};
    book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
        AgentDraft agent;
        agent.name = QStringLiteral("Maya");
        maya = agentstore::insert(db, agent);
        agent.name = QStringLiteral("Ben");
        ben = agentstore::insert(db, agent);
        const ScorecardId card = qualitystore::insertScorecard(db, QStringLiteral("Card"), 1, {});
        const auto ask = [&](const char *text, double maximum, double weight) {
            return qualitystore::insertQuestion(
                db, card, {QStringLiteral("Part"), QString::fromLatin1(text), maximum, weight});
        };
        const QuestionId first = ask("First", 1, 3), second = ask("Second", 5, 1), third = ask("Third", 1, 4);
        for (const AgentId each : {maya, ben}) {
            EvaluationDraft draft;
            draft.agent = each;
            draft.scorecard = card;
            draft.day = day;
            draft.score = 20;
            draft.answers = {{first, 0.0, {}, {}}, {second, 4.0, {}, {}}, {third, std::nullopt, {}, {}}};
            qualitystore::insertEvaluation(db, draft);
        }
    });
    const auto all = pointsAnswers(book->db(), std::nullopt, day, day);
    REQUIRE(all.size() == 4); // what did not apply cost nothing
    const auto own = pareto(pointsAnswers(book->db(), maya, day, day));
    REQUIRE(own.size() == 2);
    REQUIRE(own[0].name == QStringLiteral("First"));
    REQUIRE(own[0].lost == Approx(75));
    REQUIRE(own[1].lost == Approx(5));
    REQUIRE(pointsAnswers(book->db(), maya, day.addDays(1), day.addDays(9)).empty());
}
