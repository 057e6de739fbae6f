// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sessionlock.h"

namespace coachbook {

std::optional<QDate> lockDay(const SessionDraft &session, int lockAfterDays, const QTimeZone &zone)
{
    if (!isHeld(session.status))
        return std::nullopt;
    const QDate completed = session.completedAt ? session.completedAt->toTimeZone(zone).date() : session.day;
    return completed.addDays(lockAfterDays);
}

bool isLocked(const SessionDraft &session, int lockAfterDays, const QTimeZone &zone, QDate today)
{
    const std::optional<QDate> from = lockDay(session, lockAfterDays, zone);
    return from && *from <= today;
}

} // namespace coachbook
