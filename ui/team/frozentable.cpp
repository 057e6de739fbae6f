// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/frozentable.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

namespace coachbook::ui {
namespace {

void setUp(QTableView &view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setSortingEnabled(true);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setMinimumHeight(theme::rowHeight);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

FrozenTable::FrozenTable(QWidget *parent) : QTableView(parent), m_first(new QTableView(this))
{
    setUp(*this);
    setUp(*m_first);
    m_first->setFocusPolicy(Qt::NoFocus);
    m_first->setFrameShape(QFrame::NoFrame);
    m_first->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_first->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_first->setAccessibleName(tr("First column"));
    m_first->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_first->hide();
    viewport()->stackUnder(m_first);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { place(); });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_first->horizontalHeader(),
            &QHeaderView::setSortIndicator);
    connect(m_first->horizontalHeader(), &QHeaderView::sortIndicatorChanged, horizontalHeader(),
            &QHeaderView::setSortIndicator);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_first->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_first->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    // Only where something is scrolled away does the second view appear; else there is one plain table.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_first->setVisible(value > 0); });
    connect(m_first, &QTableView::doubleClicked, this, &QTableView::doubleClicked);
    connect(m_first, &QTableView::activated, this, &QTableView::activated);
}

void FrozenTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_first->setModel(model);
    m_first->setSelectionModel(selectionModel());
    for (int column = 1; column < model->columnCount(); ++column)
        m_first->setColumnHidden(column, true);
    place();
}

void FrozenTable::setItemDelegate(QAbstractItemDelegate *delegate)
{
    QTableView::setItemDelegate(delegate);
    m_first->setItemDelegate(delegate);
}

void FrozenTable::place()
{
    if (!model())
        return;
    m_first->setColumnWidth(0, columnWidth(0));
    m_first->setGeometry(frameWidth(), frameWidth(), columnWidth(0),
                         viewport()->height() + horizontalHeader()->height());
    m_first->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
}

void FrozenTable::keepCurrent()
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0),
                                          QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
}

QString FrozenTable::selectedText() const
{
    QList<int> columns;
    for (int visual = 0; visual < model()->columnCount(); ++visual) {
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns << column;
    }
    const auto line = [&](auto cell) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(column).toString().replace(QLatin1Char('\t'), QLatin1Char(' '));
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{line([&](int column) { return model()->headerData(column, Qt::Horizontal); })};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        lines << line([&](int column) { return row.siblingAtColumn(column).data(); });
    return lines.join(QLatin1Char('\n'));
}

void FrozenTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    place();
}

void FrozenTable::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        QApplication::clipboard()->setText(selectedText());
        Q_EMIT copied();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void FrozenTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() > 0)
        QTableView::scrollTo(index, hint);
    else // the first column is in sight; only up or down
        QTableView::scrollTo(index.siblingAtColumn(qMax(0, columnAt(columnWidth(0) + 1))), hint);
}

QModelIndex FrozenTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    // What lies under the first column has to be scrolled out from under it.
    if (action == MoveLeft && next.column() > 0 && visualRect(next).left() < columnWidth(0))
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + visualRect(next).left() -
                                        columnWidth(0));
    return next;
}

} // namespace coachbook::ui
