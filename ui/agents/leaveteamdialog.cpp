// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/leaveteamdialog.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace coachbook::ui {

LeaveTeamDialog::LeaveTeamDialog(const QString &agent, QDate today, QWidget *parent)
    : QDialog(parent), m_today(today), m_left(makeDayEdit(today, tr("First day away"))),
      m_leftField(atLeft(m_left)), m_reason(new QLineEdit), m_form(new Form),
      m_ok(frameDialog(*this, tr("%1 leaves the team").arg(agent),
                       tr("No session falls due any more. Everything recorded stays, and the agent can be "
                          "brought back."),
                       m_form, tr("Leave the team"))
               .ok)
{
    m_reason->setMaxLength(2000);
    m_form->addRow(tr("&First day away"), m_leftField);
    m_form->addRow(tr("&Reason"), m_reason, tr("“Moved to sales”, “resigned”; counted in attrition"));
    connect(m_left, &QDateEdit::dateChanged, this, &LeaveTeamDialog::showProblems);
    showProblems();
}

void LeaveTeamDialog::setDraft(const AgentDraft &draft)
{
    m_draft = draft;
    m_left->setDate(draft.left.value_or(m_today));
    m_reason->setText(draft.leftReason);
    showProblems();
}

AgentDraft LeaveTeamDialog::draft() const
{
    AgentDraft draft = m_draft;
    draft.left = m_left->date();
    draft.leftReason = m_reason->text().trimmed();
    return draft;
}

void LeaveTeamDialog::showProblems()
{
    const std::vector<AgentIssue> found = issues(draft(), m_today);
    const bool isEarly = std::find(found.begin(), found.end(), AgentIssue::LeftBeforeHired) != found.end();
    m_form->setProblem(m_leftField, isEarly ? tr("This is before the hire date.") : QString());
    m_ok->setEnabled(!isEarly);
}

} // namespace coachbook::ui
