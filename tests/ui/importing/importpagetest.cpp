// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpage.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "tests/support/ziparchive.h"
#include "ui/importing/importmodels.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"
#include <QAction>
#include <QFile>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const char roster[] = "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\n";

/// An empty book in the window, and a folder for the files to import.
struct Desk
{
    Desk()
    {
        book.close();
        REQUIRE(controller.open(book.path()));
        QObject::connect(&controller, &BookController::said, &controller,
                         [this](const QString &text) { said = text; });
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    test::TemporaryBook book;
    test::FakePrompts prompts;
    BookController controller{{[] { return QDate(2026, 11, 20); }, test::TemporaryBook::fixedClock()},
                              prompts};
    QTemporaryDir folder;
    QString said;
};

} // namespace

TEST_CASE("a row that the trial refuses is marked among the first rows")
{
    ImportFile file;
    file.preview = {{2, {}, {}}, {4, {}, {}}};
    ImportResult trial;
    trial.problems.push_back({});
    trial.problems.back().line = 4;
    file.trial = trial;
    const PreviewModel model(file);
    const auto line = [&model](int row) { return model.index(row, 0).data().toString(); };
    REQUIRE(line(0) == QStringLiteral("2"));
    REQUIRE(line(1) == QStringLiteral("4: refused"));
}

TEST_CASE("the import page leads from the files to the import and on to who is due")
{
    Desk desk;
    ImportPage page(desk.controller);
    std::optional<Place> place;
    QObject::connect(&page, &Page::goTo, &page, [&](const Place &to) { place = to; });
    const auto primary = [&] {
        return page.primaryAction() ? page.primaryAction()->objectName() : QString();
    };
    REQUIRE(primary().isEmpty()); // the empty page has its own button
    page.takeFiles({desk.write("roster.csv", roster)});
    REQUIRE(QTest::qWaitFor(
        [&] { return primary() == QStringLiteral("import.run") && page.primaryAction()->isEnabled(); }));
    page.primaryAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return primary() == QStringLiteral("import.today"); }));
    page.primaryAction()->trigger();
    REQUIRE(place.has_value());
    REQUIRE(place->key == QStringLiteral("today"));
}

TEST_CASE("a file with a question is shown first, marked, and does not count as done")
{
    Desk desk;
    ImportPage page(desk.controller);
    const QString log = desk.write("log.csv", "Agent ID,Date,Minutes,Focus\nA1,04/09/2026,25,Greeting\n");
    page.takeFiles({desk.write("team.csv", roster), log});
    page.takeFiles({log}); // while those are read
    REQUIRE(desk.said.startsWith(QStringLiteral("These files were not taken")));
    const auto says = [&page](const char *text) {
        return QTest::qWaitFor([&] { return page.subtitle() == QLatin1String(text); });
    };
    REQUIRE(says("1 file ready to import, 1 file waits for an answer"));
    auto *tabs = page.findChild<QTabBar *>();
    REQUIRE(tabs->tabText(tabs->currentIndex()) == QStringLiteral("log.csv"));
    REQUIRE(tabs->accessibleTabName(1) == QStringLiteral("log.csv, needs you"));
    REQUIRE(page.findChild<QTableView *>(QStringLiteral("First rows")) == nullptr);
    REQUIRE(QTest::qWaitFor([&] { return page.primaryAction() && page.primaryAction()->isEnabled(); }));
    page.primaryAction()->trigger();
    REQUIRE(says("1 file waits for an answer"));
    REQUIRE(page.primaryAction()->objectName() == QStringLiteral("import.choose"));
}

TEST_CASE("a zip stands for the files in it, and is named when it cannot be opened")
{
    Desk desk;
    const QString zip = desk.folder.filePath(QStringLiteral("week.zip"));
    test::writeZip(zip,
                   {{QStringLiteral("log.csv"), "Agent ID,Date,Minutes,Focus\nA1,2026-11-18,25,Greeting\n"},
                    {QStringLiteral("in/roster.csv"), roster}});
    ImportFiles files(desk.controller);
    files.add({zip});
    REQUIRE(QTest::qWaitFor([&] { return files.importable() == 2 && !files.isBusy(); }));
    REQUIRE(files.files().front().shownPath == zip + QStringLiteral("/in/roster.csv"));
    REQUIRE(files.files().back().trial->added == 1); // seeing the agent of the roster
    files.add({zip});                                // the same once more replaces what was there
    REQUIRE(QTest::qWaitFor([&] { return !files.isBusy(); }));
    REQUIRE(files.files().size() == 2);
    test::writeZip(zip, {{QStringLiteral("../roster.csv"), roster}});
    files.add({zip});
    REQUIRE(QTest::qWaitFor([&] { return files.files().size() == 1 && !files.isBusy(); }));
    REQUIRE(files.files().front().plan.problem == FileProblem::UnsafeArchive);
    REQUIRE(files.importable() == 0);
}

TEST_CASE("an import that is stopped says that nothing came in, and can be started again")
{
    Desk desk;
    ImportFiles files(desk.controller);
    files.add({desk.write("team.csv", roster)});
    REQUIRE(QTest::qWaitFor([&] { return files.importable() == 1 && !files.isBusy(); }));
    files.importAll();
    desk.controller.jobs().cancel();
    REQUIRE(QTest::qWaitFor([&] { return !files.isBusy(); }));
    REQUIRE(desk.said == QStringLiteral("Nothing was imported; the book is as it was"));
    REQUIRE(files.importable() == 1);
}
