// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/qualitystore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::qualitystore {

using sqlite::Query;

namespace {

QStringList lines(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
}

QString joined(const QStringList &list)
{
    return list.join(QLatin1Char('\n'));
}

Behaviour readBehaviour(const Query &q)
{
    Behaviour b;
    b.id = q.id<BehaviourId>(0);
    b.key = q.text(1);
    b.name = q.text(2);
    b.area = q.text(3);
    b.priority = q.as<Priority>(4);
    b.definition = q.text(5);
    b.questions = lines(q.text(6));
    b.actionItems = lines(q.text(7));
    return b;
}

void bindDraft(Query &q, const BehaviourDraft &b)
{
    q.bindOrNull(b.key)
        .bind(b.name)
        .bind(b.area)
        .bind(b.priority)
        .bind(b.definition)
        .bind(joined(b.questions));
    q.bind(joined(b.actionItems));
}

Question readQuestion(const Query &q)
{
    Question question;
    question.id = q.id<QuestionId>(0);
    question.scorecard = q.id<ScorecardId>(1);
    question.section = q.text(2);
    question.text = q.text(3);
    question.maximum = q.real(4);
    question.weight = q.real(5);
    question.critical = q.flag(6);
    question.behaviour = q.maybeId<BehaviourId>(7);
    question.failsSection = q.flag(8);
    question.alwaysApplies = q.flag(9);
    question.help = q.text(10);
    for (const QString &line : lines(q.text(11)))
        question.choices.push_back(
            {line.section(QLatin1Char('\t'), 1), line.section(QLatin1Char('\t'), 0, 0).toDouble()});
    return question;
}

QString choiceLines(const std::vector<Choice> &choices)
{
    QStringList written;
    for (const Choice &choice : choices)
        written << QStringLiteral("%1\t%2").arg(choice.points).arg(choice.text.simplified());
    return joined(written);
}

Evaluation readEvaluation(const Query &q)
{
    Evaluation e;
    e.id = q.id<EvaluationId>(0);
    e.externalId = q.text(1);
    e.agent = q.id<AgentId>(2);
    e.interactionRef = q.text(3);
    e.day = q.day(4);
    e.evaluator = q.text(5);
    e.scorecard = q.id<ScorecardId>(6);
    e.score = q.maybeReal(7);
    e.state = q.as<EvaluationState>(8);
    e.version = q.number(9);
    e.supersedes = q.maybeId<EvaluationId>(10);
    e.superseded = q.flag(11);
    e.releasedAt = q.maybeInstant(12);
    e.pick = q.as<Pick>(13);
    e.summary = q.text(14);
    return e;
}

#define EVALUATION_OF(table)                                                                                 \
    "SELECT id, external_id, agent_id, interaction_ref, day, evaluator, scorecard_id, score, state, "        \
    "version, supersedes, superseded, released_at, pick, summary FROM " table " "
#define EVALUATION EVALUATION_OF("evaluation")
#define COUNTED EVALUATION_OF("counted_evaluation")

void readAnswers(Db &db, Evaluation &evaluation)
{
    Query q(
        db,
        "SELECT question_id, score, comment, moment, answered FROM answer WHERE evaluation_id = ? ORDER BY "
        "question_id");
    q.bind(evaluation.id);
    while (q.step())
        evaluation.answers.push_back(
            {q.id<QuestionId>(0), q.maybeReal(1), q.text(2), q.maybeNumber(3), q.flag(4)});
}

std::optional<Evaluation> readOne(Db &db, Query &q)
{
    if (!q.step())
        return std::nullopt;
    Evaluation evaluation = readEvaluation(q);
    readAnswers(db, evaluation);
    return evaluation;
}

void bindDraft(Query &q, const EvaluationDraft &e)
{
    q.bindOrNull(e.externalId)
        .bind(e.agent)
        .bind(e.interactionRef)
        .bind(e.day)
        .bind(e.evaluator)
        .bind(e.scorecard);
    q.bind(e.score).bind(e.state).bind(e.version).bind(e.supersedes).bind(e.superseded).bind(e.releasedAt);
    q.bind(e.pick).bind(e.summary);
}

void insertAnswers(Db &db, EvaluationId id, const std::vector<Answer> &answers)
{
    Query q(
        db,
        "INSERT INTO answer (evaluation_id, question_id, score, comment, moment, answered) VALUES (?, ?, ?, "
        "?, ?, ?)");
    for (const Answer &a : answers) {
        q.bind(id).bind(a.question).bind(a.score).bind(a.comment).bind(a.momentSeconds);
        q.bind(a.answered).run();
    }
}

} // namespace

std::vector<Behaviour> behaviours(Db &db)
{
    std::vector<Behaviour> result;
    Query q(db, "SELECT id, key, name, area, priority, definition, questions, action_items FROM behaviour "
                "ORDER BY priority, name COLLATE NOCASE");
    while (q.step())
        result.push_back(readBehaviour(q));
    return result;
}

std::optional<Behaviour> findBehaviour(Db &db, BehaviourId id)
{
    Query q(db, "SELECT id, key, name, area, priority, definition, questions, action_items FROM behaviour "
                "WHERE id = ?");
    q.bind(id);
    return q.step() ? std::optional(readBehaviour(q)) : std::nullopt;
}

