// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fullscore.h"

#include "core/import/valueformats.h"

namespace coachbook {

namespace {

constexpr double largestSmallScale = 10;

} // namespace

bool hasPercentSign(std::string_view value)
{
    return value.find('%') != std::string_view::npos;
}

void FullScoreEvidence::add(std::string_view value, DecimalMark mark)
{
    double number = 0;
    if (isAbsent(value) || hasPercentSign(value) || parseNumber(value, mark, number) != ValueProblem::None ||
        number <= 0)
        return;
    ++values;
    fractions += number < 1;
    large += number > largestSmallScale;
    if (number <= largest)
        return;
    largest = number;
    example = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())).simplified();
}

std::optional<double> FullScoreEvidence::proven() const
{
    if (large > 0)
        return 100;
    if (largest <= 1 && fractions > 0)
        return 1;
    return std::nullopt;
}

} // namespace coachbook
