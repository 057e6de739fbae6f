// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/recordsource.h"
#include <QString>

namespace coachbook {

/// The word by which a row says that it sums up or averages those above: "Total", "Grand totals (25
/// records)", "Summe", "Durchschnitt". It is the first value of the row. Empty for any other row.
QString totalsWord(const Record &record);

} // namespace coachbook
