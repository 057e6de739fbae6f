// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/storage/signalstore.h"

namespace coachbook::ui {

class BookController;

/// Works out anew what is so, and keeps it (SIG-2). Does nothing in a book that is read-only, and while other
/// work writes: it is done after that. False when it could not be done; then that was said.
bool keepSignals(BookController &controller);

/// Open again in a week.
bool snoozeSignal(BookController &controller, const signalstore::Listed &listed);
/// Asks for the reason; false when there is none.
bool dismissSignal(BookController &controller, const signalstore::Listed &listed);
bool reopenSignal(BookController &controller, const signalstore::Listed &listed);
/// Takes it into the agent's session that is prepared next, with its evidence; makes that session when there
/// is none. Absent when it could not be written.
std::optional<SessionId> takeIntoSession(BookController &controller, const signalstore::Listed &listed);

/// What a session gets from a signal: the behaviour as a focus with its evidence where there is room for one,
/// the interaction to look at, and the sentence among the coach's own notes.
void addEvidence(SessionDraft &session, const SignalDraft &signal, const QString &sentence,
                 const QString &interaction);

} // namespace coachbook::ui
