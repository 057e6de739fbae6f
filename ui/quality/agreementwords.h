// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreement.h"
#include "core/domain/calibrationresults.h"
#include "ui/widgets/badge.h"

/// The words of what a calibration finds, in the language of the window.
namespace coachbook::ui {

QString shareText(const std::optional<double> &share);             ///< "86 %"; a dash when absent
QString coefficientText(const std::optional<double> &coefficient); ///< "0.81"
QString intervalText(const std::optional<ConfidenceInterval> &interval);
QString pointsApartText(const std::optional<double> &points); ///< "6.3"
QString gwetName(AnswerScale scale);                          ///< AC1 or AC2
QString kappaName(const QuestionFinding &finding);            ///< whose kappa
std::optional<double> kappaOf(const QuestionFinding &finding);
QString agreementBandText(AgreementBand band);
Badge badgeOf(const QuestionFinding &finding);
QString leniencyText(const Leniency &leniency); ///< "gives 4.2 points more than the mean of all"

/// "Sam: yes · Ana: no, “no PIN”"
QString whoSaidWhat(const CalibrationRound &round, const Disagreement &disagreement);
QString agreedText(const CalibrationRound &round, const AgreedScore &agreed); ///< "3 of 5: cut off once"
/// "4 evaluators, 12 interactions: 86 % of the answers are the same. Do not agree: …"
QString resultsSentence(const CalibrationRound &round, const CalibrationResults &results);
/// One question in words: n, shares, coefficients or why there are none.
QString findingText(const QuestionFinding &finding);
QString minutesProposal(const CalibrationRound &round, const CalibrationResults &results, QDate today);

} // namespace coachbook::ui
