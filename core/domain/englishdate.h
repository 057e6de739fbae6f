// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace coachbook {

/// Dates in the English texts of core (command line, agenda): "4 Jan", with the year when it is not that of
/// `today`.
QString dateInEnglish(QDate day, QDate today);
QString weekdayDateInEnglish(QDate day, QDate today); ///< "Sat 7 Nov"
QString longDateInEnglish(QDate day, QDate today);    ///< "Saturday 7 November"

} // namespace coachbook
