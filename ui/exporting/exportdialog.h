// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/calendarsettings.h"
#include "core/storage/calendarexport.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace coachbook::ui {

class BookController;
class Form;
class Label;

/// File > Export Calendar: whose entries, which days, how they are called, and where to.
class ExportCalendarDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportCalendarDialog(BookController &controller, QWidget *parent = nullptr);
    GiveOutScope scope() const;
    CalendarSettings settings() const; ///< as chosen
    bool save();                       ///< asks where to; false when nothing was written
    void chooseFolder();               ///< starts or stops keeping a file up to date

private:
    void makeFields();
    void fillAgents();
    void update();
    bool keepSettings();
    QString problem() const;
    QString addressProblem() const;

    BookController &m_controller;
    CalendarSettings m_before;
    Form *m_form;
    QComboBox *m_whose, *m_days, *m_alarm;
    QDateEdit *m_from, *m_to;
    QWidget *m_range;
    QCheckBox *m_items, *m_behaviours;
    QLineEdit *m_email;
    Label *m_count, *m_folderText;
    QPushButton *m_folder, *m_save = nullptr;
};

void exportCalendar(BookController &controller, QWidget *parent);

} // namespace coachbook::ui
