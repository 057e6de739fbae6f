// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include <QString>

namespace coachbook::ui {

/// A KPI's value as a person types it: "84", "84 %", "4,31", and for AHT "5:12" or seconds. Absent when it is
/// none, or out of the KPI's range.
std::optional<double> kpiFromText(Kpi kpi, const QString &text);
/// The value in the same form, without its unit: "84", "4.31", "5:12".
QString kpiInputText(Kpi kpi, double value);

} // namespace coachbook::ui
