// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progresstext.h"
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace coachbook::ui {
namespace {

constexpr qint64 soonestForecast = 1000;

struct ProgressLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ProgressText)
};

/// Two figures are enough: "95,000", not "94,873".
qint64 rounded(double value)
{
    if (value < 100)
        return std::llround(value);
    const double scale = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return std::llround(value / scale) * std::llround(scale);
}

QString timeLeft(double seconds)
{
    const auto whole = static_cast<int>(std::ceil(seconds));
    if (whole < 60)
        return ProgressLineTexts::tr("%1 s left").arg(whole);
    if (whole < 3600)
        return ProgressLineTexts::tr("%1 min left").arg((whole + 59) / 60);
    return ProgressLineTexts::tr("%1 h %2 min left").arg(whole / 3600).arg(whole % 3600 / 60);
}

} // namespace

QString progressText(Jobs::Unit unit, qint64 done, qint64 total, qint64 elapsed)
{
    if (total <= 0 || done < 0)
        return {};
    const QLocale locale;
    const qint64 reached = std::min(done, total);
    QStringList parts{
        unit == Jobs::Unit::Rows
            ? ProgressLineTexts::tr("%1 of %2 rows").arg(locale.toString(reached), locale.toString(total))
            : ProgressLineTexts::tr("%1 %").arg(reached * 100 / total)};
    if (elapsed < soonestForecast || reached == 0)
        return parts.front();
    const double perSecond = 1000.0 * static_cast<double>(reached) / static_cast<double>(elapsed);
    if (unit == Jobs::Unit::Rows)
        parts << ProgressLineTexts::tr("%1 rows a second").arg(locale.toString(rounded(perSecond)));
    else if (unit == Jobs::Unit::Bytes)
        parts << ProgressLineTexts::tr("%1 a second")
                     .arg(locale.formattedDataSize(static_cast<qint64>(perSecond), 0,
                                                   QLocale::DataSizeSIFormat));
    if (reached < total)
        parts << timeLeft(static_cast<double>(total - reached) / perSecond);
    return parts.join(QLatin1String(", "));
}

} // namespace coachbook::ui
