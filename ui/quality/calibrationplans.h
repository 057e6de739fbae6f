// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibration.h"
#include <optional>

class QWidget;

namespace coachbook::ui {

class BookController;

/// Asks and makes the round; of `follows`, the next of its series. Absent: the person thought better of it,
/// or there is no scorecard to use, which is said.
std::optional<CalibrationId>
beginCalibration(BookController &controller, const std::optional<CalibrationRound> &follows, QWidget *window);
void changeCalibration(BookController &controller, const CalibrationRound &round, QWidget *window);

} // namespace coachbook::ui