std::optional<Behaviour> findBehaviourByName(Db &db, const QString &name)
{
    Query q(db, "SELECT id, key, name, area, priority, definition, questions, action_items FROM behaviour "
                "WHERE name = ? COLLATE NOCASE");
    q.bind(name);
    return q.step() ? std::optional(readBehaviour(q)) : std::nullopt;
}

BehaviourId insertBehaviour(Db &db, const BehaviourDraft &draft)
{
    Query q(db, "INSERT INTO behaviour (key, name, area, priority, definition, questions, action_items) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindDraft(q, draft);
    q.run();
    return BehaviourId(db.lastInsertId());
}

void updateBehaviour(Db &db, const Behaviour &behaviour)
{
    Query q(db,
            "UPDATE behaviour SET key = ?, name = ?, area = ?, priority = ?, definition = ?, questions = ?, "
            "action_items = ? WHERE id = ?");
    bindDraft(q, behaviour);
    q.bind(behaviour.id).run();
}

std::vector<Scorecard> scorecards(Db &db)
{
    std::vector<Scorecard> cards;
    Query q(db, "SELECT id, name, version, retired FROM scorecard ORDER BY name, version");
    while (q.step())
        cards.push_back({q.id<ScorecardId>(0), q.text(1), q.number(2), {}, q.flag(3)});
    for (Scorecard &card : cards) {
        Query questions(
            db,
            "SELECT id, scorecard_id, section, text, maximum, weight, critical, behaviour_id, "
            "fails_section, always_applies, help, choices FROM question WHERE scorecard_id = ? ORDER BY id");
        questions.bind(card.id);
        while (questions.step())
            card.questions.push_back(readQuestion(questions));
    }
    return cards;
}

std::optional<Scorecard> findScorecard(Db &db, const QString &name)
{
    std::optional<Scorecard> newest;
    for (Scorecard &card : scorecards(db)) {
        if (card.name == name)
            newest = std::move(card);
    }
    return newest;
}

ScorecardId insertScorecard(Db &db, const QString &name, int version,
                            const std::vector<QuestionDraft> &questions)
{
    Query(db, "INSERT INTO scorecard (name, version) VALUES (?, ?)").bind(name).bind(version).run();
    const ScorecardId id(db.lastInsertId());
    for (const QuestionDraft &question : questions)
        insertQuestion(db, id, question);
    return id;
}

QuestionId insertQuestion(Db &db, ScorecardId scorecard, const QuestionDraft &question)
{
    Query q(db, "INSERT INTO question (scorecard_id, section, text, maximum, weight, critical, behaviour_id, "
                "fails_section, always_applies, help, choices) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    q.bind(scorecard).bind(question.section).bind(question.text).bind(question.maximum).bind(question.weight);
    q.bind(question.critical).bind(question.behaviour).bind(question.failsSection);
    q.bind(question.alwaysApplies).bind(question.help).bind(choiceLines(question.choices)).run();
    return QuestionId(db.lastInsertId());
}

std::optional<Evaluation> findEvaluation(Db &db, EvaluationId id)
{
    Query q(db, EVALUATION "WHERE id = ?");
    q.bind(id);
    return readOne(db, q);
}

std::optional<Evaluation> findEvaluationByExternalId(Db &db, const QString &externalId)
{
    Query q(db, EVALUATION "WHERE external_id = ?");
    q.bind(externalId);
    return readOne(db, q);
}

std::vector<Evaluation> evaluationsOfAgent(Db &db, AgentId agent, QDate from, QDate to)
{
    std::vector<Evaluation> result;
    Query q(db, COUNTED "WHERE agent_id = ? AND day BETWEEN ? AND ? ORDER BY day DESC, id DESC");
    q.bind(agent).bind(from).bind(to);
    while (q.step())
        result.push_back(readEvaluation(q));
    for (Evaluation &evaluation : result)
        readAnswers(db, evaluation);
    return result;
}

int evaluationCount(Db &db)
{
    return static_cast<int>(db.integer("SELECT count(*) FROM counted_evaluation"));
}

EvaluationId insertEvaluation(Db &db, const EvaluationDraft &draft)
{
    Query q(db, "INSERT INTO evaluation (external_id, agent_id, interaction_ref, day, evaluator, "
                "scorecard_id, score, state, version, supersedes, superseded, released_at, pick, summary) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindDraft(q, draft);
    q.run();
    const EvaluationId id(db.lastInsertId());
    insertAnswers(db, id, draft.answers);
    return id;
}

void updateEvaluation(Db &db, const Evaluation &evaluation)
{
    Query q(
        db,
        "UPDATE evaluation SET external_id = ?, agent_id = ?, interaction_ref = ?, day = ?, evaluator = ?, "
        "scorecard_id = ?, score = ?, state = ?, version = ?, supersedes = ?, superseded = ?, "
        "released_at = ?, pick = ?, summary = ? WHERE id = ?");
    bindDraft(q, evaluation);
    q.bind(evaluation.id).run();
    Query(db, "DELETE FROM answer WHERE evaluation_id = ?").bind(evaluation.id).run();
    insertAnswers(db, evaluation.id, evaluation.answers);
}

} // namespace coachbook::qualitystore
