// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace coachbook::ui {

/// How well `title` answers what was typed: every typed word must begin some word of it; smaller is better.
/// "pre ses" finds "Prepare Session" (0: in order from the start), "session" finds it too (1). Absent: no
/// match.
std::optional<int> findMatch(const QString &typed, const QString &title);
QStringList wordsOf(const QString &text); ///< letters and digits, lower case, without accents

} // namespace coachbook::ui
