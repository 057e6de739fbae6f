// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagetabs.h"

namespace coachbook::ui {

/// What the figures say: signals, and whether an agent moved.
class InsightTabs : public PageTabs
{
    Q_OBJECT
public:
    explicit InsightTabs(const QString &page, QWidget *parent = nullptr);
};

} // namespace coachbook::ui
