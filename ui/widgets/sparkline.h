// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <optional>
#include <vector>

class QPainter;

namespace coachbook::ui {

/// A small line of the last weeks, gaps left open, with a dot on the last value and the target dashed.
struct Sparkline
{
    std::vector<std::optional<double>> values; ///< oldest first
    std::optional<double> target;
    bool operator==(const Sparkline &) const = default;
};

struct SparklineColours
{
    QColor line, target, last;
};

void paintSparkline(QPainter *painter, const QRectF &area, const Sparkline &line,
                    const SparklineColours &colours);

} // namespace coachbook::ui
