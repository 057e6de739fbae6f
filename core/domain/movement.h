// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/controlchart.h"
#include "core/domain/metric.h"
#include "core/domain/teamcontrol.h"
#include "core/domain/trend.h"

namespace coachbook {

struct DaySpan
{
    QDate from, to; ///< both included
    bool contains(QDate day) const { return day >= from && day <= to; }
    bool operator==(const DaySpan &) const = default;
};

/// KPI-1, KPI-3: what is held against what around the day coaching starts. Before: the four weeks up to the
/// day before. Since: four weeks from that day on; for CSAT, which follows by two to four weeks, its third to
/// sixth week.
DaySpan spanBefore(QDate start);
DaySpan spanSince(Kpi kpi, QDate start);

enum class MovementWord {
    NotEnoughData, ///< fewer observations on a side than `leastObserved`, or no way to tell the spread
    TooEarly,      ///< the weeks that are looked at have not begun
    NoDirection,   ///< a band has no better and no worse
    NoEvidence,    ///< the interval holds no change, or what the team did and chance explain it
    Improved,
    ImprovedSmall, ///< sure, but less than matters
    Worse
};

/// One side of a change: what was seen, in how many observations.
struct MovementSide
{
    std::optional<KpiValue> before, since;
    std::optional<double> change;               ///< since - before, in the KPI's unit
    std::optional<ConfidenceInterval> interval; ///< of the change, 95 %
    bool operator==(const MovementSide &) const = default;
};

/// Why a value that was picked for being low rises by itself.
struct MovementRegression
{
    double expected = 0;    ///< in the KPI's unit, with its sign
    double reliability = 0; ///< of the baseline weeks, 0..1
    bool isUsual = false;   ///< too small a team to work it out: one half is taken
    int agents = 0;         ///< behind it
    bool operator==(const MovementRegression &) const = default;
};

/// A KPI around a coaching start. The three stand side by side and are never made one figure: nothing here
/// says what caused a change.
struct KpiMovement
{
    Kpi kpi = Kpi::Qa;
    DaySpan before, since;
    bool isRunning = false; ///< the weeks since are not over
    MovementSide own, team; ///< team: teammates who were not coached
    int teammates = 0;
    bool teamWasCoached = false; ///< all of them were in a cycle: they are taken all the same
    std::optional<MovementRegression> regression;
    MovementWord word = MovementWord::NotEnoughData;
    std::optional<double> detectable; ///< the smallest change these numbers can tell
    std::optional<int> moreEachSide;  ///< observations still missing to find the smallest that matters
    std::array<std::optional<KpiValue>, 3> rolling; ///< of the last 4, 8 and 13 weeks
    std::vector<WeekPoint> series;                  ///< from 12 weeks before the start
    std::optional<ControlLimits> limits;            ///< from the weeks before the start
    std::vector<ControlSignal> signs;               ///< in the weeks of `signWeeks`
    std::vector<QDate> signWeeks;                   ///< Mondays of the series' weeks with a value
    std::optional<Trend> trend;                     ///< a week, over the last eight with a value
};

inline constexpr int rollingWeeks[] = {4, 8, 13};
inline constexpr int limitWeeks = 12; ///< before the start, which the limits come from
inline constexpr int leastTrendWeeks = 8;

/// Observations each side needs: 20 (KPI-2), of contacts 50.
int leastObserved(Kpi kpi);
/// The smallest change that matters (s): QA and FCR 3 points, AHT 5 % of `value`, CSAT 0.1.
double leastThatMatters(Kpi kpi, double value);

/// Everyone's figures, from `limitWeeks` before the start on.
struct MovementInput
{
    const AgentMeasures &agent;
    std::vector<const AgentMeasures *> teammates; ///< not coached in these weeks
    std::vector<const AgentMeasures *> everyone;  ///< the team with the agent
    bool teamWasCoached = false;
    bool ahtVoiceOnly = true;
};

/// The value's change with its interval: of scores by Welch, of FCR by Newcombe, of AHT and CSAT by the
/// spread of the days.
MovementSide movementSide(Kpi kpi, const std::vector<const AgentMeasures *> &measures, const DaySpan &before,
                          const DaySpan &since, bool ahtVoiceOnly);

/// One rule for screen, paper and export. A change counts as improved only where the whole interval is
/// beyond what the team's change and the expected regression would give together.
MovementWord movementWord(const KpiMovement &movement, const KpiSetting &setting, QDate today);

KpiMovement kpiMovement(const KpiSetting &setting, const MovementInput &input, QDate start, QDate today);

} // namespace coachbook
