// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/domain/estimate.h"
#include "core/domain/riskpick.h"
#include "core/domain/sampling.h"
#include "core/domain/stratifiedestimate.h"
#include "core/storage/coveragestore.h"

namespace coachbook::ui {

enum class CoveragePeriod { ThisMonth, LastMonth, Weeks13 };

struct DaySpan ///< both days included
{
    QDate from, to;
    bool operator==(const DaySpan &) const = default;
};
DaySpan daysOf(CoveragePeriod period, QDate today);
/// The whole month whose interactions are drawn from: last month's for the last month, else this one.
DaySpan drawnMonth(CoveragePeriod period, QDate today);

/// What one way of grouping shows.
struct CoverageTable
{
    Coverage coverage;
    std::vector<AgentId> agents; ///< of the rows, where they are agents
};

/// The mean score of one agent and with whom it can be compared. The interval is absent where fewer than two
/// scores, or scores that are all the same, tell nothing of the spread.
struct AgentMean
{
    AgentId agent{0};
    QString name;
    AgentScores scores;
    std::optional<ConfidenceInterval> interval; ///< within 0..100
    int higherThan = 0, lowerThan = 0, notApart = 0;
};

struct RandomPick
{
    Interaction interaction;
    QString agent;
    std::vector<StratumCell> cells; ///< of its stratum
    qint64 planned = 0, evaluated = 0;
    bool isNew = false; ///< the agent: twice as many
};

struct RiskLine
{
    Interaction interaction;
    QString agent;
    RiskPick pick;
};

/// QUAL-5, all of the page.
struct CoverageState
{
    bool hasInteractions = false;
    DaySpan days, month;
    CoverageTable agents, channels, queues, months, strata;
    qint64 elsewhere = 0;         ///< evaluations that name no interaction of the book
    std::vector<AgentMean> means; ///< by name
    std::optional<StratifiedEstimate> team;
    QString seed;
    qint64 drawable = 0; ///< interactions of the month that can be evaluated
    qint64 planned = 0, done = 0, missing = 0;
    qint64 others = 0; ///< evaluated in the month, but not drawn
    std::vector<RandomPick> random;
    std::vector<RiskLine> risk;
};

/// Reads and works out the state: with a million interactions a second or two, so on a worker.
CoverageState readCoverage(Db &db, const BookSettings &settings, CoveragePeriod period, QDate today);

} // namespace coachbook::ui
