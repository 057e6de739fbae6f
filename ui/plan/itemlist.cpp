// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/itemlist.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/paperwords.h"
#include "ui/viewstate/smartwords.h"
#include "ui/widgets/label.h"
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

/// "FCR from 68 % to 75 % · the agent · due 4 Dec, overdue".
QString factsText(const ActionItem &item, QDate today)
{
    QStringList facts;
    facts << paper::measureWords(item);
    facts << (item.owner.isEmpty() ? ItemList::tr("the agent") : item.owner);
    facts << (item.due ? ItemList::tr("due %1").arg(dayText(*item.due, today)) : ItemList::tr("no due date"));
    facts << (isOverdue(item, today) ? ItemList::tr("overdue") : actionStateText(item.state));
    if (!isOpen(item))
        facts << item.result;
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QString remarksText(const ActionItem &item, const KpiSettings &kpis, QDate today)
{
    if (!isOpen(item))
        return {};
    QStringList remarks;
    for (const SmartFinding &found : smartFindings(item, kpis, today)) {
        if (found.remark != SmartRemark::DueInPast) // the line above says that it is overdue
            remarks << smartRemarkText(found);
    }
    return remarks.isEmpty() ? QString()
                             : ItemList::tr("Not SMART yet. %1").arg(remarks.join(QLatin1Char(' ')));
}

} // namespace

ItemList::ItemList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new QPushButton(tr("Add an action item…")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::related + theme::small);
    m_add->setObjectName(QStringLiteral("plan.addItem"));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ItemList::addClicked);
}

void ItemList::show(const std::vector<ActionItem> &items, const KpiSettings &kpis, QDate today, bool readOnly)
{
    m_add->setVisible(!readOnly);
    Shown wanted{items, kpis, today, readOnly};
    if (wanted == m_shown) // the focus stays where it is
        return;
    m_shown = std::move(wanted);
    while (m_column->count() > 1) { // the button stays
        QLayoutItem *row = m_column->takeAt(0);
        row->widget()->hide();
        row->widget()->deleteLater(); // one of its buttons may be what led here
        delete row;
    }
    for (const ActionItem &item : items)
        m_column->insertWidget(m_column->count() - 1, makeRow(item, kpis, today, readOnly));
}

QWidget *ItemList::makeRow(const ActionItem &item, const KpiSettings &kpis, QDate today, bool readOnly)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::related);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(Label::wrapped(item.text), 0, 0);
    grid->addWidget(Label::wrapped(factsText(item, today), theme::Type::Secondary,
                                   isOverdue(item, today) ? theme::Tone::Bad : theme::Tone::Muted),
                    1, 0);
    if (const QString remarks = remarksText(item, kpis, today); !remarks.isEmpty())
        grid->addWidget(Label::wrapped(remarks, theme::Type::Secondary, theme::Tone::Warn), 2, 0);
    if (readOnly)
        return row;
    auto *edit = new QPushButton(tr("Edit…"));
    edit->setAccessibleName(tr("Edit “%1”").arg(item.text));
    grid->addWidget(edit, 0, 1, 2, 1, Qt::AlignTop);
    connect(edit, &QPushButton::clicked, this, [this, item] { Q_EMIT editClicked(item); });
    if (isOpen(item)) {
        auto *close = new QPushButton(tr("Result…"));
        close->setAccessibleName(tr("Result of “%1”").arg(item.text));
        grid->addWidget(close, 0, 2, 2, 1, Qt::AlignTop);
        connect(close, &QPushButton::clicked, this, [this, item] { Q_EMIT closeClicked(item); });
    }
    return row;
}

} // namespace coachbook::ui
