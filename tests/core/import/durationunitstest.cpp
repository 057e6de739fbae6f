// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/durationunits.h"
#include "core/storage/agentstore.h"
#include "core/storage/kpifigurestore.h"
#include "tests/core/import/importcase.h"
#include <algorithm>

using namespace coachbook;
using coachbook::test::counts;
using coachbook::test::ImportCase;

namespace {

const QByteArray roster = "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\n";

/// What is asked about durations; empty: nothing.
std::string asked(const QByteArray &text)
{
    ImportCase test;
    const ImportPlan plan = test.plan(text);
    REQUIRE_FALSE(plan.problem);
    for (const ImportQuestion &question : plan.questions) {
        if (question.about == QuestionAbout::DurationUnit)
            return (question.otherExample + QLatin1Char(' ') + question.example).toStdString();
    }
    return {};
}

ImportOptions with(const ImportCase &test, std::optional<DurationUnit> unit)
{
    ImportOptions options{test.today, std::nullopt, std::nullopt, std::nullopt, {}};
    options.durationUnit = unit;
    return options;
}

} // namespace

TEST_CASE("durationunits: numbers that may be minutes are asked for", "[import]")
{
    const QByteArray kpis = "Agent ID,Week,CSAT,";
    REQUIRE(asked(kpis + "AHT\nA1,2026-W41,4,5.2\nA1,2026-W42,4,4.9\n") == "AHT 5.2");
    REQUIRE(asked("Agent ID;Week;CSAT;AHT\nA1;2026-W41;4;5,2\n") == "AHT 5,2");
    REQUIRE(asked(kpis + "AHT\nA1,2026-W41,4,5\nA1,2026-W42,4,6\n") == "AHT 6"); // nobody takes six seconds
    REQUIRE(asked(kpis + "AHT\nA1,2026-W41,4,312.5\nA1,2026-W42,4,5.2\n").empty());
    REQUIRE(asked(kpis + "AHT (min)\nA1,2026-W41,4,5.2\n").empty());
    REQUIRE(asked(kpis + "AHT\nA1,2026-W41,4,5:12\n").empty());
    REQUIRE(asked("Agent ID,Week,KPI,Value\nA1,2026-W41,AHT,5.2\nA1,2026-W41,CSAT,4\n") == "Value 5.2");
    REQUIRE(asked("Agent ID,Week,KPI,Value\nA1,2026-W41,AHT (min),5.2\n").empty());
    REQUIRE(asked("Agent ID,Week,KPI,Value\nA1,2026-W41,AHT,312\nA1,2026-W41,CSAT,4.2\n").empty());
    const QByteArray calls = "Call ID,Agent ID,Start,Talk time,Hold time\n";
    REQUIRE(asked(calls + "1,A1,2026-11-02 09:00:00,3.5,0\n") == "Talk time 3.5");
    REQUIRE(asked(calls + "1,A1,2026-11-02 09:00:00,35,0\n").empty());
    REQUIRE(asked(calls + "1,A1,2026-11-02 09:00:00,185,0.5\n").empty()); // the other column tells
}

TEST_CASE("durationunits: the answer counts for all columns without a unit, and is remembered", "[import]")
{
    ImportCase test;
    test.import(roster);
    const QByteArray text = "Agent ID,Week,CSAT,AHT\nA1,2026-W41,4,5.2\n";
    const ImportPlan open = test.plan(text);
    REQUIRE_FALSE(open.canRun());
    ImportPlan plan = inspect(open.shape.path, with(test, DurationUnit::Minutes));
    REQUIRE(plan.canRun());
    REQUIRE(decisionInEnglish(plan.decisions.back()) == QLatin1String("minutes: chosen"));
    REQUIRE(counts(test.run(plan)) == "1/0/0/0");
    const AgentId maya = agentstore::findByExternalId(test.book->db(), QStringLiteral("A1"))->id;
    const std::vector<KpiFigure> figures =
        kpifigurestore::ofAgent(test.book->db(), maya, QDate(2026, 1, 1), QDate(2026, 12, 31));
    REQUIRE(std::any_of(figures.begin(), figures.end(), [](const KpiFigure &figure) {
        return figure.kpi == Kpi::Aht && figure.value == 312;
    }));
    ImportOptions again = with(test, std::nullopt);
    again.profiles = {plan.profile};
    plan = inspect(open.shape.path, again);
    REQUIRE(plan.canRun());
    REQUIRE(decisionInEnglish(plan.decisions.back()) ==
            QLatin1String("minutes: as in the last file of this shape"));
    REQUIRE(counts(test.run(plan)) == "0/0/1/0");
}

TEST_CASE("durationunits: of a long table the rows of AHT are read in the unit that was said", "[import]")
{
    ImportCase test;
    test.import(roster);
    const ImportPlan open =
        test.plan("Agent ID,Week,KPI,Value\nA1,2026-W41,AHT,5.2\nA1,2026-W41,AHT (s),310\n");
    const ImportResult result = test.run(inspect(open.shape.path, with(test, DurationUnit::Minutes)));
    REQUIRE(result.refused == 1); // 310 s is another figure than 5.2 min of the same week
    REQUIRE(result.added == 1);
}

TEST_CASE("durationunits: keys go both ways", "[import]")
{
    for (const DurationUnit unit : allDurationUnits)
        REQUIRE(durationUnitFromKey(durationUnitKey(unit)) == unit);
    REQUIRE_FALSE(durationUnitFromKey(QStringLiteral("days")));
}
