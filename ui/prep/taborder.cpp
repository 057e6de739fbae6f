// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/taborder.h"
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <vector>

namespace coachbook::ui {
namespace {

using Found = std::vector<QWidget *>;
void collect(QWidget *widget, Found &found);

void collect(QLayout *layout, Found &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, found);
        else if (QLayout *inner = item->layout())
            collect(inner, found);
    }
}

/// Has parts inside that are its own business.
bool isWhole(const QWidget *widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

void collect(QWidget *widget, Found &found)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        found.push_back(widget);
    if (isWhole(widget))
        return;
    if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), found);
    } else if (widget->layout()) {
        collect(widget->layout(), found); // of a stack, too: its pages in their order
    }
}

} // namespace

void orderTabsAsLaidOut(QWidget *first, QWidget *root)
{
    Found found;
    collect(root, found);
    QWidget *before = first;
    for (QWidget *next : found) {
        if (next == first)
            continue;
        QWidget::setTabOrder(before, next);
        before = next;
    }
}

} // namespace coachbook::ui
