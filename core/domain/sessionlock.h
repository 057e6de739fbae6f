// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include <QTimeZone>

namespace coachbook {

/// SESS-7: from this day on a held session is read only, and what is added is a dated addendum. Absent for
/// one that is not held. Counted from the day it was completed in the book's zone; one that came in by an
/// import, from its own day.
std::optional<QDate> lockDay(const SessionDraft &session, int lockAfterDays, const QTimeZone &zone);
bool isLocked(const SessionDraft &session, int lockAfterDays, const QTimeZone &zone, QDate today);

/// What is added to a session that is locked.
struct AddendumDraft
{
    SessionId session{0};
    QDate day;
    QString author;
    QString text;
    bool operator==(const AddendumDraft &) const = default;
};

struct Addendum : AddendumDraft
{
    AddendumId id{0};
    bool operator==(const Addendum &) const = default;
};

} // namespace coachbook
