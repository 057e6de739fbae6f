// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace coachbook {

/// An instant as clocks in `zone` (IANA id, e.g. a book's) show it; without a known id it stays in UTC.
inline QDateTime inZone(const QDateTime &instant, const QString &zone)
{
    const QTimeZone known(zone.toUtf8());
    return !zone.isEmpty() && known.isValid() ? instant.toTimeZone(known) : instant.toUTC();
}

} // namespace coachbook
