// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/sqlite/connection.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/importing/conflictform.h"
#include "ui/importing/importpage.h"
#include "ui/importing/peopleform.h"
#include "ui/shell/bookcontroller.h"
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QByteArray roster = "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\nA2,Robert Rossi,2025-01-31\n";

struct Desk
{
    test::TemporaryBook book;
    test::FakePrompts prompts;
    BookController controller{{[] { return QDate(2026, 11, 20); }, test::TemporaryBook::fixedClock()},
                              prompts};
    QTemporaryDir folder;
    std::unique_ptr<ImportPage> page;

    Desk()
    {
        book.close();
        REQUIRE(controller.open(book.path()));
        page = std::make_unique<ImportPage>(controller);
    }
    QString file(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void waitReady()
    {
        REQUIRE(QTest::qWaitFor([&] {
            const QAction *action = page->primaryAction();
            return action && action->objectName() == QLatin1String("import.run") && action->isEnabled();
        }));
    }
    void import()
    {
        waitReady();
        page->primaryAction()->trigger();
        REQUIRE(QTest::qWaitFor([&] {
            const QAction *action = page->primaryAction();
            return action && action->objectName() == QLatin1String("import.today");
        }));
    }
    void choose(const char *name, const QString &text)
    {
        auto *box = page->findChild<QComboBox *>(QString::fromLatin1(name));
        REQUIRE(box);
        const int index = box->findText(text);
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
};

} // namespace

TEST_CASE("a name that no agent has is suggested on the import page, and means nobody until it is said")
{
    Desk desk;
    const QByteArray calls = "Call ID,Agent,Start,Talk time\n1,Bob Rossi,2026-11-02 09:00:00,60\n"
                             "2,Wallboard,2026-11-02 09:05:00,0\n";
    // Dropped together: the roster brings the agents, so only the other names are asked for.
    desk.page->takeFiles({desk.file("calls.csv", calls), desk.file("team.csv", roster)});
    desk.import();
    REQUIRE(agentstore::all(desk.controller.db()).size() == 2);
    REQUIRE(desk.controller.db().integer("SELECT count(*) FROM interaction") == 0);
    desk.page->takeFiles({desk.file("calls.csv", calls)});
    desk.waitReady();
    auto *box = desk.page->findChild<QComboBox *>(QStringLiteral("import.person.Bob Rossi"));
    REQUIRE(box);
    REQUIRE(box->currentIndex() == 0); // left out
    REQUIRE(box->itemText(1) == QStringLiteral("Same as Robert Rossi"));
    desk.choose("import.person.Bob Rossi", QStringLiteral("Same as Robert Rossi"));
    desk.waitReady();
    desk.choose("import.person.Wallboard", QStringLiteral("Not a person, ignore always"));
    desk.import();
    REQUIRE(desk.controller.db().integer("SELECT count(*) FROM interaction") == 1);
    REQUIRE(desk.controller.db().integer("SELECT count(*) FROM agent_alias") == 1);
    REQUIRE(desk.controller.db().integer("SELECT count(*) FROM ignored_account") == 1);
}

TEST_CASE("names that are an agent's but for their order are taken together, and no others")
{
    Desk desk;
    desk.page->takeFiles({desk.file("team.csv", roster)});
    desk.import();
    desk.page->takeFiles({desk.file("calls.csv", "Call ID,Agent,Start,Talk time\n"
                                                 "1,\"Rossi, Robert\",2026-11-02 09:00:00,60\n"
                                                 "2,\"Okafor, Maya\",2026-11-02 09:05:00,80\n"
                                                 "3,Bob Rossi,2026-11-02 09:10:00,70\n")});
    desk.waitReady();
    auto *take = desk.page->findChild<QPushButton *>(QStringLiteral("import.takeSuggestions"));
    REQUIRE(take);
    take->click();
    desk.import();
    REQUIRE(desk.controller.db().integer("SELECT count(*) FROM interaction") == 2);
    REQUIRE(desk.controller.db().integer("SELECT count(*) FROM agent_alias") == 2);
}

TEST_CASE("interactions that come back different are decided one by one or all together")
{
    Desk desk;
    const QByteArray head = "Call ID,Agent ID,Start,Talk time\n";
    desk.page->takeFiles({desk.file("team.csv", roster),
                          desk.file("calls.csv", head + "1,A1,2026-11-02 09:00:00,60\n2,A1,2026-11-02 "
                                                        "10:00:00,70\n")});
    desk.import();
    desk.page->takeFiles({desk.file("calls.csv", head + "1,A1,2026-11-02 09:00:00,61\n2,A1,2026-11-02 "
                                                        "10:00:00,71\n")});
    desk.waitReady();
    auto *form = desk.page->findChild<ConflictForm *>();
    REQUIRE(form);
    auto *model = form->findChild<ConflictsModel *>();
    REQUIRE(model->rowCount() == 2);
    REQUIRE(model->index(0, 3).data().toString() == QStringLiteral("Talk time 1:00"));
    REQUIRE(model->index(0, 4).data().toString() == QStringLiteral("Talk time 1:01"));
    REQUIRE(model->index(0, 0).data(Qt::CheckStateRole) == Qt::Checked);
    desk.choose("import.conflicts", QStringLiteral("Keep what is in the book"));
    REQUIRE(model->index(1, 0).data(Qt::CheckStateRole) == Qt::Unchecked);
    REQUIRE(model->setData(model->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    desk.import();
    REQUIRE(desk.controller.db().text("SELECT group_concat(talk) FROM (SELECT talk FROM interaction ORDER BY "
                                      "external_id)") == QStringLiteral("60,71"));
}

TEST_CASE("refused rows are saved from the import page")
{
    Desk desk;
    desk.page->takeFiles(
        {desk.file("team.csv", "Agent ID,Name,Hire date\nA1,Maya,2024-03-18\nA2,Leon,2024-02-30\n")});
    desk.import();
    auto *button = desk.page->findChild<QPushButton *>(QStringLiteral("import.saveRefused"));
    REQUIRE(button);
    desk.prompts.target = desk.folder.filePath(QStringLiteral("refused.csv"));
    button->click();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(desk.prompts.target); }));
    QFile saved(desk.prompts.target);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    REQUIRE(saved.readAll().contains("\"A2\",\"Leon\",\"2024-02-30\",\"3: "));
}
