// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentdialog.h"
#include "ui/viewstate/duewords.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <set>

namespace coachbook::ui {
namespace {

bool has(const std::vector<AgentIssue> &found, AgentIssue issue)
{
    return std::find(found.begin(), found.end(), issue) != found.end();
}

QLineEdit *line(int longest)
{
    auto *field = new QLineEdit;
    field->setMaxLength(longest);
    return field;
}

} // namespace

AgentDialog::AgentDialog(Purpose purpose, Others others, const CadenceSettings &cadence, QDate today,
                         QWidget *parent)
    : QDialog(parent), m_others(std::move(others)), m_today(today), m_name(line(longestName + 1)),
      m_id(line(longestName)), m_email(line(longestName)), m_team(new QComboBox), m_cadence(new QComboBox),
      m_hired(new DayField(tr("Hire date"))), m_form(new Form)
{
    makeFields();
    fillCadences(cadence);
    const bool isNew = purpose == Purpose::Add;
    m_ok = frameDialog(*this, isNew ? tr("Add agent") : tr("Edit agent"), {}, m_form,
                       isNew ? tr("Add agent") : tr("Save"))
               .ok;
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTouched = true; });
    for (QLineEdit *field : {m_name, m_id, m_email})
        connect(field, &QLineEdit::textChanged, this, &AgentDialog::showProblems);
    connect(m_team, &QComboBox::currentTextChanged, this, &AgentDialog::showProblems);
    connect(m_cadence, &QComboBox::currentIndexChanged, this, &AgentDialog::showProblems);
    connect(m_hired, &DayField::dayChanged, this, &AgentDialog::showProblems);
    m_name->setFocus();
    showProblems();
}

void AgentDialog::makeFields()
{
    m_team->setEditable(true);
    m_team->setInsertPolicy(QComboBox::NoInsert);
    m_team->addItems(m_others.teams);
    m_team->setCurrentText({});
    m_team->lineEdit()->setMaxLength(longestName);
    m_hired->setProposal(m_today, m_today);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Id in your exports"), m_id,
                   tr("Imported rows with this id are taken as this agent's"));
    m_form->addRow(tr("&Team"), m_team);
    m_form->addRow(tr("&E-mail"), m_email);
    m_form->addRow(tr("&Hire date"), m_hired, tr("Says how long the agent is New"));
    m_form->addRow(tr("&Cadence"), m_cadence);
}

void AgentDialog::fillCadences(const CadenceSettings &cadence)
{
    m_cadence->addItem(tr("by tier"), 0);
    const std::set<int> offered{7, 14, 21, cadence.strongEvery, cadence.atLeastEvery};
    for (const int days : offered) {
        if (days > 0 && days <= cadence.atLeastEvery)
            m_cadence->addItem(
                days == cadence.strongEvery
                    ? tr("%1, for strong performers", "%1 is every 4 weeks").arg(cadenceText(days))
                    : cadenceText(days),
                days);
    }
}

void AgentDialog::setDraft(const AgentDraft &draft)
{
    m_draft = draft;
    m_name->setText(draft.name);
    m_id->setText(draft.externalId);
    m_team->setCurrentText(draft.team);
    m_email->setText(draft.email);
    m_hired->setDay(draft.hired);
    const int days = draft.cadenceDays.value_or(0);
    if (m_cadence->findData(days) < 0)
        m_cadence->addItem(cadenceText(days), days);
    m_cadence->setCurrentIndex(m_cadence->findData(days));
    showProblems();
}

AgentDraft AgentDialog::draft() const
{
    AgentDraft draft = m_draft;
    draft.name = m_name->text().simplified();
    draft.externalId = m_id->text().trimmed();
    draft.team = m_team->currentText().simplified();
    draft.email = m_email->text().trimmed();
    draft.hired = m_hired->day();
    const int days = m_cadence->currentData().toInt();
    draft.cadenceDays = days > 0 ? std::optional(days) : std::nullopt;
    return draft;
}

QString AgentDialog::idProblem(const QString &id) const
{
    const auto taken = m_others.nameOfId.find(id);
    return id.isEmpty() || taken == m_others.nameOfId.end() ? QString()
                                                            : tr("This id is %1's.").arg(taken.value());
}

void AgentDialog::showProblems()
{
    if (!m_ok)
        return;
    const AgentDraft draft = this->draft();
    const std::vector<AgentIssue> found = issues(draft, m_today);
    const auto say = [&](AgentIssue issue, const QString &text) {
        return has(found, issue) ? text : QString();
    };
    QString name = say(AgentIssue::NameTooLong, tr("A name has at most %1 characters.").arg(longestName));
    if (m_nameTouched && has(found, AgentIssue::NameMissing))
        name = tr("An agent needs a name.");
    QString hired = say(AgentIssue::LeftBeforeHired, tr("This is after the day the agent left the team."));
    if (has(found, AgentIssue::HiredInFuture))
        hired = tr("This day is still to come.");
    const QString id = idProblem(draft.externalId);
    m_form->setProblem(m_name, name);
    m_form->setProblem(m_id, id);
    m_form->setProblem(m_email, say(AgentIssue::EmailMalformed, tr("This is no e-mail address.")));
    m_form->setProblem(m_hired, hired);
    m_form->setProblem(m_cadence, say(AgentIssue::CadenceOutOfRange,
                                      tr("Nobody active is coached less than once a month.")));
    m_ok->setEnabled(found.empty() && id.isEmpty());
}

} // namespace coachbook::ui
