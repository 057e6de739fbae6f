// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

class QDateEdit;
class QDialog;
class QDialogButtonBox;
class QPushButton;
class QWidget;

namespace coachbook::ui {

/// What the dialogs about an agent have in common: title, a line that says what follows from it, the fields,
/// and one primary button beside Cancel.
struct DialogFrame
{
    QPushButton *ok = nullptr;
    QDialogButtonBox *buttons = nullptr;
};
DialogFrame frameDialog(QDialog &dialog, const QString &title, const QString &text, QWidget *fields,
                        const QString &okText);

/// A day that must be there; `name` for screen readers.
QDateEdit *makeDayEdit(QDate day, const QString &name);
/// The field at its own width at the left of a form's column.
QWidget *atLeft(QWidget *field);

} // namespace coachbook::ui
