// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/figuretable.h"
#include "ui/models/celltable.h"
#include "ui/theme/theme.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace coachbook::ui {

FigureTable::FigureTable(const QStringList &headers, QList<int> wordy, const QString &name, QWidget *parent)
    : QTableWidget(0, static_cast<int>(headers.size()), parent), m_wordy(std::move(wordy))
{
    setHorizontalHeaderLabels(headers);
    setAccessibleName(name);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme::compactRowHeight);
    verticalHeader()->setMinimumSectionSize(theme::compactRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(
            (m_wordy.contains(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(theme::figures());
}

void FigureTable::setCell(int row, int column, const QString &text, bool strong)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setTextAlignment((m_wordy.contains(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (strong) {
        QFont font = theme::figures();
        font.setWeight(QFont::DemiBold);
        cell->setFont(font);
    }
    cell->setData(CellTable::ToneRole,
                  static_cast<int>(strong || column == 0 ? theme::Tone::Text : theme::Tone::Muted));
    setItem(row, column, cell);
}

void FigureTable::finish()
{
    if (rowCount() > 0 && currentRow() < 0)
        setCurrentCell(0, 0, QItemSelectionModel::NoUpdate); // a screen reader needs somewhere to stand
    updateGeometry();
}

QSize FigureTable::sizeHint() const
{
    const int head = horizontalHeader()->sizeHint().height();
    return {400, head + verticalHeader()->length() + 2 * frameWidth()};
}

QSize FigureTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void FigureTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << (row < 0 ? horizontalHeaderItem(column) : item(row, column))->text();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace coachbook::ui
