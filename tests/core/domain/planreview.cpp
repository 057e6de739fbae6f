// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/planreview.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate start(2026, 10, 1);
const QDate today(2026, 11, 2);

/// `perDay` evaluations a day, `before` until the start and `after` from it on.
AgentMeasures qa(double before, double after, int perDay = 1)
{
    AgentMeasures measures;
    for (QDate day = start.addDays(-28); day < today; day = day.addDays(1)) {
        for (int i = 0; i < perDay; ++i)
            measures.scores.push_back({day, day < start ? before : after});
    }
    return measures;
}

/// Handle times, `before` until the start and `after` from it on, with `wobble` from week to week.
AgentMeasures aht(int before, int after, int wobble)
{
    AgentMeasures measures;
    for (QDate day = start.addDays(-56); day < today; day = day.addDays(1)) {
        DailySums sums;
        sums.day = day;
        sums.handled = 10;
        const int sign = start.daysTo(mondayOf(day)) / 7 % 2 == 0 ? 1 : -1;
        sums.talk = 10 * ((day < start ? before : after) + sign * wobble);
        measures.sums.push_back(sums);
    }
    return measures;
}

CoachingPlan plan(const AgentMeasures &measures)
{
    CoachingPlan plan;
    plan.id = PlanId(7);
    plan.agent = AgentId(3);
    plan.created = start;
    plan.started = start;
    plan.baselines = freezeBaseline(measures, start, true);
    return plan;
}

OutcomeProposal proposalFor(const AgentMeasures &measures, const AgentMeasures &team = {})
{
    const ReviewInput input{measures, team, true, {}};
    const CoachingPlan reviewed = plan(measures);
    return proposeOutcome(reviewed, freezeReview(reviewed, input, today), input, defaultKpiSettings(), today);
}

const ReviewedKpi &figure(const OutcomeProposal &proposal, Kpi kpi)
{
    return proposal.figures[static_cast<std::size_t>(kpi)];
}

} // namespace

TEST_CASE("PLAN-3: the review has the figures of the four weeks before it, with n, period and source")
{
    const AgentMeasures measures = qa(60, 70);
    const AgentMeasures team = qa(80, 81);
    const auto figures = freezeReview(plan(measures), {measures, team, true, {}}, today);
    REQUIRE(figures.size() == 4);
    REQUIRE(figures[0].value == 70.0);
    REQUIRE(figures[0].n == 28);
    REQUIRE(figures[0].from == today.addDays(-28));
    REQUIRE(figures[0].to == today.addDays(-1));
    REQUIRE(figures[0].source == QStringLiteral("evaluations in this book"));
    REQUIRE(figures[0].teamBefore == 80.0);
    REQUIRE(figures[0].teamNow == 81.0);
    REQUIRE_FALSE(figures[2].value);
}

TEST_CASE("PLAN-3: a review before four weeks have passed looks at no day of the baseline")
{
    const AgentMeasures measures = qa(60, 70);
    const auto figures = freezeReview(plan(measures), {measures, {}, true, {}}, start.addDays(10));
    REQUIRE(figures[0].from == start);
    REQUIRE(figures[0].n == 10);
    const auto none = freezeReview(plan(measures), {measures, {}, true, {}}, start);
    REQUIRE_FALSE(none[0].value);
    REQUIRE(none[0].n == 0);
}

TEST_CASE("PLAN-3: of an agent who left, the four weeks before that day are reviewed")
{
    const AgentMeasures measures = qa(60, 70);
    const auto figures = freezeReview(plan(measures), {measures, {}, true, start.addDays(15)}, today);
    REQUIRE(figures[0].from == start);
    REQUIRE(figures[0].to == start.addDays(14));
    REQUIRE(figures[0].n == 15);
    REQUIRE_FALSE(
        freezeReview(plan(measures), {measures, {}, true, start.addDays(-3)}, today)[0].value.has_value());
}

TEST_CASE("KPI-2: three points of QA are a signal, fewer are none, under 20 observations nothing is said")
{
    REQUIRE(proposalFor(qa(60, 63)).outcome == PlanOutcome::Improved);
    REQUIRE(figure(proposalFor(qa(60, 63)), Kpi::Qa).sign == ChangeSign::QaPoints);
    REQUIRE(proposalFor(qa(60, 62.9)).outcome == PlanOutcome::NotImproved);
    REQUIRE(figure(proposalFor(qa(60, 62.9)), Kpi::Qa).verdict == FigureChange::Little);
    REQUIRE(figure(proposalFor(qa(60, 55)), Kpi::Qa).verdict == FigureChange::Worse);
    REQUIRE(proposalFor({}).outcome == PlanOutcome::NotEnoughData);

    AgentMeasures few = qa(60, 90);
    few.scores.erase(few.scores.begin(), few.scores.begin() + 9); // 19 before the start
    const OutcomeProposal proposal = proposalFor(few);
    REQUIRE(figure(proposal, Kpi::Qa).before.n == 19);
    REQUIRE(figure(proposal, Kpi::Qa).change == 30.0); // shown, not judged
    REQUIRE(figure(proposal, Kpi::Qa).verdict == FigureChange::NotEnoughData);
    REQUIRE(proposal.outcome == PlanOutcome::NotEnoughData);
}

