// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace coachbook::ui {

/// Days as people say them, in the order of the system's language: "3 Nov", with the year when it is not this
/// year's.
QString dayText(QDate day, QDate today);
/// "today", "tomorrow", "yesterday", "Thu 26 Nov" within a week either way, else dayText.
QString nearDayText(QDate day, QDate today);
QString weekdayText(QDate day, QDate today); ///< "Thu 26 Nov"
QString longDayText(QDate day);              ///< "Saturday, 21 November 2026"

} // namespace coachbook::ui
