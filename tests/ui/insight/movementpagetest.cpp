// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/movementpage.h"
#include "core/storage/planstore.h"
#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"
#include "ui/charts/chartview.h"
#include "ui/insight/movementtable.h"
#include "ui/viewstate/movementwords.h"
#include "ui/widgets/label.h"
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate start(2026, 10, 5);

/// Maya in a plan since 5 October, with an evaluation a day before and since.
struct MovementBook : test::PlanBook
{
    MovementBook()
    {
        controller.transact({QStringLiteral("test"), {}}, [this](Db &db) {
            const ScorecardId card = qualitystore::insertScorecard(db, QStringLiteral("Daily"), 1, {});
            for (int day = -84; day < 28; ++day) {
                EvaluationDraft draft;
                draft.agent = agent;
                draft.scorecard = card;
                draft.day = start.addDays(day);
                draft.score = (day < 0 ? 70 : 84) + 3 * ((day + 84) % 3);
                qualitystore::insertEvaluation(db, draft);
            }
            CoachingPlanDraft plan;
            plan.agent = agent;
            plan.number = 1;
            plan.created = start;
            plan.state = PlanState::Active;
            plan.started = start;
            planstore::insert(db, plan);
        });
        page.resize(1200, 800);
        page.refresh();
    }
    QString cell(int row, int column) { return page.findChild<MovementTable *>()->item(row, column)->text(); }
    QString shown()
    {
        QStringList texts;
        for (const Label *label : page.findChildren<Label *>())
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    MovementPage page{controller};
};

} // namespace

TEST_CASE("KPI-3: the page holds before and since apart by the start of the plan, with n at each mean")
{
    MovementBook f;
    REQUIRE(f.page.agentAtHand() == f.agent);
    REQUIRE(f.page.subtitle() == QStringLiteral("Did it move? Maya Okafor, around 5 Oct"));
    REQUIRE(f.page.findChild<QComboBox *>(QStringLiteral("movement.start"))->currentText() ==
            QStringLiteral("Plan 1, started 5 Oct"));
    REQUIRE(f.cell(0, 0) == QStringLiteral("QA score"));
    REQUIRE(f.cell(0, 1).endsWith(QStringLiteral("(n = 28)")));
    REQUIRE(f.cell(0, 2).endsWith(QStringLiteral("(n = 28)")));
    REQUIRE(f.cell(0, 3).startsWith(QLatin1Char('+')));
    REQUIRE(f.cell(0, 4) == QStringLiteral("–")); // no teammates
    REQUIRE(f.cell(0, 6) == QStringLiteral("improved"));
    REQUIRE(f.cell(1, 6) == QStringLiteral("not enough data"));
}

TEST_CASE("KPI-3: the page never says what caused a change and never makes one figure of three")
{
    MovementBook f;
    REQUIRE(f.shown().contains(movementCaution()));
    for (const char *word : {"because", "thanks to", "caused", "impact", "effect of"}) {
        CAPTURE(word);
        REQUIRE_FALSE(f.shown().contains(QLatin1String(word), Qt::CaseInsensitive));
    }
}

TEST_CASE("KPI-3: the current line has its weeks as a chart, and the limits as words")
{
    MovementBook f;
    REQUIRE(f.shown().contains(QStringLiteral("QA score, week by week")));
    REQUIRE(f.shown().contains(QStringLiteral("Limits: ")));
    f.page.findChild<MovementTable *>()->setCurrentCell(3, 0);
    REQUIRE(f.shown().contains(QStringLiteral("CSAT, week by week")));
    REQUIRE(f.shown().contains(QStringLiteral("No limits")));
    REQUIRE(f.page.findChild<ChartView *>()->tableText().contains(QLatin1Char('\t')));
}

TEST_CASE("KPI-3: another day can be chosen, and the figures copied")
{
    MovementBook f;
    auto *starts = f.page.findChild<QComboBox *>(QStringLiteral("movement.start"));
    starts->setCurrentIndex(starts->count() - 1);
    Q_EMIT starts->activated(starts->currentIndex());
    REQUIRE(f.page.subtitle().endsWith(QStringLiteral("around 23 Oct"))); // four weeks ago
    f.page.findChild<QAction *>(QStringLiteral("movement.copy"))->trigger();
    REQUIRE(QApplication::clipboard()->text().startsWith(QStringLiteral("Figure\tBefore\tSince")));
}

TEST_CASE("KPI-3: without figures, and without agents, the page says what to do")
{
    test::PlanBook f;
    MovementPage page(f.controller);
    page.setSubject(f.agent.value());
    page.refresh(); // evaluations of three weeks, all since the day
    REQUIRE(page.findChild<QAction *>(QStringLiteral("movement.copy"))->isEnabled());
    f.controller.transact({QStringLiteral("test"), {}}, [&](Db &db) { agentstore::remove(db, f.agent); });
    page.refresh();
    REQUIRE_FALSE(page.findChild<QAction *>(QStringLiteral("movement.copy"))->isEnabled());
    REQUIRE_FALSE(page.agentAtHand());
}
