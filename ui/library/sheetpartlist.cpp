// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sheetpartlist.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/sessionforms.h"
#include <QKeyEvent>
#include <QSignalBlocker>
#include <algorithm>

namespace coachbook::ui {

SheetPartList::SheetPartList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Parts of the sheet"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    connect(this, &QListWidget::itemChanged, this, &SheetPartList::changed);
}

void SheetPartList::add(SheetPart part, SessionType type, bool isOn)
{
    auto *item = new QListWidgetItem(sheetPartText(part, type), this);
    item->setData(Qt::UserRole, static_cast<int>(part));
    item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    Qt::ItemFlags flags = item->flags() & ~Qt::ItemIsDropEnabled;
    // No session is complete without a focus, so that it cannot be taken off.
    flags.setFlag(Qt::ItemIsUserCheckable, part != SheetPart::Focus);
    item->setFlags(flags);
}

void SheetPartList::show(const std::vector<SheetPart> &parts, SessionType type)
{
    if (count() > 0 && parts == this->parts() && property("type").toInt() == static_cast<int>(type))
        return;
    const QSignalBlocker quiet(this);
    setProperty("type", static_cast<int>(type));
    clear();
    for (const SheetPart part : parts)
        add(part, type, true);
    for (const SheetPart part : possibleParts(type)) {
        if (std::find(parts.begin(), parts.end(), part) == parts.end())
            add(part, type, false);
    }
    setCurrentRow(0);
    updateGeometry();
}

std::vector<SheetPart> SheetPartList::parts() const
{
    std::vector<SheetPart> on;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            on.push_back(static_cast<SheetPart>(item(row)->data(Qt::UserRole).toInt()));
    }
    return on;
}

void SheetPartList::keyPressEvent(QKeyEvent *event)
{
    const bool isMove = event->modifiers().testFlag(Qt::AltModifier) &&
                        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (isMove)
        move(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

void SheetPartList::move(int by)
{
    const int from = currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker quiet(this);
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    Q_EMIT changed();
}

void SheetPartList::dropEvent(QDropEvent *event)
{
    {
        const QSignalBlocker quiet(this);
        QListWidget::dropEvent(event);
    }
    Q_EMIT changed();
}

QSize SheetPartList::sizeHint() const
{
    const int row = count() > 0 ? sizeHintForRow(0) : theme::rowHeight;
    return {QListWidget::sizeHint().width(), row * std::max(count(), 1) + 2 * frameWidth() + 2};
}

} // namespace coachbook::ui
