// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signalrules.h"
#include "core/storage/book.h"

namespace coachbook {

/// SIG-1: what is so in the book on `today`, of all agents. Reads sums of days and evaluations, never raw
/// interactions.
std::vector<SignalDraft> findSignals(Db &db, const BookSettings &book, const SignalSettings &settings,
                                     QDate today);

} // namespace coachbook
