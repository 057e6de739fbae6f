// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sessionseries.h"
#include "core/storage/book.h"

/// Which sessions were planned together, by the cadence (CAL-1).
namespace coachbook::seriesstore {

struct Member
{
    SessionId session{0};
    SeriesDay on;
    SessionStatus status = SessionStatus::Scheduled;
    bool operator==(const Member &) const = default;
};

/// Sessions that are in the book, with the days of their rhythm.
void insert(Db &db, const std::vector<std::pair<SessionId, QDate>> &sessions);
std::vector<Member> ofSession(Db &db, SessionId id); ///< its whole series, by rhythm; empty: it is in none
/// The session and those after it that are not held yet, by rhythm; empty: it is in no series.
std::vector<Member> fromSession(Db &db, SessionId id);
void setRhythm(Db &db, SessionId id, QDate rhythm);

} // namespace coachbook::seriesstore
