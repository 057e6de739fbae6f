// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/resultwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <QLocale>

namespace coachbook::ui {
namespace {

using Verdict = MeasuredResult::Verdict;

struct ResultTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ResultWords)
};

/// A handle time in seconds: people compare 312 with 341 more easily than 5:12 with 5:41.
QString number(Kpi kpi, double value)
{
    QLocale locale = QLocale::system();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return kpi == Kpi::Csat ? locale.toString(value, 'f', 2) : locale.toString(qRound(value));
}

QString withUnit(Kpi kpi, double value)
{
    switch (kpi) {
    case Kpi::Aht:
        return ResultTexts::tr("%1 s", "seconds").arg(number(kpi, value));
    case Kpi::Qa:
    case Kpi::Fcr:
        return ResultTexts::tr("%1 %", "per cent").arg(number(kpi, value));
    case Kpi::Csat:
        break;
    }
    return number(kpi, value);
}

QString sample(int n)
{
    return n == 0 ? ResultTexts::tr("n not given") : ResultTexts::tr("n %1").arg(n);
}

} // namespace

QString resultFigures(const MeasuredResult &result)
{
    const QString name = kpiName(result.kpi);
    if (!result.value)
        return ResultTexts::tr("%1: no data").arg(name);
    if (result.verdict == Verdict::NotEnoughData)
        return ResultTexts::tr("%1: not enough data, %2").arg(name, sample(result.value->n));
    QStringList parts{
        ResultTexts::tr("%1 %2", "AHT 312 s").arg(name, withUnit(result.kpi, result.value->value))};
    if (result.baseline)
        parts << ResultTexts::tr("baseline %1").arg(number(result.kpi, *result.baseline));
    if (result.target)
        parts << ResultTexts::tr("target %1").arg(number(result.kpi, *result.target));
    parts << sample(result.value->n);
    return parts.join(QStringLiteral(", "));
}

QString resultRemark(const MeasuredResult &result, QDate today)
{
    const QString from = dayText(result.from, today), to = dayText(result.to, today);
    switch (result.verdict) {
    case Verdict::TargetMet:
        return ResultTexts::tr("The target is met by the figures from %1 to %2.").arg(from, to);
    case Verdict::TargetMissed:
        return ResultTexts::tr("The target is not met by the figures from %1 to %2.").arg(from, to);
    case Verdict::NoTarget:
        return ResultTexts::tr("The item has no target; these are the figures from %1 to %2.").arg(from, to);
    case Verdict::NotEnoughData:
        return ResultTexts::tr(
                   "The figures from %1 to %2 are too few to say: judge by what you saw and heard.")
            .arg(from, to);
    }
    return {};
}

} // namespace coachbook::ui
