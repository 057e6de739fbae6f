// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarevent.h"
#include "core/domain/calendarsettings.h"
#include "core/storage/book.h"

/// What other calendar programs were given, and the settings for it.
namespace coachbook::calendarstore {

QString source(Db &db); ///< what the UIDs of this book are made from
std::vector<GivenOutEvent> givenOut(Db &db);
std::optional<GivenOutEvent> find(Db &db, const QString &uid);
/// As they are given out now, within Book::keep(): undo does not take them back.
void keep(Db &db, const std::vector<GivenOutEvent> &events);

CalendarSettings settings(Db &db);
void saveSettings(Db &db, const CalendarSettings &settings);

} // namespace coachbook::calendarstore
