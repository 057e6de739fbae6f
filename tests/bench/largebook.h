// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

/// The book the benchmarks read: 1,000,000 interactions, 200 agents, 10,400 evaluations, 2,600 sessions and
/// 10,000 action items in 26 weeks.
namespace coachbook::bench {

constexpr int agentCount = 200;
constexpr int interactionCount = 1'000'000;
constexpr int actionItemCount = 10'000;

QDate today();
QDateTime now();
void makeLargeBook(const QString &path);

} // namespace coachbook::bench
