// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionform.h"
#include <QDialog>

class QPushButton;

namespace coachbook::ui {

/// One action item in a dialog of its own. A vague wording can be saved only with a reason (SMART-2).
class ActionItemDialog : public QDialog
{
    Q_OBJECT
public:
    ActionItemDialog(const ActionItemDraft &draft, ActionContext context, QWidget *parent = nullptr);
    ActionItemDraft draft() const { return m_form->draft(); }

private:
    ActionForm *m_form;
    QPushButton *m_save = nullptr;
};

} // namespace coachbook::ui
