// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>
#include <string_view>

namespace coachbook {

enum class DecimalMark;

/// What full marks are in the columns of shares and scores: "0.94" is out of 1, "94" out of 100. A value with
/// a percent sign speaks for itself.
struct FullScoreEvidence
{
    qint64 values = 0;    ///< without a percent sign, other than 0
    qint64 fractions = 0; ///< between 0 and 1
    qint64 large = 0;     ///< over ten: nobody marks out of more, but for 100
    double largest = 0;
    QString example; ///< the largest
    void add(std::string_view value, DecimalMark mark);
    /// 1 or 100 where the values prove it; absent when they could be of several scales.
    std::optional<double> proven() const;
    bool isSilent() const { return values == 0; }
};

inline constexpr double fullScores[]{1, 5, 10, 100}; ///< those a person can choose
bool hasPercentSign(std::string_view value);

} // namespace coachbook
