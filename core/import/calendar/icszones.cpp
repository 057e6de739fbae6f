// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/calendar/icszones.h"

#include <QTimeZone>

namespace coachbook {

QByteArray ianaZoneOf(const QByteArray &tzid)
{
    const QByteArray name = tzid.trimmed();
    for (qsizetype at = 0; at >= 0 && at < name.size(); at = name.indexOf('/', at) + 1) {
        const QByteArray rest = name.mid(at);
        if (!rest.isEmpty() && QTimeZone::isTimeZoneIdAvailable(rest))
            return rest;
        if (name.indexOf('/', at) < 0)
            break;
    }
    return QTimeZone::windowsIdToDefaultIanaId(name);
}

ZoneClock *IcsZones::clockOf(const std::string &tzid)
{
    const auto [place, isNew] = m_clocks.try_emplace(tzid);
    if (isNew) {
        const QByteArray zone = ianaZoneOf(QByteArray::fromStdString(tzid));
        if (!zone.isEmpty())
            place->second = std::make_unique<ZoneClock>(zone);
    }
    return place->second.get();
}

} // namespace coachbook
