// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/jobs.h"
#include <QString>

namespace coachbook::ui {

/// How far long work is, how fast it goes and how long it will take: "412,000 of 1,000,000 rows, 95,000 rows
/// a second, 6 s left". `elapsed` in milliseconds; in the first second nothing is foretold. Empty while the
/// end is not known.
QString progressText(Jobs::Unit unit, qint64 done, qint64 total, qint64 elapsed);

} // namespace coachbook::ui
