// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/storage/book.h"

namespace coachbook::sessionstore {

std::vector<Session> all(Db &db);                    ///< by day; whole, with focus and evidence
std::vector<Session> ofAgent(Db &db, AgentId agent); ///< by day
std::vector<Session> between(Db &db, QDate from, QDate to);
std::vector<Session> drafts(Db &db); ///< not yet held: Draft, Scheduled, In progress
std::optional<Session> find(Db &db, SessionId id);
std::optional<Session> findByImportKey(Db &db, const QString &key);
SessionId insert(Db &db, const SessionDraft &draft);
/// All but how far the talk has come, which keepTime() writes.
void update(Db &db, const Session &session);
/// Elapsed time, step and talk share, within Book::keep().
void keepTime(Db &db, SessionId id, const SessionConduct &conduct);
/// The session that was begun and is not over, the one begun last; absent when there is none.
std::optional<Session> beingHeld(Db &db);
void remove(Db &db, SessionId id);

} // namespace coachbook::sessionstore
