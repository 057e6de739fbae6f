// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation.h"
#include <QDialog>
#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace coachbook::ui {

class BookController;
class Form;
class Label;

/// What is known when an evaluation is begun; the rest is asked.
struct EvaluationStart
{
    std::optional<AgentId> agent = {};
    QString interactionRef = {};
    Pick pick = Pick::Unknown;
};

/// Whose interaction is evaluated, which one, and with which scorecard.
class NewEvaluationDialog : public QDialog
{
    Q_OBJECT
public:
    NewEvaluationDialog(BookController &controller, const EvaluationStart &start, QWidget *parent = nullptr);
    EvaluationDraft draft() const;

private:
    void fillAgents(const EvaluationStart &start);
    void fillCards();
    void fillInteractions();
    void showProblems();
    BookController &m_controller;
    EvaluationStart m_start;
    Form *m_form;
    QComboBox *m_agent, *m_interaction, *m_card;
    QLineEdit *m_evaluator;
    QPushButton *m_ok;
};

/// Whether there is a scorecard to use; offers the ready-made ones where there is none.
bool ensureScorecard(BookController &controller);

/// Asks, makes the draft and returns it; absent when the person thought better of it, or there is no
/// scorecard to use, which is said.
std::optional<EvaluationId> beginEvaluation(BookController &controller, const EvaluationStart &start,
                                            QWidget *window);

} // namespace coachbook::ui
