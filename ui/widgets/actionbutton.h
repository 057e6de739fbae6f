// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace coachbook::ui {

/// A button that is an action: text, icon, enabled, tool tip with shortcut. Without one it is hidden.
class ActionButton : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Plain, Primary, Flat };
    explicit ActionButton(QAction *action, Kind kind = Kind::Plain, QWidget *parent = nullptr);
    void setAction(QAction *action); ///< null: hidden

private:
    void takeOver();
    QAction *m_action = nullptr;
    QMetaObject::Connection m_changed, m_gone;
};

} // namespace coachbook::ui
