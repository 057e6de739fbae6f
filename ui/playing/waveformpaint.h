// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transcript.h"
#include "core/recording/waveform.h"
#include "ui/playing/timescale.h"
#include <QColor>
#include <QRect>

class QPainter;

namespace coachbook::ui {

/// Where a channel is painted and how much of it.
struct WaveLane
{
    QRectF area;
    QRect columns; ///< only these
    TimeScale scale;
    qint64 endMs = 0; ///< of the recording
    double gain = 1;  ///< makes a quiet one visible
};
void paintWave(QPainter *painter, const WaveLane &lane, const std::vector<Peak> &peaks, const QColor &colour);
/// What the peaks are multiplied with: the loudest fills the height, silence stays small.
double gainOf(const Waveform &waveform);

/// A mark for a moment: a star for an example to follow, a triangle for a chance to improve.
void paintMark(QPainter *painter, const QPointF &centre, bool isExample);
QColor markColour(bool isExample);
inline constexpr int markSize = 13;

QColor speakerColour(TurnRole role);
QString speakerName(TurnRole role); ///< "Agent"

} // namespace coachbook::ui
