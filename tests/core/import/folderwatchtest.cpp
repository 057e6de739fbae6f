// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/folderwatch.h"
#include "core/storage/importstore.h"
#include "tests/core/import/importcase.h"
#include "tests/support/ziparchive.h"
#include <QDir>
#include <QFile>

using namespace coachbook;
using coachbook::test::counts;
using coachbook::test::ImportCase;
using State = WatchedFile::State;

namespace {

const QByteArray roster = "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\n";

struct Watched : ImportCase
{
    QTemporaryDir folder;
    FolderWatch watch{folder.path()};

    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    WatchedFile import(const QString &path)
    {
        ImportOptions options;
        options.today = today;
        RunOptions run;
        run.nowUtc = QDateTime(today, QTime(9, 0), Qt::UTC);
        return importWatched(*book, path, options, run);
    }
};

} // namespace

TEST_CASE("a file of a watched folder is handed out once it is complete, and once only", "[import][watch]")
{
    Watched test;
    REQUIRE(test.watch.look(0).isEmpty());
    const QString path = test.write("a.csv", "Agent ID,Name\n");
    REQUIRE(test.watch.look(1000).isEmpty());
    REQUIRE(test.watch.look(3999).isEmpty());
    test.write("a.csv", roster); // it grew meanwhile
    REQUIRE(test.watch.look(4500).isEmpty());
    REQUIRE(test.watch.look(7000).isEmpty());
    REQUIRE(test.watch.look(7500) == QStringList{path});
    REQUIRE(test.watch.look(20000).isEmpty());
    test.watch.again(path);
    REQUIRE(test.watch.look(21000) == QStringList{path});
    test.write("a.csv", roster + "A2,Leon Bauer,2024-03-18\n");
    REQUIRE(test.watch.look(22000).isEmpty());
    REQUIRE(test.watch.look(25000) == QStringList{path});
}

TEST_CASE("a watched folder passes over what is no export, is empty, or is being written", "[import][watch]")
{
    Watched test;
    for (const char *name : {"a.csv.part", "~$a.xlsx", ".~lock.a.csv", "notes.pdf", "b.tmp"})
        test.write(name, "x");
    test.write("empty.csv", "");
    REQUIRE(QDir(test.folder.path()).mkdir(QStringLiteral("folder.csv")));
    test.watch.look(0);
    REQUIRE(test.watch.look(60000).isEmpty());
    REQUIRE(FolderWatch(QStringLiteral("/no/such/folder")).look(0).isEmpty());
    REQUIRE_FALSE(FolderWatch(QStringLiteral("/no/such/folder")).isThere());
}

TEST_CASE("nothing of a watched folder is imported twice", "[import][watch]")
{
    Watched test;
    const WatchedFile first = test.import(test.write("a.csv", roster));
    REQUIRE(first.state == State::Imported);
    REQUIRE(counts(first.result) == "1/0/0/0");
    REQUIRE(test.import(test.write("copy.csv", roster)).state == State::KnownAlready);
    test.book.reopen();
    REQUIRE(test.import(test.folder.filePath(QStringLiteral("a.csv"))).state == State::KnownAlready);
    const std::vector<ImportEntry> all = importstore::history(test.book->db());
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].record.askedBy == AskedBy::WatchedFolder);
    // Also when it was taken back, and when it brought nothing new.
    test.book->takeBackImport(all[0].record.id);
    REQUIRE(test.import(test.folder.filePath(QStringLiteral("a.csv"))).state == State::KnownAlready);
}

TEST_CASE("a watched file that needs an answer waits", "[import][watch]")
{
    Watched test;
    const QString unclear = test.write("b.csv", "Agent ID,Name,Hire date\nA1,Maya Okafor,03/04/2024\n");
    const WatchedFile dates = test.import(unclear);
    REQUIRE(dates.state == State::Waits);
    REQUIRE(dates.plan.questions.size() == 1);
    test.import(test.write("a.csv", "Agent ID,Name,Hire date\nA1,Maya Okafor,18/03/2024\n"));
    REQUIRE(test.import(unclear).state == State::Imported); // the profile tells by now
    const WatchedFile people = test.import(
        test.write("c.csv", "Call ID,Agent,Start,Talk time\n1,Okafor Maya,2026-11-02 09:00:00,60\n"));
    REQUIRE(people.state == State::Waits);
    REQUIRE(people.unknown.size() == 1);
    REQUIRE(test.import(test.write("d.csv", "one\ntwo\n")).state == State::Unreadable);
    REQUIRE(importstore::history(test.book->db()).size() == 2);
}

TEST_CASE("a zip of a watched folder is imported whole, or waits whole", "[import][watch]")
{
    Watched test;
    const QByteArray head = "Call ID,Agent,Start,Talk time\n";
    const QByteArray calls = head + "1,Maya Okafor,2026-11-02 09:00:00,60\n";
    const auto zip = [&test](const char *name, const QByteArray &rows) {
        const QString path = test.folder.filePath(QString::fromLatin1(name));
        coachbook::test::writeZip(path, {{QStringLiteral("calls.csv"), rows},
                                         {QStringLiteral("read me.txt"), "one\ntwo\n"},
                                         {QStringLiteral("team.csv"), roster}});
        return path;
    };
    const QString unclear = zip("b.zip", head + "1,Okafor Maya,2026-11-02 09:00:00,60\n");
    const WatchedFile waits = test.import(unclear);
    REQUIRE(waits.state == State::Waits);
    REQUIRE(waits.unknown.size() == 1); // the roster beside it does not tell
    REQUIRE(importstore::history(test.book->db()).empty());
    const QString path = zip("a.zip", calls); // its roster brings the agent
    test.watch.look(0);
    REQUIRE(test.watch.look(5000) == QStringList{path, unclear});
    const WatchedFile file = test.import(path);
    REQUIRE(file.state == State::Imported);
    REQUIRE(counts(file.result) == "2/0/0/0");
    REQUIRE(importstore::history(test.book->db()).size() == 2);
    REQUIRE(test.import(path).state == State::KnownAlready);
    coachbook::test::writeZip(path, {{QStringLiteral("../team.csv"), roster}});
    const WatchedFile unsafe = test.import(path);
    REQUIRE(unsafe.state == State::Unreadable);
    REQUIRE(unsafe.plan.problem == FileProblem::UnsafeArchive);
}
