// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agentstore.h"
#include "core/storage/momentstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/replystore.h"
#include "core/storage/scorecardstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const Op op{QStringLiteral("test"), {}};
const QDate friday(2026, 11, 20);
const QDateTime noon(friday, QTime(12, 0), Qt::UTC);

QuestionDraft question(const char *text, double maximum, double weight)
{
    QuestionDraft made;
    made.section = QStringLiteral("Opening");
    made.text = QString::fromLatin1(text);
    made.maximum = maximum;
    made.weight = weight;
    return made;
}

/// One agent, a scorecard of two questions and a draft with both answered.
struct Desk
{
    TemporaryBook book;
    std::optional<AgentId> agent;
    std::optional<ScorecardId> card;
    std::optional<EvaluationId> draft;
    std::vector<Question> questions;

    Desk()
    {
        write([this](Db &db) {
            AgentDraft who;
            who.name = QStringLiteral("Maya Okafor");
            agent = agentstore::insert(db, who);
            card = qualitystore::insertScorecard(db, QStringLiteral("Service"), 1,
                                                 {question("Greets", 1, 10), question("Listens", 5, 30)});
            questions = scorecardstore::find(db, *card)->questions;
            EvaluationDraft made;
            made.agent = *agent;
            made.interactionRef = QStringLiteral("I1");
            made.day = friday;
            made.evaluator = QStringLiteral("Sam");
            made.scorecard = *card;
            made.state = EvaluationState::Draft;
            made.answers = {{questions[0].id, 1, {}, {}},
                            {questions[1].id, 2, QStringLiteral("cut off"), 222}};
            draft = qualitystore::insertEvaluation(db, made);
        });
    }
    void write(const std::function<void(Db &)> &work) { book->transact(op, work); }
    Db &db() { return book->db(); }
    Evaluation evaluation(EvaluationId id) { return *qualitystore::findEvaluation(db(), id); }
    void release(EvaluationId id)
    {
        write([id, this](Db &db) {
            replystore::saveDraft(db, *qualitystore::findEvaluation(db, id));
            replystore::release(db, id, noon);
        });
    }
};

ReplyDraft disputeOf(EvaluationId evaluation, QuestionId question)
{
    ReplyDraft reply;
    reply.evaluation = evaluation;
    reply.kind = ReplyKind::Disputed;
    reply.way = ReplyWay::Paper;
    reply.day = friday;
    reply.disputes = {{question, QStringLiteral("I let her finish")}};
    return reply;
}

} // namespace

TEST_CASE("QUAL-2 a draft counts nowhere until it is released")
{
    Desk desk;
    REQUIRE(qualitystore::evaluationCount(desk.db()) == 0);
    REQUIRE(qualitystore::evaluationsOfAgent(desk.db(), *desk.agent, friday, friday).empty());
    desk.release(*desk.draft);
    const Evaluation released = desk.evaluation(*desk.draft);
    REQUIRE(released.state == EvaluationState::Released);
    REQUIRE(released.releasedAt == noon);
    REQUIRE(*released.score == Approx(100.0 * (10 + 30 * 0.4) / 40));
    REQUIRE(qualitystore::evaluationsOfAgent(desk.db(), *desk.agent, friday, friday).size() == 1);
    bool saved = true;
    desk.write([&](Db &db) { saved = replystore::saveDraft(db, released); });
    REQUIRE_FALSE(saved);
    REQUIRE(desk.book->check(true).isClean());
}

TEST_CASE("QUAL-2 a correction is a new version; the old one stays and counts no more")
{
    Desk desk;
    desk.release(*desk.draft);
    MomentDraft moment;
    moment.agent = *desk.agent;
    moment.day = friday;
    moment.evaluation = desk.draft;
    std::optional<EvaluationId> next;
    desk.write([&](Db &db) {
        momentstore::insert(db, moment);
        next = replystore::newVersion(db, *desk.draft);
        REQUIRE(replystore::newVersion(db, *desk.draft) == *next); // the draft that is there
    });
    REQUIRE(qualitystore::evaluationCount(desk.db()) == 1);
    Evaluation second = desk.evaluation(*next);
    REQUIRE(second.version == 2);
    second.answers[1].score = 5;
    desk.write([&](Db &db) { replystore::saveDraft(db, second); });
    desk.release(*next);
    REQUIRE(desk.evaluation(*desk.draft).superseded);
    REQUIRE(*desk.evaluation(*desk.draft).score == Approx(55));
    const auto counted = qualitystore::evaluationsOfAgent(desk.db(), *desk.agent, friday, friday);
    REQUIRE(counted.size() == 1);
    REQUIRE(*counted.front().score == Approx(100));
    REQUIRE(replystore::versions(desk.db(), *desk.draft).size() == 2);
    REQUIRE(momentstore::ofEvaluation(desk.db(), *next).size() == 1);
    desk.book->undo();
    REQUIRE(qualitystore::evaluationsOfAgent(desk.db(), *desk.agent, friday, friday).front().id ==
            *desk.draft);
}

