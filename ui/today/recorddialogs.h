// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/checkin.h"
#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace coachbook::ui {

/// SMART-3: an action item's result, closed by the supervisor as Done, Missed or Dropped with a word.
class ResultDialog : public QDialog
{
    Q_OBJECT
public:
    ResultDialog(const ActionItem &item, const QString &agent, QDate today, QWidget *parent = nullptr);
    ActionItem item() const; ///< closed as chosen

private:
    ActionItem m_item;
    QDate m_today;
    QButtonGroup *m_state;
    QLineEdit *m_result;
};

/// FOLL-2: how it goes in a line, and whether improvement was acknowledged.
class CheckInDialog : public QDialog
{
    Q_OBJECT
public:
    CheckInDialog(const CheckIn &checkIn, const QString &agent, QDate today, QWidget *parent = nullptr);
    CheckIn checkIn() const;

private:
    CheckIn m_checkIn;
    QDate m_today;
    QLineEdit *m_note;
    QCheckBox *m_acknowledged;
};

} // namespace coachbook::ui
