// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planstore.h"
#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"
#include "ui/plan/planactions.h"
#include "ui/settings/backupspage.h"
#include "ui/settings/logpage.h"
#include "ui/shell/jobs.h"
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

QAction *action(Page &page, const char *name)
{
    return page.findChild<QAction *>(QString::fromLatin1(name));
}

QTableView *tableOf(QWidget &page, const char *name)
{
    for (QTableView *table : page.findChildren<QTableView *>()) {
        if (table->accessibleName() == QString::fromLatin1(name))
            return table;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the change log says in words what was done and undone, newest first")
{
    test::PlanBook f;
    REQUIRE(createPlan(f.controller, f.agent));
    f.controller.undo();
    LogPage page(f.controller);
    page.refresh();
    QTableView *table = tableOf(page, "Changes, newest first");
    REQUIRE(table->model()->rowCount() == 3);
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    REQUIRE(cell(0, 1) == QStringLiteral("Create coaching plan for Maya Okafor"));
    REQUIRE(cell(0, 2) == QStringLiteral("undone"));
    REQUIRE(cell(1, 2) == QStringLiteral("done"));
    REQUIRE(cell(2, 1) == QStringLiteral("Add agent Maya Okafor"));
    REQUIRE(action(page, "log.redo")->text() == QStringLiteral("Redo create coaching plan for Maya Okafor"));
    action(page, "log.redo")->trigger();
    REQUIRE(planstore::all(f.controller.db()).size() == 1);
}

TEST_CASE("the log narrows as one types, and what is shown is copied")
{
    test::PlanBook f;
    createPlan(f.controller, f.agent);
    LogPage page(f.controller);
    page.refresh();
    page.findChild<QLineEdit *>()->setText(QStringLiteral("plan may"));
    REQUIRE(tableOf(page, "Changes, newest first")->model()->rowCount() == 1);
    action(page, "log.copy")->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 2);
    REQUIRE(lines[0].startsWith(QStringLiteral("When\tWhat")));
}

TEST_CASE("the cell table keeps the rules of a model")
{
    CellTable table({QStringLiteral("A"), QStringLiteral("B")}, {true});
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setRows({{1, {{QStringLiteral("10"), 10}, {QStringLiteral("x")}}},
                   {2, {{QStringLiteral("9"), 9}, {QStringLiteral("Möller")}}}});
    CellFilter filter(&table);
    QAbstractItemModelTester second(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.sort(0);
    REQUIRE(filter.index(0, 0).data(CellTable::IdRole).toLongLong() == 2);
    filter.setText(QStringLiteral("mol"));
    REQUIRE(filter.rowCount() == 1);
}

TEST_CASE("a backup is made, checked, and put in the book's place")
{
    test::PlanBook f;
    BackupsPage page(f.controller);
    page.refresh();
    action(page, "backups.now")->trigger();
    f.controller.jobs().waitForDone();
    QTableView *table = tableOf(page, "Backups, newest first");
    REQUIRE(table->model()->rowCount() == 1);
    action(page, "backups.verify")->trigger();
    f.controller.jobs().waitForDone();
    REQUIRE(table->model()->index(0, 2).data().toString() == QStringLiteral("sound"));

    createPlan(f.controller, f.agent);
    f.prompts.answer = false;
    action(page, "backups.restore")->trigger();
    REQUIRE(planstore::all(f.controller.db()).size() == 1);
    f.prompts.answer = true;
    QString said;
    QObject::connect(&f.controller, &BookController::said, &page, [&](const QString &text) { said = text; });
    action(page, "backups.restore")->trigger();
    f.controller.jobs().waitForDone();
    REQUIRE(f.controller.hasBook());
    REQUIRE(planstore::all(f.controller.db()).empty());
    REQUIRE(said.contains(QStringLiteral("replaced")));
}

TEST_CASE("a damaged backup is found and not restored")
{
    test::PlanBook f;
    BackupsPage page(f.controller);
    page.refresh();
    action(page, "backups.now")->trigger();
    f.controller.jobs().waitForDone();
    const QString backup = backups(f.book.path()).front().path;
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 8);
    file.write("damaged!");
    file.close();
    REQUIRE_FALSE(verifyBackup(backup).isClean());
    createPlan(f.controller, f.agent);
    action(page, "backups.restore")->trigger();
    f.controller.jobs().waitForDone();
    REQUIRE(f.controller.hasBook()); // opened again as it was
    REQUIRE(planstore::all(f.controller.db()).size() == 1);
}
