// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coachbook::ui {

class BookController;

/// Closes the book, puts `backup` in its place and opens it again; says where the replaced file is kept. When
/// it fails the book is opened as it was.
void restoreBook(BookController &controller, const QString &backup, const QString &bookPath);

} // namespace coachbook::ui
