// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/agreeddialog.h"
#include "ui/quality/agreementwords.h"
#include "ui/quality/answerbar.h"
#include "ui/quality/calibrationwords.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {

AgreedDialog::AgreedDialog(const CalibrationRound &round, const Disagreement &disagreement, QWidget *parent)
    : QDialog(parent), m_disagreement(disagreement),
      m_score(new AnswerBar(*findQuestion(round, disagreement.question))),
      m_reason(new GrowingText(tr("Reason")))
{
    const AgreedScore *before = findAgreed(round, disagreement.item, disagreement.question);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    column->addWidget(Label::wrapped(
        whoSaidWhat(round, disagreement).replace(QStringLiteral(" · "), QStringLiteral("\n"))));
    column->addWidget(m_score);
    m_reason->setFramed();
    m_reason->setLinesAtLeast(3);
    m_reason->setPlaceholderText(tr("Why: how the question is read from now on"));
    column->addWidget(m_reason);
    const CalibrationItem *item = findItem(round, disagreement.item);
    const DialogFrame frame =
        frameDialog(*this, tr("Agreed score for %1").arg(item ? item->interactionRef : QString()),
                    questionText(round, disagreement.question), fields, tr("Record"));
    m_ok = frame.ok;
    if (before) {
        m_score->setState({true, before->score});
        m_reason->showText(before->reason);
        QPushButton *remove = frame.buttons->addButton(tr("&Remove"), QDialogButtonBox::ResetRole);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_removed = true;
            accept();
        });
    }
    connect(m_score, &AnswerBar::answered, this, &AgreedDialog::showProblems);
    connect(m_score, &AnswerBar::nextWanted, m_reason, qOverload<>(&QWidget::setFocus));
    connect(m_reason, &GrowingText::typed, this, &AgreedDialog::showProblems);
    showProblems();
    m_score->setFocus();
}

AgreedScore AgreedDialog::agreed() const
{
    return {m_disagreement.item, m_disagreement.question, m_score->state().score, m_reason->text()};
}

void AgreedDialog::showProblems()
{
    m_ok->setEnabled(m_score->state().answered && !m_reason->text().trimmed().isEmpty());
}

} // namespace coachbook::ui
