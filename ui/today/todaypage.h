// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/viewstate/todaystate.h"

class QBoxLayout;
class QStackedLayout;

namespace coachbook::ui {

class Label;
class RowList;

/// What the day asks for in its order, with a look at the next one; three columns that become one when
/// narrow.
class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Today"); }
    QString subtitle() const override;
    QList<QAction *> secondaryActions() override { return {m_items, m_planWeek}; }
    bool canPrint() const override { return true; }
    void print() override; ///< the week or the month
    QString manualPage() const override { return QStringLiteral("today"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    const TodayState &state() const { return m_state; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Column
    {
        QWidget *whole = nullptr;
        Label *title = nullptr;
        Label *nothing = nullptr;
        RowList *list = nullptr;
        std::vector<TodayRow> rows;
        bool showsAll = false; ///< however many there are
    };
    Column addColumn(QBoxLayout *place, const QString &title, const QString &nothing);
    void connectColumn(Column &column);
    void fill(Column &column, const QString &title, const std::vector<TodayRow> &rows);
    void act(const TodayRow &row);
    void recordCheckIn(const TodayRow &row);

    TodayState m_state;
    QBoxLayout *m_columns;
    QStackedLayout *m_stack;
    QAction *m_items, *m_planWeek;
    Column m_now, m_followUp, m_tomorrow, m_next;
};

} // namespace coachbook::ui
