// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reply.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace coachbook::ui {

class Form;
class GrowingText;

/// What the agent says to an evaluation: acknowledged, with a comment, or disputed question by question.
class ReplyDialog : public QDialog
{
    Q_OBJECT
public:
    ReplyDialog(const ReplyDraft &draft, const Scorecard &card, const Evaluation &evaluation,
                const QString &agent, std::optional<QDate> released, QDate today, QWidget *parent = nullptr);
    ReplyDraft draft() const;

private:
    struct Line ///< a question that may be disputed
    {
        QuestionId question;
        QCheckBox *disputed;
        GrowingText *words;
    };
    QWidget *makeQuestions(const Scorecard &card, const Evaluation &evaluation);
    void showProblems();

    ReplyDraft m_draft;
    std::optional<QDate> m_released;
    QDate m_today;
    Form *m_form;
    QComboBox *m_kind, *m_way;
    QDateEdit *m_day;
    QWidget *m_dayField;
    QPlainTextEdit *m_comment;
    QWidget *m_questions = nullptr;
    std::vector<Line> m_lines;
    QPushButton *m_ok;
};

} // namespace coachbook::ui
