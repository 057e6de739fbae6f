// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/answerscale.h"

#include "core/domain/scorecard.h"
#include <algorithm>
#include <cmath>

namespace coachbook {

namespace {

constexpr int mostSteps = 100;
constexpr double tolerance = 1e-9;

bool contains(const std::vector<double> &points, double wanted)
{
    return std::any_of(points.begin(), points.end(),
                       [wanted](double each) { return std::abs(each - wanted) < tolerance; });
}

std::vector<double> pointsOf(const std::vector<Choice> &choices)
{
    std::vector<double> points;
    for (const Choice &choice : choices) {
        if (!contains(points, choice.points))
            points.push_back(choice.points);
    }
    return points;
}

/// Whole points, or tenths where the maximum has some.
std::vector<double> steps(double maximum)
{
    const double parts = std::floor(maximum) == maximum ? 1 : 10;
    const double last = std::floor(maximum * parts + tolerance);
    std::vector<double> points;
    if (last > mostSteps)
        return points;
    for (int step = 0; step <= static_cast<int>(last); ++step)
        points.push_back(step / parts);
    return points;
}

} // namespace

QuestionScale scaleOf(const QuestionDraft &question)
{
    switch (kindOf(question)) {
    case QuestionKind::YesNo:
        return {AnswerScale::Nominal, {0, 1}};
    case QuestionKind::Choice:
        return {AnswerScale::Nominal, pointsOf(question.choices)};
    case QuestionKind::Rating:
        break;
    }
    return {AnswerScale::Ordinal, steps(question.maximum)};
}

bool isAnswerTo(const QuestionDraft &question, const std::optional<double> &score)
{
    if (!score)
        return !question.alwaysApplies;
    const QuestionScale scale = scaleOf(question);
    return scale.points.empty() ? *score >= 0 && *score <= question.maximum : contains(scale.points, *score);
}

} // namespace coachbook
