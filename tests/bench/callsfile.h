// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

/// A made-up export of calls and an empty book that knows its agents.
namespace coachbook::bench {

constexpr int callAgents = 200;

QDateTime callsNow();
/// Rows in the order of their start over 26 weeks, as a telephone system writes them.
void writeCalls(const QString &path, int rows);
std::unique_ptr<Book> bookForCalls(const QString &path);
long peakMemory(); ///< MB, of this process until now

} // namespace coachbook::bench
