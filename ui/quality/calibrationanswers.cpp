// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationanswers.h"
#include "ui/quality/calibrationwords.h"
#include "ui/quality/conversationpane.h"
#include "ui/quality/evaluationform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int answerLetters = 44; ///< letters that the form needs across
constexpr int narrowUnder = 760;

} // namespace

CalibrationAnswers::CalibrationAnswers(QWidget *parent)
    : QWidget(parent), m_whose(new Label), m_open(new Label({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_items(new QComboBox), m_conversation(new ConversationPane), m_form(new EvaluationForm),
      m_parts(new QSplitter)
{
    m_before = stepButton(QStringLiteral("go-previous"), tr("Interaction before"),
                          QKeySequence(tr("Ctrl+PgUp")), -1);
    m_next =
        stepButton(QStringLiteral("go-next"), tr("Next interaction"), QKeySequence(tr("Ctrl+PgDown")), 1);
    m_conversation->hideMarking();
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(theme::related, 0, theme::margin, theme::margin);
    column->addWidget(m_form, 1);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_conversation);
    QWidget *form = scrolled(right);
    form->setMinimumWidth(fontMetrics().averageCharWidth() * answerLetters);
    m_parts->addWidget(form);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({2000, 3000}); // shares: neither has its room yet
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(theme::related);
    whole->addWidget(makeHead());
    whole->addWidget(m_parts, 1);
    auto *other = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(other, &QShortcut::activated, this, &CalibrationAnswers::changePart);
    connect(m_form, &EvaluationForm::answered, this, &CalibrationAnswers::answered);
    connect(m_form, &EvaluationForm::typed, this, &CalibrationAnswers::typed);
    connect(m_form, &EvaluationForm::left, this, &CalibrationAnswers::left);
    connect(m_items, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT itemWanted(CalibrationItemId(m_items->itemData(index).toLongLong()));
    });
}

QWidget *CalibrationAnswers::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::margin, 0, theme::margin, 0);
    row->setSpacing(theme::related);
    m_items->setAccessibleName(tr("Interaction"));
    m_items->setMinimumContentsLength(24);
    m_items->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addWidget(m_before);
    row->addWidget(m_items);
    row->addWidget(m_next);
    row->addSpacing(theme::related);
    row->addWidget(m_whose);
    row->addWidget(m_open);
    row->addStretch(1);
    return head;
}

QPushButton *CalibrationAnswers::stepButton(const QString &icon, const QString &name, const QKeySequence &key,
                                            int by)
{
    auto *button = new QPushButton(theme::icon(icon), {});
    button->setAccessibleName(name);
    button->setToolTip(
        tr("%1 (%2)", "what it does, its keys").arg(name, key.toString(QKeySequence::NativeText)));
    button->setShortcut(key);
    connect(button, &QPushButton::clicked, this, [this, by] {
        const int index = m_items->currentIndex() + by;
        if (index >= 0 && index < m_items->count())
            m_items->setCurrentIndex(index);
    });
    return button;
}

void CalibrationAnswers::showRound(const CalibrationRound &round, const CalibrationEvaluator &whose,
                                   CalibrationItemId item)
{
    const QSignalBlocker quiet(m_items);
    m_items->clear();
    int number = 0;
    for (const CalibrationItem &each : round.items) {
        const bool isDone = openQuestions(round.card, answersOf(round, whose.id, each.id)).unanswered == 0;
        m_items->addItem(isDone ? theme::icon(QStringLiteral("dialog-ok-apply")) : QIcon(),
                         tr("%1 of %2: %3").arg(++number).arg(round.items.size()).arg(each.interactionRef),
                         qint64(each.id.value()));
        if (isDone)
            m_items->setItemData(number - 1, tr("%1, all questions answered").arg(each.interactionRef),
                                 Qt::AccessibleTextRole);
    }
    m_items->setCurrentIndex(m_items->findData(qint64(item.value())));
    m_before->setEnabled(m_items->currentIndex() > 0);
    m_next->setEnabled(m_items->currentIndex() + 1 < m_items->count());
    m_whose->setText(whose.own ? tr("Your answers") : tr("Answers of %1, from paper").arg(whose.name));
    const int open = openAnswers(round, whose.id).unanswered;
    m_open->setText(whose.in    ? tr("handed in")
                    : open == 0 ? tr("all answered")
                    : open == 1 ? tr("one question open in all")
                                : tr("%1 questions open in all").arg(open));
}

void CalibrationAnswers::showItem(const CalibrationRound &round, EvaluatorId whose, CalibrationItemId item,
                                  const Conversation &conversation)
{
    m_conversation->showFacts(conversation.facts);
    m_conversation->showTurns(conversation.turns);
    m_conversation->showRecording(conversation.recording);
    Evaluation evaluation;
    evaluation.answers = answersOf(round, whose, item);
    m_form->show(evaluation, round.card);
}

void CalibrationAnswers::setReadOnly(bool readOnly)
{
    m_form->setReadOnly(readOnly);
}

std::vector<Answer> CalibrationAnswers::answers() const
{
    return m_form->answers();
}

void CalibrationAnswers::focusQuestion(std::optional<QuestionId> question)
{
    if (QWidget *stop = m_form->stopOf(question))
        stop->setFocus(Qt::OtherFocusReason);
}

/// F6: to the form, from there to the conversation and back.
void CalibrationAnswers::changePart()
{
    if (m_form->isAncestorOf(QApplication::focusWidget()))
        m_conversation->setFocus(Qt::ShortcutFocusReason);
    else
        focusQuestion(m_form->currentQuestion());
}

void CalibrationAnswers::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->setOrientation(width() < narrowUnder ? Qt::Vertical : Qt::Horizontal);
}

} // namespace coachbook::ui
