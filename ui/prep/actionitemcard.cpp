// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/actionitemcard.h"
#include "ui/actions/actionform.h"
#include "ui/prep/prepdata.h"
#include "ui/prep/prepfields.h"
#include "ui/viewstate/prepsheetrecord.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

ActionContext contextOf(const PrepData &prep)
{
    return {prep.preparation.agent.name, prep.behaviours, prep.smart, prep.preparation.kpis,
            proposedItemDue(prep.today, prep.settings.cadence, prep.settings.calendar)};
}

} // namespace

ActionItemCard::ActionItemCard(int number, const PrepData &prep, QWidget *parent)
    : QWidget(parent), m_data(prep), m_form(new ActionForm(number))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, theme::related);
    row->setSpacing(theme::related);
    row->addWidget(new Label(QString::number(number), theme::Type::Section, theme::Tone::Accent), 0,
                   Qt::AlignTop);
    row->addWidget(m_form, 1);
    QPushButton *remove = flatButton(tr("Remove"), tr("Remove action item %1").arg(number));
    row->addWidget(remove, 0, Qt::AlignTop);
    setFocusProxy(m_form);
    connect(m_form, &ActionForm::typed, this, &ActionItemCard::typed);
    connect(remove, &QPushButton::clicked, this, &ActionItemCard::removed, Qt::QueuedConnection);
}

void ActionItemCard::show(const ActionItemDraft &draft)
{
    m_form->setContext(contextOf(m_data));
    m_form->show(draft);
}

const ActionItemDraft &ActionItemCard::draft() const
{
    return m_form->draft();
}

} // namespace coachbook::ui
