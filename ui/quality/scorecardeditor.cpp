// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scorecardeditor.h"
#include "core/domain/agent.h"
#include "ui/quality/qualitywords.h"
#include "ui/quality/questioncard.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace coachbook::ui {

ScorecardEditor::ScorecardEditor(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit),
      m_use(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_total(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_nameProblem(Label::wrapped({}, theme::Type::Secondary, theme::Tone::Bad)), m_list(new QVBoxLayout),
      m_add(new QPushButton(theme::icon(QStringLiteral("list-add")), tr("&Add Question")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::related, 0, theme::margin, theme::margin);
    column->setSpacing(theme::related);
    m_name->setMaxLength(longestName);
    m_name->setAccessibleName(tr("Name of the scorecard"));
    m_nameProblem->hide();
    column->addWidget(m_name);
    column->addWidget(m_nameProblem);
    column->addWidget(m_use);
    column->addWidget(m_total);
    m_list->setSpacing(theme::related);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_name, &QLineEdit::editingFinished, this, &ScorecardEditor::edited);
    connect(m_add, &QPushButton::clicked, this, &ScorecardEditor::addQuestion);
}

void ScorecardEditor::show(const Scorecard &card, const std::vector<Behaviour> &behaviours, const Use &use,
                           bool readOnly)
{
    const std::vector<QuestionDraft> wanted(card.questions.begin(), card.questions.end());
    // A new version has another id and the same questions: the keyboard stays where it is.
    const bool isSame =
        m_shown && behaviours == m_behaviours && m_readOnly == readOnly && questions() == wanted;
    m_shown = card.id;
    m_behaviours = behaviours;
    m_readOnly = readOnly;
    if (m_name->text().simplified() != card.name)
        m_name->setText(card.name);
    m_name->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
    m_use->setText(
        !use.isUsed ? tr("Version %1, not used yet: changes are made in it.").arg(card.version)
        : use.evaluations == 0
            ? tr("Version %1, used in a calibration, which keeps it. A change becomes version %2.")
                  .arg(card.version)
                  .arg(card.version + 1)
            : tr("Version %1, in use (%2). A change becomes version %3; what was evaluated keeps this one.")
                  .arg(card.version)
                  .arg(use.evaluations == 1 ? tr("1 evaluation") : tr("%1 evaluations").arg(use.evaluations))
                  .arg(card.version + 1));
    setNameProblem({});
    if (!isSame)
        build(wanted);
    showShares();
}

void ScorecardEditor::build(const std::vector<QuestionDraft> &questions)
{
    for (QuestionCard *card : m_cards)
        card->deleteLater();
    m_cards.clear();
    for (const QuestionDraft &question : questions)
        addCard(question, static_cast<int>(m_cards.size()));
}

void ScorecardEditor::addCard(const QuestionDraft &question, int at)
{
    QStringList known = sections();
    if (!question.section.isEmpty() && !known.contains(question.section))
        known << question.section;
    auto *card = new QuestionCard(question, m_behaviours, known);
    m_cards.insert(m_cards.begin() + at, card);
    m_list->insertWidget(at, card);
    connect(card, &QuestionCard::edited, this, [this] {
        showShares();
        Q_EMIT edited();
    });
    connect(card, &QuestionCard::moved, this, [this, card](int by) { move(card, by); });
    connect(card, &QuestionCard::removed, this, [this, card] { remove(card); });
}

/// In the section of the last one; told when it has words, so that an empty one is not yet a version.
void ScorecardEditor::addQuestion()
{
    QuestionDraft question;
    question.weight = 10;
    if (!m_cards.empty())
        question.section = m_cards.back()->question().section;
    addCard(question, static_cast<int>(m_cards.size()));
    showShares();
    m_cards.back()->focusText();
}

void ScorecardEditor::move(QuestionCard *card, int by)
{
    const auto here = std::find(m_cards.begin(), m_cards.end(), card);
    const auto at = here - m_cards.begin();
    const auto to = at + by;
    if (here == m_cards.end() || to < 0 || to >= static_cast<std::ptrdiff_t>(m_cards.size()))
        return;
    std::swap(m_cards[static_cast<std::size_t>(at)], m_cards[static_cast<std::size_t>(to)]);
    m_list->removeWidget(card);
    m_list->insertWidget(static_cast<int>(to), card);
    showShares();
    Q_EMIT edited();
}

void ScorecardEditor::remove(QuestionCard *card)
{
    std::erase(m_cards, card);
    card->deleteLater();
    showShares();
    Q_EMIT edited();
}

QString ScorecardEditor::name() const
{
    return m_name->text().simplified();
}

std::vector<QuestionDraft> ScorecardEditor::questions() const
{
    std::vector<QuestionDraft> all;
    for (const QuestionCard *card : m_cards)
        all.push_back(card->question());
    return all;
}

QStringList ScorecardEditor::sections() const
{
    QStringList names;
    for (const QuestionCard *card : m_cards) {
        if (const QString section = card->question().section; !section.isEmpty() && !names.contains(section))
            names << section;
    }
    return names;
}

void ScorecardEditor::showShares()
{
    const std::vector<QuestionDraft> all = questions();
    const double total = totalWeight(all);
    std::vector<QString> problems(all.size());
    QString whole;
    for (const ScorecardIssue &issue : scorecardIssues(name(), all)) {
        if (issue.question >= 0)
            problems[static_cast<std::size_t>(issue.question)] = scorecardIssueText(issue.kind);
        else if (issue.kind != ScorecardIssue::Kind::NoName)
            whole = scorecardIssueText(issue.kind);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setNumber(static_cast<int>(i) + 1, static_cast<int>(m_cards.size()));
        m_cards[i]->setShare(total > 0 ? all[i].weight / total : 0);
        m_cards[i]->setProblem(problems[i]);
        m_cards[i]->setReadOnly(m_readOnly);
    }
    m_total->setText(whole.isEmpty() ? tr("Weights add up to %1").arg(pointsText(total)) : whole);
    m_total->setTone(whole.isEmpty() ? theme::Tone::Muted : theme::Tone::Bad);
}

void ScorecardEditor::setNameProblem(const QString &problem)
{
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
}

} // namespace coachbook::ui