TEST_CASE("PLAN-3: without enough scores the other KPIs decide, beyond the noise of their weeks")
{
    const OutcomeProposal clear = proposalFor(aht(420, 350, 5));
    REQUIRE_FALSE(clear.byQa);
    REQUIRE(figure(clear, Kpi::Aht).sign == ChangeSign::BeyondNoise);
    REQUIRE(figure(clear, Kpi::Aht).verdict == FigureChange::Better);
    REQUIRE(clear.outcome == PlanOutcome::Improved);
    const OutcomeProposal noisy = proposalFor(aht(420, 400, 40));
    REQUIRE(figure(noisy, Kpi::Aht).verdict == FigureChange::Little);
    REQUIRE(noisy.outcome == PlanOutcome::NotImproved);
    REQUIRE(proposalFor(aht(350, 420, 5)).outcome == PlanOutcome::NotImproved);

    AgentMeasures both = aht(350, 420, 5); // the scorecard speaks first
    both.scores = qa(60, 70).scores;
    REQUIRE(proposalFor(both).byQa);
    REQUIRE(proposalFor(both).outcome == PlanOutcome::Improved);
}

TEST_CASE("KPI-3: it is said when the team moved the same way in the same weeks")
{
    REQUIRE(figure(proposalFor(qa(60, 66), qa(70, 73)), Kpi::Qa).teamMovedToo);
    REQUIRE_FALSE(figure(proposalFor(qa(60, 66), qa(70, 71)), Kpi::Qa).teamMovedToo);
    REQUIRE_FALSE(figure(proposalFor(qa(60, 66), qa(70, 60)), Kpi::Qa).teamMovedToo);
    REQUIRE(proposalFor(qa(60, 66), qa(70, 76)).outcome ==
            PlanOutcome::Improved); // shown beside, not weighed
}

TEST_CASE("PLAN-3: not improved asks for an adjusted approach")
{
    REQUIRE_FALSE(isReviewComplete(PlanOutcome::None, QStringLiteral("x")));
    REQUIRE_FALSE(isReviewComplete(PlanOutcome::NotImproved, QStringLiteral(" ")));
    REQUIRE(isReviewComplete(PlanOutcome::NotImproved, QStringLiteral("An hour beside Priya")));
    REQUIRE(isReviewComplete(PlanOutcome::Improved, {}));
    REQUIRE(isReviewComplete(PlanOutcome::NotEnoughData, {}));
}

TEST_CASE("PLAN-3: the next cycle takes over targets and path, not the baseline")
{
    CoachingPlan before = plan(qa(60, 62));
    before.number = 4;
    before.targets = {{{}, QStringLiteral("Verifies identity"), QStringLiteral("Verified?")}};
    before.escalation = QStringLiteral("Improvement plan");
    before.outcome = PlanOutcome::NotImproved;
    before.outcomeNote = QStringLiteral("Little changed");
    const CoachingPlanDraft next = nextCycle(before, 30, WorkCalendar(), today);
    REQUIRE(next.previous == before.id);
    REQUIRE(next.targets == before.targets);
    REQUIRE(next.escalation == before.escalation);
    REQUIRE(next.state == PlanState::Draft);
    REQUIRE(next.baselines.empty());
    REQUIRE(next.outcomeNote.isEmpty());
    REQUIRE(next.number == 0);
    REQUIRE(next.review == QDate(2026, 12, 2));
}

TEST_CASE("the cycles of a plan are told in their order, also from the middle and in a broken book")
{
    std::vector<CoachingPlan> plans(4);
    for (std::size_t i = 0; i < plans.size(); ++i)
        plans[i].id = PlanId(static_cast<std::int64_t>(i) + 1);
    plans[1].previous = PlanId(1);
    plans[3].previous = PlanId(2);
    const auto cycles = cyclesOf(plans[1], plans);
    REQUIRE(cycles.size() == 3);
    REQUIRE(cycles[0].id == PlanId(1));
    REQUIRE(cycles[2].id == PlanId(4));
    REQUIRE(cyclesOf(plans[2], plans).size() == 1);
    plans[0].previous = PlanId(4);
    REQUIRE(cyclesOf(plans[1], plans).size() == 3);
}
