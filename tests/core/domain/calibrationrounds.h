// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibration.h"

namespace coachbook::test {

inline Question yesNo(std::int64_t id, const char *text, double weight = 1)
{
    Question question;
    question.id = QuestionId(id);
    question.text = QString::fromLatin1(text);
    question.weight = weight;
    return question;
}

inline Question rating(std::int64_t id, const char *text, double maximum, double weight = 1)
{
    Question question = yesNo(id, text, weight);
    question.maximum = maximum;
    return question;
}

/// A round of Sam, who answers here, and colleagues, over interactions INT-1 to INT-`items`, with a yes/no
/// question 1 and a rating to 5, question 2. Nothing is answered.
inline CalibrationRound roundOf(int items, const QStringList &colleagues)
{
    CalibrationRound round;
    round.calibration.id = CalibrationId(1);
    round.calibration.uid = QStringLiteral("round-1");
    round.calibration.name = QStringLiteral("November");
    round.calibration.created = QDate(2026, 11, 2);
    round.calibration.due = QDate(2026, 11, 20);
    round.card.name = QStringLiteral("Service");
    round.card.questions = {yesNo(1, "Verifies identity"), rating(2, "Listens", 5)};
    for (int i = 1; i <= items; ++i)
        round.items.push_back({CalibrationItemId(i), QStringLiteral("INT-%1").arg(i), {}});
    round.evaluators.push_back(
        {EvaluatorId(1), QStringLiteral("Sam"), true, AnswerWay::Here, QDate(2026, 11, 2), std::nullopt});
    for (const QString &name : colleagues)
        round.evaluators.push_back({EvaluatorId(std::int64_t(round.evaluators.size()) + 1), name, false,
                                    AnswerWay::Here, QDate(2026, 11, 2), std::nullopt});
    return round;
}

inline void answer(CalibrationRound &round, int evaluator, int item, int question,
                   std::optional<double> score)
{
    round.answers.push_back({EvaluatorId(evaluator),
                             CalibrationItemId(item),
                             {QuestionId(question), score, {}, std::nullopt, true}});
}

inline void handIn(CalibrationRound &round, int evaluator)
{
    round.evaluators[std::size_t(evaluator) - 1].in = QDate(2026, 11, 10);
}

} // namespace coachbook::test
