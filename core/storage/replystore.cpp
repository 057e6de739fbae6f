// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replystore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/scorecardstore.h"
#include "core/storage/sqlite/query.h"
#include <algorithm>

namespace coachbook::replystore {

using sqlite::Query;

namespace {

std::optional<Evaluation> openDraft(Db &db, EvaluationId id)
{
    std::optional<Evaluation> evaluation = qualitystore::findEvaluation(db, id);
    return evaluation && evaluation->state == EvaluationState::Draft ? evaluation : std::nullopt;
}

/// What was marked in the version before goes with the one that holds.
void moveMoments(Db &db, EvaluationId from, EvaluationId to)
{
    Query(db, "UPDATE moment SET evaluation_id = ? WHERE evaluation_id = ?").bind(to).bind(from).run();
}

void supersede(Db &db, EvaluationId id)
{
    Query(db, "UPDATE evaluation SET superseded = 1 WHERE id = ?").bind(id).run();
}

void setState(Db &db, EvaluationId id, EvaluationState state)
{
    Query(db, "UPDATE evaluation SET state = ? WHERE id = ?").bind(state).bind(id).run();
}

EvaluationDraft nextVersionOf(const Evaluation &evaluation)
{
    EvaluationDraft next = evaluation;
    next.externalId.clear(); // stays with the version that the file knows
    next.version = evaluation.version + 1;
    next.supersedes = evaluation.id;
    next.superseded = false;
    next.releasedAt.reset();
    next.state = EvaluationState::Draft;
    return next;
}

void applyDecisions(EvaluationDraft &evaluation, const std::vector<DisputeDecision> &decisions)
{
    for (const DisputeDecision &decision : decisions) {
        if (!decision.changes)
            continue;
        for (Answer &answer : evaluation.answers) {
            if (answer.question == decision.question)
                answer.score = decision.newScore;
        }
    }
}

std::vector<Listed> readListed(Query &q)
{
    std::vector<Listed> all;
    while (q.step())
        all.push_back({q.id<EvaluationId>(0), q.id<AgentId>(1), q.text(2), q.text(3), q.text(4), q.text(5),
                       q.day(6), q.maybeReal(7), q.as<EvaluationState>(8), q.number(9), q.maybeInstant(10),
                       q.as<Pick>(11)});
    return all;
}

std::vector<RateLine> readRates(Query &q)
{
    std::vector<RateLine> lines;
    while (q.step())
        lines.push_back({q.text(0), {q.number(1), q.number(2), q.number(3)}});
    return lines;
}

} // namespace

bool saveDraft(Db &db, const Evaluation &evaluation)
{
    if (!openDraft(db, evaluation.id))
        return false;
    Evaluation scored = evaluation;
    const std::optional<Scorecard> card = scorecardstore::find(db, evaluation.scorecard);
    scored.score = card ? qaScore(evaluation.answers, *card) : std::nullopt;
    qualitystore::updateEvaluation(db, scored);
    return true;
}

void release(Db &db, EvaluationId id, const QDateTime &nowUtc)
{
    std::optional<Evaluation> draft = openDraft(db, id);
    if (!draft)
        return;
    draft->state = EvaluationState::Released;
    draft->releasedAt = nowUtc;
    std::erase_if(draft->answers, [](const Answer &answer) { return !answer.answered; });
    qualitystore::updateEvaluation(db, *draft);
    if (draft->supersedes) {
        supersede(db, *draft->supersedes);
        moveMoments(db, *draft->supersedes, id);
    }
}

EvaluationId newVersion(Db &db, EvaluationId id)
{
    Query q(db, "SELECT id FROM evaluation WHERE supersedes = ? AND state = 0");
    q.bind(id);
    if (q.step())
        return q.id<EvaluationId>(0);
    const std::optional<Evaluation> evaluation = qualitystore::findEvaluation(db, id);
    return evaluation ? qualitystore::insertEvaluation(db, nextVersionOf(*evaluation)) : id;
}

void removeDraft(Db &db, EvaluationId id)
{
    Query(db, "DELETE FROM evaluation WHERE id = ? AND state = 0").bind(id).run();
}

std::optional<Reply> replyOf(Db &db, EvaluationId id)
{
    Query q(db, "SELECT id, kind, way, day, comment FROM reply WHERE evaluation_id = ?");
    q.bind(id);
    if (!q.step())
        return std::nullopt;
    Reply reply;
    reply.evaluation = id;
    reply.id = q.id<ReplyId>(0);
    reply.kind = q.as<ReplyKind>(1);
    reply.way = q.as<ReplyWay>(2);
    reply.day = q.day(3);
    reply.comment = q.text(4);
    Query lines(db,
                "SELECT question_id, words, outcome, reason, closed_on FROM dispute WHERE evaluation_id = ? "
                "ORDER BY question_id");
    lines.bind(id);
    while (lines.step())
        reply.disputes.push_back({lines.id<QuestionId>(0), lines.text(1), lines.as<DisputeOutcome>(2),
                                  lines.text(3), lines.maybeDay(4)});
    return reply;
}

void record(Db &db, const ReplyDraft &reply)
{
    const std::optional<Evaluation> evaluation = qualitystore::findEvaluation(db, reply.evaluation);
    if (!evaluation || evaluation->state == EvaluationState::Draft ||
        evaluation->state == EvaluationState::Resolved || evaluation->superseded)
        return;
    Query(db, "DELETE FROM reply WHERE evaluation_id = ?").bind(reply.evaluation).run();
    Query(db, "DELETE FROM dispute WHERE evaluation_id = ?").bind(reply.evaluation).run();
    Query q(db, "INSERT INTO reply (evaluation_id, kind, way, day, comment) VALUES (?, ?, ?, ?, ?)");
    q.bind(reply.evaluation).bind(reply.kind).bind(reply.way).bind(reply.day).bind(reply.comment).run();
    if (reply.kind == ReplyKind::Disputed) {
        Query line(db, "INSERT INTO dispute (evaluation_id, question_id, words, outcome, reason, closed_on) "
                       "VALUES (?, ?, ?, 0, '', NULL)");
        for (const Dispute &dispute : reply.disputes)
            line.bind(reply.evaluation).bind(dispute.question).bind(dispute.words).run();
    }
    setState(db, reply.evaluation, stateAfterReply(reply.kind));
}

EvaluationId resolve(Db &db, EvaluationId id, const std::vector<DisputeDecision> &decisions, QDate day,
                     const QDateTime &nowUtc)
{
    const std::optional<Evaluation> before = qualitystore::findEvaluation(db, id);
    if (!before || before->state != EvaluationState::Disputed)
        return id;
    Query q(db, "UPDATE dispute SET outcome = ?, reason = ?, closed_on = ? WHERE evaluation_id = ? AND "
                "question_id = ?");
    for (const DisputeDecision &each : decisions)
        q.bind(each.outcome).bind(each.reason).bind(day).bind(id).bind(each.question).run();
    setState(db, id, EvaluationState::Resolved);
    if (std::none_of(decisions.begin(), decisions.end(),
                     [](const DisputeDecision &each) { return each.changes; }))
        return id;
    EvaluationDraft next = nextVersionOf(*before);
    applyDecisions(next, decisions);
    next.state = EvaluationState::Resolved;
    next.releasedAt = nowUtc;
    const std::optional<Scorecard> card = scorecardstore::find(db, next.scorecard);
    next.score = card ? qaScore(next.answers, *card) : std::nullopt;
    const EvaluationId made = qualitystore::insertEvaluation(db, next);
    supersede(db, id);
    moveMoments(db, id, made);
    return made;
}

std::vector<Evaluation> versions(Db &db, EvaluationId id)
{
    std::vector<Evaluation> all;
    for (std::optional<EvaluationId> next = id; next;) {
        Query q(db, "SELECT id FROM evaluation WHERE supersedes = ? ORDER BY id DESC LIMIT 1");
        q.bind(*next);
        if (!q.step())
            break;
        id = q.id<EvaluationId>(0);
        next = id;
    }
    for (std::optional<EvaluationId> each = id; each;) {
        const std::optional<Evaluation> found = qualitystore::findEvaluation(db, *each);
        if (!found)
            break;
        each = found->supersedes;
        all.push_back(*found);
    }
    std::reverse(all.begin(), all.end());
    return all;
}

#define LISTED                                                                                               \
    "SELECT e.id, e.agent_id, a.name, e.interaction_ref, e.evaluator, s.name, e.day, e.score, e.state, "     \
    "e.version, e.released_at, e.pick FROM evaluation e JOIN agent a ON a.id = e.agent_id "                  \
    "JOIN scorecard s ON s.id = e.scorecard_id WHERE e.superseded = 0 "

std::vector<Listed> open(Db &db)
{
    Query waiting(db, LISTED "AND e.state = 1 AND e.released_at IS NOT NULL ORDER BY e.released_at");
    std::vector<Listed> all = readListed(waiting);
    Query disputed(db, LISTED "AND e.state = 3 ORDER BY e.day");
    const std::vector<Listed> more = readListed(disputed);
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<Listed> ofInteraction(Db &db, const QString &externalId)
{
    Query q(db, LISTED "AND e.interaction_ref = ? ORDER BY e.day, e.id");
    q.bind(externalId);
    return readListed(q);
}

std::vector<Listed> list(Db &db, int most)
{
    Query q(db, LISTED "ORDER BY e.state <> 0, e.day DESC, e.id DESC LIMIT ?");
    q.bind(most);
    return readListed(q);
}

std::vector<RateLine> disputesByQuestion(Db &db)
{
    Query q(db, "SELECT u.text, count(*), sum(d.outcome = 1), (SELECT count(*) FROM answer w JOIN "
                "counted_evaluation e ON e.id = w.evaluation_id WHERE w.question_id = u.id) "
                "FROM dispute d JOIN question u ON u.id = d.question_id GROUP BY u.id ORDER BY 2 DESC, 1");
    return readRates(q);
}

std::vector<RateLine> disputesByEvaluator(Db &db)
{
    Query q(db,
            "SELECT e.evaluator, count(DISTINCT e.id), count(DISTINCT CASE WHEN d.outcome = 1 THEN e.id "
            "END), (SELECT count(*) FROM evaluation o WHERE o.evaluator = e.evaluator AND o.state > 0 AND "
            "o.version = 1) FROM dispute d JOIN evaluation e ON e.id = d.evaluation_id "
            "GROUP BY e.evaluator ORDER BY 2 DESC, 1");
    return readRates(q);
}

} // namespace coachbook::replystore
