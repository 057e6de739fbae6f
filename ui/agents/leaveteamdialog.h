// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace coachbook::ui {

class Form;

/// TIER-3: an agent leaves the team, with the day and the reason.
class LeaveTeamDialog : public QDialog
{
    Q_OBJECT
public:
    LeaveTeamDialog(const QString &agent, QDate today, QWidget *parent = nullptr);
    void setDraft(const AgentDraft &draft);
    AgentDraft draft() const;

private:
    void showProblems();

    AgentDraft m_draft;
    QDate m_today;
    QDateEdit *m_left;
    QWidget *m_leftField;
    QLineEdit *m_reason;
    Form *m_form;
    QPushButton *m_ok;
};

} // namespace coachbook::ui
