// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpage.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/importing/importmodels.h"
#include "ui/shell/bookcontroller.h"
#include <QAction>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

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
    test::TemporaryBook book;
    book.close();
    test::FakePrompts prompts;
    BookController controller({[] { return QDate(2026, 11, 20); }, test::TemporaryBook::fixedClock()},
                              prompts);
    REQUIRE(controller.open(book.path()));
    QTemporaryDir folder;
    QFile roster(folder.filePath(QStringLiteral("roster.csv")));
    REQUIRE(roster.open(QIODevice::WriteOnly));
    roster.write("Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\nA2,Leon Bauer,2025-01-31\n");
    roster.close();

    ImportPage page(controller);
    std::optional<Place> place;
    QObject::connect(&page, &Page::goTo, &page, [&](const Place &to) { place = to; });
    const auto primary = [&] {
        return page.primaryAction() ? page.primaryAction()->objectName() : QString();
    };
    REQUIRE(primary().isEmpty()); // the empty page has its own button
    page.takeFiles({roster.fileName()});
    REQUIRE(QTest::qWaitFor(
        [&] { return primary() == QStringLiteral("import.run") && page.primaryAction()->isEnabled(); }));
    page.primaryAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return primary() == QStringLiteral("import.today"); }));
    page.primaryAction()->trigger();
    REQUIRE(place.has_value());
    REQUIRE(place->key == QStringLiteral("today"));
}
