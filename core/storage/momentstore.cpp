// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/momentstore.h"
#include "core/domain/evaluation.h"
#include "core/domain/plainwords.h"
#include "core/storage/sqlite/query.h"
#include <algorithm>

namespace coachbook::momentstore {

using sqlite::Query;

namespace {

#define MOMENT_FIELDS                                                                                        \
    "m.agent_id, m.interaction_ref, m.day, m.evaluation_id, m.question_id, m.behaviour_id, m.kind, "         \
    "m.start_ms, m.end_ms, m.quote, m.note, m.id"

std::optional<qint64> maybeMs(const Query &q, int column)
{
    return q.isNull(column) ? std::nullopt : std::optional<qint64>(q.integer(column));
}

MomentDraft readDraft(const Query &q)
{
    MomentDraft m;
    m.agent = q.id<AgentId>(0);
    m.interactionRef = q.text(1);
    m.day = q.day(2);
    m.evaluation = q.maybeId<EvaluationId>(3);
    m.question = q.maybeId<QuestionId>(4);
    m.behaviour = q.maybeId<BehaviourId>(5);
    m.kind = q.as<MomentKind>(6);
    m.startMs = maybeMs(q, 7);
    m.endMs = maybeMs(q, 8);
    m.quote = q.text(9);
    m.note = q.text(10);
    return m;
}

Moment readMoment(const Query &q)
{
    Moment moment;
    static_cast<MomentDraft &>(moment) = readDraft(q);
    moment.id = q.id<MomentId>(11);
    return moment;
}

void bindDraft(Query &q, const MomentDraft &m)
{
    q.bind(m.agent).bind(m.interactionRef).bind(m.day).bind(m.evaluation).bind(m.question).bind(m.behaviour);
    q.bind(m.kind).bind(m.startMs).bind(m.endMs).bind(m.quote).bind(m.note);
}

std::vector<Moment> readAll(Query &q)
{
    std::vector<Moment> moments;
    while (q.step())
        moments.push_back(readMoment(q));
    return moments;
}

bool passes(const Found &found, const Filter &filter)
{
    const MomentDraft &m = found.moment;
    return (!filter.kind || m.kind == *filter.kind) && (!filter.agent || m.agent == *filter.agent) &&
           (!filter.behaviour || m.behaviour == filter.behaviour) &&
           (!filter.from.isValid() || m.day >= filter.from) && (!filter.to.isValid() || m.day <= filter.to);
}

QString wordsOf(const Found &found)
{
    return plainWords(QStringList{found.moment.quote, found.moment.note, found.behaviour, found.question,
                                  found.agent, found.moment.interactionRef}
                          .join(QLatin1Char(' ')));
}

Found foundMoment(const Query &q)
{
    return {q.id<MomentId>(11), readDraft(q), q.text(12), q.text(13), q.text(14)};
}

/// An answer with a time: its comment is the note, a missed question a chance to improve.
Found foundAnswer(const Query &q)
{
    Found found{std::nullopt, readDraft(q), q.text(12), q.text(13), q.text(14)};
    found.moment.kind = isMissed(q.maybeReal(15), q.real(16)) ? MomentKind::ToImprove : MomentKind::Example;
    found.moment.note = commentWithoutMoment(found.moment.note);
    return found;
}

} // namespace

MomentId insert(Db &db, const MomentDraft &draft)
{
    Query q(db,
            "INSERT INTO moment (agent_id, interaction_ref, day, evaluation_id, question_id, "
            "behaviour_id, kind, start_ms, end_ms, quote, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindDraft(q, draft);
    q.run();
    return MomentId(db.lastInsertId());
}

void update(Db &db, const Moment &moment)
{
    Query q(db, "UPDATE moment SET agent_id = ?, interaction_ref = ?, day = ?, evaluation_id = ?, "
                "question_id = ?, behaviour_id = ?, kind = ?, start_ms = ?, end_ms = ?, quote = ?, note = ? "
                "WHERE id = ?");
    bindDraft(q, moment);
    q.bind(moment.id).run();
}

void remove(Db &db, MomentId id)
{
    Query(db, "DELETE FROM moment WHERE id = ?").bind(id).run();
}

std::optional<Moment> find(Db &db, MomentId id)
{
    Query q(db, "SELECT " MOMENT_FIELDS " FROM moment m WHERE m.id = ?");
    q.bind(id);
    return q.step() ? std::optional(readMoment(q)) : std::nullopt;
}

std::vector<Moment> ofEvaluation(Db &db, EvaluationId id)
{
    Query q(db, "SELECT " MOMENT_FIELDS " FROM moment m WHERE m.evaluation_id = ? ORDER BY m.start_ms, m.id");
    q.bind(id);
    return readAll(q);
}

std::vector<Moment> ofInteraction(Db &db, const QString &externalId)
{
    Query q(db,
            "SELECT " MOMENT_FIELDS " FROM moment m WHERE m.interaction_ref = ? ORDER BY m.start_ms, m.id");
    q.bind(externalId);
    return readAll(q);
}

std::vector<Found> find(Db &db, const Filter &filter, int most)
{
    const QString typed = plainWords(filter.text);
    std::vector<Found> all;
    Query marked(db, "SELECT " MOMENT_FIELDS ", a.name, coalesce(b.name, ''), coalesce(u.text, '') "
                     "FROM moment m JOIN agent a ON a.id = m.agent_id "
                     "LEFT JOIN behaviour b ON b.id = m.behaviour_id "
                     "LEFT JOIN question u ON u.id = m.question_id "
                     "LEFT JOIN evaluation e ON e.id = m.evaluation_id ORDER BY m.day DESC, m.id DESC");
    const auto take = [&](Found found) {
        if (passes(found, filter) && (typed.isEmpty() || hasWordBeginnings(wordsOf(found), typed)))
            all.push_back(std::move(found));
    };
    while (marked.step())
        take(foundMoment(marked));
    Query timed(db,
                "SELECT e.agent_id, e.interaction_ref, e.day, e.id, u.id, u.behaviour_id, 0, "
                "w.moment * 1000, NULL, '', w.comment, 0, a.name, coalesce(b.name, ''), u.text, w.score, "
                "u.maximum FROM answer w JOIN counted_evaluation e ON e.id = w.evaluation_id "
                "JOIN agent a ON a.id = e.agent_id JOIN question u ON u.id = w.question_id "
                "LEFT JOIN behaviour b ON b.id = u.behaviour_id WHERE w.moment IS NOT NULL AND NOT EXISTS "
                "(SELECT 1 FROM moment m WHERE m.evaluation_id = e.id AND m.question_id = u.id) "
                "ORDER BY e.day DESC, w.id DESC");
    while (timed.step())
        take(foundAnswer(timed));
    std::stable_sort(all.begin(), all.end(),
                     [](const Found &a, const Found &b) { return a.moment.day > b.moment.day; });
    if (all.size() > static_cast<std::size_t>(most))
        all.resize(static_cast<std::size_t>(most), Found{std::nullopt, {}, {}, {}, {}});
    return all;
}

} // namespace coachbook::momentstore
