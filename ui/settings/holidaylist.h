// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workcalendar.h"
#include <QDialog>
#include <QWidget>

class QDateEdit;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace coachbook::ui {

/// The closed days of the book: add one, take one away, or paste a list.
class HolidayList : public QWidget
{
    Q_OBJECT
public:
    explicit HolidayList(QWidget *parent = nullptr);
    void show(const std::vector<Holiday> &holidays, QDate today);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void changed(const std::vector<coachbook::Holiday> &holidays, const QString &what);
    void pasteClicked();

private:
    void add();
    void remove();
    std::vector<Holiday> m_holidays;
    QListWidget *m_list;
    QDateEdit *m_day;
    QLineEdit *m_name;
    QPushButton *m_add, *m_remove, *m_paste;
};

/// Lines with a day and a name each, from a web page or a table.
class PasteHolidaysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PasteHolidaysDialog(QWidget *parent = nullptr);
    std::vector<Holiday> holidays() const;

private:
    QPlainTextEdit *m_text;
};

} // namespace coachbook::ui
