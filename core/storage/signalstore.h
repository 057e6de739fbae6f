// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signal.h"
#include "core/storage/book.h"

namespace coachbook::signalstore {

struct Listed
{
    Signal signal;
    QString agent; ///< name
    std::optional<SignalAnswer> answer;
};

/// Every signal that was raised, those that are still so first; by harm, gap and how sure it is.
std::vector<Listed> all(Db &db);
std::optional<Listed> find(Db &db, SignalId id);

/// Whether keepUp() would change nothing.
bool isUpToDate(Db &db, const std::vector<SignalDraft> &found, QDate today);
/// SIG-2: raises what is new, with the figures as they are now; what was raised within its period stays as it
/// is, and what is not so any more is kept as past. Within Book::keep(): it is worked out, no step of undo.
void keepUp(Db &db, const std::vector<SignalDraft> &found, QDate today);

/// What becomes of it; replaces what was said before. Throws Constraint for a snooze without a day and a
/// dismissal without a reason.
void answer(Db &db, const Signal &signal, const SignalAnswer &answer);
void takeAnswerBack(Db &db, const Signal &signal);

} // namespace coachbook::signalstore
