// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/answerscale.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

QuestionDraft withMost(double maximum)
{
    QuestionDraft question;
    question.maximum = maximum;
    return question;
}

} // namespace

TEST_CASE("QUAL-6: the scale of a question comes from the scorecard")
{
    REQUIRE(scaleOf(withMost(1)).kind == AnswerScale::Nominal);
    REQUIRE(scaleOf(withMost(1)).points == std::vector<double>{0, 1});
    REQUIRE(scaleOf(withMost(3)).kind == AnswerScale::Ordinal);
    REQUIRE(scaleOf(withMost(3)).points == std::vector<double>{0, 1, 2, 3});
    REQUIRE(scaleOf(withMost(2.5)).points.size() == 26);
    REQUIRE(scaleOf(withMost(100)).points.size() == 101);
    REQUIRE(scaleOf(withMost(101)).points.empty());

    QuestionDraft choice = withMost(5);
    choice.choices = {{QStringLiteral("none"), 0}, {QStringLiteral("full"), 5}, {QStringLiteral("also"), 0}};
    REQUIRE(scaleOf(choice).kind == AnswerScale::Nominal);
    REQUIRE(scaleOf(choice).points == std::vector<double>{0, 5});
}

TEST_CASE("QUAL-6: what is an answer to a question")
{
    struct Case
    {
        double maximum;
        std::optional<double> score;
        bool fits;
    };
    const Case each = GENERATE(Case{1, 0, true}, Case{1, 1, true}, Case{1, 0.5, false}, Case{1, {}, true},
                               Case{5, 5, true}, Case{5, 6, false}, Case{5, 2.5, false}, Case{2.5, 2.4, true},
                               Case{500, 499.5, true}, Case{500, 501, false}, Case{5, -1, false});
    CAPTURE(each.maximum);
    REQUIRE(isAnswerTo(withMost(each.maximum), each.score) == each.fits);
}

TEST_CASE("QUAL-6: not applicable is no answer to a question that always applies")
{
    QuestionDraft question = withMost(1);
    question.alwaysApplies = true;
    REQUIRE_FALSE(isAnswerTo(question, std::nullopt));
    REQUIRE(isAnswerTo(question, 0));
}
