// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"

namespace coachbook {

/// What the figures say of an action item on its due date: an answer to start from, never the decision.
struct MeasuredResult
{
    enum class Verdict {
        TargetMet,
        TargetMissed,
        NoTarget,
        NotEnoughData, ///< `value` may be there all the same, with its small n
    };
    Kpi kpi = Kpi::Qa;
    std::optional<KpiValue> value;
    QDate from, to; ///< days that were looked at, both included
    std::optional<double> baseline, target;
    Verdict verdict = Verdict::NotEnoughData;
    bool operator==(const MeasuredResult &) const = default;
};

inline constexpr int resultDays = 28; ///< no further back than this

/// The days that `item` is judged by: up to its due date, or `today` when that is still to come or absent;
/// from the day after it was made, four weeks at most.
std::pair<QDate, QDate> resultSpan(const ActionItemDraft &item, std::optional<QDate> madeOn, QDate today);

/// SMART-3: the item's KPI over that span, against its baseline and target. Absent for an item that is
/// counted or not measured: nobody but the supervisor knows.
std::optional<MeasuredResult> measuredResult(const ActionItemDraft &item, std::optional<QDate> madeOn,
                                             const AgentMeasures &measures, const KpiSettings &settings,
                                             QDate today, bool ahtVoiceOnly);

} // namespace coachbook
