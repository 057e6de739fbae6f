// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"
#include "core/storage/agentstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

void addAgents(TemporaryBook &book, int n)
{
    book->transact({QStringLiteral("agent.add"), {}}, [&](Db &db) {
        for (int i = 0; i < n; ++i) {
            AgentDraft draft;
            draft.name = QStringLiteral("Agent");
            agentstore::insert(db, draft);
        }
    });
}

std::size_t agentsIn(const QString &path)
{
    const auto book = Book::open(path, OpenMode::ReadOnly, TemporaryBook::fixedClock());
    return agentstore::all(book->db()).size();
}

} // namespace

TEST_CASE("A backup of an open book is whole, private and verified, and replaces nothing")
{
    TemporaryBook book;
    addAgents(book, 30);
    const QString target = book.path() + QStringLiteral(".copy");
    book->backupTo(target);
    REQUIRE(agentsIn(target) == 30);
    REQUIRE((QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    REQUIRE(checkFile(target).isClean());
    REQUIRE_THROWS_AS(book->backupTo(target), StorageError);
    REQUIRE_FALSE(QFileInfo::exists(target + QStringLiteral(".part")));
}

TEST_CASE("A backup is made when the last one is old enough, and the day's newest is kept")
{
    TemporaryBook book;
    REQUIRE(backupIfDue(*book, noon));
    REQUIRE_FALSE(backupIfDue(*book, noon.addSecs(29 * 60)));
    REQUIRE(backupIfDue(*book, noon.addSecs(30 * 60)));
    const auto all = backups(book.path());
    REQUIRE(all.size() == 1);
    REQUIRE(all.front().at == noon.addSecs(30 * 60));
}

TEST_CASE("A clock that ran ahead does not stop the backups")
{
    TemporaryBook book;
    REQUIRE(backupIfDue(*book, noon.addYears(4)));
    REQUIRE(backupIfDue(*book, noon));
    REQUIRE_FALSE(backupIfDue(*book, noon.addSecs(60)));
    REQUIRE(backups(book.path()).size() == 2);
}

TEST_CASE("Seven daily and four weekly backups are kept, the newest of each")
{
    std::vector<BackupFile> all;
    for (int hours = 0; hours < 24 * 60; hours += 6)
        all.push_back({QString::number(hours), noon.addSecs(-3600 * hours), 1});
    const auto gone = superfluous(all);
    REQUIRE(all.size() - gone.size() == 11);
    const auto isGone = [&](int hours) {
        return std::any_of(gone.begin(), gone.end(),
                           [&](const BackupFile &f) { return f.path == QString::number(hours); });
    };
    REQUIRE_FALSE(isGone(0));
    REQUIRE(isGone(6));
    REQUIRE(superfluous({}).empty());
}

TEST_CASE("Restoring puts the backup in place, keeps what was there, and no old log undoes it")
{
    TemporaryBook book;
    addAgents(book, 30);
    const BackupFile backup = *backupIfDue(*book, noon);
    addAgents(book, 50);
    // A log left behind by a crash: the copy is taken while the book is open, put back after it is closed.
    QFile::copy(book.path() + QStringLiteral("-wal"), book.path() + QStringLiteral(".stale"));
    book.close();
    QFile::copy(book.path() + QStringLiteral(".stale"), book.path() + QStringLiteral("-wal"));
    const QString kept = restoreBackup(backup.path, book.path(), noon.addSecs(60));
    REQUIRE(agentsIn(book.path()) == 30);
    REQUIRE(QFileInfo::exists(kept));
    book.reopen();
    REQUIRE(agentstore::all(book->db()).size() == 30);
    REQUIRE(book->check(true).isClean());
}

TEST_CASE("A journal left behind goes with the replaced book")
{
    TemporaryBook book;
    addAgents(book, 3);
    const BackupFile backup = *backupIfDue(*book, noon);
    book.close();
    const QString journal = QStringLiteral("-journal");
    QFile left(book.path() + journal);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("of a crash");
    left.close();
    const QString kept = restoreBackup(backup.path, book.path(), noon);
    REQUIRE_FALSE(QFileInfo::exists(book.path() + journal));
    REQUIRE(QFileInfo::exists(kept + journal));
}

TEST_CASE("A damaged backup is refused and the book stays")
{
    TemporaryBook book;
    addAgents(book, 300);
    const BackupFile backup = *backupIfDue(*book, noon);
    book.close();
    QFile file(backup.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(64, 'x'));
    file.close();
    REQUIRE_THROWS_AS(restoreBackup(backup.path, book.path(), noon), StorageError);
    REQUIRE(agentsIn(book.path()) == 300);
}
