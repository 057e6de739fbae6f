// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendatable.h"
#include "core/domain/calendarfilter.h"
#include "ui/models/celltable.h"
#include "ui/viewstate/calendarwords.h"
#include "ui/viewstate/daytext.h"
#include <QContextMenuEvent>
#include <QHeaderView>

namespace coachbook::ui {
namespace {

enum AgendaColumn { AgendaDay, AgendaTime, AgendaWho, AgendaWhat, AgendaState };

QString agendaTime(const CalendarEntry &entry, QDate today)
{
    if (entry.span)
        return clockSpanText(*entry.span);
    return entry.first == entry.last ? QString()
                                     : AgendaTable::tr("until %1").arg(dayText(entry.last, today));
}

} // namespace

AgendaTable::AgendaTable(CalendarModel *model, QWidget *parent)
    : QTableView(parent), m_entries(model),
      m_cells(new CellTable({tr("Day"), tr("Time"), tr("Who"), tr("What"), tr("State")}, {}, this))
{
    setAccessibleName(tr("Agenda"));
    setModel(m_cells);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(AgendaWhat, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &AgendaTable::fill);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &at) { Q_EMIT opened(at.row()); });
}

void AgendaTable::fill()
{
    const QDate today = m_entries->today();
    std::vector<CellRow> rows;
    for (const CalendarEntry &entry : m_entries->entries()) {
        const bool isOverdue = stateOf(entry, today) == CalendarState::Overdue;
        const QString state = calendarStateText(entry, today);
        const theme::Tone tone = entry.first == today ? theme::Tone::Accent : theme::Tone::Text;
        Cell stateCell{state};
        if (isOverdue)
            stateCell.badge = {Badge::Shape::Triangle, theme::Tone::Bad, state};
        rows.push_back({entry.id,
                        {{weekdayText(entry.first, today), {}, {}, tone},
                         {agendaTime(entry, today)},
                         {entryWho(entry)},
                         {entryWhat(entry)},
                         stateCell}});
    }
    m_cells->setRows(std::move(rows));
}

const CalendarEntry *AgendaTable::current() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_entries->rowCount() ? &m_entries->at(row) : nullptr;
}

void AgendaTable::setCurrent(const CalendarEntry &entry)
{
    if (const int row = m_entries->rowOf(entry); row >= 0)
        setCurrentIndex(m_cells->index(row, 0));
}

void AgendaTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex().row());
    } else if (event->key() == Qt::Key_Delete) {
        if (const CalendarEntry *entry = current(); entry && canMove(*entry))
            Q_EMIT removeWanted(currentIndex().row());
    } else if (event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z &&
               event->modifiers() == Qt::NoModifier) {
        event->ignore(); // the keys of the calendar
    } else {
        QTableView::keyPressEvent(event);
    }
}

void AgendaTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentIndex().isValid())
        Q_EMIT menuWanted(event->globalPos());
}

void AgendaTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace coachbook::ui
