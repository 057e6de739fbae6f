// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

/// Where the sound of an interaction lies: anywhere, or in the folder of recordings beside the book, which
/// moves with it.
namespace coachbook::recordingstore {

/// Absolute path; empty when none is linked. The file need not be there.
QString pathOf(Db &db, const QString &bookPath, const QString &interactionRef);
void link(Db &db, const QString &interactionRef, const QString &path);
void unlink(Db &db, const QString &interactionRef);

QString folderBeside(const QString &bookPath); ///< "/home/robin/Team recordings"
bool isBeside(const QString &bookPath, const QString &path);
/// Copies the file there, 0600 as the book is, under a name that is still free; throws StorageError. Returns
/// the path to link: relative to the book's folder.
QString copyBeside(const QString &bookPath, const QString &path);

} // namespace coachbook::recordingstore
