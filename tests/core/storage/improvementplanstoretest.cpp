// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/improvementplanstore.h"
#include "core/domain/tier.h"
#include "core/storage/agentstore.h"
#include "core/storage/planstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const Op op{QStringLiteral("test"), {}};
const QDate start(2026, 11, 2);

struct Fixture
{
    Fixture()
    {
        book->transact(op, [&](Db &db) {
            AgentDraft draft;
            draft.name = QStringLiteral("Maya Okafor");
            draft.hired = QDate(2024, 1, 1);
            agent = agentstore::insert(db, draft);
            id = improvementplanstore::insert(db, plan());
        });
    }
    ImprovementPlanDraft plan() const
    {
        ImprovementPlanDraft plan;
        plan.agent = *agent;
        plan.number = 1;
        plan.created = plan.starts = start;
        plan.ends = start.addDays(60);
        plan.reason = QStringLiteral("Reason \U0001F642 شكرا");
        plan.support = QStringLiteral("Support");
        plan.consequence = QStringLiteral("Consequence");
        plan.agentWords = QStringLiteral("Words");
        Milestone m;
        m.text = QStringLiteral("Verifies the identity");
        m.kpi = Kpi::Qa;
        m.baseline = 60.5;
        m.baselineN = 12;
        m.target = 80;
        m.due = start.addDays(30);
        plan.milestones = {m};
        Checkpoint c;
        c.due = start.addDays(14);
        plan.checkpoints = {c};
        return plan;
    }
    ImprovementPlan stored() { return *improvementplanstore::find(book->db(), *id); }
    TierState tier(QDate day)
    {
        return tierOn(*agentstore::find(book->db(), *agent), agentstore::periods(book->db(), *agent), {},
                      day);
    }
    void begin()
    {
        book->transact(op, [&](Db &db) { improvementplanstore::start(db, stored()); });
    }
    TemporaryBook book;
    std::optional<AgentId> agent;
    std::optional<ImprovementPlanId> id;
};

} // namespace

TEST_CASE("An improvement plan comes back as it was written")
{
    Fixture f;
    ImprovementPlan plan = f.stored();
    REQUIRE(plan.milestones.front().id.value() > 0);
    ImprovementPlanDraft expected = f.plan();
    expected.milestones.front().id = plan.milestones.front().id;
    expected.checkpoints.front().id = plan.checkpoints.front().id;
    REQUIRE(ImprovementPlanDraft(plan) == expected);
    plan.milestones.front().state = MilestoneState::Reached;
    plan.milestones.front().result = QStringLiteral("84 %");
    Milestone second;
    second.text = QStringLiteral("Second");
    second.countOf = QStringLiteral("calls");
    second.target = 8;
    second.due = start.addDays(20);
    plan.milestones.push_back(second);
    f.book->transact(op, [&](Db &db) { improvementplanstore::update(db, plan); });
    plan.milestones.back().id = f.stored().milestones.back().id;
    REQUIRE(f.stored() == plan);
    REQUIRE(improvementplanstore::current(f.book->db(), *f.agent) == plan);
    REQUIRE(improvementplanstore::nextNumber(f.book->db()) == 2);
    f.book->undo();
    REQUIRE(f.stored().milestones.size() == 1);
    f.book->transact(op, [&](Db &db) { improvementplanstore::remove(db, *f.id); });
    REQUIRE(improvementplanstore::all(f.book->db()).empty());
    REQUIRE(f.book->check(true).isClean());
}

TEST_CASE("TIER-1, FOLL-4: starting puts the agent into the tier, the outcome takes them off, both dated")
{
    Fixture f;
    REQUIRE(f.tier(start).tier == Tier::Tenured);
    f.begin();
    REQUIRE(f.stored().state == ImprovementState::Running);
    REQUIRE(f.tier(start).tier == Tier::ImprovementPlan);
    REQUIRE(f.tier(start.addDays(-1)).tier == Tier::Tenured);
    // SESS-9: the history says that there is a plan, not why.
    REQUIRE(agentstore::periods(f.book->db(), *f.agent).front().reason.isEmpty());
    f.book->transact(op, [&](Db &db) {
        improvementplanstore::end(db, f.stored(), ImprovementOutcome::Partly, start.addDays(45),
                                  QStringLiteral("Two of three"));
    });
    REQUIRE(f.stored().outcome == ImprovementOutcome::Partly);
    REQUIRE(f.stored().outcomeOn == start.addDays(45));
    REQUIRE(f.tier(start.addDays(45)).tier == Tier::ImprovementPlan);
    REQUIRE(f.tier(start.addDays(46)).tier == Tier::Tenured);
    f.book->undo();
    REQUIRE(f.tier(start.addDays(46)).tier == Tier::ImprovementPlan);
    f.book->undo();
    REQUIRE(f.stored().state == ImprovementState::Draft);
    REQUIRE(agentstore::periods(f.book->db(), *f.agent).empty());
}

