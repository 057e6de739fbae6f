// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include <QByteArray>
#include <QStringList>

/// What the program remembers for this person on this machine; what belongs to a team is in the book's
/// settings.
namespace coachbook::ui::preferences {

theme::Look look();
void setLook(theme::Look look);

QStringList recentBooks(); ///< newest first
void addRecentBook(const QString &path);
void removeRecentBook(const QString &path);

QString lastFolder();
void setLastFolder(const QString &folder);

/// A state kept under a name: geometry of the window, columns of a table.
QByteArray state(const QString &name);
void setState(const QString &name, const QByteArray &state);

} // namespace coachbook::ui::preferences
