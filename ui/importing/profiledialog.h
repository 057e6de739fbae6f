// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importprofile.h"
#include <QDialog>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace coachbook::ui {

class Form;

/// An import profile: its name, kind, order of dates, style of numbers, and what each column is taken for.
class ProfileDialog : public QDialog
{
    Q_OBJECT
public:
    /// `taken`: names of the other profiles.
    ProfileDialog(const ImportProfile &profile, QStringList taken, QWidget *parent = nullptr);
    ImportProfile profile() const;

private:
    QWidget *columnsWidget();
    void fillColumns();
    void showProblems();

    ImportProfile m_profile;
    QStringList m_taken;
    Form *m_form;
    QLineEdit *m_name;
    QComboBox *m_kind, *m_dates, *m_numbers;
    std::vector<QComboBox *> m_columns; ///< one a header
    QPushButton *m_ok;
};

} // namespace coachbook::ui
