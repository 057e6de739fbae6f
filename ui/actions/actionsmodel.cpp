// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionsmodel.h"
#include "core/domain/carryover.h"
#include "core/domain/plainwords.h"
#include "ui/models/celltable.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/paperwords.h"
#include "ui/viewstate/todaystate.h"
#include <algorithm>

namespace coachbook::ui {
namespace {

using actionliststore::Listed;

Badge stateBadge(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return {Badge::Shape::Ring, theme::Tone::Muted, actionStateText(state)};
    case ActionState::InProgress:
        return {Badge::Shape::Circle, theme::Tone::Info, actionStateText(state)};
    case ActionState::Done:
        return {Badge::Shape::Tick, theme::Tone::Good, actionStateText(state)};
    case ActionState::Missed:
        return {Badge::Shape::Square, theme::Tone::Bad, actionStateText(state)};
    case ActionState::Dropped:
        return {Badge::Shape::Bars, theme::Tone::Muted, actionStateText(state)};
    }
    return {};
}

} // namespace

ActionsModel::ActionsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ActionsModel::setItems(std::vector<Listed> items, const WorkCalendar &calendar, QDate today)
{
    std::stable_sort(items.begin(), items.end(), [](const Listed &a, const Listed &b) {
        if (isOpen(a.item) != isOpen(b.item))
            return isOpen(a.item);
        return !isOpen(a.item) && a.item.closedOn.value_or(QDate()) > b.item.closedOn.value_or(QDate());
    });
    beginResetModel();
    m_items = std::move(items);
    m_words.assign(m_items.size(), {});
    m_calendar = calendar;
    m_today = today;
    endResetModel();
}

const QString &ActionsModel::words(int row) const
{
    QString &words = m_words[static_cast<std::size_t>(row)];
    if (words.isNull())
        words = wordsOfItem(at(row));
    return words;
}

int ActionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ActionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActionsModel::textAt(const Listed &listed, int column) const
{
    const ActionItem &item = listed.item;
    switch (column) {
    case Agent:
        return listed.agent;
    case Text:
        return shortText(item);
    case Measure:
        return paper::measureWords(item);
    case Due:
        return item.due ? dayText(*item.due, m_today) : tr("no date");
    case State:
        return actionStateText(item.state);
    case Carried:
        return carriedText(listed.carried);
    case Behaviour:
        return listed.behaviour;
    case Result:
        return item.result.left(wordsShown).simplified();
    default:
        return {};
    }
}

QVariant ActionsModel::sortAt(const Listed &listed, int column) const
{
    switch (column) {
    case Due:
        return listed.item.due.value_or(QDate(9999, 12, 31));
    case State:
        return static_cast<int>(listed.item.state);
    case Carried:
        return listed.carried;
    default:
        return textAt(listed, column);
    }
}

QVariant ActionsModel::badgeAt(const Listed &listed, int column) const
{
    const ActionItem &item = listed.item;
    if (column == State)
        return QVariant::fromValue(stateBadge(item.state));
    if (column == Carried && listed.carried >= longWait)
        return QVariant::fromValue(
            Badge{Badge::Shape::Triangle, theme::Tone::Warn, carriedText(listed.carried)});
    if (column != Due || !item.due || !isOpen(item))
        return {};
    const DueState state = stateOfDate(*item.due, m_today, m_calendar);
    if (state == DueState::OnTrack)
        return {};
    Badge badge = badgeOf(state);
    badge.word = dueWords(state, *item.due, m_today, m_calendar);
    return QVariant::fromValue(badge);
}

QVariant ActionsModel::data(const QModelIndex &index, int role) const
{
    const Listed &listed = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(listed, index.column());
    case Qt::ToolTipRole:
        return theme::plainToolTip(textAt(listed, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString badge = badgeAt(listed, index.column()).value<Badge>().word;
        return badge.isEmpty() ? textAt(listed, index.column()) : badge;
    }
    case CellTable::IdRole:
        return qlonglong(listed.item.id.value());
    case CellTable::SortRole:
        return sortAt(listed, index.column());
    case CellTable::BadgeRole:
        return badgeAt(listed, index.column());
    case CellTable::ToneRole:
        return static_cast<int>(index.column() == Agent || index.column() == Text ? theme::Tone::Text
                                                                                  : theme::Tone::Muted);
    default:
        return {};
    }
}

QVariant ActionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Agent:
        return tr("Agent");
    case Text:
        return tr("Action item");
    case Measure:
        return tr("Measure");
    case Due:
        return tr("Due");
    case State:
        return tr("State");
    case Carried:
        return tr("Waiting");
    case Behaviour:
        return tr("Behaviour");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}

ActionsFilter::ActionsFilter(ActionsModel *model, std::optional<ActionColumn> column, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model), m_column(column)
{
    setSourceModel(model);
    setSortRole(CellTable::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ActionsFilter::setFilter(ActionFilter filter)
{
    filter.text = plainWords(filter.text);
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    invalidateFilter();
}

const Listed &ActionsFilter::at(const QModelIndex &index) const
{
    return m_model->at(mapToSource(index).row());
}

QModelIndex ActionsFilter::find(ActionItemId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(index(row, 0)).item.id == id)
            return index(row, 0);
    }
    return {};
}

bool ActionsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Listed &listed = m_model->at(row);
    if (m_column && columnOf(listed.item, m_model->today()) != m_column)
        return false;
    return passes(listed, m_filter.text.isEmpty() ? QString() : m_model->words(row), m_filter,
                  m_model->today());
}

} // namespace coachbook::ui
