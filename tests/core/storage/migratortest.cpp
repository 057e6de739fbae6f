// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "core/storage/book.h"
#include "core/storage/bookfile.h"
#include "tests/support/catch.h"
#include <QTemporaryDir>

using namespace coachbook;
using sqlite::Access;
using sqlite::Connection;

namespace {

class EmptyFile
{
public:
    EmptyFile() : m_path(m_folder.filePath(QStringLiteral("x.coachbook")))
    {
        createPrivateFile(m_path);
        connection = std::make_unique<Connection>(m_path, Access::ReadWrite);
    }
    int version() { return static_cast<int>(connection->integer("PRAGMA user_version")); }

private:
    QTemporaryDir m_folder;
    QString m_path;

public:
    std::unique_ptr<Connection> connection;
};

const std::vector<MigrationStep> twoSteps{{1, "CREATE TABLE a (x INTEGER) STRICT;"},
                                          {2, "CREATE TABLE b (y TEXT) STRICT;"}};

} // namespace

TEST_CASE("The ladder ends at the version the program knows, without gaps")
{
    const auto steps = shippedMigrations();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        REQUIRE(steps[i].version == static_cast<int>(i) + 1);
        REQUIRE_FALSE(steps[i].sql.isEmpty());
    }
    REQUIRE(steps.back().version == schemaVersion);
}

TEST_CASE("All steps run on an empty file; a second run changes nothing")
{
    EmptyFile file;
    migrate(*file.connection, shippedMigrations());
    REQUIRE(file.version() == schemaVersion);
    REQUIRE(file.connection->integer("PRAGMA application_id") == applicationId);
    const QString schema = file.connection->text("SELECT group_concat(sql, ';') FROM sqlite_schema");
    migrate(*file.connection, shippedMigrations());
    REQUIRE(file.connection->text("SELECT group_concat(sql, ';') FROM sqlite_schema") == schema);
}

TEST_CASE("Only the steps that are missing run")
{
    EmptyFile file;
    migrate(*file.connection, {twoSteps.front()});
    REQUIRE(file.version() == 1);
    migrate(*file.connection, twoSteps);
    REQUIRE(file.version() == 2);
    REQUIRE(file.connection->integer("SELECT count(*) FROM sqlite_schema") == 2);
}

TEST_CASE("A step that fails half way leaves the version and the tables before it")
{
    EmptyFile file;
    const std::vector<MigrationStep> broken{twoSteps.front(),
                                            {2, "CREATE TABLE b (y TEXT) STRICT; CREATE TABLE a (z TEXT);"}};
    REQUIRE_THROWS_AS(migrate(*file.connection, broken), StorageError);
    REQUIRE(file.version() == 1);
    REQUIRE(file.connection->integer("SELECT count(*) FROM sqlite_schema") == 1);
}

TEST_CASE("Every table of the book is strict")
{
    EmptyFile file;
    migrate(*file.connection, shippedMigrations());
    REQUIRE(
        file.connection->integer("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                                 "AND name NOT LIKE 'sqlite%'") == 0);
}

TEST_CASE("A book of the first version is brought to this one, with a copy of it beside")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.coachbook"));
    createPrivateFile(path);
    {
        Connection old(path, Access::ReadWrite);
        migrate(old, {shippedMigrations().front()});
        old.exec("INSERT INTO holiday VALUES (2461000, 'Harvest')");
    }
    const auto clock = [] { return QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC); };
    const auto book = Book::open(path, OpenMode::ReadWrite, clock);
    REQUIRE(book->db().integer("PRAGMA user_version") == schemaVersion);
    REQUIRE(book->db().text("SELECT name FROM holiday") == QStringLiteral("Harvest"));
    REQUIRE(book->check(true).isClean());
    const QString copy = path + QStringLiteral(".before-version-%1").arg(schemaVersion);
    REQUIRE(Connection(copy, Access::ReadOnly).integer("PRAGMA user_version") == 1);
}

TEST_CASE("A book of the first version can be read without being changed")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.coachbook"));
    createPrivateFile(path);
    {
        Connection old(path, Access::ReadWrite);
        migrate(old, {shippedMigrations().front()});
        old.exec("INSERT INTO holiday VALUES (2461000, 'Harvest')");
    }
    const auto clock = [] { return QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC); };
    {
        const auto book = Book::open(path, OpenMode::ReadOnly, clock);
        REQUIRE(book->isReadOnly());
        REQUIRE(book->db().integer("PRAGMA user_version") == schemaVersion);
        REQUIRE(book->db().text("SELECT name FROM holiday") == QStringLiteral("Harvest"));
        REQUIRE(book->openReader()->integer("SELECT count(*) FROM import_history") == 0);
    }
    REQUIRE(Connection(path, Access::ReadOnly).integer("PRAGMA user_version") == 1);
}
