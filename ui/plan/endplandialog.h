// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include <QDialog>

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;

namespace coachbook::ui {

class Form;

/// How a coaching cycle ends (PLAN-3): improved, not improved, not enough data, with a note. Not improved
/// asks for another approach, in words.
class EndPlanDialog : public QDialog
{
    Q_OBJECT
public:
    EndPlanDialog(const CoachingPlan &plan, const QString &agent, QDate today, QWidget *parent = nullptr);
    CoachingPlan plan() const; ///< ended as chosen

private:
    void update();
    PlanOutcome outcome() const;
    CoachingPlan m_plan;
    QButtonGroup *m_outcome;
    QPlainTextEdit *m_note;
    Form *m_form;
    QPushButton *m_end = nullptr;
};

} // namespace coachbook::ui