TEST_CASE("QUAL-3 a dispute that changes a score makes a version, resolved at once")
{
    Desk desk;
    desk.release(*desk.draft);
    desk.write([&](Db &db) { replystore::record(db, disputeOf(*desk.draft, desk.questions[1].id)); });
    REQUIRE(desk.evaluation(*desk.draft).state == EvaluationState::Disputed);
    REQUIRE(replystore::replyOf(desk.db(), *desk.draft)->disputes.size() == 1);
    std::optional<EvaluationId> now;
    desk.write([&](Db &db) {
        now = replystore::resolve(
            db, *desk.draft,
            {{desk.questions[1].id, DisputeOutcome::Granted, QStringLiteral("heard again"), 4, true}}, friday,
            noon);
    });
    REQUIRE(*now != *desk.draft);
    REQUIRE(desk.evaluation(*now).state == EvaluationState::Resolved);
    REQUIRE(*desk.evaluation(*now).score == Approx(100.0 * (10 + 30 * 0.8) / 40));
    REQUIRE(*desk.evaluation(*desk.draft).score == Approx(55));
    REQUIRE(disputeResult(replystore::replyOf(desk.db(), *desk.draft)->disputes) == DisputeResult::Resolved);
    REQUIRE(replystore::list(desk.db()).size() == 1);
    const auto rates = replystore::disputesByQuestion(desk.db());
    REQUIRE(rates.size() == 1);
    REQUIRE(rates.front().name == QStringLiteral("Listens"));
    REQUIRE(rates.front().rate.granted == 1);
    REQUIRE(desk.book->check(true).isClean());
}

TEST_CASE("QUAL-3 a dispute that is rejected leaves the score and the version")
{
    Desk desk;
    desk.release(*desk.draft);
    desk.write([&](Db &db) {
        replystore::record(db, disputeOf(*desk.draft, desk.questions[1].id));
        REQUIRE(replystore::resolve(
                    db, *desk.draft,
                    {{desk.questions[1].id, DisputeOutcome::Rejected, QStringLiteral("talked over at 3:42")}},
                    friday, noon) == *desk.draft);
    });
    REQUIRE(desk.evaluation(*desk.draft).state == EvaluationState::Resolved);
    REQUIRE(disputeResult(replystore::replyOf(desk.db(), *desk.draft)->disputes) == DisputeResult::Rejected);
    // What is resolved takes no other reply.
    desk.write([&](Db &db) { replystore::record(db, disputeOf(*desk.draft, desk.questions[0].id)); });
    REQUIRE(desk.evaluation(*desk.draft).state == EvaluationState::Resolved);
}

TEST_CASE("QUAL-1 a scorecard in use is never changed: the change is its next version")
{
    Desk desk;
    std::vector<QuestionDraft> changed{question("Greets", 1, 20)};
    changed.front().choices = {{QStringLiteral("with name"), 1}, {QStringLiteral("without"), 0.5}};
    changed.front().help = QStringLiteral("<b>First</b> words");
    std::optional<ScorecardId> next;
    desk.write(
        [&](Db &db) { next = scorecardstore::save(db, *desk.card, QStringLiteral("Service"), changed); });
    REQUIRE(*next != *desk.card);
    const Scorecard second = *scorecardstore::find(desk.db(), *next);
    REQUIRE(second.version == 2);
    REQUIRE(QuestionDraft(second.questions.front()) == changed.front());
    REQUIRE(scorecardstore::find(desk.db(), *desk.card)->questions.size() == 2);
    // Not in use: it is changed in place; a new name is the name of all versions.
    changed.push_back(question("Closes", 1, 5));
    desk.write(
        [&](Db &db) { REQUIRE(scorecardstore::save(db, *next, QStringLiteral("Care"), changed) == *next); });
    REQUIRE(scorecardstore::find(desk.db(), *next)->questions.size() == 2);
    REQUIRE(scorecardstore::find(desk.db(), *desk.card)->name == QStringLiteral("Care"));
    desk.write([&](Db &db) {
        REQUIRE_FALSE(scorecardstore::removeUnused(db, *desk.card));
        REQUIRE(scorecardstore::removeUnused(db, *next));
        REQUIRE(scorecardstore::freeName(db, QStringLiteral("Care")) == QStringLiteral("Care 2"));
        scorecardstore::setRetired(db, QStringLiteral("Care"), true);
    });
    REQUIRE(scorecardstore::find(desk.db(), *desk.card)->retired);
}

TEST_CASE("QUAL-4 moments are found by words, kind, agent and day")
{
    Desk desk;
    MomentDraft moment;
    moment.agent = *desk.agent;
    moment.interactionRef = QStringLiteral("I1");
    moment.day = friday;
    moment.kind = MomentKind::Example;
    moment.startMs = 61'500;
    moment.quote = QStringLiteral("Take your time, Zoë");
    moment.note = QStringLiteral("<i>calm</i>");
    std::optional<MomentId> id;
    desk.write([&](Db &db) { id = momentstore::insert(db, moment); });
    REQUIRE(MomentDraft(*momentstore::find(desk.db(), *id)) == moment);
    const auto count = [&](const momentstore::Filter &filter) {
        return momentstore::find(desk.db(), filter).size();
    };
    REQUIRE(count({}) == 1);
    REQUIRE(count({QStringLiteral("zoe tim")}) == 1);
    REQUIRE(count({QStringLiteral("ime")}) == 0);
    REQUIRE(count({{}, MomentKind::ToImprove}) == 0);
    REQUIRE(count({{}, std::nullopt, *desk.agent, std::nullopt, friday, friday}) == 1);
    REQUIRE(count({{}, std::nullopt, std::nullopt, std::nullopt, friday.addDays(1), {}}) == 0);
    // The time in an answer of a released evaluation is a moment too.
    desk.release(*desk.draft);
    const auto timed = momentstore::find(desk.db(), {QStringLiteral("cut")});
    REQUIRE(timed.size() == 1);
    REQUIRE_FALSE(timed.front().id);
    REQUIRE(timed.front().moment.startMs == 222'000);
    REQUIRE(timed.front().moment.kind == MomentKind::ToImprove);
}
