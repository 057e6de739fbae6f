// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/clocktext.h"
#include <QLocale>

namespace coachbook::ui {

QString timeOfDayFormat()
{
    // The short format of some locales has seconds, which nobody says.
    const bool halves =
        QLocale::system().timeFormat(QLocale::ShortFormat).contains(QLatin1String("AP"), Qt::CaseInsensitive);
    return halves ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm");
}

QString timeOfDayText(QTime time)
{
    return QLocale::system().toString(time, timeOfDayFormat());
}

} // namespace coachbook::ui
