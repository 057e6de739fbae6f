// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordingstore.h"
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const Op op{QStringLiteral("test"), {}};
const QString call = QStringLiteral("I1");

} // namespace

TEST_CASE("QUAL-2 a recording is linked by its path, and the link is undone like all else")
{
    TemporaryBook book;
    REQUIRE(recordingstore::pathOf(book->db(), book.path(), call).isEmpty());
    book->transact(op, [](Db &db) { recordingstore::link(db, call, QStringLiteral("/far/away/call.wav")); });
    REQUIRE(recordingstore::pathOf(book->db(), book.path(), call) == QStringLiteral("/far/away/call.wav"));
    book->transact(op, [](Db &db) { recordingstore::link(db, call, QStringLiteral("/near/call.wav")); });
    REQUIRE(recordingstore::pathOf(book->db(), book.path(), call) == QStringLiteral("/near/call.wav"));
    book->undo();
    REQUIRE(recordingstore::pathOf(book->db(), book.path(), call) == QStringLiteral("/far/away/call.wav"));
    book->transact(op, [](Db &db) { recordingstore::unlink(db, call); });
    REQUIRE(recordingstore::pathOf(book->db(), book.path(), call).isEmpty());
}

TEST_CASE("QUAL-2 a copy beside the book is private, keeps what is there, and moves with the book")
{
    TemporaryBook book;
    QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("call.wav"));
    QFile file(from);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("sound");
    file.close();
    const QString first = recordingstore::copyBeside(book.path(), from);
    const QString second = recordingstore::copyBeside(book.path(), from);
    REQUIRE(first != second);
    REQUIRE(QFileInfo(first).isRelative());
    book->transact(op, [&](Db &db) { recordingstore::link(db, call, first); });
    const QString path = recordingstore::pathOf(book->db(), book.path(), call);
    REQUIRE(QFileInfo(path).size() == 5);
    REQUIRE(recordingstore::isBeside(book.path(), path));
    REQUIRE_FALSE(recordingstore::isBeside(book.path(), from));
    REQUIRE((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    REQUIRE_THROWS_AS(recordingstore::copyBeside(book.path(), folder.filePath(QStringLiteral("none.wav"))),
                      StorageError);
}
