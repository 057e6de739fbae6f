// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agentstore.h"
#include "core/storage/sqlite/connection.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <QFile>
#include <QFileInfo>
#include <thread>

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

AgentDraft named(const char *name)
{
    AgentDraft draft;
    draft.name = QString::fromUtf8(name);
    return draft;
}

StorageErrorKind kindOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &problem) {
        return problem.kind();
    }
    FAIL("nothing was thrown");
    return StorageErrorKind::Io;
}

const Op addAgent{QStringLiteral("agent.add"), QStringLiteral("Maya")};

} // namespace

TEST_CASE("A new book is one private file and has nothing in it")
{
    TemporaryBook book;
    REQUIRE(agentstore::all(book->db()).empty());
    REQUIRE_FALSE(book->undoable());
    REQUIRE(book->check(true).isClean());
    book.close();
    REQUIRE(QFile::permissions(book.path()) ==
            (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    REQUIRE_FALSE(QFileInfo::exists(book.path() + QStringLiteral("-wal")));
    REQUIRE_FALSE(QFileInfo::exists(book.path() + QStringLiteral(".lock")));
}

TEST_CASE("A book does not take another file's place")
{
    TemporaryBook book;
    REQUIRE(kindOf([&] { Book::create(book.path(), TemporaryBook::fixedClock()); }) ==
            StorageErrorKind::Constraint);
    REQUIRE(book->check(false).isClean());
}

TEST_CASE("A transaction writes, tells what changed, and survives closing")
{
    TemporaryBook book;
    Changes told;
    book->onChanged([&](const Changes &changes) { told = changes; });
    std::optional<AgentId> id;
    book->transact(addAgent, [&](Db &db) { id = agentstore::insert(db, named("Maya")); });
    REQUIRE(told.has(Entity::Agent));
    REQUIRE(told.ids[Entity::Agent] == std::set<std::int64_t>{id->value()});
    REQUIRE_FALSE(told.has(Entity::Session));
    REQUIRE(agentstore::all(book->db()).size() == 1);
    book.reopen();
    REQUIRE(agentstore::find(book->db(), *id)->name == QLatin1String("Maya"));
}

TEST_CASE("A transaction that throws leaves no trace")
{
    TemporaryBook book;
    REQUIRE_THROWS(book->transact(addAgent, [](Db &db) {
        agentstore::insert(db, named("Maya"));
        throw std::runtime_error("no");
    }));
    REQUIRE(agentstore::all(book->db()).empty());
    REQUIRE(book->log(10).empty());
    book->transact(addAgent, [](Db &db) { agentstore::insert(db, named("Ben")); });
    REQUIRE(agentstore::all(book->db()).size() == 1);
}

TEST_CASE("A transaction that changes nothing is not logged and tells nobody")
{
    TemporaryBook book;
    book->transact(addAgent, [](Db &db) { agentstore::insert(db, named("Maya")); });
    bool told = false;
    book->onChanged([&](const Changes &) { told = true; });
    book->transact({QStringLiteral("agent.edit"), QStringLiteral("Maya")},
                   [](Db &db) { agentstore::update(db, agentstore::all(db).front()); });
    REQUIRE_FALSE(told);
    REQUIRE(book->log(10).size() == 1);
}

TEST_CASE("The reading connection cannot write")
{
    TemporaryBook book;
    REQUIRE(kindOf([&] { agentstore::insert(book->db(), named("Maya")); }) == StorageErrorKind::ReadOnly);
}

TEST_CASE("Two agents cannot share an id, and the book stays as it was")
{
    TemporaryBook book;
    AgentDraft draft = named("Maya");
    draft.externalId = QStringLiteral("A1");
    book->transact(addAgent, [&](Db &db) { agentstore::insert(db, draft); });
    REQUIRE(kindOf([&] { book->transact(addAgent, [&](Db &db) { agentstore::insert(db, draft); }); }) ==
            StorageErrorKind::Constraint);
    REQUIRE(agentstore::all(book->db()).size() == 1);
}

TEST_CASE("A second window is refused by name, or opens for reading")
{
    TemporaryBook book;
    book->transact(addAgent, [](Db &db) { agentstore::insert(db, named("Maya")); });
    REQUIRE(kindOf([&] { Book::open(book.path(), OpenMode::ReadWrite, TemporaryBook::fixedClock()); }) ==
            StorageErrorKind::Busy);
    const auto second = Book::open(book.path(), OpenMode::ReadWriteElseReadOnly, TemporaryBook::fixedClock());
    REQUIRE(second->isReadOnly());
    REQUIRE(second->readOnlyReason() == StorageErrorKind::Busy);
    REQUIRE(agentstore::all(second->db()).size() == 1);
    REQUIRE(kindOf([&] { second->transact(addAgent, [](Db &) {}); }) == StorageErrorKind::ReadOnly);
    book->transact(addAgent, [](Db &db) { agentstore::insert(db, named("Ben")); });
    REQUIRE(agentstore::all(second->db()).size() == 2);
}

TEST_CASE("A second window by another name of the same book is refused too")
{
    TemporaryBook book;
    const QString link = book.path() + QStringLiteral(".link");
    REQUIRE(QFile::link(book.path(), link));
    REQUIRE(kindOf([&] { Book::open(link, OpenMode::ReadWrite, TemporaryBook::fixedClock()); }) ==
            StorageErrorKind::Busy);
}

TEST_CASE("A write while another is under way is refused at once")
{
    TemporaryBook book;
    StorageErrorKind inner = StorageErrorKind::Io;
    book->transact(addAgent, [&](Db &db) {
        agentstore::insert(db, named("Maya"));
        std::thread([&] { inner = kindOf([&] { book->transact(addAgent, [](Db &) {}); }); }).join();
    });
    REQUIRE(inner == StorageErrorKind::Busy);
    REQUIRE(agentstore::all(book->db()).size() == 1);
}

TEST_CASE("A book that is moved or replaced while open is not written any more")
{
    TemporaryBook book;
    book->transact(addAgent, [](Db &db) { agentstore::insert(db, named("Maya")); });
    REQUIRE(QFile::rename(book.path(), book.path() + QStringLiteral(".away")));
    REQUIRE(kindOf([&] { book->transact(addAgent, [](Db &db) { agentstore::insert(db, named("Ben")); }); }) ==
            StorageErrorKind::Moved);
    REQUIRE(QFile::rename(book.path() + QStringLiteral(".away"), book.path()));
    book->transact(addAgent, [](Db &db) { agentstore::insert(db, named("Ben")); });
    book.reopen();
    REQUIRE(agentstore::all(book->db()).size() == 2);
}

TEST_CASE("The change log is append-only, newest first, and can be searched")
{
    TemporaryBook book;
    book->transact(addAgent, [](Db &db) { agentstore::insert(db, named("Maya")); });
    book->transact({QStringLiteral("agent.add"), QStringLiteral("Ben")},
                   [](Db &db) { agentstore::insert(db, named("Ben")); });
    book->undo();
    const std::vector<LogEntry> log = book->log(10);
    REQUIRE(log.size() == 3);
    REQUIRE(log[0].kind == LogEntry::Kind::Undo);
    REQUIRE(log[0].of == log[1].id);
    REQUIRE(log[2].op.subject == QLatin1String("Maya"));
    REQUIRE(book->log(10, QStringLiteral("may")).size() == 1);
    REQUIRE(kindOf([&] { book->transact(addAgent, [](Db &db) { db.exec("DELETE FROM change_log"); }); }) ==
            StorageErrorKind::Constraint);
}
