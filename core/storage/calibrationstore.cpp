// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calibrationstore.h"
#include "core/storage/scorecardstore.h"
#include "core/storage/sqlite/query.h"
#include <map>

namespace coachbook::calibrationstore {

using sqlite::Query;

namespace {

#define CALIBRATION_FIELDS                                                                                   \
    "c.id, c.uid, c.name, c.scorecard_id, c.role, c.owner, c.created, c.due, c.monthly_on, c.follows, "      \
    "c.state, c.closed_on, c.sent_on, c.minutes"
constexpr int afterFields = 14;

Calibration readCalibration(const Query &q)
{
    Calibration c;
    c.id = q.id<CalibrationId>(0);
    c.uid = q.text(1);
    c.name = q.text(2);
    c.scorecard = q.id<ScorecardId>(3);
    c.role = q.as<CalibrationRole>(4);
    c.owner = q.text(5);
    c.created = q.day(6);
    c.due = q.day(7);
    c.monthlyOn = q.maybeNumber(8);
    c.follows = q.maybeId<CalibrationId>(9);
    c.state = q.as<CalibrationState>(10);
    c.closedOn = q.maybeDay(11);
    c.sentOn = q.maybeDay(12);
    c.minutes = q.text(13);
    return c;
}

/// Only the evaluators are filled in.
std::map<std::int64_t, Listed> evaluatorsByRound(Db &db)
{
    std::map<std::int64_t, Listed> rounds;
    Query q(db, "SELECT calibration_id, name, in_on, own FROM calibration_evaluator ORDER BY calibration_id, "
                "position, id");
    while (q.step()) {
        Listed &round = rounds[q.integer(0)];
        ++round.evaluators;
        if (!q.isNull(2))
            continue;
        round.missing << q.text(1);
        round.isOwnMissing = round.isOwnMissing || q.flag(3);
    }
    return rounds;
}

std::vector<CalibrationItem> itemsOf(Db &db, CalibrationId id)
{
    std::vector<CalibrationItem> items;
    Query q(db, "SELECT id, interaction_ref, carried FROM calibration_item WHERE calibration_id = ? "
                "ORDER BY position, id");
    q.bind(id);
    while (q.step())
        items.push_back({q.id<CalibrationItemId>(0), q.text(1), q.text(2)});
    return items;
}

std::vector<CalibrationEvaluator> evaluatorsOf(Db &db, CalibrationId id)
{
    std::vector<CalibrationEvaluator> evaluators;
    Query q(db, "SELECT id, name, own, way, invited, in_on FROM calibration_evaluator WHERE "
                "calibration_id = ? ORDER BY position, id");
    q.bind(id);
    while (q.step())
        evaluators.push_back(
            {q.id<EvaluatorId>(0), q.text(1), q.flag(2), q.as<AnswerWay>(3), q.day(4), q.maybeDay(5)});
    return evaluators;
}

std::vector<CalibrationAnswer> answersIn(Db &db, CalibrationId id)
{
    std::vector<CalibrationAnswer> answers;
    Query q(db, "SELECT evaluator_id, item_id, question_id, score, comment, answered FROM "
                "calibration_answer WHERE calibration_id = ? ORDER BY evaluator_id, item_id, question_id");
    q.bind(id);
    while (q.step()) {
        const QString comment = q.text(4);
        answers.push_back(
            {q.id<EvaluatorId>(0),
             q.id<CalibrationItemId>(1),
             {q.id<QuestionId>(2), q.maybeReal(3), comment, momentInComment(comment), q.flag(5)}});
    }
    return answers;
}

std::vector<AgreedScore> agreedIn(Db &db, CalibrationId id)
{
    std::vector<AgreedScore> agreed;
    Query q(db, "SELECT item_id, question_id, score, reason FROM calibration_agreed WHERE calibration_id = ? "
                "ORDER BY item_id, question_id");
    q.bind(id);
    while (q.step())
        agreed.push_back({q.id<CalibrationItemId>(0), q.id<QuestionId>(1), q.maybeReal(2), q.text(3)});
    return agreed;
}

void insertAnswers(Db &db, CalibrationId id, const std::vector<CalibrationAnswer> &answers)
{
    Query q(db, "INSERT INTO calibration_answer (calibration_id, evaluator_id, item_id, question_id, score, "
                "comment, answered) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const CalibrationAnswer &each : answers) {
        q.bind(id).bind(each.evaluator).bind(each.item).bind(each.answer.question);
        q.bind(each.answer.score).bind(each.answer.comment).bind(each.answer.answered).run();
    }
}

} // namespace

std::vector<Listed> list(Db &db)
{
    std::vector<Listed> rounds;
    auto evaluators = evaluatorsByRound(db);
    Query q(db, "SELECT " CALIBRATION_FIELDS ", s.name, s.version, "
                "(SELECT count(*) FROM calibration_item i WHERE i.calibration_id = c.id), "
                "EXISTS (SELECT 1 FROM calibration n WHERE n.follows = c.id) "
                "FROM calibration c JOIN scorecard s ON s.id = c.scorecard_id "
                "ORDER BY c.state, CASE c.state WHEN 0 THEN c.due ELSE -c.due END, c.id DESC");
    while (q.step()) {
        const Calibration calibration = readCalibration(q);
        Listed listed = evaluators[calibration.id.value()];
        listed.calibration = calibration;
        listed.scorecard = q.text(afterFields);
        listed.version = q.number(afterFields + 1);
        listed.interactions = q.number(afterFields + 2);
        listed.isFollowed = q.flag(afterFields + 3);
        rounds.push_back(std::move(listed));
    }
    return rounds;
}

std::optional<CalibrationRound> find(Db &db, CalibrationId id)
{
    CalibrationRound round;
    {
        Query q(db, "SELECT " CALIBRATION_FIELDS " FROM calibration c WHERE c.id = ?");
        q.bind(id);
        if (!q.step())
            return std::nullopt;
        round.calibration = readCalibration(q);
    }
    const std::optional<Scorecard> card = scorecardstore::find(db, round.calibration.scorecard);
    if (!card)
        return std::nullopt;
    round.card = *card;
    round.items = itemsOf(db, id);
    round.evaluators = evaluatorsOf(db, id);
    round.answers = answersIn(db, id);
    round.agreed = agreedIn(db, id);
    return round;
}

std::optional<CalibrationId> findByUid(Db &db, const QString &uid)
{
    Query q(db, "SELECT id FROM calibration WHERE uid = ?");
    q.bind(uid);
    return q.step() ? std::optional(q.id<CalibrationId>(0)) : std::nullopt;
}

void remove(Db &db, CalibrationId id)
{
    Query(db, "DELETE FROM calibration WHERE id = ?").bind(id).run();
}

void saveAnswers(Db &db, CalibrationId id, EvaluatorId evaluator, CalibrationItemId item,
                 const std::vector<Answer> &answers)
{
    const std::optional<CalibrationRound> round = find(db, id);
    if (!round || !mayAnswer(*round, evaluator) || !findItem(*round, item))
        return;
    Query(db, "DELETE FROM calibration_answer WHERE evaluator_id = ? AND item_id = ?")
        .bind(evaluator)
        .bind(item)
        .run();
    std::vector<CalibrationAnswer> all;
    for (const Answer &answer : answers)
        all.push_back({evaluator, item, answer});
    insertAnswers(db, id, all);
}

void handIn(Db &db, EvaluatorId evaluator, AnswerWay way, QDate today)
{
    Query(db, "UPDATE calibration_evaluator SET in_on = ?, way = ? WHERE id = ?")
        .bind(today)
        .bind(way)
        .bind(evaluator)
        .run();
}

void takeBack(Db &db, EvaluatorId evaluator)
{
    Query(db, "UPDATE calibration_evaluator SET in_on = NULL WHERE id = ?").bind(evaluator).run();
}

void markSent(Db &db, CalibrationId id, QDate today)
{
    Query(db, "UPDATE calibration SET sent_on = ? WHERE id = ? AND sent_on IS NULL")
        .bind(today)
        .bind(id)
        .run();
}

void close(Db &db, CalibrationId id, QDate today)
{
    Query(db, "UPDATE calibration SET state = 1, closed_on = ? WHERE id = ? AND state = 0")
        .bind(today)
        .bind(id)
        .run();
}

void setMinutes(Db &db, CalibrationId id, const QString &minutes)
{
    Query(db, "UPDATE calibration SET minutes = ? WHERE id = ?").bind(minutes).bind(id).run();
}

void saveAgreed(Db &db, CalibrationId id, const AgreedScore &agreed)
{
    removeAgreed(db, id, agreed.item, agreed.question);
    Query q(db, "INSERT INTO calibration_agreed (calibration_id, item_id, question_id, score, reason) "
                "VALUES (?, ?, ?, ?, ?)");
    q.bind(id).bind(agreed.item).bind(agreed.question).bind(agreed.score).bind(agreed.reason).run();
}

void removeAgreed(Db &db, CalibrationId id, CalibrationItemId item, QuestionId question)
{
    Query q(db,
            "DELETE FROM calibration_agreed WHERE calibration_id = ? AND item_id = ? AND question_id = ?");
    q.bind(id).bind(item).bind(question).run();
}

void takeIn(Db &db, CalibrationId id, const FittingReply &reply, QDate today)
{
    Query(db, "DELETE FROM calibration_answer WHERE evaluator_id = ?").bind(reply.evaluator).run();
    insertAnswers(db, id, reply.answers);
    handIn(db, reply.evaluator, AnswerWay::Packet, today);
}

} // namespace coachbook::calibrationstore
