// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/improvement/improvementdocument.h"
#include <QWidget>
#include <vector>

class QBoxLayout;
class QDateEdit;
class QPushButton;
class QVBoxLayout;

namespace coachbook::ui {

class Card;
class ChartView;
class GrowingText;
class Label;
class PartRows;

/// The improvement plan as the document it prints, edited in place.
class ImprovementSheet : public QWidget
{
    Q_OBJECT
public:
    explicit ImprovementSheet(QWidget *parent = nullptr);
    struct State
    {
        ImprovementDocument document;
        BookSettings settings;
        QDate today;
        bool isReadOnly = false;
    };
    void show(const State &state);
    void takeInto(ImprovementPlanDraft &plan) const; ///< what the fields say; all else of `plan` stays
    void showIssues(const ImprovementDocument &document);

Q_SIGNALS:
    void typed();
    void settled(); ///< something whole was chosen, or a field was left
    void addMilestone();
    void milestoneClicked(int place, const QString &key); ///< edit, result
    void addCheckpoint();
    void proposeCheckpoints();
    void checkpointClicked(int place, const QString &key); ///< record, day
    void weekClicked(int place);
    void sessionClicked(); ///< in which the plan was decided

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *addCard(QBoxLayout *to, const QString &title);
    GrowingText *addText(QVBoxLayout *to, const QString &title, const QString &hint);
    QDateEdit *addDay(QBoxLayout *to, const QString &title);
    QPushButton *addButton(QBoxLayout *to, const QString &text, const char *name,
                           void (ImprovementSheet::*tell)());
    void addHead(QBoxLayout *to);
    void showTexts(const ImprovementPlan &plan, bool readOnly);
    void showMilestones(const State &state, bool readOnly);
    void showWeeks(const State &state);
    void showCheckpoints(const State &state, bool readOnly);
    void showCharts(const ImprovementDocument &document);

    QBoxLayout *m_columns;
    QVBoxLayout *m_main, *m_side, *m_charts = nullptr;
    Label *m_facts = nullptr, *m_issues = nullptr, *m_locked = nullptr, *m_outcome = nullptr;
    QPushButton *m_session = nullptr;
    GrowingText *m_reason = nullptr, *m_support = nullptr, *m_consequence = nullptr, *m_words = nullptr;
    QDateEdit *m_starts = nullptr, *m_ends = nullptr;
    PartRows *m_milestones = nullptr, *m_weeks = nullptr, *m_checkpoints = nullptr;
    QPushButton *m_addMilestone = nullptr, *m_addCheckpoint = nullptr, *m_propose = nullptr;
    QWidget *m_figures = nullptr;
    std::vector<ChartView *> m_views;
};

} // namespace coachbook::ui
