// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coachbook {

inline bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

} // namespace coachbook
