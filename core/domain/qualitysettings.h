// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace coachbook {

/// Settings of the book that say how much is evaluated, and what; the defaults are QUAL-5.
struct QualitySettings
{
    int goalPercent = 2;         ///< of the interactions of a month
    int anecdotalPercent = 5;    ///< under it the evaluations do not speak for all
    int floorAMonth = 4;         ///< evaluations an agent gets at least; a new one twice as many
    int leastSeconds = 30;       ///< of talk and hold; what is shorter is not evaluated
    int longSilenceSeconds = 60; ///< a gap in a conversation that is worth a look
    QStringList criticalQueues;  ///< by name
    bool operator==(const QualitySettings &) const = default;
};

} // namespace coachbook
