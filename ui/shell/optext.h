// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

namespace coachbook::ui {

/// A change in words that follow "Undo": "change hire date of Maya Okafor". One table in optext.cpp holds
/// every key; a key not in it is shown as "change of Maya Okafor".
QString opText(const Op &op);
QString undoText(const Op &op); ///< "Undo change hire date of Maya Okafor"
QString redoText(const Op &op);
/// As a sentence of the log and the quiet line: "Change hire date of Maya Okafor".
QString opSentence(const Op &op);
QStringList knownOpKeys();

} // namespace coachbook::ui
