// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cue.h"
#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("SESS-6: a cue is one sentence of at most ten words; what is more is told apart")
{
    const auto [text, sentences, words] = GENERATE(table<QString, int, int>({
        {QStringLiteral(""), 0, 0},
        {QStringLiteral("  \n "), 0, 0},
        {QStringLiteral("..."), 0, 0},
        {QStringLiteral("Slow down"), 1, 2},
        {QStringLiteral("Slow down."), 1, 2},
        {QStringLiteral("Slow down!!"), 1, 2},
        {QStringLiteral("Ask for the policy number first"), 1, 6},
        {QStringLiteral("Offer 3.5 percent at example.com"), 1, 5},
        {QStringLiteral("Ask Dr. Lee to hold"), 1, 5},
        {QStringLiteral("Slow down. Ask again."), 2, 4},
        {QStringLiteral("Slow down? Yes"), 2, 3},
        {QStringLiteral("Slow down\nAsk again"), 2, 4},
        {QString::fromUtf8("اسأل عن الرقم؟ ثم انتظر"), 2, 5},
        {QString::fromUtf8("ゆっくり。もう一度聞いて。"), 2, 1},
        {QStringLiteral("Well done 👍"), 1, 2},
    }));
    CAPTURE(text);
    const CueRemark remark = checkCue(text);
    REQUIRE(remark.sentences == sentences);
    REQUIRE(remark.words == words);
    REQUIRE(remark.hasManySentences() == (sentences > 1));
}

TEST_CASE("SESS-6: ten words are fine, eleven are long")
{
    REQUIRE(checkCue(QStringLiteral("one two three four five six seven eight nine ten")).isFine());
    const CueRemark eleven = checkCue(QStringLiteral("one two three four five six seven eight nine ten and"));
    REQUIRE(eleven.isLong());
    REQUIRE_FALSE(eleven.isFine());
    REQUIRE(checkCue(QString(200000, QLatin1Char('a'))).isFine());
}

TEST_CASE("SESS-6: a side-by-side suits new agents and high-stakes queues")
{
    const QStringList critical{QStringLiteral("Cancellations")};
    REQUIRE(realTimeFit(Tier::New, {}, {}) == RealTimeFit::NewAgent);
    REQUIRE(realTimeFit(Tier::Tenured, {QStringLiteral("cancellations")}, critical) ==
            RealTimeFit::HighStakesQueue);
    REQUIRE(realTimeFit(Tier::Tenured, {QStringLiteral("Billing")}, critical) == RealTimeFit::Neither);
    REQUIRE(realTimeFit(Tier::ImprovementPlan, {}, critical) == RealTimeFit::Neither);
}
