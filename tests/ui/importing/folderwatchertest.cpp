// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/folderwatcher.h"
#include "core/storage/agentstore.h"
#include "core/storage/importstore.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "tests/support/ziparchive.h"
#include "ui/importing/importpage.h"
#include "ui/importing/importspage.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

struct Desk
{
    test::TemporaryBook book;
    test::FakePrompts prompts;
    BookController controller{{[] { return QDate(2026, 11, 20); }, test::TemporaryBook::fixedClock()},
                              prompts};
    QTemporaryDir folder;
    QStringList said;

    Desk()
    {
        book.close();
        REQUIRE(controller.open(book.path()));
        QObject::connect(&controller, &BookController::said, &controller,
                         [this](const QString &text, bool) { said << text; });
    }
    ~Desk() { FolderWatcher::of(controller).stop(); }
    FolderWatcher &watcher() { return FolderWatcher::of(controller); }
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    std::size_t imports() { return importstore::history(controller.db()).size(); }
};

const QByteArray roster = "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\n";

} // namespace

TEST_CASE("what appears in the watched folder is imported, once, and said")
{
    Desk desk;
    desk.prompts.files = QStringList{desk.folder.path()};
    desk.watcher().askFolder();
    REQUIRE(desk.watcher().folder() == desk.folder.path());
    desk.write("team.csv", roster);
    desk.watcher().lookNow();
    REQUIRE(QTest::qWaitFor([&] { return desk.imports() == 1; }));
    REQUIRE(QTest::qWaitFor(
        [&] { return desk.said.contains(QStringLiteral("From the watched folder: team.csv: 1 new")); }));
    REQUIRE(importstore::history(desk.controller.db())[0].record.askedBy == AskedBy::WatchedFolder);
    // Also after the book was closed: its content is known.
    desk.controller.close();
    REQUIRE(desk.controller.open(desk.book.path()));
    REQUIRE(desk.watcher().folder() == desk.folder.path());
    desk.watcher().lookNow();
    QTest::qWait(300);
    desk.controller.jobs().waitForDone();
    REQUIRE(desk.imports() == 1);
    desk.watcher().askFolder(); // and stops, when that is confirmed
    REQUIRE(desk.watcher().folder().isEmpty());
}

TEST_CASE("a watched file with a question waits until it is answered on the import page")
{
    Desk desk;
    desk.watcher().watch(desk.folder.path());
    const QString path = desk.write("team.csv", "Agent ID,Name,Hire date\nA1,Maya Okafor,03/04/2024\n");
    desk.watcher().lookNow();
    REQUIRE(QTest::qWaitFor([&] { return desk.watcher().waiting() == QStringList{path}; }));
    REQUIRE(desk.imports() == 0);
    ImportsPage list(desk.controller);
    list.refresh();
    REQUIRE(list.primaryAction()->text() == QStringLiteral("Answer for 1 File…"));
    ImportPage page(desk.controller);
    QObject::connect(&desk.watcher(), &FolderWatcher::answersWanted, &page, &ImportPage::takeFiles);
    list.primaryAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return page.findChild<QComboBox *>(QStringLiteral("import.dateOrder")); }));
    auto *box = page.findChild<QComboBox *>(QStringLiteral("import.dateOrder"));
    box->setCurrentIndex(0);
    Q_EMIT box->activated(0);
    REQUIRE(QTest::qWaitFor([&] {
        return page.primaryAction() && page.primaryAction()->objectName() == QStringLiteral("import.run") &&
               page.primaryAction()->isEnabled();
    }));
    page.primaryAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return desk.watcher().waiting().isEmpty(); }));
    REQUIRE(list.primaryAction() == nullptr);
    REQUIRE(agentstore::all(desk.controller.db()).size() == 1);
    desk.watcher().lookNow();
    QTest::qWait(300);
    desk.controller.jobs().waitForDone();
    REQUIRE(desk.imports() == 1);
}

TEST_CASE("a watched zip that was answered for on the import page is not imported again")
{
    Desk desk;
    desk.watcher().watch(desk.folder.path());
    const QString zip = desk.folder.filePath(QStringLiteral("week.zip"));
    test::writeZip(zip, {{QStringLiteral("calls.csv"),
                          "Call ID,Agent,Start,Talk time\n1,Wallboard,2026-11-02 09:00:00,60\n"},
                         {QStringLiteral("team.csv"), roster}});
    desk.watcher().lookNow();
    REQUIRE(QTest::qWaitFor([&] { return desk.watcher().waiting() == QStringList{zip}; }));
    REQUIRE(desk.imports() == 0);
    ImportFiles files(desk.controller);
    files.add({zip});
    REQUIRE(QTest::qWaitFor([&] { return !files.isBusy() && files.importable() == 2; }));
    files.importAll();
    REQUIRE(QTest::qWaitFor([&] { return desk.imports() == 2 && !files.isBusy(); }));
    REQUIRE(desk.watcher().waiting().isEmpty());
    REQUIRE(importstore::knowsContent(desk.controller.db(), contentOf(zip)));
}
