// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clearbutton.h"
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace coachbook::ui {

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    for (QToolButton *button : field->findChildren<QToolButton *>())
        button->setAccessibleName(QCoreApplication::translate("coachbook::ui::ClearButton", "Clear"));
}

} // namespace coachbook::ui
