// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/replydialog.h"
#include "ui/quality/qualitywords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int longestLabel = 76; ///< letters

} // namespace

ReplyDialog::ReplyDialog(const ReplyDraft &draft, const Scorecard &card, const Evaluation &evaluation,
                         const QString &agent, std::optional<QDate> released, QDate today, QWidget *parent)
    : QDialog(parent), m_draft(draft), m_released(released), m_today(today), m_form(new Form),
      m_kind(new QComboBox), m_way(new QComboBox), m_day(makeDayEdit(draft.day, tr("Day of the reply"))),
      m_dayField(atLeft(m_day)), m_comment(new QPlainTextEdit(draft.comment)),
      m_ok(frameDialog(*this, tr("Reply of %1").arg(agent),
                       tr("What the agent said to this evaluation, how and when."), m_form, tr("Record"))
               .ok)
{
    for (const ReplyKind kind : {ReplyKind::Acknowledged, ReplyKind::WithComment, ReplyKind::Disputed})
        m_kind->addItem(replyKindText(kind), static_cast<int>(kind));
    for (const ReplyWay way : {ReplyWay::InPerson, ReplyWay::Paper, ReplyWay::Email})
        m_way->addItem(replyWayText(way), static_cast<int>(way));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(draft.kind)));
    m_way->setCurrentIndex(m_way->findData(static_cast<int>(draft.way)));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(m_comment->fontMetrics().lineSpacing() * 4);
    m_form->addRow(tr("&Reply"), m_kind);
    m_form->addRow(tr("&Way"), m_way);
    m_form->addRow(tr("&Day"), m_dayField);
    m_form->addRow(tr("&Comment"), m_comment, tr("In the agent's own words"));
    m_questions = makeQuestions(card, evaluation);
    m_form->addWide(m_questions);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReplyDialog::showProblems);
    connect(m_day, &QDateEdit::dateChanged, this, &ReplyDialog::showProblems);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ReplyDialog::showProblems);
    showProblems();
}

QWidget *ReplyDialog::makeQuestions(const Scorecard &card, const Evaluation &evaluation)
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, theme::related, 0);
    column->setSpacing(theme::small);
    for (const Answer &answer : evaluation.answers) {
        const auto question =
            std::find_if(card.questions.begin(), card.questions.end(),
                         [&answer](const Question &each) { return each.id == answer.question; });
        if (question == card.questions.end())
            continue;
        const QString label =
            tr("%1: %2", "question: answer").arg(question->text, answerText(*question, answer.score));
        auto *disputed = new QCheckBox(theme::noMnemonic(fontMetrics().elidedText(
            label, Qt::ElideRight, fontMetrics().averageCharWidth() * longestLabel)));
        disputed->setAccessibleName(label);
        disputed->setToolTip(theme::plainToolTip(label));
        auto *words = new GrowingText(tr("What the agent says to: %1").arg(question->text));
        words->setPlaceholderText(tr("What the agent says"));
        words->setFramed();
        const auto before =
            std::find_if(m_draft.disputes.begin(), m_draft.disputes.end(),
                         [&answer](const Dispute &each) { return each.question == answer.question; });
        disputed->setChecked(before != m_draft.disputes.end());
        words->showText(before == m_draft.disputes.end() ? QString() : before->words);
        words->setVisible(disputed->isChecked());
        connect(disputed, &QCheckBox::toggled, this, [this, words](bool on) {
            words->setVisible(on);
            if (on)
                words->setFocus();
            showProblems();
        });
        connect(words, &GrowingText::typed, this, &ReplyDialog::showProblems);
        column->addWidget(disputed);
        column->addWidget(words);
        m_lines.push_back({answer.question, disputed, words});
    }
    column->addStretch();
    QWidget *scroll = scrolled(list);
    scroll->setMinimumSize(fontMetrics().averageCharWidth() * (longestLabel + 10), 220);
    return scroll;
}

ReplyDraft ReplyDialog::draft() const
{
    ReplyDraft draft = m_draft;
    draft.kind = static_cast<ReplyKind>(m_kind->currentData().toInt());
    draft.way = static_cast<ReplyWay>(m_way->currentData().toInt());
    draft.day = m_day->date();
    draft.comment = m_comment->toPlainText().trimmed();
    draft.disputes.clear();
    if (draft.kind == ReplyKind::Disputed) {
        for (const Line &line : m_lines) {
            if (line.disputed->isChecked())
                draft.disputes.push_back({line.question, line.words->text()});
        }
    }
    return draft;
}

void ReplyDialog::showProblems()
{
    const std::vector<ReplyIssue> issues = replyIssues(draft(), m_released, m_today);
    const auto problem = [&issues](std::initializer_list<ReplyIssue> mine) {
        for (const ReplyIssue issue : issues) {
            if (std::find(mine.begin(), mine.end(), issue) != mine.end())
                return replyIssueText(issue);
        }
        return QString();
    };
    m_form->setProblem(m_dayField,
                       problem({ReplyIssue::NoDay, ReplyIssue::InFuture, ReplyIssue::BeforeRelease}));
    m_form->setProblem(m_comment, problem({ReplyIssue::NoComment}));
    m_form->setProblem(m_kind, problem({ReplyIssue::NothingDisputed, ReplyIssue::DisputeWithoutWords}));
    m_questions->setVisible(m_kind->currentData().toInt() == static_cast<int>(ReplyKind::Disputed));
    m_ok->setEnabled(issues.empty());
}

} // namespace coachbook::ui
