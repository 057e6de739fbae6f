// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/evaluationform.h"
#include "core/domain/scorecard.h"
#include "ui/quality/evaluationhistory.h"
#include "ui/quality/qualitywords.h"
#include "ui/quality/questionrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include <QEvent>
#include <QVBoxLayout>

namespace coachbook::ui {

EvaluationForm::EvaluationForm(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_score(new Label({}, theme::Type::Section)),
      m_progress(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::related);
    auto *head = new QHBoxLayout;
    m_score->setObjectName(QStringLiteral("evaluation.score"));
    head->addWidget(m_score);
    head->addSpacing(theme::group);
    head->addWidget(m_progress, 1);
    m_column->addLayout(head);
}

void EvaluationForm::show(const Evaluation &evaluation, const Scorecard &card)
{
    if (m_card.id != card.id || m_card != card || m_evaluation != evaluation.id)
        build(card);
    m_evaluation = evaluation.id;
    for (QuestionRow *row : m_rows) {
        const auto answer =
            std::find_if(evaluation.answers.begin(), evaluation.answers.end(),
                         [row](const Answer &each) { return each.question == row->question().id; });
        row->show(answer == evaluation.answers.end()
                      ? Answer{row->question().id, std::nullopt, {}, std::nullopt, false}
                      : *answer);
    }
    showScore();
}

void EvaluationForm::build(const Scorecard &card)
{
    m_card = card;
    m_rows.clear();
    m_current = nullptr;
    delete m_body;
    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme::group);
    Card *section = nullptr;
    QString name;
    for (const Question &question : card.questions) {
        if (!section || question.section != name) {
            section = new Card;
            name = question.section;
            if (!name.isEmpty())
                section->column()->addWidget(new Label(name, theme::Type::Secondary, theme::Tone::Accent));
            body->addWidget(section);
        } else {
            section->column()->addWidget(new Divider);
        }
        addRow(question);
        section->column()->addWidget(m_rows.back());
    }
    body->addStretch();
    m_column->addWidget(m_body, 1);
}

void EvaluationForm::addRow(const Question &question)
{
    auto *row = new QuestionRow(question);
    m_rows.push_back(row);
    for (QWidget *part : row->findChildren<QWidget *>())
        part->installEventFilter(this);
    connect(row, &QuestionRow::answered, this, [this] {
        showScore();
        Q_EMIT answered();
    });
    connect(row, &QuestionRow::typed, this, &EvaluationForm::typed);
    connect(row, &QuestionRow::left, this, &EvaluationForm::left);
    connect(row, &QuestionRow::nextWanted, this, [this, row] { focusAfter(row); });
    connect(row, &QuestionRow::momentWanted, this, &EvaluationForm::momentWanted);
    connect(row, &QuestionRow::momentOpened, this, &EvaluationForm::momentOpened);
}

bool EvaluationForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (QuestionRow *row : m_rows) {
            if (row->isAncestorOf(qobject_cast<QWidget *>(watched)))
                m_current = row;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EvaluationForm::showScore()
{
    const std::vector<Answer> given = answers();
    std::vector<Answer> counted = given;
    std::erase_if(counted, [](const Answer &answer) { return !answer.answered; });
    const std::optional<double> score = qaScore(counted, m_card);
    m_score->setText(qaText(score));
    const int open = openQuestions(m_card, given).unanswered;
    QString progress = open == 0 ? tr("all questions answered")
                                 : tr("%1 of %2 questions answered")
                                       .arg(static_cast<int>(m_rows.size()) - open)
                                       .arg(m_rows.size());
    const bool critical =
        std::any_of(m_card.questions.begin(), m_card.questions.end(), [&counted](const Question &question) {
            return std::any_of(counted.begin(), counted.end(), [&question](const Answer &answer) {
                return answer.question == question.id && failsCritical(scoredAnswer(question, answer.score));
            });
        });
    if (critical)
        progress += tr("; a critical question is failed");
    else if (!score && open == 0)
        progress += tr("; nothing with a weight applies, so there is no score");
    m_progress->setText(progress);
    m_progress->setTone(critical ? theme::Tone::Bad : theme::Tone::Muted);
}

void EvaluationForm::showMoments(const std::vector<Moment> &moments)
{
    for (QuestionRow *row : m_rows)
        row->showMoments(moments);
}

void EvaluationForm::showDisputes(const EvaluationHistory &history)
{
    for (QuestionRow *row : m_rows)
        row->setRemark(disputeRemark(history, row->question()));
}

void EvaluationForm::setReadOnly(bool readOnly)
{
    for (QuestionRow *row : m_rows)
        row->setReadOnly(readOnly);
}

std::vector<Answer> EvaluationForm::answers() const
{
    std::vector<Answer> all;
    for (const QuestionRow *row : m_rows) {
        if (std::optional<Answer> answer = row->answer())
            all.push_back(std::move(*answer));
    }
    return all;
}

std::optional<QuestionId> EvaluationForm::currentQuestion() const
{
    return m_current ? std::optional(m_current->question().id) : std::nullopt;
}

QWidget *EvaluationForm::stopOf(std::optional<QuestionId> question) const
{
    for (const QuestionRow *row : m_rows) {
        if (!question || row->question().id == *question)
            return row->answerStop();
    }
    return nullptr;
}

void EvaluationForm::focusAfter(const QuestionRow *row)
{
    const auto here = std::find(m_rows.begin(), m_rows.end(), row);
    if (here != m_rows.end() && here + 1 != m_rows.end())
        (*(here + 1))->answerStop()->setFocus(Qt::TabFocusReason);
}

} // namespace coachbook::ui
