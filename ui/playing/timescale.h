// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <vector>

namespace coachbook::ui {

/// Time along a width: 0 at its left, `lengthMs` at its right.
struct TimeScale
{
    double left = 0, width = 1;
    qint64 lengthMs = 1;
    double x(qint64 ms) const { return left + width * double(ms) / double(lengthMs); }
    qint64 ms(double x) const; ///< held within the length
};

/// Times to write below the scale: round steps that people count in, at most `most` of them, the first at 0.
std::vector<qint64> timeTicks(qint64 lengthMs, int most);

} // namespace coachbook::ui
