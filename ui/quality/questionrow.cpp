// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/questionrow.h"
#include "core/domain/scorecard.h"
#include "ui/quality/qualitywords.h"
#include "ui/widgets/growingtext.h"
#include "ui/widgets/label.h"
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

QString weightText(const Question &question)
{
    QStringList parts{QuestionRow::tr("weight %1").arg(pointsText(question.weight))};
    if (question.critical)
        parts << QuestionRow::tr("critical: a miss fails the evaluation");
    else if (question.failsSection)
        parts << QuestionRow::tr("critical for its section");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QuestionRow::QuestionRow(const Question &question, QWidget *parent)
    : QWidget(parent), m_question(question), m_bar(new AnswerBar(question)),
      m_comment(new GrowingText(tr("Comment on %1").arg(question.text))), m_finding(new StateBadge),
      m_remark(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Warn)), m_moments(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::small, 0, theme::related);
    column->setSpacing(theme::small);
    column->addWidget(makeHead());
    column->addWidget(m_bar);
    m_comment->setPlaceholderText(tr("What you saw or heard"));
    m_comment->setFramed();
    column->addWidget(m_comment);
    m_remark->hide();
    column->addWidget(m_remark);
    m_moments->setSpacing(0);
    column->addLayout(m_moments);
    connect(m_bar, &AnswerBar::answered, this, [this] {
        showFinding();
        Q_EMIT answered();
    });
    connect(m_bar, &AnswerBar::nextWanted, this, &QuestionRow::nextWanted);
    connect(m_bar, &AnswerBar::momentWanted, this, [this] { Q_EMIT momentWanted(m_question.id); });
    connect(m_comment, &GrowingText::typed, this, &QuestionRow::typed);
    connect(m_comment, &GrowingText::left, this, &QuestionRow::left);
}

QWidget *QuestionRow::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(Label::wrapped(m_question.text));
    words->addWidget(Label::wrapped(weightText(m_question), theme::Type::Secondary, theme::Tone::Muted));
    if (!m_question.help.isEmpty())
        words->addWidget(Label::wrapped(m_question.help, theme::Type::Secondary, theme::Tone::Muted));
    row->addLayout(words, 1);
    row->addWidget(m_finding, 0, Qt::AlignTop);
    return head;
}

void QuestionRow::showFinding()
{
    const AnswerBar::State &state = m_bar->state();
    const ScoredAnswer scored = scoredAnswer(m_question, state.score);
    const bool fails = (m_question.critical || m_question.failsSection) && state.score &&
                       *state.score < m_question.maximum / 2;
    if (!state.answered)
        m_finding->setBadge({});
    else if (fails)
        m_finding->setBadge({Badge::Shape::Triangle, theme::Tone::Bad,
                             failsCritical(scored) ? tr("fails the evaluation") : tr("fails the section")});
    else if (!state.score)
        m_finding->setBadge({Badge::Shape::None, theme::Tone::Muted, tr("left out")});
    else if (isMissed(state.score, m_question.maximum))
        m_finding->setBadge({Badge::Shape::Square, theme::Tone::Warn, tr("under standard")});
    else
        m_finding->setBadge({Badge::Shape::Tick, theme::Tone::Good, tr("meets it")});
}

void QuestionRow::show(const Answer &answer)
{
    m_bar->setState({answer.answered, answer.score});
    m_comment->showText(answer.comment);
    m_momentSeconds = answer.momentSeconds;
    showFinding();
}

void QuestionRow::showMoments(const std::vector<Moment> &moments)
{
    while (QLayoutItem *item = m_moments->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const Moment &moment : moments) {
        if (moment.question != m_question.id)
            continue;
        auto *link = new QPushButton(theme::noMnemonic(fontMetrics().elidedText(
            momentLine(moment), Qt::ElideRight, fontMetrics().averageCharWidth() * 60)));
        link->setIcon(theme::icon(QStringLiteral("bookmarks")));
        link->setFlat(true);
        link->setAccessibleName(tr("Moment %1").arg(momentLine(moment)));
        const MomentId id = moment.id;
        connect(link, &QPushButton::clicked, this, [this, id] { Q_EMIT momentOpened(id); });
        m_moments->addWidget(link, 0, Qt::AlignLeft);
    }
}

void QuestionRow::setReadOnly(bool readOnly)
{
    m_bar->setReadOnly(readOnly);
    m_comment->setReadOnly(readOnly);
    m_comment->setVisible(!readOnly || !m_comment->text().isEmpty());
}

void QuestionRow::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

std::optional<Answer> QuestionRow::answer() const
{
    const AnswerBar::State &state = m_bar->state();
    const QString comment = m_comment->text();
    if (!state.answered && comment.isEmpty() && !m_momentSeconds)
        return std::nullopt;
    const std::optional<int> inComment = momentInComment(comment);
    return Answer{m_question.id, state.score, comment, inComment ? inComment : m_momentSeconds,
                  state.answered};
}

QWidget *QuestionRow::answerStop() const
{
    return m_bar;
}

} // namespace coachbook::ui
