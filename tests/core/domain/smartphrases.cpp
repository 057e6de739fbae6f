// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/smartphrases.h"

#include "tests/support/catch.h"
#include "tests/support/smartsentences.h"

using namespace coachbook;

namespace {

QByteArray wordingWith(const char *vague, const char *situations = "[\"when\"]")
{
    return QByteArray("{\"parts\": {\"contact\": \"calls?\"}, \"vague\": ") + vague +
           ", \"situations\": " + situations +
           ", \"joined\": [\";\"], \"measures\": [\"csat\"], \"figureWords\": [\"Raise\"]}";
}

QString errorOf(const QByteArray &json)
{
    QString error;
    REQUIRE_FALSE(smartWordingFromJson(json, &error));
    return error;
}

} // namespace

TEST_CASE("SMART-2: wording rules are read from a file, with parts in place of their names")
{
    QString error;
    const auto wording = smartWordingFromJson(
        wordingWith(R"([{"words": "work on", "better": "name the act"}])", R"(["on {contact}"])"), &error);
    REQUIRE(error.isEmpty());
    REQUIRE(wording);
    REQUIRE(wording->vague.size() == 1);
    REQUIRE(QStringLiteral("please Work  on it").contains(wording->vague.front().pattern));
    REQUIRE_FALSE(QStringLiteral("homework on it").contains(wording->vague.front().pattern));
    REQUIRE(QStringLiteral("on calls").contains(wording->situation));
    REQUIRE(wording->figureWords.contains(QStringLiteral("raise")));
}

TEST_CASE("SMART-2: a broken file of wording rules says what is wrong with it")
{
    REQUIRE(errorOf("{").startsWith(QStringLiteral("at byte")));
    REQUIRE(errorOf("[]") == QStringLiteral("the file does not hold one object"));
    REQUIRE(errorOf("{}").contains(QStringLiteral("\"vague\" is missing or empty")));
    REQUIRE(errorOf(wordingWith("[]")) == QStringLiteral("\"vague\" is missing or empty"));
    REQUIRE(errorOf(wordingWith(R"([{"words": "work on"}])")) ==
            QStringLiteral("vague 1: \"better\" is missing or empty"));
    REQUIRE(errorOf(wordingWith(R"([{"words": "work (on", "better": "name the act"}])"))
                .startsWith(QStringLiteral("vague 1: \"\\b(?:work\\s+(on)\\b\" is no expression: ")));
    REQUIRE(errorOf(wordingWith(R"([{"words": "work on", "better": "name the act"}])", R"x(["when)"])x"))
                .startsWith(QStringLiteral("situations: ")));
}

TEST_CASE("SMART-2: the rules hold on sentences of others than their author")
{
    const std::vector<test::Sentence> sentences = test::smartSentences();
    const test::WordingRates all = test::wordingRates(sentences);
    const test::WordingRates own = test::wordingRates(sentences, QStringLiteral("own"));
    const test::WordingRates fresh = test::wordingRates(sentences, QStringLiteral("fresh"));
    REQUIRE(sentences.size() >= 120);
    REQUIRE(3 * (own.good + own.bad) <= 2 * static_cast<int>(sentences.size()));
    // A false alarm is a good sentence that something is said about, a miss a bad one that nothing is said
    // about.
    REQUIRE(all.falseStopShare() <= 1);
    REQUIRE(all.falseRemarkShare() <= 4);
    REQUIRE(all.unnoticedShare() <= 5);
    REQUIRE(all.letThroughShare() <= 12);
    // Of sentences no rule was made for three in four are noticed, and hardly a good one is stopped.
    REQUIRE(fresh.falseStopShare() <= 5);
    REQUIRE(fresh.falseRemarkShare() <= 10);
    REQUIRE(fresh.unnoticedShare() <= 30);
    REQUIRE(own.falseRemarks == 0);
    REQUIRE(own.letThrough == 0);
}
