// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prepdata.h"
#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;
class QSpinBox;

namespace coachbook::ui {

class FlagLine;
class Label;
class SessionDesk;
class TimeField;

/// When the session is, how long, and what kind; under it why it is due.
class HeadFields : public QWidget
{
    Q_OBJECT
public:
    HeadFields(SessionDesk &desk, const PrepData &prep, QWidget *parent = nullptr);
    void show();

private:
    void connectFields();
    void takeTemplate(int index);
    void showTemplate();
    void fillTemplates();
    void addTemplates(SessionType type, bool isOffered);
    void judgeDay();

    SessionDesk &m_desk;
    const PrepData &m_data;
    std::vector<SessionTemplate> m_offered; ///< in the list
    bool m_isGroup = false;
    QDateEdit *m_day;
    TimeField *m_start;
    QSpinBox *m_minutes;
    QComboBox *m_template;
    Label *m_why;
    QPushButton *m_useDue;
    FlagLine *m_flag;
};

} // namespace coachbook::ui
