// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planspage.h"
#include "core/storage/planstore.h"
#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"
#include "ui/plan/chooseagent.h"
#include "ui/plan/planactions.h"
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

QTableView *plansTable(PlansPage &page)
{
    for (QTableView *table : page.findChildren<QTableView *>()) {
        if (table->accessibleName() == QStringLiteral("Coaching plans"))
            return table;
    }
    return nullptr;
}

} // namespace

TEST_CASE("plans are listed with their review and what they lack, and opened")
{
    test::PlanBook f;
    PlansPage page(f.controller);
    page.refresh();
    REQUIRE(page.subtitle().isEmpty());
    const std::optional<PlanId> id = createPlan(f.controller, f.agent);
    page.refresh();
    QTableView *table = plansTable(page);
    const auto cell = [&](int column) { return table->model()->index(0, column).data().toString(); };
    REQUIRE(cell(PlanAgent) == QStringLiteral("Maya Okafor"));
    REQUIRE(cell(PlanStateColumn) == QStringLiteral("draft"));
    REQUIRE(cell(PlanMissing) == QStringLiteral("Action items"));
    startPlan(f.controller, *id);
    f.today = QDate(2026, 12, 24); // three working days after the review
    page.refresh();
    REQUIRE(cell(PlanReview).startsWith(QStringLiteral("overdue by 3")));
    REQUIRE(page.subtitle() == QStringLiteral("1 active, 1 review due"));
    std::optional<Place> place;
    QObject::connect(&page, &Page::goTo, &page, [&](const Place &to) { place = to; });
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(place == Place{QStringLiteral("plan"), id->value()});
}

TEST_CASE("the agent of a new plan is found by typing")
{
    theme::apply(theme::Look::Light);
    ChooseAgentDialog dialog({{AgentId(1), QStringLiteral("Maya Okafor"), {}},
                              {AgentId(2), QStringLiteral("Sam Reed"), QStringLiteral("has plan 3")}});
    REQUIRE(dialog.chosen() == AgentId(1));
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("re"));
    REQUIRE(dialog.chosen() == AgentId(2));
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("zz"));
    REQUIRE_FALSE(dialog.chosen());
}

TEST_CASE("the team plan is saved as a PDF")
{
    test::PlanBook f;
    PlansPage page(f.controller);
    page.refresh();
    QTemporaryDir folder;
    f.prompts.target = folder.filePath(QStringLiteral("team.pdf"));
    page.findChild<QAction *>(QStringLiteral("plans.teamPdf"))->trigger();
    QFile pdf(f.prompts.target);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    REQUIRE(pdf.read(5) == QByteArray("%PDF-"));
}

TEST_CASE("a new plan is made for the agent one typed, and opened")
{
    test::PlanBook f;
    PlansPage page(f.controller);
    page.refresh();
    std::optional<Place> place;
    QObject::connect(&page, &Page::goTo, &page, [&](const Place &to) { place = to; });
    QTimer::singleShot(0, &page, [] {
        auto *find = QApplication::activeModalWidget()->findChild<QLineEdit *>();
        QTest::keyClicks(find, QStringLiteral("may"));
        QTest::keyClick(find, Qt::Key_Return);
    });
    page.primaryAction()->trigger();
    REQUIRE(place.has_value());
    REQUIRE(place->key == QStringLiteral("plan"));
    REQUIRE(planstore::all(f.controller.db()).size() == 1);
}
