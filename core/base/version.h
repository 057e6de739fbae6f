// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coachbook {

QString programVersion(); ///< "0.1.0"

} // namespace coachbook
