// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagetabs.h"

namespace coachbook::ui {

/// What was agreed: the plans, and the action items of all agents.
class PlansTabs : public PageTabs
{
    Q_OBJECT
public:
    explicit PlansTabs(const QString &page, QWidget *parent = nullptr);
};

} // namespace coachbook::ui
