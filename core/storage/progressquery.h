// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/domain/duelist.h"
#include "core/domain/progress.h"
#include "core/storage/book.h"

namespace coachbook {

/// Something about an agent's progress that is worth saying (FOLL-5).
struct AgentProgress
{
    AgentId agent{0};
    Progress progress;    ///< improving, rising or on a plateau
    QString focus;        ///< the behaviour of the last sessions; empty where there is none
    int sessionsOnIt = 0; ///< consecutive sessions that count with that focus
};

/// The first focus of the newest session that counts, and how many in a row had it.
struct FocusRun
{
    QString focus;
    int sessions = 0;
};
FocusRun focusRun(std::vector<Session> sessions, int countsFromMinutes);

/// Those of `agents` that there is something to say of. An improvement that was acknowledged in the last four
/// weeks is not said again; who has left or is on leave is left out.
std::vector<AgentProgress> progressOf(Db &db, const std::vector<DueInput> &agents,
                                      const BookSettings &settings, QDate today);

} // namespace coachbook
