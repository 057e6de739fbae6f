// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace coachbook::ui {

/// A table whose first column stays when the rest scrolls sideways. It always has a current row, so that
/// screen readers and the arrow keys have somewhere to stand.
class FrozenTable : public QTableView
{
    Q_OBJECT
public:
    explicit FrozenTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void setItemDelegate(QAbstractItemDelegate *delegate);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keepCurrent();           ///< call after the rows changed
    QString selectedText() const; ///< selected rows as tab-separated text with headers, visible columns only

Q_SIGNALS:
    void copied();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void place();
    QTableView *m_first; ///< lies over the first column
};

} // namespace coachbook::ui
