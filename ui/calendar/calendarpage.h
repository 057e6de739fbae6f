// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarfilter.h"
#include "ui/calendar/calendardesk.h"
#include "ui/shell/page.h"
#include "ui/viewstate/calendarwords.h"

class QComboBox;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace coachbook::ui {

class AgendaTable;
class CalendarCanvas;
class CalendarModel;
class DuePane;
class ElidedLabel;
class MonthView;
class PartBar;
class SmallMonth;
class TimeGridView;
struct CalendarMove;
struct CalendarSpot;

/// CAL-1: sessions and all that has a day, by month, week, day or as a list; sessions are planned, moved and
/// lengthened in it.
class CalendarPage : public Page
{
    Q_OBJECT
public:
    explicit CalendarPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Calendar"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_new; }
    QList<QAction *> secondaryActions() override { return {m_planWeek, m_move, m_leaveOut, m_endSeries}; }
    QString manualPage() const override { return QStringLiteral("calendar"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    bool canPrint() const override { return true; }
    void print() override;
    std::optional<AgentId> agentAtHand() const override;
    /// The days that are shown.
    std::pair<QDate, QDate> period() const;
    CalendarPeriod view() const { return m_view; }
    void showView(CalendarPeriod view);
    void showDay(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    QWidget *makeHead();
    QWidget *makeFilters();
    QWidget *makeSide();
    void makeViews();
    void connectCanvas(CalendarCanvas *canvas);
    void fillAgents();
    void showKinds();
    void showDue();
    void showPeriod();
    void showNow();
    void showEntries();
    void turn(int steps);
    void take(const CalendarSpot &spot);
    void open(const CalendarEntry &entry);
    void openMenu(const QPoint &at);
    void allow();
    void begin(std::optional<AgentId> agent, const CalendarSpot &spot);
    void moveByDialog();
    void leaveOut();
    void endSeries();
    void carryOut(const CalendarMove &move);
    SessionTimes timesOf(const CalendarMove &move) const;
    CalendarFilter filter() const;
    CalendarCanvas *canvas() const; ///< null in the agenda
    const CalendarEntry *current() const;
    CalendarSpot spot() const;

    CalendarDesk m_desk;
    CalendarPeriod m_view = CalendarPeriod::Week;
    QDate m_day;
    CalendarModel *m_model;
    MonthView *m_month = nullptr;
    TimeGridView *m_week = nullptr, *m_oneDay = nullptr;
    AgendaTable *m_agenda = nullptr;
    QStackedLayout *m_stack, *m_whole;
    PartBar *m_views;
    ElidedLabel *m_title;
    QTimer *m_minutely;
    SmallMonth *m_jump;
    DuePane *m_due;
    QComboBox *m_agent, *m_kind, *m_state;
    QAction *m_new, *m_planWeek, *m_move, *m_leaveOut, *m_endSeries, *m_back, *m_forward, *m_today;
};

} // namespace coachbook::ui
