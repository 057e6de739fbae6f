// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace coachbook::ui {
namespace {

struct Range
{
    double low = 0, high = 1;
};

std::optional<Range> rangeOf(const Sparkline &line)
{
    std::optional<Range> range;
    const auto take = [&range](double value) {
        if (!range)
            range = Range{value, value};
        range->low = std::min(range->low, value);
        range->high = std::max(range->high, value);
    };
    for (const auto &value : line.values) {
        if (value)
            take(*value);
    }
    if (range && line.target)
        take(*line.target);
    return range;
}

} // namespace

void paintSparkline(QPainter *painter, const QRectF &area, const Sparkline &line,
                    const SparklineColours &colours)
{
    const std::optional<Range> range = rangeOf(line);
    if (!range)
        return;
    const QRectF inside = area.adjusted(2, 3, -3, -3);
    const double span = range->high - range->low;
    const auto y = [&](double value) {
        return span > 0 ? inside.bottom() - (value - range->low) / span * inside.height()
                        : inside.center().y();
    };
    const double step = line.values.size() > 1 ? inside.width() / double(line.values.size() - 1) : 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (line.target) {
        painter->setPen(QPen(colours.target, 1, Qt::CustomDashLine));
        QPen dashed(colours.target, 1);
        dashed.setDashPattern({3, 3});
        painter->setPen(dashed);
        painter->drawLine(QPointF(inside.left(), y(*line.target)), QPointF(inside.right(), y(*line.target)));
    }
    QPainterPath path;
    std::optional<QPointF> last;
    bool open = false;
    for (size_t i = 0; i < line.values.size(); ++i) {
        if (!line.values[i]) {
            open = false;
            continue;
        }
        last = QPointF(inside.left() + step * double(i), y(*line.values[i]));
        open ? path.lineTo(*last) : path.moveTo(*last);
        open = true;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours.line, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.last);
    if (last)
        painter->drawEllipse(*last, 2.2, 2.2);
    painter->restore();
}

} // namespace coachbook::ui
