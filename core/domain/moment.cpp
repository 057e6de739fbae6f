// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/moment.h"

#include <QRegularExpression>
#include <cmath>

namespace coachbook {

std::optional<qint64> momentTime(const QString &typed)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5}(?:[.,]\d{1,3})?)$)"));
    const QRegularExpressionMatch match = pattern.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds = QString(match.captured(3)).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    const int minutes = match.captured(2).toInt(), hours = match.captured(1).toInt();
    constexpr int sixty = 60;
    if ((!match.captured(2).isEmpty() && seconds >= sixty) ||
        (!match.captured(1).isEmpty() && minutes >= sixty))
        return std::nullopt;
    return std::llround((hours * sixty * sixty + minutes * sixty + seconds) * 1000);
}

} // namespace coachbook
