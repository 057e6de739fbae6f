// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console.h"
#include "tests/support/catch.h"

using namespace coachbook;
using test::Answer;

namespace {

Answer prepare(const QString &agent, bool json)
{
    QStringList arguments{QStringLiteral("prepare"), agent, QStringLiteral("--book"), test::sampleBook()};
    if (json)
        arguments.append(QStringLiteral("--json"));
    return test::coachbook(arguments);
}

} // namespace

TEST_CASE("A prepared session as JSON has its stable keys", "[prepare]")
{
    const QJsonObject sheet = prepare(QStringLiteral("R1041"), true).object();
    REQUIRE(sheet.keys() == QStringList{QStringLiteral("action_items"), QStringLiteral("agenda"),
                                        QStringLiteral("agent_id"), QStringLiteral("focus"),
                                        QStringLiteral("interactions"), QStringLiteral("kpis")});
    REQUIRE(sheet.value(QLatin1String("agent_id")) == QStringLiteral("R1041"));
    REQUIRE(sheet.value(QLatin1String("kpis")).toArray().size() == 4);
    REQUIRE(sheet.value(QLatin1String("interactions")).toArray().size() == 2);
    const QJsonObject focus = sheet.value(QLatin1String("focus")).toArray().first().toObject();
    REQUIRE(focus.keys() ==
            QStringList{QStringLiteral("behaviour"), QStringLiteral("priority"), QStringLiteral("reasons")});
    REQUIRE(focus.value(QLatin1String("priority")) == QStringLiteral("P1"));
    REQUIRE(focus.value(QLatin1String("reasons")).toArray().first() == QStringLiteral("harms the customer"));
}

TEST_CASE("An agent is meant by id, by name and by a part of it", "[prepare]")
{
    const QString sheet = prepare(QStringLiteral("R1061"), false).out;
    REQUIRE(sheet.startsWith(QString::fromUtf8("Chlo\u00e9 Martin (R1061)")));
    REQUIRE(prepare(QString::fromUtf8("Chlo\u00e9 Martin"), false).out == sheet);
    REQUIRE(prepare(QStringLiteral("chloe"), false).out == sheet);
}

TEST_CASE("Nobody or more than one agent is a question, not a guess", "[prepare]")
{
    const Answer nobody = prepare(QStringLiteral("Smith"), false);
    REQUIRE(nobody.status == 2);
    REQUIRE(nobody.err.contains(QStringLiteral("\"Smith\"")));
    const Answer several = prepare(QStringLiteral("ma"), false);
    REQUIRE(several.status == 2);
    REQUIRE(several.err.contains(QStringLiteral("Maya Okafor (R1041)")));
}

TEST_CASE("A session with an agent without data is prepared all the same", "[prepare]")
{
    const Answer answer = prepare(QStringLiteral("R1193"), false);
    REQUIRE(answer.status == 0);
    REQUIRE(answer.out.contains(QStringLiteral("There are no interactions and no evaluations")));
    REQUIRE(answer.out.contains(QStringLiteral("none: no evaluation in the last six weeks")));
    REQUIRE(answer.out.contains(QStringLiteral("Questions to ask")));
}

TEST_CASE("Private notes stay out of the prepared session", "[prepare]")
{
    const Answer answer = prepare(QStringLiteral("Tobias"), false);
    REQUIRE(answer.status == 0);
    REQUIRE_FALSE(answer.out.contains(QStringLiteral("Moved house")));
}
