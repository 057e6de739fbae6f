// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/domain/duelist.h"

namespace coachbook {

/// FOLL-1: one thing that follows a session.
struct FollowUpStep
{
    enum class Kind { CheckIn, FollowUp, NextSession };
    Kind kind = Kind::CheckIn;
    QDate day;
    DueMove moved = DueMove::None; ///< why it is later than asked
    std::optional<QDate> movedFrom;
    QString closedDay;  ///< name of the closed day it was moved from
    bool wanted = true; ///< the supervisor may leave one out
    bool operator==(const FollowUpStep &) const = default;
};

struct FollowUpPlan
{
    std::vector<FollowUpStep> steps;   ///< by kind; empty where nothing can follow
    PauseKind pause = PauseKind::None; ///< why nothing can
    bool operator==(const FollowUpPlan &) const = default;
};

/// What completing `session` on `today` makes: a check-in three working days (s) after it, though never in
/// the past; the follow-up on the day that was agreed; the next session by the cadence. Each is moved to a
/// working day that no leave covers. `due.sessions` are the agent's, this one may be among them.
FollowUpPlan followUpPlan(const Session &session, const DueInput &due, const BookSettings &settings,
                          QDate today);

/// A day that was typed in, moved as the plan's own are.
FollowUpStep stepOn(FollowUpStep::Kind kind, QDate day, const DueInput &due, const WorkCalendar &calendar);

} // namespace coachbook
