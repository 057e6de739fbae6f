// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/storage/historystore.h"

class QWidget;

/// What one does with a session that is over: send its recap, add to it when it is locked, read its history.
namespace coachbook::ui {

class BookController;

void copyRecap(BookController &controller, const Session &session);
void mailRecap(BookController &controller, const Session &session,
               const QString &address); ///< a draft of the mail program
void saveRecap(BookController &controller, const Session &session, const QString &agent,
               const QString &address);

/// Asks for the words and writes a dated addendum (SESS-7).
void addAddendum(BookController &controller, const Session &session, const QString &agent);

} // namespace coachbook::ui
