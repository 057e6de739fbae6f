// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/people.h"
#include "core/storage/agentstore.h"
#include "core/storage/peoplestore.h"
#include "tests/core/import/importcase.h"

using namespace coachbook;
using coachbook::test::counts;
using coachbook::test::ImportCase;
using What = PersonChoice::What;

namespace {

const QByteArray roster = "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\nA2,Robert Rossi,2025-01-31\n";
const QByteArray calls = "Call ID,Agent ID,Agent,Start,Talk time\nC1,X9,Bob Rossi,2026-11-02 09:00:00,200\n"
                         "C2,X9,Bob Rossi,2026-11-02 09:10:00,100\nC3,A1,M. O.,2026-11-02 10:00:00,300\n"
                         "C4,,Wallboard,2026-11-02 11:00:00,0\n";

AgentId agentOf(ImportCase &test, const char *id)
{
    for (const Agent &agent : agentstore::all(test.book->db())) {
        if (agent.externalId == QLatin1String(id))
            return agent.id;
    }
    FAIL("no such agent");
    return AgentId(0);
}

} // namespace

TEST_CASE("whom rows name and the book does not know is counted and suggested", "[import][people]")
{
    ImportCase test;
    test.import(roster);
    const ImportPlan plan = test.plan(calls);
    REQUIRE(plan.people.size() == 3);
    const std::vector<UnknownPerson> unknown = unknownPeople(plan, test.book->db());
    REQUIRE(unknown.size() == 2); // an id that is known decides, whatever the name
    REQUIRE(unknown[0].person.label() == QStringLiteral("X9 Bob Rossi"));
    REQUIRE(unknown[0].person.rows == 2);
    REQUIRE(unknown[0].suggestions.front() == NameSuggestion{agentOf(test, "A2"), NameLikeness::Nickname});
    REQUIRE(unknown[1].person.label() == QStringLiteral("Wallboard"));
    REQUIRE(unknown[1].suggestions.empty());
    REQUIRE(unknownPeople(test.plan(roster), test.book->db()).empty());
}

TEST_CASE("a confirmed alias and an ignored account are remembered, and undone with their import",
          "[import][people]")
{
    ImportCase test;
    test.import(roster);
    ImportPlan plan = test.plan(calls);
    REQUIRE(counts(test.run(plan)) == "1/0/0/3");
    plan.choices = {{QStringLiteral("X9 Bob Rossi"), {What::SameAs, agentOf(test, "A2")}},
                    {QStringLiteral("Wallboard"), {What::Ignore}}};
    REQUIRE(counts(test.run(plan, true)) == "2/0/1/0");
    REQUIRE(peoplestore::all(test.book->db()).aliases.empty()); // a dry run
    ImportResult result = test.run(plan);
    REQUIRE(counts(result) == "2/0/1/0");
    REQUIRE(result.ignored == 1); // there is nothing to mend
    REQUIRE(result.problems.empty());
    REQUIRE(importstore::history(test.book->db()).front().record.rows == 4);
    plan = test.plan(calls);
    REQUIRE(unknownPeople(plan, test.book->db()).empty());
    REQUIRE(counts(test.run(plan)) == "0/0/3/0");
    test.book->undo();
    REQUIRE(unknownPeople(plan, test.book->db()).size() == 2);
    REQUIRE(test.book->check(true).isClean());
}

TEST_CASE("a new agent is made once, with the id the rows give", "[import][people]")
{
    ImportCase test;
    test.import(roster);
    ImportPlan plan = test.plan(calls);
    plan.choices = {{QStringLiteral("X9 Bob Rossi"), {What::NewAgent}}};
    test.run(plan);
    test.run(plan);
    const std::vector<Agent> agents = agentstore::all(test.book->db());
    REQUIRE(agents.size() == 3);
    REQUIRE(agentstore::find(test.book->db(), agentOf(test, "X9"))->name == QStringLiteral("Bob Rossi"));
}

TEST_CASE("what was said about a name replaces what was said before", "[import][people]")
{
    ImportCase test;
    test.import(roster);
    const AgentId robert = agentOf(test, "A2");
    test.book->transact({QStringLiteral("agent.edit"), {}}, [&](Db &db) {
        REQUIRE(peoplestore::ignore(db, QStringLiteral(" Bob  Rossi")));
        REQUIRE(peoplestore::setAlias(db, QStringLiteral("Bob Rossi"), robert));
        REQUIRE_FALSE(peoplestore::setAlias(db, QStringLiteral("Bob Rossi"), robert));
    });
    KnownPeople people = peoplestore::all(test.book->db());
    REQUIRE(people.ignored.empty());
    REQUIRE(people.aliases.at(QStringLiteral("Bob Rossi")) == robert);
    test.book->transact({QStringLiteral("agent.remove"), {}},
                        [&](Db &db) { agentstore::remove(db, robert); });
    REQUIRE(peoplestore::all(test.book->db()).aliases.empty()); // gone with the agent
}

TEST_CASE("people are told without counting when there are too many rows to try", "[import][people]")
{
    ImportCase test;
    RunOptions options{true, QDateTime(test.today, QTime(9, 0), Qt::UTC), std::nullopt};
    options.mostRowsTried = 3;
    test.import(roster);
    const std::vector<ImportResult> results = tryImports(*test.book, {test.plan(calls)}, options);
    REQUIRE_FALSE(results[0].isCounted);
    REQUIRE(results[0].rows == 0);
    REQUIRE(results[0].unknown.size() == 2);
}
