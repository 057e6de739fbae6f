// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/waveformpaint.h"
#include "ui/theme/theme.h"
#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace coachbook::ui {
namespace {

constexpr double highestGain = 6, pi = 3.14159265358979323846;

struct WaveformViewTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::WaveformView)
};

/// The peaks between two columns, all of one where a column is narrower than a bucket.
Peak peakBetween(const std::vector<Peak> &peaks, double from, double to)
{
    const auto count = double(peaks.size());
    const auto first = std::size_t(std::clamp(std::floor(from * count), 0.0, count - 1));
    const auto end = std::size_t(std::clamp(std::ceil(to * count), double(first) + 1, count));
    Peak all;
    for (std::size_t i = first; i < end; ++i) {
        all.low = std::min(all.low, peaks[i].low);
        all.high = std::max(all.high, peaks[i].high);
    }
    return all;
}

QPolygonF star(const QPointF &centre, double radius)
{
    QPolygonF shape;
    for (int i = 0; i < 10; ++i) {
        const double angle = -pi / 2 + i * pi / 5, reach = i % 2 == 0 ? radius : radius * 0.45;
        shape << centre + QPointF(std::cos(angle), std::sin(angle)) * reach;
    }
    return shape;
}

} // namespace

void paintWave(QPainter *painter, const WaveLane &lane, const std::vector<Peak> &peaks, const QColor &colour)
{
    const double left = lane.scale.left, width = lane.scale.x(lane.endMs) - left;
    if (peaks.empty() || width <= 0)
        return;
    const int first = std::max(lane.columns.left(), int(left));
    const int last = std::min(lane.columns.right(), int(std::ceil(left + width)) - 1);
    const double half = lane.area.height() / 2, middle = lane.area.center().y();
    for (int x = first; x <= last; ++x) {
        const Peak peak = peakBetween(peaks, (x - left) / width, (x + 1 - left) / width);
        const double up = std::min(double(peak.high) * lane.gain, 1.0) * half;
        const double down = std::min(-double(peak.low) * lane.gain, 1.0) * half;
        painter->fillRect(QRectF(x, middle - up, 1, std::max(up + down, 1.0)), colour);
    }
}

double gainOf(const Waveform &waveform)
{
    double loudest = 0;
    for (const std::vector<Peak> &channel : waveform.channels) {
        for (const Peak &peak : channel)
            loudest = std::max({loudest, double(peak.high), -double(peak.low)});
    }
    return std::min(highestGain, 1 / std::max(loudest, 0.01));
}

void paintMark(QPainter *painter, const QPointF &centre, bool isExample)
{
    constexpr double r = markSize / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(markColour(isExample));
    if (isExample)
        painter->drawPolygon(star(centre, r));
    else
        painter->drawPolygon(QPolygonF{centre + QPointF(-r * 0.85, -r * 0.75),
                                       centre + QPointF(r * 0.85, -r * 0.75), centre + QPointF(0, r * 0.75)});
    painter->restore();
}

QColor markColour(bool isExample)
{
    return isExample ? theme::colours().good : theme::colours().warn;
}

QColor speakerColour(TurnRole role)
{
    return role == TurnRole::Agent ? theme::colours().accent : theme::colours().muted;
}

QString speakerName(TurnRole role)
{
    switch (role) {
    case TurnRole::Agent:
        return WaveformViewTexts::tr("Agent");
    case TurnRole::Customer:
        return WaveformViewTexts::tr("Customer");
    case TurnRole::Other:
        break;
    }
    return WaveformViewTexts::tr("Other");
}

} // namespace coachbook::ui
