// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation.h"
#include "core/domain/moment.h"
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace coachbook::ui {

struct EvaluationHistory;
class Label;
class QuestionRow;

/// A scorecard as a form: its sections and questions, with the score running along at its head.
class EvaluationForm : public QWidget
{
    Q_OBJECT
public:
    explicit EvaluationForm(QWidget *parent = nullptr);
    void show(const Evaluation &evaluation, const Scorecard &card); ///< keeps the rows of the same scorecard
    void showMoments(const std::vector<Moment> &moments);
    void showDisputes(const EvaluationHistory &history);
    void setReadOnly(bool readOnly);
    std::vector<Answer> answers() const;
    std::optional<QuestionId> currentQuestion() const; ///< of the keyboard, or the last one that had it
    QWidget *
    stopOf(std::optional<QuestionId> question) const; ///< where the keyboard answers it; absent: the first
    bool isOf(EvaluationId id) const { return m_evaluation == id; }

Q_SIGNALS:
    void answered();
    void typed();
    void left();
    void momentWanted(coachbook::QuestionId question);
    void momentOpened(coachbook::MomentId moment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Scorecard &card);
    void addRow(const Question &question);
    void showScore();
    void focusAfter(const QuestionRow *row);

    std::optional<EvaluationId> m_evaluation;
    Scorecard m_card;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    Label *m_score, *m_progress;
    std::vector<QuestionRow *> m_rows;
    QuestionRow *m_current = nullptr;
};

} // namespace coachbook::ui
