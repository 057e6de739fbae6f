// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checkin.h"
#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace coachbook::ui {

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
