// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importtable.h"
#include "ui/theme/theme.h"
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>

namespace coachbook::ui {

QTableView *importTable(QAbstractTableModel *model, const QString &name, int stretched)
{
    auto *view = new QTableView;
    model->setParent(view);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setObjectName(name);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(theme::compactRowHeight);
    view->verticalHeader()->setDefaultSectionSize(theme::compactRowHeight);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->resizeColumnsToContents();
    for (int i = 0; i < model->columnCount(); ++i)
        view->setColumnWidth(i, std::clamp(view->columnWidth(i), 60, 420));
    if (stretched >= 0)
        view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    const int rows = std::min(model->rowCount(), 9);
    view->setFixedHeight(rows * theme::compactRowHeight + view->horizontalHeader()->sizeHint().height() +
                         view->horizontalScrollBar()->sizeHint().height() + 2 * view->frameWidth());
    view->setCurrentIndex(model->index(0, 0));
    return view;
}

} // namespace coachbook::ui
