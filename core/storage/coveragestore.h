// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coverage.h"
#include "core/storage/book.h"
#include <unordered_map>

namespace coachbook {

/// Interactions that can be evaluated, and how many of them were, of one agent, channel, queue and month.
struct CoverageCell
{
    AgentId agent{0};
    Channel channel = Channel::Voice;
    QString queue;
    QDate month; ///< its first day
    qint64 interactions = 0;
    qint64 evaluated = 0;
    bool operator==(const CoverageCell &) const = default;
};

/// Of one agent's evaluations that have a score. Risk picks stand for nobody else: they are only counted.
struct AgentScores
{
    AgentId agent{0};
    int n = 0; ///< without the risk picks
    double mean = 0;
    double sd = 0;    ///< 0 for a single one
    int notKnown = 0; ///< of `n`: nobody said how they were chosen
    int riskPicks = 0;
    bool operator==(const AgentScores &) const = default;
};

/// What was evaluated, and why. Drafts count: what is begun is not proposed again.
struct EvaluatedRefs
{
    InteractionRefs drawn;  ///< as part of the random core
    InteractionRefs others; ///< for another reason, or nobody said why
};

/// QUAL-5: what coverage and the draw are worked out from. Days include both ends. cells(), ratings() and
/// eachAgent() read raw rows, half a second for a million of them: not on the window's thread.
namespace coveragestore {

bool hasInteractions(Db &db);
/// By agent, channel, queue and month. An interaction counts as evaluated whenever that was done; drafts and
/// versions that another replaced do not count.
std::vector<CoverageCell> cells(Db &db, QDate from, QDate to, int leastSeconds);
/// Evaluations of these days that name no interaction of the book.
qint64 evaluationsElsewhere(Db &db, QDate from, QDate to);
std::vector<AgentScores> scores(Db &db, QDate from, QDate to); ///< by agent, of these days' evaluations

EvaluatedRefs evaluatedRefs(Db &db, QDate from, QDate to); ///< of the interactions of these days
std::vector<double> ratings(Db &db, QDate from, QDate to); ///< CSAT of these days, in no order
/// The interactions of these days that can be evaluated, agent by agent: never all at once.
void eachAgent(Db &db, QDate from, QDate to, int leastSeconds,
               const std::function<void(std::vector<Interaction> interactions)> &take);
/// The longest silence, in ms, of the conversations of these days, by the id in the exports; the `most`
/// transcripts that came in last are read.
std::unordered_map<QString, qint64> longestSilences(Db &db, QDate from, QDate to, int most);

/// What makes the draw of this book another than that of any other: the instant it was made, from its change
/// log. It never changes and nobody can choose it.
QString drawValue(Db &db);

} // namespace coveragestore

} // namespace coachbook
