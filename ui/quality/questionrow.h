// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"
#include "ui/quality/answerbar.h"
#include <vector>

class QVBoxLayout;

namespace coachbook::ui {

class GrowingText;
class Label;
class StateBadge;

/// One question of the form: its words and what it weighs, the answers, the comment, the moments marked.
class QuestionRow : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionRow(const Question &question, QWidget *parent = nullptr);
    void show(const Answer &answer);
    void showMoments(const std::vector<Moment> &moments);
    void setReadOnly(bool readOnly);
    void setRemark(const QString &remark); ///< what the agent says to it, and what was decided
    const Question &question() const { return m_question; }
    /// Absent: neither answered nor commented.
    std::optional<Answer> answer() const;
    QWidget *answerStop() const;

Q_SIGNALS:
    void answered();
    void typed();
    void left();
    void nextWanted();
    void momentWanted(coachbook::QuestionId question);
    void momentOpened(coachbook::MomentId moment);

private:
    QWidget *makeHead();
    void showFinding();

    Question m_question;
    AnswerBar *m_bar;
    GrowingText *m_comment;
    StateBadge *m_finding;
    Label *m_remark;
    QVBoxLayout *m_moments;
    std::optional<int> m_momentSeconds; ///< came with the answer
};

} // namespace coachbook::ui
