// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibrationresults.h"

class QPagedPaintDevice;

namespace coachbook::ui::paper {

struct CalibrationPaper
{
    CalibrationRound round;
    std::optional<CalibrationResults> results; ///< the minutes need them
    QStringList facts;                         ///< of each interaction, in their order
    QString teamName;
    QDate today;
};

/// The round to fill in by hand, without anybody's answers.
int drawCalibrationForm(QPagedPaintDevice &device, const CalibrationPaper &input);
/// Agreement, totals, what was agreed and the minutes.
int drawCalibrationMinutes(QPagedPaintDevice &device, const CalibrationPaper &input);

} // namespace coachbook::ui::paper
