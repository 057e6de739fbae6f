// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace coachbook {

namespace {

bool applies(const ScoredAnswer &answer)
{
    return answer.score && answer.maximum > 0;
}

bool isFailed(const ScoredAnswer &answer)
{
    return applies(answer) && *answer.score < answer.maximum / 2;
}

const QRegularExpression &momentPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*[\[(]?(?:(\d{1,2}):([0-5]\d)|(\d{1,3})):([0-5]\d)(?![\d:]))"));
    return pattern;
}

} // namespace

bool failsCritical(const ScoredAnswer &answer)
{
    return answer.critical && isFailed(answer);
}

ScoredAnswer scoredAnswer(const Question &question, const std::optional<double> &score)
{
    return {score,           question.maximum, question.weight, question.critical, question.failsSection,
            question.section};
}

std::optional<double> qaScore(const std::vector<ScoredAnswer> &answers)
{
    QSet<QString> failed;
    for (const ScoredAnswer &answer : answers) {
        if (answer.failsSection && isFailed(answer))
            failed.insert(answer.section);
    }
    double points = 0;
    double weights = 0;
    for (const ScoredAnswer &answer : answers) {
        if (!applies(answer) || answer.weight <= 0)
            continue;
        if (!failed.contains(answer.section))
            points += answer.weight * std::clamp(*answer.score / answer.maximum, 0.0, 1.0);
        weights += answer.weight;
    }
    if (weights <= 0)
        return std::nullopt;
    if (std::any_of(answers.begin(), answers.end(), failsCritical))
        return 0;
    return 100 * points / weights;
}

std::optional<double> qaScore(const std::vector<Answer> &answers, const Scorecard &card)
{
    std::vector<ScoredAnswer> scored;
    for (const Answer &answer : answers) {
        const auto question =
            std::find_if(card.questions.begin(), card.questions.end(),
                         [&answer](const Question &each) { return each.id == answer.question; });
        if (question != card.questions.end())
            scored.push_back(scoredAnswer(*question, answer.score));
    }
    return qaScore(scored);
}

std::optional<int> momentInComment(const QString &comment)
{
    const QRegularExpressionMatch match = momentPattern().match(comment);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes =
        match.captured(1).toInt() * 60 + match.captured(2).toInt() + match.captured(3).toInt();
    return minutes * 60 + match.captured(4).toInt();
}

QString commentWithoutMoment(const QString &comment)
{
    static const QRegularExpression punctuation(QStringLiteral(R"(^[\])\s:,.;–-]+)"));
    const QRegularExpressionMatch match = momentPattern().match(comment);
    return match.hasMatch() ? comment.mid(match.capturedEnd()).remove(punctuation).trimmed()
                            : comment.trimmed();
}

bool isMissed(const std::optional<double> &score, double maximum)
{
    if (!score || maximum <= 0)
        return false;
    // The margin keeps 4 of 5 from falling under 80 % by a rounding of the machine's.
    return maximum == 1 ? *score <= 0 : *score / maximum < standardShare - 1e-9;
}

QString momentText(int seconds)
{
    const int all = std::max(seconds, 0);
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (all < 3600)
        return QString::number(all / 60) + QLatin1Char(':') + two(all % 60);
    return QString::number(all / 3600) + QLatin1Char(':') + two(all / 60 % 60) + QLatin1Char(':') +
           two(all % 60);
}

} // namespace coachbook
