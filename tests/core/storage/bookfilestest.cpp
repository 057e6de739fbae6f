// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agentstore.h"
#include "core/storage/bookfile.h"
#include "core/storage/openreading.h"
#include "core/storage/sqlite/connection.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

StorageErrorKind kindOfOpening(const QString &path)
{
    try {
        const auto book = Book::open(path, OpenMode::ReadWriteElseReadOnly, TemporaryBook::fixedClock());
        const CheckReport report = book->check(true);
        if (!report.isClean())
            return StorageErrorKind::Corrupt;
    } catch (const StorageError &problem) {
        return problem.kind();
    }
    FAIL("it opened and was sound");
    return StorageErrorKind::Io;
}

QString written(QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("x.coachbook"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray bookWithAgents(int n)
{
    TemporaryBook book;
    book->transact({QStringLiteral("agent.add"), {}}, [&](Db &db) {
        for (int i = 0; i < n; ++i) {
            AgentDraft draft;
            draft.name = QStringLiteral("Agent number %1").arg(i);
            draft.privateNote = QString(300, QLatin1Char('n'));
            agentstore::insert(db, draft);
        }
    });
    book.close();
    return bytesOf(book.path());
}

} // namespace

TEST_CASE("What is no book is refused by name and left as it was")
{
    QTemporaryDir folder;
    SECTION("missing")
    {
        REQUIRE(kindOfOpening(folder.filePath(QStringLiteral("none.coachbook"))) ==
                StorageErrorKind::NotFound);
    }
    SECTION("empty: never treated as a new book")
    {
        const QString path = written(folder, {});
        REQUIRE(kindOfOpening(path) == StorageErrorKind::Empty);
        REQUIRE(bytesOf(path).isEmpty());
    }
    SECTION("text")
    {
        REQUIRE(kindOfOpening(written(folder, "Agent,Name\n1,Maya\n")) == StorageErrorKind::NotACoachbook);
    }
    SECTION("a folder")
    {
        REQUIRE(kindOfOpening(folder.path()) == StorageErrorKind::NotACoachbook);
    }
    SECTION("another program's database")
    {
        QByteArray bytes = bookWithAgents(1);
        bytes[68] = 'X';
        REQUIRE(kindOfOpening(written(folder, bytes)) == StorageErrorKind::NotACoachbook);
    }
    SECTION("of a newer program")
    {
        QByteArray bytes = bookWithAgents(1);
        bytes[63] = static_cast<char>(schemaVersion + 1);
        const QString path = written(folder, bytes);
        REQUIRE(kindOfOpening(path) == StorageErrorKind::TooNew);
        REQUIRE(bytesOf(path) == bytes);
    }
    SECTION("cut in half")
    {
        const QByteArray bytes = bookWithAgents(200);
        const QString path = written(folder, bytes.left(bytes.size() / 2));
        REQUIRE(kindOfOpening(path) == StorageErrorKind::Corrupt);
        REQUIRE(bytesOf(path) == bytes.left(bytes.size() / 2));
    }
    SECTION("with a damaged page")
    {
        QByteArray bytes = bookWithAgents(400);
        bytes.replace(bytes.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\0'));
        REQUIRE(kindOfOpening(written(folder, bytes)) == StorageErrorKind::Corrupt);
    }
}

TEST_CASE("Random damage never crashes and never hangs")
{
    const QByteArray sound = bookWithAgents(60);
    QRandomGenerator random(20261120);
    QTemporaryDir folder;
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = sound;
        for (int flips = 0; flips < 8; ++flips)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        const QString path = written(folder, bytes);
        try {
            const auto book = Book::open(path, OpenMode::ReadOnly, TemporaryBook::fixedClock());
            agentstore::all(book->db());
            book->check(true);
        } catch (const StorageError &) {
            SUCCEED();
        }
        REQUIRE(bytesOf(path) == bytes);
    }
}

TEST_CASE("checkFile says what is wrong and never throws")
{
    QTemporaryDir folder;
    REQUIRE_FALSE(checkFile(folder.filePath(QStringLiteral("none"))).isClean());
    REQUIRE_FALSE(checkFile(written(folder, "no book")).isClean());
    TemporaryBook book;
    REQUIRE(checkFile(book.path()).isClean());
}

TEST_CASE("check finds broken rules, not only broken pages")
{
    TemporaryBook book;
    book.close();
    {
        sqlite::Connection raw(book.path(), sqlite::Access::ReadWrite);
        raw.exec("INSERT INTO daily VALUES (1, 2461000, 0, 3, 3, 0, 0, 3, 900, 0, 0, 0, 0)");
    }
    const CheckReport report = checkFile(book.path());
    REQUIRE(report.problems.size() == 1);
    REQUIRE(report.problems.front().contains(QStringLiteral("sums")));
}

TEST_CASE("A crash while the log was being copied into the book loses nothing")
{
    TemporaryBook book;
    const QString log = book.path() + QStringLiteral("-wal");
    book->transact({QStringLiteral("agent.add"), {}}, [](Db &db) {
        for (int i = 0; i < 1000; ++i) {
            AgentDraft draft;
            draft.name = QStringLiteral("Agent number %1").arg(i);
            draft.privateNote = QString(300, QLatin1Char('n'));
            agentstore::insert(db, draft);
        }
    });
    const QByteArray before = bytesOf(book.path()), pages = bytesOf(log);
    book.close();
    // As the crash leaves it: the log whole, of the book no more than its first page new.
    QByteArray firstPage = bytesOf(book.path()).left(4096);
    firstPage[18] = firstPage[19] = 2; // it has a log
    QTemporaryDir folder;
    const QString path = written(folder, firstPage + before.mid(4096));
    REQUIRE(before.size() < bytesOf(book.path()).size());
    REQUIRE(kindOfOpening(path) == StorageErrorKind::Corrupt);
    QFile copy(path + QStringLiteral("-wal"));
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write(pages);
    copy.close();
    const auto opened = Book::open(path, OpenMode::ReadWrite, TemporaryBook::fixedClock());
    REQUIRE(agentstore::all(opened->db()).size() == 1000);
    REQUIRE(opened->check(true).isClean());
}

TEST_CASE("A log that a crash left in a folder nobody may write is read from a copy")
{
    TemporaryBook book;
    book->transact({QStringLiteral("agent.add"), {}}, [](Db &db) {
        AgentDraft draft;
        draft.name = QStringLiteral("Maya");
        agentstore::insert(db, draft);
    });
    const QString log = book.path() + QStringLiteral("-wal");
    const QByteArray before = bytesOf(book.path()), pages = bytesOf(log);
    REQUIRE(hasLog(book.path()));
    REQUIRE(agentstore::all(*openCopyForReading(book.path())).size() == 1);
    REQUIRE(bytesOf(book.path()) == before);
    REQUIRE(bytesOf(log) == pages);
    book.close();
    REQUIRE_FALSE(hasLog(book.path()));
}
