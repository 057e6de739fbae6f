// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarsettings.h"
#include "core/domain/weekplan.h"
#include <QDialog>
#include <map>

class QComboBox;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QTreeWidget;

namespace coachbook::ui {

class BookController;
class Form;
class Label;

/// Session > Plan My Week: what is proposed for all that is due, what does not fit and why. Rows can be left
/// out; the rest is accepted in one step.
class WeekPlanDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WeekPlanDialog(BookController &controller, QWidget *parent = nullptr);
    const WeekPlan &plan() const { return m_plan; }
    std::vector<ProposedSession> chosen() const; ///< rows that are ticked
    CalendarSettings settings() const;

private:
    void makeFields();
    void makeLists();
    void propose();
    void showPlan();
    void showLeftOver();
    void showCount();

    BookController &m_controller;
    CalendarSettings m_before;
    WeekPlan m_plan;
    std::map<AgentId, QString> m_names;
    Form *m_form;
    QComboBox *m_span;
    QSpinBox *m_mostADay;
    QTimeEdit *m_from, *m_to;
    QWidget *m_hours;
    QTreeWidget *m_sessions, *m_leftOver;
    Label *m_nothing, *m_leftOverTitle;
    QPushButton *m_accept = nullptr;
};

void planMyWeek(BookController &controller, QWidget *parent);

} // namespace coachbook::ui
