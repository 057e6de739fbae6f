// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace coachbook::ui {

class BookController;

QString bookName(const BookController &controller); ///< the team's name, or the file's
QString bookNameOf(const QString &path);            ///< file name without ending
/// "today 14:05", "yesterday 9:30", "3 Nov 14:05"; in the machine's zone and language.
QString dayAndTime(const QDateTime &utc, QDate today);
QString bookFilter(); ///< for a file dialog

} // namespace coachbook::ui
