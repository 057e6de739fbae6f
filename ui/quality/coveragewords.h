// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quality/coveragestate.h"
#include "ui/widgets/badge.h"

/// The words of the Coverage page, in the language of the window.
namespace coachbook::ui {

QString channelText(Channel channel);    ///< "calls"
QString queueText(const QString &queue); ///< "without a queue" where there is none
QString monthText(QDate month);          ///< "November 2026"
QString stratumText(const QString &agent, Channel channel, const QString &queue);
QString cellsText(const std::vector<StratumCell> &cells); ///< "calls in Billing, chats in Billing"
QString shareText(double share);                          ///< of 0..1: "1.9 %", "12 %"
QString countText(qint64 number);
QString scoreText(double score);                          ///< "84 %"
QString intervalText(const ConfidenceInterval &interval); ///< "78 to 86 %"
QString periodText(CoveragePeriod period);                ///< "This month"
QString daysText(const DaySpan &days, QDate today);       ///< "1 Nov to 20 Nov"

/// "1.9 % evaluated, 86 of 4512 interactions; the goal is 2 %. Under 5 % is anecdotal."
QString coverageSentence(const Coverage &coverage, const QualitySettings &settings);
/// How far the evaluations are from being spread as the interactions are.
QString spreadSentence(const Coverage &coverage);
QString countedSentence(const CoverageState &state, const QualitySettings &settings, QDate today);
Badge badgeOf(Representation representation); ///< "none", "too few", "as expected", "too many"

QString comparedText(const AgentMean &mean); ///< "cannot be told apart from 8, below 2"
QString teamSentence(const CoverageState &state);
QString leftOutSentence(const std::vector<AgentMean> &means);

QString randomReason(const RandomPick &pick);
QString riskReason(const RiskLine &line);
QString drawSentence(const CoverageState &state);
QString seedText(const CoverageState &state);   ///< short: it does not break in the middle of the seed
QString noDrawText(const CoverageState &state); ///< why the random list is empty, and what to do
/// The draw as text for an audit: its seed, and each pick with the beginning of its key.
QString drawAsText(const CoverageState &state);

} // namespace coachbook::ui
