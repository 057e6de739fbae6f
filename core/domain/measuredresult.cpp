// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/measuredresult.h"
#include "core/domain/reach.h"

#include <tuple>

namespace coachbook {

namespace {

MeasuredResult::Verdict verdictOn(const MeasuredResult &result, const KpiSetting &setting)
{
    using Verdict = MeasuredResult::Verdict;
    if (!result.value || !isEnough(result.kpi, *result.value))
        return Verdict::NotEnoughData;
    if (!result.target)
        return Verdict::NoTarget;
    // An item may aim against its KPI's usual direction; the baseline says which way it goes.
    const bool down = result.baseline && *result.baseline != *result.target
                          ? *result.target < *result.baseline
                          : setting.direction == Direction::Down;
    const double missing = down ? result.value->value - *result.target : *result.target - result.value->value;
    return missing <= 1e-9 ? Verdict::TargetMet : Verdict::TargetMissed;
}

} // namespace

std::pair<QDate, QDate> resultSpan(const ActionItemDraft &item, std::optional<QDate> madeOn, QDate today)
{
    const QDate to = item.due ? qMin(*item.due, today) : today;
    const QDate earliest = to.addDays(1 - resultDays);
    if (!madeOn || *madeOn >= to)
        return {earliest, to};
    return {qMax(earliest, madeOn->addDays(1)), to};
}

std::optional<MeasuredResult> measuredResult(const ActionItemDraft &item, std::optional<QDate> madeOn,
                                             const AgentMeasures &measures, const KpiSettings &settings,
                                             QDate today, bool ahtVoiceOnly)
{
    if (item.measure != MeasureKind::Kpi || !item.kpi)
        return std::nullopt;
    MeasuredResult result;
    result.kpi = *item.kpi;
    std::tie(result.from, result.to) = resultSpan(item, madeOn, today);
    result.value = kpiValue(result.kpi, measures, result.from, result.to, ahtVoiceOnly);
    result.baseline = item.baseline;
    result.target = item.target;
    result.verdict = verdictOn(result, settings[static_cast<std::size_t>(result.kpi)]);
    return result;
}

} // namespace coachbook
