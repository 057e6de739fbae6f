// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"

#include "core/domain/blanktext.h"
#include <algorithm>

namespace coachbook {

namespace {

bool hasTargets(const CoachingPlanDraft &plan)
{
    return !plan.targets.empty() &&
           std::none_of(plan.targets.begin(), plan.targets.end(), [](const PlanTarget &target) {
               return isBlank(target.text) || isBlank(target.question);
           });
}

bool hasBaseline(const CoachingPlanDraft &plan)
{
    return std::any_of(plan.baselines.begin(), plan.baselines.end(),
                       [](const PlanBaseline &baseline) { return baseline.value.has_value(); });
}

bool hasActionItem(const std::vector<ActionItem> &items)
{
    return std::any_of(items.begin(), items.end(), [](const ActionItem &item) {
        return item.state != ActionState::Dropped && !isBlank(item.text) && item.due;
    });
}

} // namespace

std::vector<PlanPart> missingParts(const CoachingPlanDraft &plan, const std::vector<ActionItem> &items)
{
    std::vector<PlanPart> missing;
    const auto require = [&missing](bool there, PlanPart part) {
        if (!there)
            missing.push_back(part);
    };
    require(!isBlank(plan.cadence), PlanPart::Cadence);
    require(hasTargets(plan), PlanPart::TargetBehaviours);
    require(hasBaseline(plan), PlanPart::Baseline);
    require(hasActionItem(items), PlanPart::ActionItems);
    require(plan.review.has_value(), PlanPart::Review);
    require(!isBlank(plan.escalation), PlanPart::EscalationPath);
    return missing;
}

QString figureSource(Kpi kpi, bool ahtVoiceOnly)
{
    if (kpi == Kpi::Qa)
        return QStringLiteral("evaluations in this book");
    if (kpi == Kpi::Aht && ahtVoiceOnly)
        return QStringLiteral("voice interactions in this book");
    return QStringLiteral("interactions in this book");
}

std::vector<PlanBaseline> freezeBaseline(const AgentMeasures &measures, QDate start, bool ahtVoiceOnly)
{
    std::vector<PlanBaseline> baselines;
    for (const Kpi kpi : allKpis) {
        PlanBaseline baseline;
        baseline.kpi = kpi;
        baseline.from = start.addDays(-figureDays);
        baseline.to = start.addDays(-1);
        baseline.source = figureSource(kpi, ahtVoiceOnly);
        if (const std::optional<KpiValue> value =
                kpiValue(kpi, measures, baseline.from, baseline.to, ahtVoiceOnly)) {
            baseline.value = value->value;
            baseline.n = value->n;
        }
        baselines.push_back(baseline);
    }
    return baselines;
}

} // namespace coachbook
