// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/cadencesettings.h"
#include <QDialog>
#include <QHash>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace coachbook::ui {

class DayField;
class Form;

/// Adds or edits one agent's facts. Knows no book: what the other agents are called is given to it.
class AgentDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Add, Edit };
    struct Others
    {
        QHash<QString, QString> nameOfId; ///< ids in the exports that are taken, and by whom
        QStringList teams;
    };
    AgentDialog(Purpose purpose, Others others, const CadenceSettings &cadence, QDate today,
                QWidget *parent = nullptr);
    void setDraft(const AgentDraft &draft);
    AgentDraft draft() const; ///< with what the dialog does not show unchanged

private:
    void makeFields();
    void fillCadences(const CadenceSettings &cadence);
    void showProblems();
    QString idProblem(const QString &id) const;

    Others m_others;
    QDate m_today;
    AgentDraft m_draft;
    bool m_nameTouched = false;
    QLineEdit *m_name, *m_id, *m_email;
    QComboBox *m_team, *m_cadence;
    DayField *m_hired;
    Form *m_form;
    QPushButton *m_ok = nullptr;
};

} // namespace coachbook::ui
