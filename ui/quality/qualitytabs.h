// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagetabs.h"

namespace coachbook::ui {

/// The pages of quality work.
class QualityTabs : public PageTabs
{
    Q_OBJECT
public:
    explicit QualityTabs(const QString &page, QWidget *parent = nullptr);
};

} // namespace coachbook::ui
