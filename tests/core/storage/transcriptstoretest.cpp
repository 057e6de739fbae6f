// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transcriptstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/importstore.h"
#include "core/storage/searchstore.h"
#include "core/storage/sqlite/connection.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;
using coachbook::test::TemporaryBook;
using Outcome = TranscriptWriter::Outcome;

namespace {

const QDate monday(2026, 11, 2);

struct Call
{
    std::string id;
    std::vector<std::pair<TurnRole, std::string>> said;
    std::optional<AgentId> agent;
    std::string source = "webvtt";
};

Call call(const char *id, const char *customer, std::optional<AgentId> agent = std::nullopt)
{
    return {id, {{TurnRole::Agent, "How can I help you?"}, {TurnRole::Customer, customer}}, agent};
}

class Imports
{
public:
    Imports()
    {
        AgentDraft draft;
        draft.name = QStringLiteral("Maya Okafor");
        book->transact({QStringLiteral("agent.add"), draft.name},
                       [&](Db &db) { agent = agentstore::insert(db, draft); });
    }

    std::vector<Outcome> run(const std::vector<Call> &calls)
    {
        std::vector<Outcome> outcomes;
        const ImportId id = book->nextImportId();
        book->transactImport(
            {QStringLiteral("import.transcripts"), QStringLiteral("calls")}, id,
            [&](Db &db) {
                TranscriptWriter writer(db, id);
                for (const Call &each : calls)
                    outcomes.push_back(writer.write(rowOf(each)));
                const bool wrote = std::any_of(outcomes.begin(), outcomes.end(), [](Outcome outcome) {
                    return outcome == Outcome::New || outcome == Outcome::Updated;
                });
                if (wrote)
                    importstore::insert(db, {id, QDateTime(monday, QTime(8, 0), Qt::UTC),
                                             QStringLiteral("transcripts"), QStringLiteral("calls"),
                                             static_cast<qint64>(calls.size())});
            },
            {});
        return outcomes;
    }

    /// "C1: my bill is high | C2: …" of what a search finds, newest first.
    std::string found(const char *text)
    {
        std::string all;
        for (const SearchHit &hit : searchstore::findTurns(book->db(), QString::fromUtf8(text), 50))
            all +=
                transcriptstore::find(book->db(), TranscriptId(hit.id))->conversationId.toStdString() + ' ';
        return all;
    }

    TemporaryBook book;
    std::optional<AgentId> agent;

private:
    static TranscriptRow rowOf(const Call &call)
    {
        TranscriptRow row;
        row.source = call.source;
        row.externalId = call.id;
        row.agent = call.agent;
        row.day = monday.toJulianDay();
        qint64 at = 0;
        for (const auto &[role, text] : call.said)
            row.turns.push_back(
                {at += 1000, at + 900, role, role == TurnRole::Agent ? "Maya" : "Caller", text});
        return row;
    }
};

} // namespace

TEST_CASE("transcriptstore: transcripts are new, unchanged, updated or duplicates by source, id and contents")
{
    Imports imports;
    REQUIRE(imports.run({call("C1", "My bill"), call("C2", "Cancel it"), call("C1", "My bill"),
                         call("C2", "No, keep it")}) ==
            std::vector{Outcome::New, Outcome::New, Outcome::Unchanged, Outcome::DuplicateInFile});
    Call other = call("C1", "My bill");
    other.source = "genesys";
    REQUIRE(imports.run({call("C1", "My bill"), call("C2", "Keep it"), other}) ==
            std::vector{Outcome::Unchanged, Outcome::Updated, Outcome::New});
    REQUIRE(transcriptstore::count(imports.book->db()) == 3);
    REQUIRE(transcriptstore::ofInteraction(imports.book->db(), QStringLiteral("C1")).size() == 2);
    REQUIRE(imports.book->check(true).isClean());
}

TEST_CASE("transcriptstore: turns come as they were said, with times, roles and speakers")
{
    Imports imports;
    imports.run({call("C1", "My bill", imports.agent)});
    const Transcript transcript = transcriptstore::ofAgent(imports.book->db(), *imports.agent, 10).front();
    REQUIRE(transcript.conversationId == QStringLiteral("C1"));
    REQUIRE(transcript.day == monday);
    const std::vector<Turn> turns = transcriptstore::turns(imports.book->db(), transcript);
    REQUIRE(turns.size() == 2);
    REQUIRE(turns[1].startMs == 2000);
    REQUIRE(turns[1].endMs == 2900);
    REQUIRE(turns[1].role == TurnRole::Customer);
    REQUIRE(turns[1].speaker == QStringLiteral("Caller"));
    REQUIRE(turns[1].text == QStringLiteral("My bill"));
}

