// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/improvementplan.h"
#include <QDialog>

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace coachbook::ui {

class Form;
class GrowingText;

/// A goal: what, measured by a KPI or by counting, target and day. Its words and numbers are locked with the
/// first held checkpoint: then the day alone is asked for.
class MilestoneDialog : public QDialog
{
    Q_OBJECT
public:
    MilestoneDialog(const Milestone &milestone, const ImprovementPlanDraft &plan,
                    const std::vector<Behaviour> &behaviours, QWidget *parent = nullptr);
    Milestone milestone() const;
    bool isRemoved() const { return m_removed; }

private:
    void makeFields(const std::vector<Behaviour> &behaviours);
    void lockFields();
    void showMilestone();
    void update();
    std::optional<Kpi> kpi() const;
    std::optional<double> valueOf(const QLineEdit *field) const;

    Milestone m_milestone;
    ImprovementPlanDraft m_plan;
    GrowingText *m_text;
    QComboBox *m_behaviour, *m_measure;
    QLineEdit *m_countOf, *m_baseline, *m_target;
    QDateEdit *m_due;
    Form *m_form;
    QPushButton *m_save = nullptr;
    bool m_removed = false;
};

/// How a milestone ended, with what was seen.
class MilestoneResultDialog : public QDialog
{
    Q_OBJECT
public:
    MilestoneResultDialog(const Milestone &milestone, const QString &proposed, QWidget *parent = nullptr);
    Milestone milestone() const;

private:
    Milestone m_milestone;
    QButtonGroup *m_state;
    GrowingText *m_result;
};

/// A checkpoint as it was held: the day, its outcome, what was found, and the agent's own words.
class CheckpointDialog : public QDialog
{
    Q_OBJECT
public:
    CheckpointDialog(const Checkpoint &checkpoint, const QString &agent, bool locksGoals, QDate today,
                     QWidget *parent = nullptr);
    Checkpoint checkpoint() const;

private:
    void update();
    Checkpoint m_checkpoint;
    QDateEdit *m_held;
    QButtonGroup *m_outcome;
    GrowingText *m_findings, *m_words;
    QPushButton *m_record = nullptr;
};

/// The day of a checkpoint that is still to come.
class CheckpointDayDialog : public QDialog
{
    Q_OBJECT
public:
    CheckpointDayDialog(QDate day, const ImprovementPlanDraft &plan, bool isNew, QWidget *parent = nullptr);
    QDate day() const;
    bool isRemoved() const { return m_removed; }

private:
    QDateEdit *m_day;
    bool m_removed = false;
};

/// How the plan ends: its outcome, decided by the supervisor, the day, and why.
class EndImprovementDialog : public QDialog
{
    Q_OBJECT
public:
    EndImprovementDialog(const ImprovementPlanDraft &plan, const QString &agent, QDate today,
                         QWidget *parent = nullptr);
    ImprovementOutcome outcome() const;
    QDate day() const;
    QString note() const;

private:
    QButtonGroup *m_outcome;
    QDateEdit *m_day;
    GrowingText *m_note;
};

} // namespace coachbook::ui
