// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionitemdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogframe.h"
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {

ActionItemDialog::ActionItemDialog(const ActionItemDraft &draft, ActionContext context, QWidget *parent)
    : QDialog(parent), m_form(new ActionForm)
{
    setWindowTitle(tr("Action item for %1").arg(context.agent));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::group, theme::margin, theme::group);
    column->setSpacing(theme::group);
    auto *inside = new QWidget; // what is said about an item grows while it is typed
    auto *room = new QVBoxLayout(inside);
    room->setContentsMargins(0, 0, theme::group, 0); // of the scroll bar
    room->addWidget(m_form);
    room->addStretch();
    column->addWidget(scrolled(inside), 1);
    m_save = addDialogButtons(*this, column, tr("Save")).ok;
    m_form->setContext(std::move(context));
    m_form->show(draft);
    m_save->setEnabled(m_form->canSave());
    connect(m_form, &ActionForm::typed, this, [this] { m_save->setEnabled(m_form->canSave()); });
    resize(720, 520);
    m_form->setFocus();
}

} // namespace coachbook::ui
