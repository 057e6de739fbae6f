// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followupplan.h"
#include "ui/prep/prepdata.h"
#include "ui/shell/page.h"

namespace coachbook::ui {

class BookController;
class SessionDesk;

enum class CompletionOutcome {
    Completed,
    AlreadyOver, ///< from elsewhere, in the meantime: nothing was written
    Failed       ///< the book refused it, and said so
};

/// Completes the session on the desk in one step of undo: its status, the recap, check-in, follow-up and the
/// next session as accepted in `steps` (FOLL-1). What may be missing was asked before.
CompletionOutcome completeSession(BookController &controller, SessionDesk &desk, const PrepData &prep,
                                  const std::vector<FollowUpStep> &steps);

/// FOLL-3: the supervisor decided to escalate a focus of the session that was completed: an improvement plan
/// is drafted, and this is where it is. Absent otherwise.
std::optional<Place> escalated(BookController &controller, const SessionDraft &session, SessionId id);

} // namespace coachbook::ui
