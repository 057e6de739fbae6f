// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionboard.h"
#include "ui/models/celltable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QTextLayout>

namespace coachbook::ui {
namespace {

constexpr int padding = theme::related + theme::small, textLines = 2, cardLines = 2 + textLines;

QString nothingText(ActionColumn column)
{
    switch (column) {
    case ActionColumn::Open:
        return ActionBoard::tr("Nothing is open.");
    case ActionColumn::InProgress:
        return ActionBoard::tr("Nothing is in progress. Ctrl+Right moves an open item here.");
    case ActionColumn::Closed:
        return ActionBoard::tr("Nothing was closed in the last four weeks.");
    }
    return {};
}

/// The beginning of `text` on two lines, the second elided.
void paintText(QPainter *painter, const QRect &rect, const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    int top = rect.top();
    for (int line = 0; line < textLines; ++line) {
        QTextLine made = layout.createLine();
        if (!made.isValid())
            break;
        made.setLineWidth(rect.width());
        const QString words = text.mid(made.textStart(), line + 1 < textLines ? made.textLength() : -1);
        painter->drawText(QRect(rect.left(), top, rect.width(), metrics.lineSpacing()),
                          Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(words.trimmed(), Qt::ElideRight, rect.width()));
        top += metrics.lineSpacing();
    }
    layout.endLayout();
}

Badge badgeIn(const QModelIndex &index, ActionsModel::Column column)
{
    return index.siblingAtColumn(column).data(CellTable::BadgeRole).value<Badge>();
}

/// What is most pressing about the item: its due date, or how it ended.
Badge markOf(const QModelIndex &index, bool open)
{
    if (!open)
        return badgeIn(index, ActionsModel::State);
    const Badge due = badgeIn(index, ActionsModel::Due);
    if (!due.word.isEmpty())
        return due;
    return {Badge::Shape::None, theme::Tone::Muted,
            index.siblingAtColumn(ActionsModel::Due).data().toString()};
}

} // namespace

QSize ActionCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, cardLines * option.fontMetrics.lineSpacing() + 2 * padding + theme::related};
}

void ActionCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const theme::Colours &c = theme::colours();
    painter->save();
    const QRect card = option.rect.adjusted(1, 1, -1, -theme::related);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    painter->setPen(isCurrent ? c.accent : c.line);
    painter->setBrush(option.state.testFlag(QStyle::State_Selected)    ? c.selection
                      : option.state.testFlag(QStyle::State_MouseOver) ? c.hover
                                                                       : c.surface);
    painter->drawRoundedRect(QRectF(card).adjusted(.5, .5, -.5, -.5), theme::corner, theme::corner);
    const QRect inside = card.adjusted(padding, padding, -padding, -padding);
    const int line = option.fontMetrics.lineSpacing();
    const bool open = index.siblingAtColumn(ActionsModel::State).data(CellTable::SortRole).toInt() < 2;
    const Badge mark = markOf(index, open);
    const QFont small = theme::font(theme::Type::Secondary);
    const int markWidth = qMin(badgeSize(mark, small).width(), inside.width() / 2);
    paintBadge(painter, QRect(inside.right() - markWidth, inside.top(), markWidth, line), mark, small);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(c.text);
    const int nameWidth = inside.width() - markWidth - theme::related;
    painter->drawText(
        QRect(inside.left(), inside.top(), nameWidth, line), Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(bold).elidedText(index.siblingAtColumn(ActionsModel::Agent).data().toString(),
                                      Qt::ElideRight, nameWidth));
    painter->setFont(option.font);
    paintText(painter, inside.adjusted(0, line, 0, 0),
              index.siblingAtColumn(ActionsModel::Text).data().toString(), option.font);
    const QRect last(inside.left(), inside.top() + (1 + textLines) * line, inside.width(), line);
    const Badge waiting = badgeIn(index, ActionsModel::Carried);
    const QString measure =
        index.siblingAtColumn(open ? ActionsModel::Measure : ActionsModel::Result).data().toString();
    paintBadge(painter, last,
               open && !waiting.word.isEmpty() ? waiting
                                               : Badge{Badge::Shape::None, theme::Tone::Muted, measure},
               small);
    painter->restore();
}

ActionBoard::ActionBoard(ActionsModel *model, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::group);
    for (const ActionColumn column : {ActionColumn::Open, ActionColumn::InProgress, ActionColumn::Closed})
        row->addWidget(makeColumn(model, column), 1);
    setFocusProxy(m_columns[0].list);
    showCounts();
}

