// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace coachbook::ui {

/// What a page shows when there is nothing to list: what good looks like, and the next thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// `icon` by freedesktop name; `next` may be null.
    EmptyState(const QString &icon, const QString &title, const QString &text, QAction *next = nullptr,
               QWidget *parent = nullptr);
};

} // namespace coachbook::ui