TEST_CASE("A tier that was set before the document is taken over")
{
    Fixture f;
    f.book->transact(op, [&](Db &db) {
        agentstore::insertPeriod(db, {*f.agent, PeriodKind::ImprovementPlan, start.addDays(-7), {}, {}});
    });
    f.begin();
    REQUIRE(agentstore::periods(f.book->db(), *f.agent).size() == 1);
    REQUIRE(f.stored().period == agentstore::periods(f.book->db(), *f.agent).front().id);
}

TEST_CASE("FOLL-4: a plan that lacks something, or a second one, does not start")
{
    Fixture f;
    ImprovementPlan plan = f.stored();
    plan.reason.clear();
    REQUIRE_THROWS_AS(f.book->transact(op, [&](Db &db) { improvementplanstore::start(db, plan); }),
                      StorageError);
    f.begin();
    f.book->transact(op, [&](Db &db) {
        ImprovementPlanDraft second = f.plan();
        second.number = 2;
        improvementplanstore::insert(db, second);
    });
    REQUIRE_THROWS_AS(
        f.book->transact(
            op,
            [&](Db &db) { improvementplanstore::start(db, *improvementplanstore::current(db, *f.agent)); }),
        StorageError);
    REQUIRE_THROWS_AS(f.book->transact(op,
                                       [&](Db &db) {
                                           improvementplanstore::end(db, f.stored(),
                                                                     ImprovementOutcome::NotMet,
                                                                     start.addDays(-1), {});
                                       }),
                      StorageError);
}

TEST_CASE("FOLL-4: goals lock with the first held checkpoint, and the book refuses to change them")
{
    Fixture f;
    f.begin();
    ImprovementPlan plan = f.stored();
    plan.milestones.front().target = 85;
    f.book->transact(op, [&](Db &db) { improvementplanstore::update(db, plan); });
    plan.checkpoints.front().held = start.addDays(15);
    plan.checkpoints.front().outcome = CheckpointOutcome::Partly;
    f.book->transact(op, [&](Db &db) { improvementplanstore::update(db, plan); });
    REQUIRE(f.stored().lockedOn == start.addDays(15));
    ImprovementPlan lower = f.stored();
    lower.milestones.front().target = 70;
    REQUIRE_THROWS_AS(f.book->transact(op, [&](Db &db) { improvementplanstore::update(db, lower); }),
                      StorageError);
    ImprovementPlan unlocked = f.stored();
    unlocked.lockedOn.reset();
    unlocked.checkpoints.front().held.reset();
    REQUIRE_THROWS_AS(f.book->transact(op, [&](Db &db) { improvementplanstore::update(db, unlocked); }),
                      StorageError);
    REQUIRE(f.stored().milestones.front().target == 85.0);
}

TEST_CASE("PLAN-3: a review comes back as it was written, and never changes afterwards")
{
    Fixture f;
    CoachingPlanDraft draft;
    draft.agent = *f.agent;
    draft.number = 1;
    draft.created = start;
    draft.started = start;
    draft.state = PlanState::Active;
    std::optional<PlanId> first, second;
    f.book->transact(op, [&](Db &db) {
        first = planstore::insert(db, draft);
        draft.number = 2;
        draft.previous = first;
        second = planstore::insert(db, draft);
    });
    CoachingPlan plan = *planstore::find(f.book->db(), *second);
    REQUIRE(plan.previous == first);
    plan.reviewed = start.addDays(30);
    plan.adjusted = QStringLiteral("An hour beside Priya");
    plan.reviews = {
        {Kpi::Qa, 71.5, 22, start.addDays(2), start.addDays(29), QStringLiteral("evaluations"), 80.0, 81.0}};
    f.book->transact(op, [&](Db &db) { planstore::update(db, plan); });
    REQUIRE(planstore::find(f.book->db(), *second) == plan);
    plan.reviews.front().value = 90;
    REQUIRE_THROWS_AS(f.book->transact(op, [&](Db &db) { planstore::update(db, plan); }), StorageError);
}