QWidget *ActionBoard::makeColumn(ActionsModel *model, ActionColumn column)
{
    Column &made = m_columns[static_cast<std::size_t>(column)];
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::related);
    made.title = new Label(columnText(column), theme::Type::Section);
    layout->addWidget(made.title);
    made.items = new ActionsFilter(model, column, this);
    made.list = new QListView;
    made.list->setAccessibleName(columnText(column));
    made.list->setModel(made.items);
    made.list->setModelColumn(ActionsModel::Text);
    made.list->setItemDelegate(new ActionCardDelegate(made.list));
    made.list->setUniformItemSizes(true);
    made.list->setFrameShape(QFrame::NoFrame);
    made.list->setMouseTracking(true);
    made.list->viewport()->setAutoFillBackground(false);
    made.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made.list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    made.list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made.list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    made.list->installEventFilter(this);
    made.list->viewport()->installEventFilter(this);
    layout->addWidget(made.list, 1);
    made.nothing = Label::wrapped(nothingText(column), theme::Type::Body, theme::Tone::Muted);
    layout->addWidget(made.nothing);
    layout->addStretch();
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT opened(ActionItemId(index.data(CellTable::IdRole).toLongLong()));
    };
    connect(made.list, &QListView::doubleClicked, this, open);
    connect(made.list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActionBoard::currentChanged);
    connect(made.items, &QAbstractItemModel::modelReset, this, &ActionBoard::showCounts);
    connect(made.items, &QAbstractItemModel::rowsInserted, this, &ActionBoard::showCounts);
    connect(made.items, &QAbstractItemModel::rowsRemoved, this, &ActionBoard::showCounts);
    return whole;
}

void ActionBoard::showCounts()
{
    for (const ActionColumn column : {ActionColumn::Open, ActionColumn::InProgress, ActionColumn::Closed}) {
        Column &each = m_columns[static_cast<std::size_t>(column)];
        if (each.items == nullptr || each.nothing == nullptr)
            continue;
        const int count = each.items->rowCount();
        each.title->setText(
            count == 0 ? columnText(column)
                       : tr("%1  %2", "title of a column and how many").arg(columnText(column)).arg(count));
        each.list->setVisible(count > 0);
        each.nothing->setVisible(count == 0);
    }
}

void ActionBoard::setFilter(const ActionFilter &filter)
{
    for (Column &each : m_columns)
        each.items->setFilter(filter);
}

int ActionBoard::columnAt() const
{
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        if (m_columns[at].list->hasFocus())
            return static_cast<int>(at);
    }
    return m_last;
}

void ActionBoard::keep(std::optional<ActionItemId> id)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    bool isAnywhere = false;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        Column &each = m_columns[at];
        const QModelIndex found = id ? each.items->find(*id) : QModelIndex();
        if (found.isValid()) {
            each.list->setCurrentIndex(found.siblingAtColumn(ActionsModel::Text));
            m_last = static_cast<int>(at);
            if (hadFocus)
                each.list->setFocus();
            isAnywhere = true;
        }
    }
    for (std::size_t at = 0; at < m_columns.size() && !isAnywhere; ++at) {
        if (m_columns[at].items->rowCount() == 0)
            continue;
        m_columns[at].list->setCurrentIndex(m_columns[at].items->index(0, ActionsModel::Text));
        m_last = static_cast<int>(at);
        isAnywhere = true;
    }
}

const actionliststore::Listed *ActionBoard::current() const
{
    const Column &column = m_columns[static_cast<std::size_t>(columnAt())];
    const QModelIndex index = column.list->currentIndex();
    return index.isValid() ? &column.items->at(index) : nullptr;
}

std::vector<const actionliststore::Listed *> ActionBoard::selected() const
{
    std::vector<const actionliststore::Listed *> items;
    const Column &column = m_columns[static_cast<std::size_t>(columnAt())];
    for (const QModelIndex &index : column.list->selectionModel()->selectedIndexes())
        items.push_back(&column.items->at(index));
    return items;
}

bool ActionBoard::goSideways(int step, bool withItem)
{
    const int from = columnAt(), to = from + step;
    if (to < 0 || to >= static_cast<int>(m_columns.size()))
        return true;
    if (withItem) {
        if (const actionliststore::Listed *listed = current())
            Q_EMIT moved(listed->item.id, static_cast<ActionColumn>(to));
        return true;
    }
    for (int at = to; at >= 0 && at < static_cast<int>(m_columns.size()); at += step) {
        QListView *list = m_columns[static_cast<std::size_t>(at)].list;
        if (list->model()->rowCount() == 0)
            continue;
        m_last = at;
        list->setFocus();
        if (!list->selectionModel()->isSelected(list->currentIndex()))
            list->setCurrentIndex(list->currentIndex().isValid()
                                      ? list->currentIndex()
                                      : list->model()->index(0, ActionsModel::Text));
        break;
    }
    return true;
}

bool ActionBoard::eventFilter(QObject *watched, QEvent *event)
{
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        if (watched == m_columns[at].list &&
            (event->type() == QEvent::FocusIn || event->type() == QEvent::KeyPress))
            m_last = static_cast<int>(at);
        if (watched == m_columns[at].list && event->type() == QEvent::ContextMenu) {
            Q_EMIT menuWanted(static_cast<QContextMenuEvent *>(event)->globalPos());
            return true;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool withItem = key->modifiers() == Qt::ControlModifier;
    if (key->modifiers() != Qt::NoModifier && !withItem && key->modifiers() != Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Left:
        return goSideways(-1, withItem);
    case Qt::Key_Right:
        return goSideways(1, withItem);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const actionliststore::Listed *listed = current(); listed && !withItem)
            Q_EMIT opened(listed->item.id);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace coachbook::ui
