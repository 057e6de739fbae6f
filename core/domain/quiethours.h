// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reminder.h"

namespace coachbook {

/// When it is quiet no more: `nowUtc` itself outside the quiet hours. They are hours of the machine's zone,
/// where the person is. A calendar without a worked day in the next year ends the search: then it is not
/// quiet.
QDateTime quietUntil(const QDateTime &nowUtc, const QuietHours &quiet, const WorkCalendar &calendar,
                     const QTimeZone &machineZone);

/// A session with a time is planned on purpose: its reminder comes in quiet hours too, when the session lies
/// in them.
bool comesInQuietHours(const Reminder &reminder, const QuietHours &quiet, const WorkCalendar &calendar,
                       const QTimeZone &machineZone);

} // namespace coachbook
