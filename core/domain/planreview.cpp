// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/planreview.h"

#include <algorithm>
#include <cmath>

namespace coachbook {

namespace {

constexpr int noiseWeeks = 13;
/// Two standard errors of the difference of two means of four weeks, in usual weekly moves: 2 * sqrt(2 / 4).
constexpr double noiseFactor = 1.414;

std::optional<double> valueIn(Kpi kpi, const AgentMeasures &measures, QDate from, QDate to, bool voiceOnly)
{
    if (from > to)
        return std::nullopt;
    const std::optional<KpiValue> value = kpiValue(kpi, measures, from, to, voiceOnly);
    return value ? std::optional(value->value) : std::nullopt;
}

const PlanBaseline *baselineOf(const std::vector<PlanBaseline> &baselines, Kpi kpi)
{
    const auto found = std::find_if(baselines.begin(), baselines.end(),
                                    [kpi](const PlanBaseline &each) { return each.kpi == kpi; });
    return found == baselines.end() ? nullptr : &*found;
}

/// The change counted so that more is better; a band has no better direction.
std::optional<double> gain(const ReviewedKpi &figure, const KpiSetting &setting)
{
    if (!figure.change || setting.direction == Direction::Band)
        return std::nullopt;
    return setting.direction == Direction::Down ? -*figure.change : *figure.change;
}

void judgeByTarget(ReviewedKpi &figure, const KpiSetting &setting)
{
    const Standing before = standing(KpiValue{*figure.before.value, figure.before.n}, setting);
    const Standing now = standing(KpiValue{*figure.now.value, figure.now.n}, setting);
    if (before == now || before == Standing::NoTarget)
        return;
    figure.verdict = now == Standing::Meets ? FigureChange::Better : FigureChange::Worse;
    figure.sign = ChangeSign::CrossedTarget;
}

void judge(ReviewedKpi &figure, const KpiSetting &setting, double weeklyMove)
{
    if (!figure.change || figure.before.n < enoughObservations || figure.now.n < enoughObservations)
        return;
    figure.verdict = FigureChange::Little;
    const std::optional<double> better = gain(figure, setting);
    const bool isQa = figure.kpi == Kpi::Qa;
    const double limit = isQa ? qaSignal : noiseFactor * weeklyMove;
    if (better && limit > 0 && std::abs(*better) >= limit) {
        figure.verdict = *better > 0 ? FigureChange::Better : FigureChange::Worse;
        figure.sign = isQa ? ChangeSign::QaPoints : ChangeSign::BeyondNoise;
    } else if (!isQa && (limit <= 0 || !better)) {
        judgeByTarget(figure, setting); // nothing is known of its noise
    }
}

bool movedToo(const ReviewedKpi &figure)
{
    if (!figure.change || !figure.now.teamBefore || !figure.now.teamNow || *figure.change == 0)
        return false;
    return (*figure.now.teamNow - *figure.now.teamBefore) / *figure.change >= 0.5;
}

PlanOutcome outcomeOf(const std::vector<ReviewedKpi> &figures)
{
    bool any = false, better = false, worse = false;
    for (const ReviewedKpi &figure : figures) {
        any |= figure.verdict != FigureChange::NotEnoughData;
        better |= figure.verdict == FigureChange::Better;
        worse |= figure.verdict == FigureChange::Worse;
    }
    if (!any)
        return PlanOutcome::NotEnoughData;
    return better && !worse ? PlanOutcome::Improved : PlanOutcome::NotImproved;
}

} // namespace

std::vector<ReviewFigure> freezeReview(const CoachingPlanDraft &plan, const ReviewInput &input, QDate today)
{
    const QDate end = std::min(today, input.left.value_or(today));
    std::vector<ReviewFigure> figures;
    for (const Kpi kpi : allKpis) {
        ReviewFigure figure;
        figure.kpi = kpi;
        figure.to = end.addDays(-1);
        figure.from = std::max(end.addDays(-figureDays), plan.started.value_or(plan.created));
        figure.source = figureSource(kpi, input.ahtVoiceOnly);
        if (figure.from <= figure.to) {
            if (const auto value = kpiValue(kpi, input.agent, figure.from, figure.to, input.ahtVoiceOnly)) {
                figure.value = value->value;
                figure.n = value->n;
            }
        } else {
            figure.from = figure.to; // reviewed on the day it started: a period of no days has no figures
        }
        if (const PlanBaseline *before = baselineOf(plan.baselines, kpi); before && figure.value) {
            figure.teamBefore = valueIn(kpi, input.team, before->from, before->to, input.ahtVoiceOnly);
            figure.teamNow = valueIn(kpi, input.team, figure.from, figure.to, input.ahtVoiceOnly);
        }
        figures.push_back(figure);
    }
    return figures;
}

std::vector<ReviewedKpi> besideBaseline(const std::vector<PlanBaseline> &baselines,
                                        const std::vector<ReviewFigure> &reviews)
{
    std::vector<ReviewedKpi> beside;
    for (const ReviewFigure &now : reviews) {
        ReviewedKpi figure;
        figure.kpi = now.kpi;
        figure.before.kpi = now.kpi;
        if (const PlanBaseline *before = baselineOf(baselines, now.kpi))
            figure.before = *before;
        figure.now = now;
        if (figure.before.value && now.value)
            figure.change = *now.value - *figure.before.value;
        figure.teamMovedToo = movedToo(figure);
        beside.push_back(figure);
    }
    return beside;
}

OutcomeProposal proposeOutcome(const CoachingPlanDraft &plan, const std::vector<ReviewFigure> &reviews,
                               const ReviewInput &input, const KpiSettings &settings, QDate today)
{
    OutcomeProposal proposal;
    proposal.figures = besideBaseline(plan.baselines, reviews);
    const QDate end = std::min(today, input.left.value_or(today)).addDays(-1);
    for (ReviewedKpi &figure : proposal.figures) {
        const double weeklyMove =
            usualMove(weeklySeries(figure.kpi, input.agent, end, noiseWeeks, input.ahtVoiceOnly));
        judge(figure, settings[static_cast<std::size_t>(figure.kpi)], weeklyMove);
    }
    const auto qa = std::find_if(proposal.figures.begin(), proposal.figures.end(),
                                 [](const ReviewedKpi &each) { return each.kpi == Kpi::Qa; });
    proposal.byQa = qa != proposal.figures.end() && qa->verdict != FigureChange::NotEnoughData;
    proposal.outcome = proposal.byQa ? outcomeOf({*qa}) : outcomeOf(proposal.figures);
    return proposal;
}

bool isReviewComplete(PlanOutcome outcome, const QString &adjusted)
{
    return outcome != PlanOutcome::None &&
           (outcome != PlanOutcome::NotImproved || !adjusted.trimmed().isEmpty());
}

CoachingPlanDraft nextCycle(const CoachingPlan &plan, int reviewDays, const WorkCalendar &calendar,
                            QDate today)
{
    CoachingPlanDraft next;
    next.agent = plan.agent;
    next.created = today;
    next.cadence = plan.cadence;
    next.purpose = plan.purpose;
    next.targets = plan.targets;
    next.review = calendar.onOrAfter(today.addDays(reviewDays));
    next.reviewHow = plan.reviewHow;
    next.escalation = plan.escalation;
    next.previous = plan.id;
    return next;
}

std::vector<CoachingPlan> cyclesOf(const CoachingPlan &plan, const std::vector<CoachingPlan> &plans)
{
    std::vector<CoachingPlan> cycles{plan};
    // A book that was tampered with may hold a ring: no cycle is longer than there are plans.
    const auto grow = [&](const auto &follows, bool before) {
        for (bool found = true; found && cycles.size() <= plans.size();) {
            const auto next = std::find_if(plans.begin(), plans.end(), follows);
            found = next != plans.end() && std::none_of(cycles.begin(), cycles.end(), [&](const auto &each) {
                        return each.id == next->id;
                    });
            if (found)
                cycles.insert(before ? cycles.begin() : cycles.end(), *next);
        }
    };
    grow([&](const CoachingPlan &each) { return cycles.front().previous == each.id; }, true);
    grow([&](const CoachingPlan &each) { return each.previous == cycles.back().id; }, false);
    return cycles;
}

} // namespace coachbook
