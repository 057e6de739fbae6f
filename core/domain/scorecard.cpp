// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scorecard.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace coachbook {

using Kind = ScorecardIssue::Kind;

QuestionKind kindOf(const QuestionDraft &question)
{
    if (!question.choices.empty())
        return QuestionKind::Choice;
    return question.maximum == 1 ? QuestionKind::YesNo : QuestionKind::Rating;
}

namespace {

std::optional<Kind> issueOfChoices(const std::vector<Choice> &choices)
{
    if (choices.empty())
        return std::nullopt;
    if (choices.size() < 2)
        return Kind::TooFewChoices;
    if (std::any_of(choices.begin(), choices.end(),
                    [](const Choice &choice) { return choice.text.trimmed().isEmpty(); }))
        return Kind::ChoiceWithoutText;
    if (std::none_of(choices.begin(), choices.end(), [](const Choice &choice) { return choice.points > 0; }))
        return Kind::ChoicesAllZero;
    return std::nullopt;
}

std::optional<Kind> issueOf(const QuestionDraft &question, QSet<std::pair<QString, QString>> &seen)
{
    if (question.text.trimmed().isEmpty())
        return Kind::NoText;
    const std::pair key(question.section.simplified(), question.text.simplified());
    if (seen.contains(key))
        return Kind::TwiceInSection;
    seen.insert(key);
    if (const std::optional<Kind> issue = issueOfChoices(question.choices))
        return issue;
    if (withMaximum(question).maximum <= 0)
        return Kind::NoMaximum;
    return question.weight < 0 ? std::optional(Kind::NegativeWeight) : std::nullopt;
}

} // namespace

std::vector<ScorecardIssue> scorecardIssues(const QString &name, const std::vector<QuestionDraft> &questions)
{
    std::vector<ScorecardIssue> issues;
    if (name.trimmed().isEmpty())
        issues.push_back({Kind::NoName});
    if (questions.empty())
        issues.push_back({Kind::NoQuestion});
    else if (totalWeight(questions) <= 0)
        issues.push_back({Kind::NoWeight});
    QSet<std::pair<QString, QString>> seen;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (const std::optional<Kind> issue = issueOf(questions[i], seen))
            issues.push_back({*issue, static_cast<int>(i)});
    }
    return issues;
}

QuestionDraft withMaximum(QuestionDraft question)
{
    if (question.choices.empty())
        return question;
    const auto best = std::max_element(question.choices.begin(), question.choices.end(),
                                       [](const Choice &a, const Choice &b) { return a.points < b.points; });
    question.maximum = best->points;
    return question;
}

double totalWeight(const std::vector<QuestionDraft> &questions)
{
    return std::accumulate(
        questions.begin(), questions.end(), 0.0,
        [](double sum, const QuestionDraft &question) { return sum + std::max(question.weight, 0.0); });
}

std::vector<Scorecard> newestVersions(std::vector<Scorecard> cards)
{
    std::stable_sort(cards.begin(), cards.end(), [](const Scorecard &a, const Scorecard &b) {
        return a.name == b.name ? a.version > b.version : a.name < b.name;
    });
    const auto end = std::unique(cards.begin(), cards.end(),
                                 [](const Scorecard &a, const Scorecard &b) { return a.name == b.name; });
    cards.erase(end, cards.end());
    return cards;
}

std::vector<Scorecard> usableCards(std::vector<Scorecard> cards)
{
    cards = newestVersions(std::move(cards));
    std::erase_if(cards, [](const Scorecard &card) {
        const std::vector<QuestionDraft> questions(card.questions.begin(), card.questions.end());
        return card.retired || !scorecardIssues(card.name, questions).empty();
    });
    return cards;
}

OpenQuestions openQuestions(const Scorecard &card, const std::vector<Answer> &answers)
{
    OpenQuestions open;
    for (const Question &question : card.questions) {
        const bool answered = std::any_of(answers.begin(), answers.end(), [&question](const Answer &answer) {
            return answer.question == question.id && answer.answered &&
                   (answer.score || !question.alwaysApplies);
        });
        if (answered)
            continue;
        ++open.unanswered;
        if (!open.first)
            open.first = question.id;
    }
    return open;
}

} // namespace coachbook
