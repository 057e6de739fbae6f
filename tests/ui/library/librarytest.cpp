// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/qualitystore.h"
#include "tests/ui/plan/pagebook.h"
#include "ui/library/librarypage.h"
#include "ui/widgets/growingtext.h"
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

struct Fixture : test::PageBook<LibraryPage>
{
    std::optional<Behaviour> stored(const char *name)
    {
        return qualitystore::findBehaviourByName(controller.db(), QString::fromUtf8(name));
    }
};

} // namespace

TEST_CASE("the library lists the worst harm first and shows one behaviour")
{
    Fixture f;
    auto *table = f.named<QTableView>("Behaviours");
    REQUIRE(table->model()->index(0, 0).data().toString() == QStringLiteral("P1"));
    REQUIRE(f.named<QLineEdit>("Behaviour")->text() == QStringLiteral("Verifies identity"));
    f.page.setSubject(f.stored("Confirms the solution")->id.value());
    f.page.refresh();
    REQUIRE(f.named<QLineEdit>("Behaviour")->text() == QStringLiteral("Confirms the solution"));
}

TEST_CASE("a behaviour is saved as typed, its questions a line each")
{
    Fixture f;
    QTest::keyClicks(f.named<GrowingText>("Definition"), QStringLiteral("Asks for two facts"));
    f.named<GrowingText>("Questions")->setPlainText(QStringLiteral("What did you ask?\n\n And then? "));
    f.page.flush();
    const std::optional<Behaviour> stored = f.stored("Verifies identity");
    REQUIRE(stored->definition == QStringLiteral("Asks for two facts"));
    REQUIRE(stored->questions ==
            QStringList{QStringLiteral("What did you ask?"), QStringLiteral("And then?")});
    f.controller.undo();
    REQUIRE(f.named<GrowingText>("Definition")->text().isEmpty());
}

TEST_CASE("what was typed is saved for the behaviour it was typed at")
{
    Fixture f;
    QTest::keyClicks(f.named<GrowingText>("Definition"), QStringLiteral("Asks"));
    auto *table = f.named<QTableView>("Behaviours");
    table->selectRow(1);
    REQUIRE(f.stored("Verifies identity")->definition == QStringLiteral("Asks"));
    REQUIRE(f.stored("Confirms the solution")->definition.isEmpty());
    REQUIRE(f.named<GrowingText>("Definition")->text().isEmpty());
}

TEST_CASE("two behaviours cannot have one name")
{
    Fixture f;
    f.named<QLineEdit>("Behaviour")->setText(QStringLiteral("confirms the solution"));
    Q_EMIT f.named<QLineEdit>("Behaviour")->editingFinished();
    REQUIRE(f.stored("Verifies identity"));
}

TEST_CASE("a behaviour of one's own is added once")
{
    Fixture f;
    f.prompts.typed = QStringLiteral("Greets by name");
    f.page.primaryAction()->trigger();
    f.page.primaryAction()->trigger();
    REQUIRE(qualitystore::behaviours(f.controller.db()).size() == 3);
    REQUIRE(f.named<QLineEdit>("Behaviour")->text() == QStringLiteral("Greets by name"));
    REQUIRE(f.page.subtitle().contains(QStringLiteral("3")));
}

TEST_CASE("the shipped behaviours are added, and one goes back to its text")
{
    Fixture f;
    f.page.findChild<QAction *>(QStringLiteral("library.addShipped"))->trigger();
    const std::vector<Behaviour> all = qualitystore::behaviours(f.controller.db());
    REQUIRE(all.size() > 10);
    const auto shipped =
        std::find_if(all.begin(), all.end(), [](const Behaviour &each) { return !each.key.isEmpty(); });
    f.page.setSubject(shipped->id.value());
    f.page.refresh();
    const QString before = shipped->definition;
    f.named<GrowingText>("Definition")->setPlainText(QStringLiteral("mine"));
    f.page.flush();
    for (QPushButton *button : f.page.findChildren<QPushButton *>()) {
        if (button->text().startsWith(QStringLiteral("Reset")))
            button->click();
    }
    REQUIRE(qualitystore::findBehaviour(f.controller.db(), shipped->id)->definition == before);
}
