// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/kpiinput.h"
#include <QLocale>
#include <QRegularExpression>

namespace coachbook::ui {
namespace {

constexpr double longestSeconds = 86400;

std::optional<double> numberOf(QString text)
{
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> secondsOf(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):([0-5]\\d)$"));
    const QRegularExpressionMatch match = clock.match(text);
    if (match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return numberOf(text);
}

double highest(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Qa:
    case Kpi::Fcr:
        return 100;
    case Kpi::Aht:
        return longestSeconds;
    case Kpi::Csat:
        return 10;
    }
    return 0;
}

} // namespace

std::optional<double> kpiFromText(Kpi kpi, const QString &text)
{
    QString plain = text.trimmed();
    if (kpi != Kpi::Aht && plain.endsWith(QLatin1Char('%')))
        plain = plain.chopped(1).trimmed();
    const std::optional<double> value = kpi == Kpi::Aht ? secondsOf(plain) : numberOf(plain);
    return value && *value >= 0 && *value <= highest(kpi) ? value : std::nullopt;
}

QString kpiInputText(Kpi kpi, double value)
{
    if (kpi == Kpi::Aht) {
        const int seconds = qRound(value);
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    }
    QLocale locale = QLocale::system();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 6);
}

} // namespace coachbook::ui
