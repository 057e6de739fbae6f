// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/evaluationdialog.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

QString leadOf(const Evaluation &evaluation, const Scorecard &card)
{
    QStringList parts;
    if (!evaluation.evaluator.isEmpty())
        parts << EvaluationDialog::tr("by %1").arg(evaluation.evaluator);
    if (!evaluation.interactionRef.isEmpty())
        parts << EvaluationDialog::tr("interaction %1").arg(evaluation.interactionRef);
    parts << EvaluationDialog::tr("%1, version %2", "scorecard").arg(card.name).arg(card.version);
    return parts.join(QStringLiteral(" · "));
}

Badge badgeOf(const Answer &answer, const Question &question)
{
    if (!answer.score)
        return {Badge::Shape::None, theme::Tone::Muted, EvaluationDialog::tr("not applicable")};
    const QString score = question.maximum == 1 ? (*answer.score >= 1 ? EvaluationDialog::tr("yes")
                                                                      : EvaluationDialog::tr("no"))
                                                : EvaluationDialog::tr("%1 of %2", "points")
                                                      .arg(QLocale::system().toString(*answer.score),
                                                           QLocale::system().toString(question.maximum));
    if (failsCritical({answer.score, question.maximum, question.weight, question.critical}))
        return {Badge::Shape::Triangle, theme::Tone::Bad, EvaluationDialog::tr("%1, critical").arg(score)};
    return isMissed(answer.score, question.maximum) ? Badge{Badge::Shape::Square, theme::Tone::Bad, score}
                                                    : Badge{Badge::Shape::Tick, theme::Tone::Good, score};
}

void addAnswer(QVBoxLayout *column, const Answer &answer, const Question &question)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::group);
    row->addWidget(Label::wrapped(question.text), 1);
    row->addWidget(new StateBadge(badgeOf(answer, question)), 0, Qt::AlignTop);
    column->addLayout(row);
    QString comment = answer.comment;
    if (answer.momentSeconds && !momentInComment(comment))
        comment = QStringLiteral("%1 %2").arg(momentText(*answer.momentSeconds), comment);
    if (!comment.isEmpty())
        column->addWidget(Label::wrapped(comment, theme::Type::Secondary, theme::Tone::Muted));
}

} // namespace

EvaluationDialog::EvaluationDialog(const Evaluation &evaluation, const Scorecard &card, const QString &agent,
                                   QDate today, QWidget *parent)
    : QDialog(parent)
{
    const QString title = tr("Evaluation of %1, %2").arg(agent, dayText(evaluation.day, today));
    setWindowTitle(title);
    resize(600, 560);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme::margin, theme::group, theme::margin, theme::group);
    auto *head = new QHBoxLayout;
    auto *heading = new SectionTitle(title);
    heading->setWordWrap(true);
    head->addWidget(heading, 1);
    if (evaluation.score)
        head->addWidget(new Label(kpiValueText(Kpi::Qa, *evaluation.score), theme::Type::Section));
    whole->addLayout(head);
    whole->addWidget(Label::wrapped(leadOf(evaluation, card), theme::Type::Secondary, theme::Tone::Muted));
    auto *answers = new QWidget;
    auto *column = new QVBoxLayout(answers);
    column->setContentsMargins(0, theme::related, theme::related, theme::related);
    QString section;
    for (const Question &question : card.questions) {
        const auto answer = std::find_if(evaluation.answers.begin(), evaluation.answers.end(),
                                         [&](const Answer &a) { return a.question == question.id; });
        if (answer == evaluation.answers.end())
            continue;
        if (question.section != section) {
            column->addSpacing(section.isEmpty() ? 0 : theme::group - theme::related);
            column->addWidget(new Label(question.section, theme::Type::Secondary, theme::Tone::Accent));
        }
        section = question.section;
        addAnswer(column, *answer, question);
    }
    column->addStretch();
    whole->addWidget(scrolled(answers), 1);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    whole->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void EvaluationDialog::offerTranscript(bool isThere)
{
    if (!isThere)
        return;
    QPushButton *read = m_buttons->addButton(tr("&Read Transcript"), QDialogButtonBox::ActionRole);
    connect(read, &QPushButton::clicked, this, [this] { done(ReadTranscript); });
}

} // namespace coachbook::ui
