// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cadenceeffect.h"
#include "core/domain/calendarfilter.h"
#include "core/domain/sessionconflict.h"
#include <QLocale>

/// The calendar's words. Times are 12 or 24 hours as the locale says.
namespace coachbook::ui {

QString clockText(int minute, const QLocale &locale = QLocale::system());          ///< "10:00", "10:00 AM"
QString clockSpanText(MinuteSpan span, const QLocale &locale = QLocale::system()); ///< "10:00–10:30"
QString hourText(int hour, const QLocale &locale = QLocale::system());             ///< "10:00", "10 AM"

QString calendarKindText(CalendarKind kind);   ///< "session", "check-in", for choices "Sessions"
QString calendarKindChoice(CalendarKind kind); ///< "Sessions", "Check-ins"
QString calendarStateText(const CalendarEntry &entry, QDate today); ///< "scheduled", "overdue", "done"
QString entryWho(const CalendarEntry &entry);               ///< name, or what it is where there is none
QString entryWhat(const CalendarEntry &entry);              ///< "one-on-one", "review of coaching plan 4"
QString entryDays(const CalendarEntry &entry, QDate today); ///< "Thu 26 Nov 10:00–10:30", "Mon 2 Nov to ..."
/// For a screen reader and a tool tip: "Maya Okafor, one-on-one, Thu 26 Nov 10:00–10:30, scheduled".
QString entrySentence(const CalendarEntry &entry, QDate today);

/// "2 days after due (24 Nov); next due then 10 Dec".
QString effectText(const CadenceEffect &effect, QDate today);
QString conflictText(const SessionConflict &conflict);
/// Effect and conflicts in one: "2 days after due (24 Nov). Maya Okafor is on leave."
QString consequenceText(const CadenceEffect &effect, const std::vector<SessionConflict> &conflicts,
                        QDate today);

enum class CalendarPeriod { Month, Week, Day, Agenda };
/// "November 2026", "16 – 22 November 2026", "Thursday, 26 November 2026".
QString periodText(CalendarPeriod view, QDate day, QDate first, QDate last);

} // namespace coachbook::ui
