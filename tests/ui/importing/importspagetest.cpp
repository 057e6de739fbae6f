// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importspage.h"
#include "core/import/importer.h"
#include "core/storage/agentstore.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"
#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>

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

    Desk()
    {
        book.close();
        REQUIRE(controller.open(book.path()));
    }
    void import(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const ImportPlan plan = inspect(file.fileName(), {controller.today(), {}, {}, {}, {}});
        REQUIRE(plan.canRun());
        runImport(controller.book(), plan, {false, controller.nowUtc(), {}, AskedBy::Window});
    }
    void run(Page &page, const char *name)
    {
        auto *action = page.findChild<QAction *>(QString::fromLatin1(name));
        REQUIRE(action->isEnabled());
        action->trigger();
        controller.jobs().waitForDone();
        page.refresh();
    }
};

QString cell(Page &page, int row, int column)
{
    return page.findChild<QTableView *>()->model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("the imports page takes an import back and brings it back")
{
    Desk desk;
    ImportsPage page(desk.controller);
    page.refresh();
    REQUIRE(page.subtitle().isEmpty());
    desk.import(QStringLiteral("team.csv"), "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\n");
    page.refresh();
    REQUIRE(cell(page, 0, 0) == QStringLiteral("team.csv"));
    REQUIRE(cell(page, 0, 3) == QStringLiteral("1"));
    REQUIRE(cell(page, 0, 7) == QStringLiteral("window"));
    REQUIRE(cell(page, 0, 8) == QStringLiteral("in the book"));
    desk.run(page, "imports.takeBack");
    REQUIRE(cell(page, 0, 8) == QStringLiteral("taken back"));
    REQUIRE(agentstore::all(desk.controller.db()).empty());
    desk.run(page, "imports.bringBack");
    REQUIRE(agentstore::all(desk.controller.db()).size() == 1);
    REQUIRE_FALSE(page.findChild<QAction *>(QStringLiteral("imports.bringBack"))->isEnabled());
}

TEST_CASE("the imports page says what stands in the way of taking an import back")
{
    Desk desk;
    desk.import(QStringLiteral("team.csv"), "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\n");
    Agent maya = agentstore::all(desk.controller.db()).front();
    maya.hired = QDate(2020, 1, 1);
    desk.controller.transact({QStringLiteral("agent.hired"), maya.name},
                             [&](Db &db) { agentstore::update(db, maya); });
    ImportsPage page(desk.controller);
    page.refresh();
    desk.run(page, "imports.takeBack");
    REQUIRE(desk.prompts.said.size() == 1);
    REQUIRE(desk.prompts.said[0].contains(QStringLiteral("change hire date of Maya Okafor")));
    REQUIRE(cell(page, 0, 8) == QStringLiteral("in the book"));
}
