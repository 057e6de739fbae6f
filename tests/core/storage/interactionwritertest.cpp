// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agentstore.h"
#include "core/storage/importstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/sqlite/connection.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <array>
#include <atomic>

using namespace coachbook;
using coachbook::test::TemporaryBook;
using Outcome = InteractionWriter::Outcome;

namespace {

const QDate monday(2026, 11, 2);

InteractionRow row(std::string_view id, AgentId agent, int talk, std::optional<double> csat = {})
{
    InteractionRow r;
    r.externalId = id;
    r.agent = agent;
    r.startUtc = 1'793'600'000;
    r.day = monday.toJulianDay();
    r.talk = talk;
    r.hold = 10;
    r.resolved = talk < 300;
    r.csat = csat;
    return r;
}

class Imports
{
public:
    Imports()
    {
        AgentDraft draft;
        draft.name = QStringLiteral("Maya");
        book->transact({QStringLiteral("agent.add"), draft.name},
                       [&](Db &db) { agent = agentstore::insert(db, draft); });
    }
    std::vector<Outcome> run(const std::vector<InteractionRow> &rows, const JobControl &job = {})
    {
        std::vector<Outcome> outcomes;
        const ImportId id = book->nextImportId();
        book->transactImport(
            {QStringLiteral("import.interactions"), QStringLiteral("calls.csv")}, id,
            [&](Db &db) {
                InteractionWriter writer(db, id);
                for (const InteractionRow &r : rows)
                    outcomes.push_back(writer.write(r));
                writer.finish();
                importstore::insert(db, {id, QDateTime(monday, QTime(8, 0), Qt::UTC),
                                         QStringLiteral("interactions"), QStringLiteral("calls.csv"),
                                         static_cast<qint64>(rows.size())});
            },
            job);
        return outcomes;
    }
    AgentMeasures measures()
    {
        return metricstore::ofAgent(book->db(), *agent, monday.addDays(-30), monday.addDays(30));
    }

    TemporaryBook book;
    std::optional<AgentId> agent;
};

} // namespace

TEST_CASE("Interactions are new, unchanged, updated or duplicates, and the rollup equals the raw rows")
{
    Imports imports;
    const AgentId a = *imports.agent;
    REQUIRE(imports.run({row("C1", a, 200, 4.0), row("C2", a, 400, 3.5), row("C1", a, 200, 4.0),
                         row("C2", a, 401)}) ==
            std::vector{Outcome::New, Outcome::New, Outcome::Unchanged, Outcome::DuplicateInFile});
    REQUIRE(imports.run({row("C1", a, 200, 4.0), row("C2", a, 250), row("C3", a, 100)}) ==
            std::vector{Outcome::Unchanged, Outcome::Updated, Outcome::New});
    const DailySums sums = imports.measures().sums.front();
    REQUIRE(sums.interactions == 3);
    REQUIRE(sums.talk == 550);
    REQUIRE(sums.resolved == 3);
    REQUIRE(sums.csatSum == Approx(4.0));
    REQUIRE(sums.csatCount == 1);
    REQUIRE(imports.book->check(true).isClean());
}

TEST_CASE("An import is undone and redone in one step, replaced rows and sums included")
{
    Imports imports;
    const AgentId a = *imports.agent;
    imports.run({row("C1", a, 200, 4.0), row("C2", a, 400, 3.5)});
    const auto before = imports.measures().sums;
    imports.run({row("C2", a, 250), row("C3", a, 100)});
    const auto after = imports.measures().sums;
    const Changes changes = imports.book->undo();
    REQUIRE(changes.has(Entity::Interaction));
    REQUIRE(imports.measures().sums == before);
    REQUIRE(metricstore::findInteraction(imports.book->db(), QStringLiteral("C2"))->talk == 400);
    REQUIRE_FALSE(metricstore::findInteraction(imports.book->db(), QStringLiteral("C3")));
    REQUIRE(imports.book->check(true).isClean());
    imports.book.reopen();
    imports.book->redo();
    REQUIRE(imports.measures().sums == after);
    REQUIRE(metricstore::findInteraction(imports.book->db(), QStringLiteral("C2"))->talk == 250);
    REQUIRE(imports.book->check(true).isClean());
    imports.book->undo();
    imports.book->undo();
    REQUIRE(metricstore::interactionCount(imports.book->db()) == 0);
    REQUIRE(imports.measures().sums.empty());
    REQUIRE(imports.run({row("C9", a, 100)}) == std::vector{Outcome::New});
    REQUIRE(imports.book->check(true).isClean());
}

TEST_CASE("What an import replaced is kept no longer than it can be undone")
{
    Imports imports;
    imports.run({row("C1", *imports.agent, 200)});
    imports.run({row("C1", *imports.agent, 250)});
    const auto kept = [&] { return imports.book->db().integer("SELECT count(*) FROM interaction_shelf"); };
    const auto edit = [&](int step) {
        imports.book->transact({QStringLiteral("agent.edit"), {}}, [&](Db &db) {
            Agent agent = *agentstore::find(db, *imports.agent);
            agent.privateNote = QString::number(step);
            agentstore::update(db, agent);
        });
    };
    for (int step = 1; step < 500; ++step)
        edit(step);
    REQUIRE(kept() == 1);
    edit(500);
    REQUIRE(kept() == 0);
    REQUIRE(metricstore::findInteraction(imports.book->db(), QStringLiteral("C1"))->talk == 250);
    REQUIRE(imports.book->check(true).isClean());
}

TEST_CASE("A cancelled import leaves the book as it was")
{
    Imports imports;
    std::atomic<bool> cancelled = true;
    JobControl job;
    job.cancelled = &cancelled;
    std::vector<InteractionRow> rows;
    std::vector<std::string> ids;
    for (int i = 0; i < 20'000; ++i)
        ids.push_back("C" + std::to_string(i));
    for (const std::string &id : ids)
        rows.push_back(row(id, *imports.agent, 100));
    REQUIRE_THROWS_AS(imports.run(rows, job), StorageError);
    REQUIRE(metricstore::interactionCount(imports.book->db()) == 0);
    REQUIRE(imports.measures().sums.empty());
    REQUIRE(imports.book->check(true).isClean());
}

TEST_CASE("What an interaction does not say is absent, not zero")
{
    Imports imports;
    InteractionRow r = row("C1", *imports.agent, 0);
    r.talk = r.hold = std::nullopt;
    r.resolved = std::nullopt;
    InteractionRow missed = row("C2", *imports.agent, 0);
    missed.talk = missed.hold = std::nullopt;
    missed.answered = false;
    imports.run({r, missed});
    const DailySums sums = imports.measures().sums.front();
    REQUIRE(sums.interactions == 2);
    REQUIRE(sums.answered == 1);
    REQUIRE(sums.handled == 0);
    REQUIRE(sums.resolvable == 0);
    REQUIRE_FALSE(metricstore::findInteraction(imports.book->db(), QStringLiteral("C1"))->talk);
    REQUIRE(imports.book->check(true).isClean());
}

TEST_CASE("An agent with interactions cannot be removed by mistake")
{
    Imports imports;
    imports.run({row("C1", *imports.agent, 100)});
    REQUIRE_THROWS_AS(imports.book->transact({QStringLiteral("agent.remove"), {}},
                                             [&](Db &db) { agentstore::remove(db, *imports.agent); }),
                      StorageError);
}
