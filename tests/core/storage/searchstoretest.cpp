// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchstore.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

void fill(TemporaryBook &book)
{
    book->transact({QStringLiteral("test"), {}}, [](Db &db) {
        AgentDraft maya;
        maya.name = QStringLiteral("Maya Çelik");
        maya.externalId = QStringLiteral("A77");
        const AgentId id = agentstore::insert(db, maya);
        SessionDraft session;
        session.agent = id;
        session.day = QDate(2026, 11, 3);
        session.agreed = QStringLiteral("Repeat the callback promise before closing, can't forget it");
        sessionstore::insert(db, session);
        ActionItemDraft item;
        item.agent = id;
        item.text = QStringLiteral("Say the callback time on the next five calls");
        actionitemstore::insert(db, item);
    });
}

std::vector<Entity> kinds(TemporaryBook &book, const char *text)
{
    std::vector<Entity> result;
    for (const SearchHit &hit : searchstore::find(book->db(), QString::fromUtf8(text)))
        result.push_back(hit.entity);
    return result;
}

} // namespace

TEST_CASE("Search finds records by the beginnings of their words, without accents or case")
{
    TemporaryBook book;
    fill(book);
    REQUIRE(kinds(book, "celik") == std::vector{Entity::Agent});
    REQUIRE(kinds(book, "MAY") == std::vector{Entity::Agent});
    REQUIRE(kinds(book, "a77") == std::vector{Entity::Agent});
    REQUIRE(kinds(book, "callb") == std::vector{Entity::ActionItem, Entity::Session});
    REQUIRE(kinds(book, "callback promise") == std::vector{Entity::Session});
    REQUIRE(kinds(book, "nothing such").empty());
    const SearchHit hit = searchstore::find(book->db(), QStringLiteral("promise")).front();
    REQUIRE(hit.title == QString::fromUtf8("Maya Çelik"));
    REQUIRE(hit.day == QDate(2026, 11, 3));
    REQUIRE(hit.snippet.contains(QStringLiteral("\u0002promise\u0003")));
}

TEST_CASE("Nothing a person types is an operator or an error")
{
    TemporaryBook book;
    fill(book);
    for (const char *text : {"", " ", "\"", "can't", "c++", "what?", "price-match", "AND OR NOT", "*",
                             "NEAR(", "\"a\" OR \"b", "-maya", "title:maya", "--"})
        REQUIRE_NOTHROW(searchstore::find(book->db(), QString::fromUtf8(text)));
    REQUIRE(kinds(book, "can't") == std::vector{Entity::Session});
}

TEST_CASE("The index follows edits and undo")
{
    TemporaryBook book;
    fill(book);
    Agent maya = agentstore::all(book->db()).front();
    maya.name = QStringLiteral("Nadia Byrne");
    book->transact({QStringLiteral("agent.edit"), {}}, [&](Db &db) { agentstore::update(db, maya); });
    REQUIRE(kinds(book, "celik").empty());
    REQUIRE(kinds(book, "nadia") == std::vector{Entity::Agent});
    book->undo();
    REQUIRE(kinds(book, "celik") == std::vector{Entity::Agent});
    book->undo();
    REQUIRE(kinds(book, "callback").empty());
    REQUIRE(book->check(true).isClean());
}
