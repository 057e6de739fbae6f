// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmapping.h"

namespace coachbook {

/// Of a table of evaluations that has a column for each question: takes the columns of scores that no header
/// names for answers. Such a table says whose evaluation it is and when, has at least two such columns, and
/// something else that tells an evaluation: who evaluated, the form, maxima in its headers, or a total.
void findAnswers(ColumnMapping &mapping, const ColumnSamples &samples);

/// What a header says full marks are: "Greeting (10)", "Empathy /5", "Lösung (max. 10)", "Tone (0-5)".
std::optional<double> maximumInHeader(const QString &header);
/// The header without that: "Greeting".
QString questionInHeader(const QString &header);

/// "Yes", "pass" and "met" earn full marks, "no", "fail" and "not met" none; "80%" is a part of them.
/// Absent when the value is no score.
std::optional<double> scoreIn(std::string_view value, double maximum, DecimalMark mark);

} // namespace coachbook
