// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>
#include <QLocale>

namespace coachbook::ui {
namespace {

struct DayTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::DayText)
};

bool monthFirst()
{
    static const bool value = [] {
        const QString format = QLocale::system().dateFormat(QLocale::ShortFormat);
        const qsizetype month = format.indexOf(QLatin1Char('M')), day = format.indexOf(QLatin1Char('d'));
        const qsizetype year = format.indexOf(QLatin1Char('y'));
        return month < day && year > day; // ISO order is said day first
    }();
    return value;
}

} // namespace

QString dayText(QDate day, QDate today)
{
    const bool sameYear = day.year() == today.year();
    const QString format = monthFirst() ? (sameYear ? QStringLiteral("MMM d") : QStringLiteral("MMM d, yyyy"))
                                        : (sameYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
    return QLocale::system().toString(day, format);
}

QString nearDayText(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return DayTexts::tr("today");
    if (days == 1)
        return DayTexts::tr("tomorrow");
    if (days == -1)
        return DayTexts::tr("yesterday");
    if (days > -7 && days < 7)
        return weekdayText(day, today);
    return dayText(day, today);
}

QString weekdayText(QDate day, QDate today)
{
    return QLocale::system().toString(day, QStringLiteral("ddd ")) + dayText(day, today);
}

QString longDayText(QDate day)
{
    return QLocale::system().toString(day, QLocale::LongFormat);
}

} // namespace coachbook::ui
