// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/perioddialog.h"
#include "ui/agents/agentchanges.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

namespace coachbook::ui {
namespace {

QString titleOf(PeriodDialog::Purpose purpose, PeriodKind kind, const QString &agent)
{
    const bool ends = purpose == PeriodDialog::Purpose::End;
    if (purpose == PeriodDialog::Purpose::Edit)
        return PeriodDialog::tr("%1: %2", "agent and kind of period").arg(agent, periodKindText(kind));
    switch (kind) {
    case PeriodKind::Leave:
        return ends ? PeriodDialog::tr("%1 is back from leave").arg(agent)
                    : PeriodDialog::tr("Put %1 on leave").arg(agent);
    case PeriodKind::ImprovementPlan:
        return ends ? PeriodDialog::tr("Take %1 off the improvement plan").arg(agent)
                    : PeriodDialog::tr("Put %1 on an improvement plan").arg(agent);
    case PeriodKind::OverrideNew:
        return PeriodDialog::tr("Set the tier of %1 to New").arg(agent);
    case PeriodKind::OverrideTenured:
        return PeriodDialog::tr("Set the tier of %1 to Tenured").arg(agent);
    }
    return {};
}

QString leadOf(PeriodDialog::Purpose purpose, PeriodKind kind)
{
    if (purpose != PeriodDialog::Purpose::Begin)
        return {};
    switch (kind) {
    case PeriodKind::Leave:
        return PeriodDialog::tr(
            "Sessions pause meanwhile, and the day of the next one moves behind the leave.");
    case PeriodKind::ImprovementPlan:
        return PeriodDialog::tr("Sessions become weekly, each with written notes.");
    case PeriodKind::OverrideNew:
    case PeriodKind::OverrideTenured:
        return PeriodDialog::tr(
            "The tier set by hand goes before the one from the hire date, and is shown as such.");
    }
    return {};
}

QString reasonHint(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Leave:
        return PeriodDialog::tr("“Parental leave”, “training course”");
    case PeriodKind::ImprovementPlan:
        return PeriodDialog::tr("What led to it, in a few words");
    case PeriodKind::OverrideNew:
    case PeriodKind::OverrideTenured:
        return PeriodDialog::tr("“Worked here before”, “new queue”");
    }
    return {};
}

} // namespace

QString periodKindText(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Leave:
        return PeriodDialog::tr("Leave");
    case PeriodKind::ImprovementPlan:
        return PeriodDialog::tr("Improvement plan");
    case PeriodKind::OverrideNew:
        return PeriodDialog::tr("Tier New, set by hand");
    case PeriodKind::OverrideTenured:
        return PeriodDialog::tr("Tier Tenured, set by hand");
    }
    return {};
}

PeriodDialog::PeriodDialog(Purpose purpose, PeriodKind kind, const QString &agent, QDate today,
                           QWidget *parent)
    : QDialog(parent), m_from(makeDayEdit(today, tr("First day"))), m_to(new DayField(tr("Last day"))),
      m_reason(new QLineEdit), m_form(new Form)
{
    m_draft.kind = kind;
    m_draft.from = today;
    m_to->setProposal(today.addDays(purpose == Purpose::End ? -1 : 14), today);
    makeFields(purpose);
    const DialogFrame frame =
        frameDialog(*this, titleOf(purpose, kind, agent), leadOf(purpose, kind), m_form, tr("Save"));
    m_ok = frame.ok;
    if (purpose != Purpose::Begin) {
        QPushButton *remove = frame.buttons->addButton(tr("&Remove"), QDialogButtonBox::ResetRole);
        remove->setObjectName(QStringLiteral("remove"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_removed = true;
            accept();
        });
    }
    connect(m_from, &QDateEdit::dateChanged, this, &PeriodDialog::showProblems);
    connect(m_to, &DayField::dayChanged, this, &PeriodDialog::showProblems);
    showProblems();
}

void PeriodDialog::makeFields(Purpose purpose)
{
    m_reason->setMaxLength(2000);
    m_form->addRow(tr("&First day"), atLeft(m_from));
    m_form->addRow(tr("&Last day"), m_to,
                   purpose == Purpose::Begin ? tr("May stay open until it is known") : QString());
    m_form->addRow(tr("&Reason"), m_reason, reasonHint(m_draft.kind));
    if (purpose == Purpose::End)
        m_to->setFocus();
}

void PeriodDialog::setDraft(const AgentPeriodDraft &draft)
{
    m_draft = draft;
    m_from->setDate(draft.from);
    m_to->setDay(draft.to);
    m_reason->setText(draft.reason);
    showProblems();
}

AgentPeriodDraft PeriodDialog::draft() const
{
    AgentPeriodDraft draft = m_draft;
    draft.from = m_from->date();
    draft.to = m_to->day();
    draft.reason = m_reason->text().trimmed();
    return draft;
}

void PeriodDialog::showProblems()
{
    if (!m_ok)
        return;
    const bool isWrong = endsBeforeItBegins(draft());
    m_form->setProblem(m_to, isWrong ? tr("The last day is before the first.") : QString());
    m_ok->setEnabled(!isWrong);
}

} // namespace coachbook::ui
