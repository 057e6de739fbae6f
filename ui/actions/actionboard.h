// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionsmodel.h"
#include <QStyledItemDelegate>
#include <QWidget>
#include <array>

class QListView;

namespace coachbook::ui {

class Label;

/// Paints an action item as a card: who and how it stands, the words on two lines, measure and waiting.
class ActionCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The action items in columns by state. Left and Right go from column to column, Ctrl with them moves the
/// item; Return opens it.
class ActionBoard : public QWidget
{
    Q_OBJECT
public:
    explicit ActionBoard(ActionsModel *model, QWidget *parent = nullptr);
    void setFilter(const ActionFilter &filter);
    void keep(std::optional<ActionItemId> id); ///< current after the items were read anew, wherever it stands
    const actionliststore::Listed *current() const; ///< null: none; as long as the model stays
    std::vector<const actionliststore::Listed *> selected() const;

Q_SIGNALS:
    void opened(coachbook::ActionItemId id);
    /// The item is to go to another column: Closed asks for its result.
    void moved(coachbook::ActionItemId id, coachbook::ui::ActionColumn to);
    void menuWanted(const QPoint &globalAt);
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column
    {
        ActionsFilter *items = nullptr;
        QListView *list = nullptr;
        Label *title = nullptr, *nothing = nullptr;
    };
    QWidget *makeColumn(ActionsModel *model, ActionColumn column);
    void showCounts();
    int columnAt() const; ///< the one with the keyboard, or that had it last
    bool goSideways(int step, bool withItem);

    std::array<Column, 3> m_columns;
    int m_last = 0;
};

} // namespace coachbook::ui
