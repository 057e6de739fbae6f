// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

class QBoxLayout;
class QDateEdit;
class QDialog;
class QDialogButtonBox;
class QPushButton;
class QWidget;

namespace coachbook::ui {

struct DialogFrame
{
    QPushButton *ok = nullptr;
    QDialogButtonBox *buttons = nullptr;
};
/// The last line of a dialog: Cancel and the one primary button, which Enter presses. `column` must be the
/// dialog's own layout.
DialogFrame addDialogButtons(QDialog &dialog, QBoxLayout *column, const QString &okText);
/// What dialogs with a few fields have in common: title, a line that says what follows from it, the fields,
/// and the buttons.
DialogFrame frameDialog(QDialog &dialog, const QString &title, const QString &text, QWidget *fields,
                        const QString &okText);

/// A day that must be there; `name` for screen readers.
QDateEdit *makeDayEdit(QDate day, const QString &name);
/// The field at its own width at the left of a form's column.
QWidget *atLeft(QWidget *field);

} // namespace coachbook::ui
