// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include <QAction>

namespace coachbook::ui {

ActionButton::ActionButton(QAction *action, Kind kind, QWidget *parent) : QPushButton(parent)
{
    theme::setPrimary(this, kind == Kind::Primary);
    setFlat(kind == Kind::Flat);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    setAction(action);
}

void ActionButton::setAction(QAction *action)
{
    disconnect(m_changed);
    disconnect(m_gone);
    m_action = action;
    if (!action) {
        hide();
        return;
    }
    if (parentWidget()) // showing a widget that has no parent yet would open it as a window
        show();
    m_changed = connect(action, &QAction::changed, this, &ActionButton::takeOver);
    m_gone = connect(action, &QObject::destroyed, this, [this] { setAction(nullptr); });
    takeOver();
}

void ActionButton::takeOver()
{
    setText(m_action->text().remove(QStringLiteral("…")));
    setAccessibleName(m_action->iconText());
    if (!theme::isPrimary(this))
        setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? QString() : theme::plainToolTip(keys));
}

} // namespace coachbook::ui
