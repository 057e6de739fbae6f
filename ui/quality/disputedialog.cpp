// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/disputedialog.h"
#include "ui/quality/answerbar.h"
#include "ui/quality/qualitywords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {

DisputeDialog::DisputeDialog(const Reply &reply, const Scorecard &card, const Evaluation &evaluation,
                             const QString &agent, QWidget *parent)
    : QDialog(parent)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, theme::related, 0);
    column->setSpacing(theme::related);
    for (const Dispute &dispute : reply.disputes) {
        const auto question =
            std::find_if(card.questions.begin(), card.questions.end(),
                         [&dispute](const Question &each) { return each.id == dispute.question; });
        const auto answer =
            std::find_if(evaluation.answers.begin(), evaluation.answers.end(),
                         [&dispute](const Answer &each) { return each.question == dispute.question; });
        if (question == card.questions.end())
            continue;
        column->addWidget(
            makeLine(dispute, *question, answer == evaluation.answers.end() ? std::nullopt : answer->score));
    }
    column->addStretch();
    QWidget *scroll = scrolled(list);
    scroll->setMinimumSize(fontMetrics().averageCharWidth() * 76, 320);
    m_ok = frameDialog(*this, tr("Dispute of %1").arg(agent),
                       tr("Decide question by question. A score that changes makes a new version of the "
                          "evaluation; the one before is kept."),
                       scroll, tr("Decide"))
               .ok;
    showProblems();
}

QWidget *DisputeDialog::makeLine(const Dispute &dispute, const Question &question,
                                 const std::optional<double> &before)
{
    auto *card = new Card;
    QVBoxLayout *column = card->column();
    column->addWidget(Label::wrapped(question.text));
    column->addWidget(Label::wrapped(tr("Scored: %1").arg(answerText(question, before)),
                                     theme::Type::Secondary, theme::Tone::Muted));
    column->addWidget(Label::wrapped(tr("“%1”").arg(dispute.words)));
    Line line{question.id,
              before,
              new QComboBox,
              new AnswerBar(question),
              new GrowingText(tr("Reason for: %1").arg(question.text)),
              Label::wrapped({}, theme::Type::Secondary, theme::Tone::Warn)};
    line.outcome->setAccessibleName(tr("Decision on: %1").arg(question.text));
    for (const auto &[outcome, word] :
         {std::pair(DisputeOutcome::Open, tr("Decide…")), std::pair(DisputeOutcome::Granted, tr("Granted")),
          std::pair(DisputeOutcome::Rejected, tr("Rejected"))})
        line.outcome->addItem(word, static_cast<int>(outcome));
    line.score->setState({true, before});
    line.score->setAccessibleName(tr("Score now of: %1").arg(question.text));
    line.reason->setPlaceholderText(tr("Reason, for the agent to read"));
    line.reason->setFramed();
    auto *word = new Label(tr("Decision"), theme::Type::Secondary, theme::Tone::Muted);
    word->setBuddy(line.outcome); // a screen reader says a combo box's label and not its name
    column->addWidget(word);
    column->addWidget(line.outcome, 0, Qt::AlignLeft);
    column->addWidget(line.score);
    column->addWidget(line.reason);
    column->addWidget(line.problem);
    connect(line.outcome, &QComboBox::currentIndexChanged, this, &DisputeDialog::showProblems);
    connect(line.score, &AnswerBar::answered, this, &DisputeDialog::showProblems);
    connect(line.reason, &GrowingText::typed, this, &DisputeDialog::showProblems);
    m_lines.push_back(line);
    return card;
}

DisputeDecision DisputeDialog::decisionOf(const Line &line)
{
    DisputeDecision decision;
    decision.question = line.question;
    decision.outcome = static_cast<DisputeOutcome>(line.outcome->currentData().toInt());
    decision.reason = line.reason->text();
    if (decision.outcome == DisputeOutcome::Granted && line.score->state().score != line.before) {
        decision.changes = true;
        decision.newScore = line.score->state().score;
    }
    return decision;
}

std::vector<DisputeDecision> DisputeDialog::decisions() const
{
    std::vector<DisputeDecision> all;
    std::transform(m_lines.begin(), m_lines.end(), std::back_inserter(all), &DisputeDialog::decisionOf);
    return all;
}

void DisputeDialog::showProblems()
{
    bool isReady = true;
    for (const Line &line : m_lines) {
        const DisputeDecision decision = decisionOf(line);
        const std::optional<DisputeDecisionIssue> issue = disputeDecisionIssue(decision);
        line.problem->setText(issue ? disputeDecisionIssueText(*issue) : QString());
        line.problem->setVisible(issue.has_value());
        line.score->setVisible(decision.outcome == DisputeOutcome::Granted);
        isReady = isReady && !issue;
    }
    m_ok->setEnabled(isReady);
}

} // namespace coachbook::ui
