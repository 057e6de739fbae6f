// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/newbook.h"

#include "core/domain/behaviourlibrary.h"
#include "core/storage/qualitystore.h"
#include "core/storage/settingstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <QFile>

using namespace coachbook;

TEST_CASE("A new book has the shipped behaviours, each once", "[newbook]")
{
    const QTemporaryDir folder;
    const auto book = newBook(folder.filePath(QStringLiteral("team.coachbook")),
                              test::TemporaryBook::fixedClock(), QStringLiteral("Europe/Berlin"));
    const auto before = qualitystore::behaviours(book->db());
    REQUIRE(before.size() == shippedBehaviours().size());
    REQUIRE_FALSE(book->undoable()); // the library is not an edit
    REQUIRE(book->log(10).size() == 1);
    REQUIRE(settingstore::load(book->db()).zone == QStringLiteral("Europe/Berlin"));
    book->transact({QStringLiteral("library.add"), {}}, addShippedBehaviours);
    REQUIRE(qualitystore::behaviours(book->db()) == before);
}

TEST_CASE("A new book replaces nothing", "[newbook]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("mine") == 4);
    file.close();
    REQUIRE_THROWS_AS(newBook(path, test::TemporaryBook::fixedClock(), QStringLiteral("Europe/Berlin")),
                      StorageError);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.readAll() == "mine");
}
