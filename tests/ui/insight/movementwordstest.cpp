// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/movementwords.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::ui;

TEST_CASE("KPI-3: changes carry a sign and the unit of their KPI; nothing has no sign")
{
    REQUIRE(changeText(Kpi::Qa, 4.24) == QStringLiteral("+4.2 points"));
    REQUIRE(changeText(Kpi::Fcr, -0.5) == QStringLiteral("\u22120.5 points"));
    REQUIRE(changeText(Kpi::Aht, -24.2) == QStringLiteral("\u22120:24"));
    REQUIRE(changeText(Kpi::Aht, -0.3) == QStringLiteral("0:00"));
    REQUIRE(changeText(Kpi::Csat, 0.149) == QStringLiteral("+0.15"));
    REQUIRE(changeText(Kpi::Qa, 0.04) == QStringLiteral("0.0 points"));
    REQUIRE(rangeText(Kpi::Qa, {-1, 9.42}) == QStringLiteral("\u22121.0 to +9.4"));
}

TEST_CASE("KPI-2: each word of the rule has its own")
{
    QStringList words;
    for (const MovementWord word :
         {MovementWord::NotEnoughData, MovementWord::TooEarly, MovementWord::NoDirection,
          MovementWord::NoEvidence, MovementWord::Improved, MovementWord::ImprovedSmall, MovementWord::Worse})
        words << movementWordText(word);
    REQUIRE(words.removeDuplicates() == 0);
    REQUIRE_FALSE(words.contains(QString()));
}

TEST_CASE("KPI-3: the sentences name the weeks, the n of the team, and what happens by itself")
{
    const QDate today(2026, 11, 20), start(2026, 10, 5);
    KpiMovement movement;
    movement.before = spanBefore(start);
    movement.since = spanSince(Kpi::Qa, start);
    movement.own = {KpiValue{70, 24}, KpiValue{76, 22}, 6.0, ConfidenceInterval{1, 11}};
    movement.team = {KpiValue{80, 300}, KpiValue{81, 310}, 1.0, ConfidenceInterval{-1, 3}};
    movement.teammates = 14;
    movement.regression = MovementRegression{3, .7, false, 15};
    const QString said = movementSentences(movement, today).join(QLatin1Char('\n'));
    for (const char *part : {"7 Sep to 4 Oct", "5 Oct to 1 Nov", "+6.0 points (+1.0 to +11.0)",
                             "14 teammates who were in no coaching cycle; n = 300, then 310",
                             "Expected without doing anything: +3.0 points", "70 % lasts", "15 agents"}) {
        CAPTURE(part);
        REQUIRE(said.contains(QLatin1String(part)));
    }
    movement.regression->isUsual = true;
    REQUIRE(
        movementSentences(movement, today).join(QLatin1Char(' ')).contains(QLatin1String("half the way")));
    movement.regression->isUsual = false;
    movement.regression->reliability = 0;
    REQUIRE(movementSentences(movement, today)
                .join(QLatin1Char(' '))
                .contains(QLatin1String("no more than chance")));
}

TEST_CASE("KPI-2: weeks that still run are told as so far")
{
    KpiMovement movement;
    movement.isRunning = true;
    REQUIRE(movementLine(movement).word == QStringLiteral("not enough data, so far"));
    movement.word = MovementWord::TooEarly;
    REQUIRE(movementLine(movement).word == QStringLiteral("too early"));
    REQUIRE(movementLine(movement).before == QStringLiteral("–"));
}

TEST_CASE("KPI-2: the coached behaviour has shares with n")
{
    const MovementLine line = behaviourLine({QStringLiteral("Verifies identity"), {10, 40, 36, 40}});
    REQUIRE(line.before == QStringLiteral("25 % (n = 40)"));
    REQUIRE(line.since == QStringLiteral("90 % (n = 40)"));
    REQUIRE(line.word == QStringLiteral("improved"));
}

TEST_CASE("KPI-1: handle time is said together with satisfaction, or not at all")
{
    std::vector<KpiMovement> kpis(4);
    REQUIRE(handleTimeSentence(kpis).isEmpty());
    kpis[2].own.interval = ConfidenceInterval{-40, -10};
    kpis[3].own.interval = ConfidenceInterval{-.5, -.1};
    REQUIRE(handleTimeSentence(kpis).contains(QLatin1String("rushing")));
}
