// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cadencesettings.h"
#include "core/domain/metric.h"
#include "core/domain/qualitysettings.h"
#include "core/domain/workcalendar.h"
#include <QString>

namespace coachbook {

/// All settings of a book; stored as one row a field.
struct BookSettings
{
    QString teamName;
    QString supervisor; ///< the coach's name on sheets and plans
    QString zone;       ///< IANA id; wall times of imports are read in it
    bool isSample = false;
    CadenceSettings cadence;
    QualitySettings quality;
    KpiSettings kpis = defaultKpiSettings();
    bool ahtVoiceOnly = true;
    WorkCalendar calendar;
    bool operator==(const BookSettings &other) const
    {
        return teamName == other.teamName && supervisor == other.supervisor && zone == other.zone &&
               isSample == other.isSample && cadence == other.cadence && quality == other.quality &&
               kpis == other.kpis && ahtVoiceOnly == other.ahtVoiceOnly &&
               calendar.weekdays() == other.calendar.weekdays() &&
               calendar.holidays() == other.calendar.holidays();
    }
};

} // namespace coachbook
