// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measuredresult.h"
#include <QString>

/// What the figures say of an action item, in words (SMART-3).
namespace coachbook::ui {

/// The result to start from: "AHT 312 s, baseline 341, target 311, n 96"; "FCR: not enough data, n 4"; "AHT:
/// no data".
QString resultFigures(const MeasuredResult &result);
/// How that stands to the target and over which days: "The target is met (5 Nov to 18 Nov)."
QString resultRemark(const MeasuredResult &result, QDate today);

} // namespace coachbook::ui
