// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/figuretable.h"
#include "ui/viewstate/movementwords.h"

namespace coachbook::ui {

/// A line a KPI, and one a behaviour that was coached: before, since, and the three changes beside each
/// other.
class MovementTable : public FigureTable
{
    Q_OBJECT
public:
    explicit MovementTable(QWidget *parent = nullptr);
    void show(const AgentMovement &movement);
    QString asText() const; ///< tab separated, with a line of titles
};

} // namespace coachbook::ui
