// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/planreview.h"
#include "core/domain/preparation.h"
#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace coachbook::ui {

class Form;
class GrowingText;

/// The review of a coaching cycle (PLAN-3): the figures beside the frozen baseline, the outcome that they
/// propose, and the one that the supervisor decides. Not improved asks for an adjusted approach.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    struct Input
    {
        CoachingPlan plan; ///< with the figures as they would be frozen
        Agent agent;
        OutcomeProposal proposal;
        std::vector<KpiLine> kpis; ///< for the charts
        std::vector<QDate> sessions;
        QDate today;
    };
    explicit ReviewDialog(const Input &input, QWidget *parent = nullptr);
    CoachingPlan plan() const; ///< ended as decided
    bool wantsNext() const;    ///< the next cycle begins from this one

private:
    QWidget *makeFigures();
    QWidget *makeCharts();
    void makeDecision();
    void chosen();
    void update();
    PlanOutcome outcome() const;

    Input m_input;
    QButtonGroup *m_outcome;
    GrowingText *m_note, *m_adjusted;
    QCheckBox *m_next;
    Form *m_form;
    QPushButton *m_end = nullptr;
};

} // namespace coachbook::ui
