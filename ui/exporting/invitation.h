// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace coachbook::ui {

class BookController;

/// Asks where to, and writes the invitation to a session as a calendar file to be sent; of a cancelled
/// session the cancellation. Asks for the coach's address where it is not known, and says what is missing.
void saveInvitation(BookController &controller, SessionId session);

} // namespace coachbook::ui
