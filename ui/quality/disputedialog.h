// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reply.h"
#include <QDialog>

class QComboBox;
class QPushButton;

namespace coachbook::ui {

class AnswerBar;
class GrowingText;
class Label;

/// The supervisor's decision on each disputed question: granted, with another score where it changes, or
/// rejected; always with a reason.
class DisputeDialog : public QDialog
{
    Q_OBJECT
public:
    DisputeDialog(const Reply &reply, const Scorecard &card, const Evaluation &evaluation,
                  const QString &agent, QWidget *parent = nullptr);
    std::vector<DisputeDecision> decisions() const;

private:
    struct Line
    {
        QuestionId question;
        std::optional<double> before;
        QComboBox *outcome;
        AnswerBar *score;
        GrowingText *reason;
        Label *problem;
    };
    QWidget *makeLine(const Dispute &dispute, const Question &question, const std::optional<double> &before);
    static DisputeDecision decisionOf(const Line &line);
    void showProblems();

    std::vector<Line> m_lines;
    QPushButton *m_ok;
};

} // namespace coachbook::ui
