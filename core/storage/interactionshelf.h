// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

/// Undo of an import's interactions: rows are moved to a shelf and back, and the daily sums follow. Within
/// the caller's transaction.
namespace coachbook::interactionshelf {

void takeBack(Db &db, ImportId import);       ///< undo: new rows go to the shelf, replaced ones come back
void putBack(Db &db, ImportId import);        ///< redo
void forgetUndone(Db &db, ImportId import);   ///< a redo that can no longer happen
void forgetReplaced(Db &db, ImportId import); ///< an undo that can no longer happen

} // namespace coachbook::interactionshelf
