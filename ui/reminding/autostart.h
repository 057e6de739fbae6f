// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The entry by which the desktop starts the reminders of a book when the person logs in (XDG autostart).
namespace coachbook::ui::autostart {

QString entryPath(const QString &bookPath); ///< in the person's configuration; one file a book
bool isOn(const QString &bookPath);
/// Writes or removes the entry; what hindered it in words of the system, empty when it was done.
QString set(const QString &bookPath, bool on);

/// The text of the entry for this program and book.
QString entryText(const QString &program, const QString &bookPath);
/// An argument in a line "Exec": quoted, with the signs that quotes, fields and entries have for themselves.
QString execArgument(const QString &argument);

} // namespace coachbook::ui::autostart
