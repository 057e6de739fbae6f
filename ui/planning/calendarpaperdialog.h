// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/calendarpaper.h"
#include <QDialog>

class QComboBox;

namespace coachbook::ui {

class BookController;

/// Which month or week is printed, in colour or in black and white.
class CalendarPaperDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CalendarPaperDialog(BookController &controller, QWidget *parent = nullptr);
    paper::CalendarPaper input() const;
    bool isMonth() const;
    QString documentTitle() const;
    void preview();
    bool savePdf(); ///< asks where to; false when nothing was written

private:
    void fillDays();
    BookController &m_controller;
    QComboBox *m_what, *m_days, *m_colour;
};

void printCalendar(BookController &controller, QWidget *parent);

} // namespace coachbook::ui
