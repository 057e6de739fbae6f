// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/zoneclock.h"
#include <QByteArray>
#include <map>
#include <memory>
#include <string>

namespace coachbook {

/// The IANA id that a TZID means: itself, what is left of it behind a prefix
/// ("/freeassociation.sourceforge.net/Europe/Berlin"), or the usual one of a Windows name ("W. Europe
/// Standard Time"). Empty when it means none.
QByteArray ianaZoneOf(const QByteArray &tzid);

/// Clocks of the zones a file names, made once each.
class IcsZones
{
public:
    ZoneClock *clockOf(const std::string &tzid); ///< null: not known

private:
    std::map<std::string, std::unique_ptr<ZoneClock>> m_clocks;
};

} // namespace coachbook
