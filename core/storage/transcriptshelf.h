// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

/// Undo of an import's transcripts: they are marked as being on a shelf and off it; their turns and the index
/// stay where they are until they can never come back. Within the caller's transaction.
namespace coachbook::transcriptshelf {

void replace(Db &db, TranscriptId transcript, ImportId byImport); ///< another takes its place
void takeBack(Db &db, ImportId import);       ///< undo: new ones go to the shelf, replaced ones come back
void putBack(Db &db, ImportId import);        ///< redo
void forgetUndone(Db &db, ImportId import);   ///< a redo that can no longer happen
void forgetReplaced(Db &db, ImportId import); ///< an undo that can no longer happen
void forgetAll(Db &db);
/// Removes some of what was forgotten, turns and index: a few with every change, so that none of them waits.
void removeSome(Db &db, int most);

} // namespace coachbook::transcriptshelf
