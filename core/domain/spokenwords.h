// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coachbook {

/// Words between spaces that hold a letter or a digit: "a 20% discount - [PII]" are four.
int wordCount(const QString &text);

/// Sentences that ask: those that end with a question mark, and of those without any mark at their end the
/// ones that begin, fillers aside, like an English question ("so what is", "can you", "do you").
int questionCount(const QString &text);

} // namespace coachbook
