// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace coachbook::ui {

/// What happened, to which file, and what to do about it, in words.
struct ErrorText
{
    QString title; ///< "The disk is full"
    QString text;
};
ErrorText errorText(StorageErrorKind kind, const QString &path);
ErrorText errorText(const StorageError &error);

} // namespace coachbook::ui