TEST_CASE("transcriptstore: a transcript without an agent has the agent and the day of its interaction")
{
    Imports imports;
    Call unnamed = call("C9", "Hello");
    imports.run({unnamed});
    REQUIRE(transcriptstore::ofAgent(imports.book->db(), *imports.agent, 10).empty());
    const ImportId id = imports.book->nextImportId();
    imports.book->transactImport(
        {QStringLiteral("import.interactions"), QStringLiteral("calls.csv")}, id,
        [&](Db &db) {
            InteractionWriter writer(db, id);
            InteractionRow row;
            row.externalId = "C9";
            row.agent = imports.agent;
            row.startUtc = 1'793'600'000;
            row.day = monday.addDays(3).toJulianDay();
            writer.write(row);
            writer.finish();
            importstore::insert(
                db, {id, QDateTime(monday, QTime(9, 0), Qt::UTC), QStringLiteral("interactions"), {}, 1});
        },
        {});
    const std::vector<Transcript> all = transcriptstore::ofAgent(imports.book->db(), *imports.agent, 10);
    REQUIRE(all.size() == 1);
    REQUIRE(all.front().agent == imports.agent);
    REQUIRE(all.front().day == monday);
    REQUIRE(searchstore::findTurns(imports.book->db(), QStringLiteral("hello"), 5).front().title ==
            QStringLiteral("Maya Okafor"));
}

TEST_CASE("transcriptstore: an import is undone and redone after a restart, replaced ones and index included")
{
    Imports imports;
    imports.run({call("C1", "The bill is high"), call("C2", "Cancel my contract")});
    imports.run({call("C2", "Please keep my contract"), call("C3", "The bill again")});
    REQUIRE(imports.found("bill") == "C3 C1 ");
    REQUIRE(imports.found("cancel").empty());
    imports.book.reopen();
    const Changes changes = imports.book->undo();
    REQUIRE(changes.has(Entity::Transcript));
    REQUIRE(imports.found("bill") == "C1 ");
    REQUIRE(imports.found("cancel") == "C2 ");
    REQUIRE(imports.found("keep").empty());
    REQUIRE(transcriptstore::count(imports.book->db()) == 2);
    REQUIRE(imports.book->check(true).isClean());
    imports.book.reopen();
    imports.book->redo();
    REQUIRE(imports.found("keep") == "C2 ");
    REQUIRE(imports.found("cancel").empty());
    REQUIRE(transcriptstore::count(imports.book->db()) == 3);
    REQUIRE(imports.book->check(true).isClean());
    imports.book->undo();
    imports.book->undo();
    REQUIRE(transcriptstore::count(imports.book->db()) == 0);
    REQUIRE(imports.found("bill").empty());
    REQUIRE(imports.run({call("C1", "Something new")}) == std::vector{Outcome::New});
    REQUIRE(imports.found("new") == "C1 ");
    REQUIRE(imports.book->check(true).isClean());
    imports.book->undo();
    imports.book->redo();
    REQUIRE(imports.found("new") == "C1 ");
}

TEST_CASE("transcriptstore: what can never come back is removed with the changes that follow")
{
    Imports imports;
    std::vector<Call> many;
    for (int i = 0; i < 50; ++i)
        many.push_back(call(("C" + std::to_string(i)).c_str(), "The bill"));
    imports.run(many);
    imports.book->undo();
    const auto turns = [&] { return imports.book->db().integer("SELECT count(*) FROM turn"); };
    REQUIRE(turns() == 100);
    for (int step = 0; step < 4; ++step)
        imports.book->transact({QStringLiteral("agent.edit"), {}}, [&](Db &db) {
            Agent agent = *agentstore::find(db, *imports.agent);
            agent.privateNote = QString::number(step);
            agentstore::update(db, agent);
        });
    REQUIRE(turns() == 0);
    REQUIRE(imports.book->db().integer("SELECT count(*) FROM transcript") == 0);
    REQUIRE(imports.book->check(true).isClean());
}

TEST_CASE("transcriptstore: search finds turns by whole words and phrases, and nothing in it is an operator")
{
    Imports imports;
    imports.run({call("C1", "I can't afford the monthly price-match fee"),
                 call("C2", "The fee is monthly, he afforded it"),
                 call("C3", "Die Geb\xC3\xBChr ist zu hoch")});
    REQUIRE(imports.found("fee monthly") == "C2 C1 ");
    REQUIRE(imports.found("\"monthly price\"") == "C1 ");
    REQUIRE(imports.found("gebuhr") == "C3 ");
    REQUIRE(imports.found("afford") == "C2 C1 ");
    for (const char *text : {"", "\"", "can't", "c++", "what?", "price-match", "AND", "NEAR(", "*",
                             "text:fee", "-fee", "\"\"\""})
        REQUIRE_NOTHROW(imports.found(text));
    REQUIRE(imports.found("can't") == "C1 ");
    const SearchHit hit = searchstore::find(imports.book->db(), QStringLiteral("gebuhr")).front();
    REQUIRE(hit.entity == Entity::Transcript);
    REQUIRE(hit.role == TurnRole::Customer);
    REQUIRE(hit.startMs == 2000);
    REQUIRE(hit.snippet == QString::fromUtf8("Die \x02Geb\xC3\xBChr\x03 ist zu hoch"));
}

TEST_CASE("transcriptstore: an agent with transcripts cannot be removed by mistake")
{
    Imports imports;
    imports.run({call("C1", "The bill", imports.agent)});
    REQUIRE_THROWS_AS(imports.book->transact({QStringLiteral("agent.remove"), {}},
                                             [&](Db &db) { agentstore::remove(db, *imports.agent); }),
                      StorageError);
}
