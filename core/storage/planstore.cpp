// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planstore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::planstore {

using sqlite::Query;

namespace {

#define COLUMNS                                                                                              \
    "agent_id, number, revision, state, created, started, cadence, purpose, review, review_how, "            \
    "escalation, outcome, "                                                                                  \
    "outcome_note, reviewed, adjusted, previous_id"
#define SELECT "SELECT " COLUMNS ", id FROM plan "

CoachingPlan readPlan(const Query &q)
{
    CoachingPlan plan;
    plan.agent = q.id<AgentId>(0);
    plan.number = q.number(1);
    plan.revision = q.number(2);
    plan.state = q.as<PlanState>(3);
    plan.created = q.day(4);
    plan.started = q.maybeDay(5);
    plan.cadence = q.text(6);
    plan.purpose = q.text(7);
    plan.review = q.maybeDay(8);
    plan.reviewHow = q.text(9);
    plan.escalation = q.text(10);
    plan.outcome = q.as<PlanOutcome>(11);
    plan.outcomeNote = q.text(12);
    plan.reviewed = q.maybeDay(13);
    plan.adjusted = q.text(14);
    plan.previous = q.maybeId<PlanId>(15);
    plan.id = q.id<PlanId>(16);
    return plan;
}

void bindDraft(Query &q, const CoachingPlanDraft &p)
{
    q.bind(p.agent)
        .bind(p.number)
        .bind(p.revision)
        .bind(p.state)
        .bind(p.created)
        .bind(p.started)
        .bind(p.cadence);
    q.bind(p.purpose).bind(p.review).bind(p.reviewHow).bind(p.escalation).bind(p.outcome).bind(p.outcomeNote);
    q.bind(p.reviewed).bind(p.adjusted).bind(p.previous);
}

std::vector<PlanBaseline> baselinesOf(Db &db, PlanId id)
{
    std::vector<PlanBaseline> result;
    Query q(
        db,
        "SELECT kpi, value, n, from_day, to_day, source FROM plan_baseline WHERE plan_id = ? ORDER BY kpi");
    q.bind(id);
    while (q.step())
        result.push_back({q.as<Kpi>(0), q.maybeReal(1), q.number(2), q.day(3), q.day(4), q.text(5)});
    return result;
}

std::vector<ReviewFigure> reviewsOf(Db &db, PlanId id)
{
    std::vector<ReviewFigure> result;
    Query q(db,
            "SELECT kpi, value, n, from_day, to_day, source, team_before, team_now FROM plan_review WHERE "
            "plan_id = ? ORDER BY kpi");
    q.bind(id);
    while (q.step())
        result.push_back({q.as<Kpi>(0), q.maybeReal(1), q.number(2), q.day(3), q.day(4), q.text(5),
                          q.maybeReal(6), q.maybeReal(7)});
    return result;
}

std::vector<CoachingPlan> readAll(Db &db, Query &q)
{
    std::vector<CoachingPlan> plans;
    while (q.step())
        plans.push_back(readPlan(q));
    for (CoachingPlan &plan : plans) {
        Query targets(
            db, "SELECT behaviour_id, text, question FROM plan_target WHERE plan_id = ? ORDER BY position");
        targets.bind(plan.id);
        while (targets.step())
            plan.targets.push_back({targets.maybeId<BehaviourId>(0), targets.text(1), targets.text(2)});
        plan.baselines = baselinesOf(db, plan.id);
        plan.reviews = reviewsOf(db, plan.id);
    }
    return plans;
}

std::optional<CoachingPlan> first(std::vector<CoachingPlan> plans)
{
    return plans.empty() ? std::nullopt : std::optional(std::move(plans.front()));
}

void insertParts(Db &db, PlanId id, const CoachingPlanDraft &plan)
{
    int position = 0;
    for (const PlanTarget &target : plan.targets) {
        Query q(db, "INSERT INTO plan_target (plan_id, position, behaviour_id, text, question) VALUES (?, ?, "
                    "?, ?, ?)");
        q.bind(id).bind(position++).bind(target.behaviour).bind(target.text).bind(target.question).run();
    }
    for (const PlanBaseline &b : plan.baselines) {
        Query q(db, "INSERT INTO plan_baseline (plan_id, kpi, value, n, from_day, to_day, source) VALUES (?, "
                    "?, ?, ?, ?, ?, ?)");
        q.bind(id).bind(b.kpi).bind(b.value).bind(b.n).bind(b.from).bind(b.to).bind(b.source).run();
    }
    for (const ReviewFigure &r : plan.reviews) {
        Query q(db, "INSERT INTO plan_review (plan_id, kpi, value, n, from_day, to_day, source, team_before, "
                    "team_now) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        q.bind(id).bind(r.kpi).bind(r.value).bind(r.n).bind(r.from).bind(r.to).bind(r.source);
        q.bind(r.teamBefore).bind(r.teamNow).run();
    }
}

/// PLAN-2: once a plan has started, its baseline stands; once it was reviewed, so do the review's figures.
void requireFrozen(Db &db, const CoachingPlan &plan)
{
    const std::optional<CoachingPlan> before = find(db, plan.id);
    if (before && before->started && before->baselines != plan.baselines)
        throw StorageError(StorageErrorKind::Constraint, db.path(),
                           QStringLiteral("the baseline of plan %1 is frozen").arg(plan.number));
    if (before && before->reviewed && (before->reviewed != plan.reviewed || before->reviews != plan.reviews))
        throw StorageError(StorageErrorKind::Constraint, db.path(),
                           QStringLiteral("the review of plan %1 is frozen").arg(plan.number));
}

} // namespace

std::vector<CoachingPlan> all(Db &db)
{
    Query q(db, SELECT "ORDER BY number");
    return readAll(db, q);
}

std::vector<CoachingPlan> ofAgent(Db &db, AgentId agent)
{
    Query q(db, SELECT "WHERE agent_id = ? ORDER BY number DESC");
    q.bind(agent);
    return readAll(db, q);
}

std::optional<CoachingPlan> current(Db &db, AgentId agent)
{
    Query q(db, SELECT "WHERE agent_id = ? AND state < 2 ORDER BY number DESC LIMIT 1");
    q.bind(agent);
    return first(readAll(db, q));
}

std::optional<CoachingPlan> find(Db &db, PlanId id)
{
    Query q(db, SELECT "WHERE id = ?");
    q.bind(id);
    return first(readAll(db, q));
}

int nextNumber(Db &db)
{
    return static_cast<int>(db.integer("SELECT coalesce(max(number), 0) + 1 FROM plan"));
}

PlanId insert(Db &db, const CoachingPlanDraft &draft)
{
    Query q(db, "INSERT INTO plan (" COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindDraft(q, draft);
    q.run();
    const PlanId id(db.lastInsertId());
    insertParts(db, id, draft);
    return id;
}

void update(Db &db, const CoachingPlan &plan)
{
    requireFrozen(db, plan);
    Query q(db,
            "UPDATE plan SET (" COLUMNS ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?");
    bindDraft(q, plan);
    q.bind(plan.id).run();
    Query(db, "DELETE FROM plan_target WHERE plan_id = ?").bind(plan.id).run();
    Query(db, "DELETE FROM plan_baseline WHERE plan_id = ?").bind(plan.id).run();
    Query(db, "DELETE FROM plan_review WHERE plan_id = ?").bind(plan.id).run();
    insertParts(db, plan.id, plan);
}

#undef SELECT
#undef COLUMNS

} // namespace coachbook::planstore
