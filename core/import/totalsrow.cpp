// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/totalsrow.h"

#include "core/import/importfields.h"
#include "core/import/valueformats.h"
#include <QSet>
#include <algorithm>

namespace coachbook {

QString totalsWord(const Record &record)
{
    static const QSet<QString> words{
        QStringLiteral("total"),         QStringLiteral("totals"),     QStringLiteral("grand total"),
        QStringLiteral("grand totals"),  QStringLiteral("subtotal"),   QStringLiteral("sub total"),
        QStringLiteral("sum"),           QStringLiteral("average"),    QStringLiteral("averages"),
        QStringLiteral("avg"),           QStringLiteral("mean"),       QStringLiteral("median"),
        QStringLiteral("headcount"),     QStringLiteral("team total"), QStringLiteral("team average"),
        QStringLiteral("summe"),         QStringLiteral("gesamt"),     QStringLiteral("gesamtsumme"),
        QStringLiteral("zwischensumme"), QStringLiteral("insgesamt"),  QStringLiteral("durchschnitt"),
        QStringLiteral("mittelwert"),    QStringLiteral("suma"),       QStringLiteral("total general"),
        QStringLiteral("promedio"),      QStringLiteral("soma"),       QStringLiteral("total geral"),
        QStringLiteral("somme"),         QStringLiteral("moyenne"),    QStringLiteral("sous total"),
        QStringLiteral("totaux")};
    constexpr std::size_t longest = 60;
    const auto first = std::find_if(record.fields.begin(), record.fields.end(),
                                    [](std::string_view field) { return !trimmed(field).empty(); });
    if (first == record.fields.end() || first->size() > longest)
        return {};
    const std::string_view text = trimmed(*first);
    // Most rows begin with an id or a day; asked of every row, so the words are only made where they can fit.
    if (text.substr(0, text.find('(')).find_first_of("0123456789") != std::string_view::npos)
        return {};
    const QString written = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const QString plain = normalizedHeader(written.section(QLatin1Char('('), 0, 0));
    return words.contains(plain) ? written : QString();
}

} // namespace coachbook
