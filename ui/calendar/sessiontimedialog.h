// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendardesk.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;

namespace coachbook::ui {

class Label;
class TimeField;

/// With whom and when: a new session, or another time for one. Says at each change what it does to the
/// cadence and what speaks against it.
class SessionTimeDialog : public QDialog
{
    Q_OBJECT
public:
    SessionTimeDialog(const CalendarDesk &desk, const SessionTimes &times, QDate today,
                      QWidget *parent = nullptr);
    SessionTimes times() const;

private:
    QWidget *makeFields(bool isNew);
    void fillAgents(QDate today);
    QString seriesText() const;
    void showConsequence();

    const CalendarDesk &m_desk;
    SessionTimes m_times;
    QDate m_today;
    QComboBox *m_agent, *m_type;
    QDateEdit *m_day;
    TimeField *m_start;
    QSpinBox *m_minutes, *m_count;
    QCheckBox *m_later;
    Label *m_says;
};

} // namespace coachbook::ui
