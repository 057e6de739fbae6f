// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

namespace coachbook {

QString programVersion()
{
    return QStringLiteral(COACHBOOK_VERSION);
}

} // namespace coachbook
