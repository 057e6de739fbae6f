// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include "core/domain/trend.h"

namespace coachbook {

/// How an agent's QA score has moved over eight weeks (FOLL-5).
struct Progress
{
    enum class Kind {
        NotEnoughData, ///< under five weeks with evaluations, or under ten evaluations
        Unclear,       ///< the trend may as well be none
        Improving,     ///< it rises, by three points in four weeks or more: tell the agent
        Rising,        ///< by five points or more and on target: may show others how
        Plateau        ///< three sessions or more on one behaviour, and it does not move: try another way
    };
    Kind kind = Kind::NotEnoughData;
    std::optional<Trend> trend;          ///< in points a week
    std::optional<KpiValue> first, last; ///< of the first and the last four weeks, with n
    bool operator==(const Progress &) const = default;
};

/// `sessionsOnIt`: consecutive sessions on the behaviour that is coached. `target`: of the QA score.
Progress qaProgress(const std::vector<QaDay> &scores, int sessionsOnIt, std::optional<double> target,
                    QDate today);

} // namespace coachbook
