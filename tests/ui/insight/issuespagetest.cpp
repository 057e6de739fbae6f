// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/issuespage.h"
#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QTableView>

using namespace coachbook;
using namespace coachbook::ui;

TEST_CASE("QUAL-1: the behaviours behind the lost points, and the evaluation behind a bar")
{
    test::PlanBook f;
    IssuesPage page(f.controller);
    page.resize(1200, 800);
    page.refresh();
    QAbstractItemModel *model = page.findChild<QTableView *>()->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 1);
    REQUIRE(model->index(0, 0).data().toString() == QStringLiteral("Verifies identity"));
    REQUIRE(model->index(0, 2).data().toString() == QStringLiteral("300")); // half of six evaluations
    REQUIRE(model->index(0, 3).data().toString() == QStringLiteral("100 %"));
    REQUIRE(model->index(0, 5).data().toString() == QStringLiteral("6 of 6"));
    REQUIRE(page.subtitle() == QStringLiteral("Points lost in 6 evaluations"));
    std::optional<Place> went;
    QObject::connect(&page, &Page::goTo, &page, [&went](const Place &place) { went = place; });
    page.findChild<QAction *>(QStringLiteral("issues.open"))->trigger();
    REQUIRE(went->key == QStringLiteral("evaluate"));
    const auto newest = qualitystore::findEvaluation(f.controller.db(), EvaluationId(went->id));
    REQUIRE(newest->day == QDate(2026, 11, 7));
}

TEST_CASE("QUAL-1: issues of one agent, and of weeks without evaluations")
{
    test::PlanBook f;
    f.today = QDate(2027, 1, 20);
    IssuesPage page(f.controller);
    page.refresh(); // 13 weeks hold them
    REQUIRE_FALSE(page.agentAtHand());
    auto *weeks = page.findChild<QComboBox *>(QStringLiteral("issues.weeks"));
    weeks->setCurrentIndex(0);
    Q_EMIT weeks->activated(0);
    REQUIRE_FALSE(page.findChild<QAction *>(QStringLiteral("issues.open"))->isEnabled());
    weeks->setCurrentIndex(2);
    auto *who = page.findChild<QComboBox *>(QStringLiteral("issues.who"));
    who->setCurrentIndex(1);
    Q_EMIT who->activated(1);
    REQUIRE(page.agentAtHand() == f.agent);
    REQUIRE(page.findChild<QAction *>(QStringLiteral("issues.open"))->isEnabled());
}
