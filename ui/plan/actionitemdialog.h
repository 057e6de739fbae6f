// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/plan.h"
#include "core/domain/smart.h"
#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace coachbook::ui {

class DayField;
class Form;
class Label;

/// One action item. Says while it is typed what keeps it from being SMART (SMART-2); a vague wording can be
/// saved only with a reason.
class ActionItemDialog : public QDialog
{
    Q_OBJECT
public:
    struct Context
    {
        QString agent;
        std::vector<Behaviour> behaviours;
        KpiSettings kpis = defaultKpiSettings();
        std::vector<PlanBaseline> baselines; ///< proposes the value a KPI starts from
        QDate today, proposedDue;
    };
    ActionItemDialog(const ActionItemDraft &draft, Context context, QWidget *parent = nullptr);
    ActionItemDraft draft() const;

private:
    Form *makeForm();
    void fillMeasures();
    void measureChosen();
    void update();
    std::optional<Kpi> kpi() const;
    std::optional<double> valueOf(const QLineEdit *field) const;
    QString valueProblem(const QLineEdit *field) const;
    QString valueText(std::optional<double> value) const;

    ActionItemDraft m_draft;
    Context m_context;
    QPlainTextEdit *m_text;
    QComboBox *m_behaviour, *m_measure;
    QLineEdit *m_countOf, *m_baseline, *m_target, *m_owner, *m_reason;
    DayField *m_due;
    Label *m_remarks;
    Form *m_form = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace coachbook::ui
