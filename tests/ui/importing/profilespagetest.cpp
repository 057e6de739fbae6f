// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/profilespage.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/importing/profiledialog.h"
#include "ui/shell/bookcontroller.h"
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

ImportProfile calls()
{
    ImportProfile profile;
    profile.name = QStringLiteral("Calls");
    profile.headers = QStringList{QStringLiteral("Id"), QStringLiteral("Crew"), QStringLiteral("Len")};
    profile.kind = ImportKind::Interactions;
    profile.dateOrder = DateOrder::Dmy;
    profile.columns = {{QStringLiteral("Crew"), std::nullopt}};
    return profile;
}

} // namespace

TEST_CASE("the profile dialog changes dates, numbers and columns")
{
    ProfileDialog dialog(calls(), {QStringLiteral("Other")});
    REQUIRE(dialog.profile() == calls());
    auto *numbers = dialog.findChild<QComboBox *>(QStringLiteral("profile.decimal"));
    numbers->setCurrentIndex(numbers->findText(QStringLiteral("Decimal comma (1.234,5)")));
    auto *length = dialog.findChild<QComboBox *>(QStringLiteral("profile.column2"));
    length->setCurrentIndex(length->findData(static_cast<int>(ImportField::Talk)));
    auto *crew = dialog.findChild<QComboBox *>(QStringLiteral("profile.column1"));
    REQUIRE(crew->currentText() == QStringLiteral("Not used"));
    crew->setCurrentIndex(0);
    const ImportProfile changed = dialog.profile();
    REQUIRE(changed.decimal == DecimalMark::Comma);
    REQUIRE(changed.columns ==
            std::map<QString, std::optional<ImportField>>{{QStringLiteral("Len"), ImportField::Talk}});
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("profile.name"));
    const auto canKeep = [&dialog] {
        for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Keep"))
                return button->isEnabled();
        }
        return false;
    };
    REQUIRE(canKeep());
    name->setText(QStringLiteral(" Other "));
    REQUIRE_FALSE(canKeep());
    name->clear();
    REQUIRE_FALSE(canKeep());
}

TEST_CASE("profiles are handed on as files, and removed with undo")
{
    test::TemporaryBook book;
    book.close();
    test::FakePrompts prompts;
    BookController controller({[] { return QDate(2026, 11, 20); }, test::TemporaryBook::fixedClock()},
                              prompts);
    REQUIRE(controller.open(book.path()));
    controller.transact({QStringLiteral("profile.add"), {}},
                        [](Db &db) { profilestore::keep(db, toRow(calls())); });
    ProfilesPage page(controller);
    page.refresh();
    const auto run = [&page](const char *name) {
        page.findChild<QAction *>(QString::fromLatin1(name))->trigger();
        page.refresh();
        return page.findChild<QTableView *>()->model()->rowCount();
    };
    const QTemporaryDir folder;
    prompts.target = folder.filePath(QStringLiteral("calls.json"));
    REQUIRE(run("profiles.save") == 1);
    REQUIRE(run("profiles.remove") == 0);
    controller.undo();
    page.refresh();
    REQUIRE(run("profiles.remove") == 0);
    prompts.files = QStringList{prompts.target};
    REQUIRE(run("profiles.load") == 1);
    ImportProfile back = profilesOf(controller.db()).front();
    back.id = 0;
    REQUIRE(back == calls());
    prompts.files = QStringList{book.path()};
    REQUIRE(run("profiles.load") == 1);
    REQUIRE(prompts.said.size() == 1);
}
