// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

namespace coachbook::ui {

QString timeOfDayFormat();         ///< "HH:mm", "h:mm AP": 24 or 12 hours, as the system has it
QString timeOfDayText(QTime time); ///< "09:30", "9:30 AM"

} // namespace coachbook::ui
