// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/workcalendar.h"

namespace coachbook {

struct ReviewInput
{
    const AgentMeasures &agent; ///< from 13 weeks before the review on
    const AgentMeasures &team;  ///< from the first day of the baseline on
    bool ahtVoiceOnly = true;
    std::optional<QDate> left = {}; ///< the agent left the team on this day
};
/// PLAN-3: the figures of the four weeks before `today`, or before the agent left, none from before the
/// plan's start, with how the team did in the weeks of the baseline and in these.
std::vector<ReviewFigure> freezeReview(const CoachingPlanDraft &plan, const ReviewInput &input, QDate today);

enum class FigureChange { NotEnoughData, Better, Little, Worse };
enum class ChangeSign {
    None,
    QaPoints,     ///< QA moved by three points or more (KPI-2)
    BeyondNoise,  ///< more than its weeks usually differ by chance
    CrossedTarget ///< missed the target before and meets it now, or the other way
};
struct ReviewedKpi ///< a KPI of the baseline with what the review found
{
    Kpi kpi = Kpi::Qa;
    PlanBaseline before;
    ReviewFigure now;
    std::optional<double> change; ///< in the KPI's unit; absent without both values
    FigureChange verdict = FigureChange::NotEnoughData;
    ChangeSign sign = ChangeSign::None;
    bool teamMovedToo = false; ///< the team moved the same way by half as much or more
    bool operator==(const ReviewedKpi &) const = default;
};

struct OutcomeProposal
{
    PlanOutcome outcome = PlanOutcome::NotEnoughData;
    std::vector<ReviewedKpi> figures; ///< in the order of the KPIs
    bool byQa = false; ///< the scorecard decided; else the other KPIs, as it had too few scores
};

inline constexpr double qaSignal = 3; ///< points from which a change of QA is a signal

/// The baseline beside the review, KPI by KPI; without verdicts.
std::vector<ReviewedKpi> besideBaseline(const std::vector<PlanBaseline> &baselines,
                                        const std::vector<ReviewFigure> &reviews);

/// PLAN-3, KPI-2: what the figures say. The scorecard decides where both sides have 20 observations, as the
/// target behaviours are tied to it; else the other KPIs do, one better and none worse being improved. It
/// says what changed, never why. The supervisor decides.
OutcomeProposal proposeOutcome(const CoachingPlanDraft &plan, const std::vector<ReviewFigure> &reviews,
                               const ReviewInput &input, const KpiSettings &settings, QDate today);

/// PLAN-3: an outcome is chosen, and "not improved" says what is done another way.
bool isReviewComplete(PlanOutcome outcome, const QString &adjusted);

/// The cycle after `plan`, as a draft of `today` without a number: the same targets, cadence and path, a new
/// review day, no baseline.
CoachingPlanDraft nextCycle(const CoachingPlan &plan, int reviewDays, const WorkCalendar &calendar,
                            QDate today);
/// The cycles that led to `plan` and follow from it, the first one first; `plans` may be of any agent.
std::vector<CoachingPlan> cyclesOf(const CoachingPlan &plan, const std::vector<CoachingPlan> &plans);

} // namespace coachbook
