// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pagetabs.h"

namespace coachbook::ui {

/// What the library holds: behaviours, and templates of sessions.
class LibraryTabs : public PageTabs
{
    Q_OBJECT
public:
    explicit LibraryTabs(const QString &page, QWidget *parent = nullptr);
};

} // namespace coachbook::ui
