// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/momentfilters.h"
#include "core/storage/agentstore.h"
#include "core/storage/qualitystore.h"
#include "ui/quality/qualitywords.h"
#include "ui/widgets/clearbutton.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace coachbook::ui {

MomentFilters::MomentFilters(QWidget *parent)
    : QWidget(parent), m_find(new QLineEdit), m_kind(new QComboBox), m_agent(new QComboBox),
      m_behaviour(new QComboBox), m_since(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_find->setPlaceholderText(tr("Find in quotes, notes, behaviours and transcripts"));
    m_find->setAccessibleName(tr("Find moment"));
    addClearButton(m_find);
    row->addWidget(m_find, 2);
    const std::pair<QComboBox *, QString> boxes[] = {{m_kind, tr("Kind of moment")},
                                                     {m_agent, tr("Agent")},
                                                     {m_behaviour, tr("Behaviour")},
                                                     {m_since, tr("Since when")}};
    for (const auto &[box, name] : boxes) {
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        row->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &MomentFilters::changed);
    }
    m_kind->addItem(tr("Both kinds"), -1);
    for (const MomentKind kind : {MomentKind::Example, MomentKind::ToImprove})
        m_kind->addItem(momentKindText(kind), static_cast<int>(kind));
    for (const auto &[days, word] :
         {std::pair(0, tr("Any day")), std::pair(30, tr("Last 30 days")), std::pair(91, tr("Last 13 weeks"))})
        m_since->addItem(word, days);
    connect(m_find, &QLineEdit::textChanged, this, &MomentFilters::changed);
    setFocusProxy(m_find);
}

void MomentFilters::fill(Db &db)
{
    const QVariant agent = m_agent->currentData(), behaviour = m_behaviour->currentData();
    m_agent->clear();
    m_agent->addItem(tr("All agents"));
    for (const Agent &each : agentstore::all(db))
        m_agent->addItem(each.name, qint64(each.id.value()));
    m_behaviour->clear();
    m_behaviour->addItem(tr("All behaviours"));
    for (const Behaviour &each : qualitystore::behaviours(db))
        m_behaviour->addItem(each.name, qint64(each.id.value()));
    m_agent->setCurrentIndex(std::max(0, agent.isValid() ? m_agent->findData(agent) : 0));
    m_behaviour->setCurrentIndex(std::max(0, behaviour.isValid() ? m_behaviour->findData(behaviour) : 0));
}

momentstore::Filter MomentFilters::filter(QDate today) const
{
    momentstore::Filter filter;
    filter.text = m_find->text();
    if (m_kind->currentData().toInt() >= 0)
        filter.kind = static_cast<MomentKind>(m_kind->currentData().toInt());
    if (m_agent->currentData().isValid())
        filter.agent = AgentId(m_agent->currentData().toLongLong());
    if (m_behaviour->currentData().isValid())
        filter.behaviour = BehaviourId(m_behaviour->currentData().toLongLong());
    if (const int days = m_since->currentData().toInt(); days > 0)
        filter.from = today.addDays(1 - days);
    return filter;
}

QString MomentFilters::text() const
{
    return m_find->text();
}

void MomentFilters::setText(const QString &text)
{
    m_find->setText(text);
}

void MomentFilters::focusText()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

} // namespace coachbook::ui
