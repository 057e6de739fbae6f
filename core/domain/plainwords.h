// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coachbook {

/// For comparing as people do: without case, accents and double blanks.
QString plainWords(const QString &text);
/// Every word of `typed` begins some word of `text`; both as plainWords gives them.
bool hasWordBeginnings(const QString &text, const QString &typed);

} // namespace coachbook
