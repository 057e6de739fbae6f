// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpage.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/planstore.h"
#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"
#include "ui/plan/endplandialog.h"
#include "ui/plan/planactions.h"
#include "ui/widgets/growingtext.h"
#include <QAction>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

struct Fixture : test::PlanBook
{
    Fixture()
    {
        id = createPlan(controller, agent);
        page.resize(1000, 700);
        QObject::connect(&controller, &BookController::changed, &page, [this](const Changes &changes) {
            if (page.needsRefresh(changes))
                page.refresh();
        });
        page.setSubject(id->value());
        page.refresh();
    }
    CoachingPlan stored() { return *planstore::find(controller.db(), *id); }
    GrowingText *text(const char *name)
    {
        for (GrowingText *each : page.findChildren<GrowingText *>()) {
            if (each->accessibleName() == QString::fromLatin1(name))
                return each;
        }
        return nullptr;
    }
    std::optional<PlanId> id;
    PlanPage page{controller};
};

} // namespace

TEST_CASE("a new plan proposes every part but the action items")
{
    Fixture f;
    const CoachingPlan plan = f.stored();
    REQUIRE(plan.number == 1);
    REQUIRE(plan.state == PlanState::Draft);
    REQUIRE(plan.cadence.contains(QStringLiteral("every two weeks")));
    REQUIRE(plan.targets.size() == 1);
    REQUIRE(plan.targets.front().question == QStringLiteral("Was the identity verified?"));
    REQUIRE(plan.review == QDate(2026, 12, 21));
    REQUIRE(f.page.subtitle().endsWith(QStringLiteral("Missing: Action items")));
    REQUIRE(createPlan(f.controller, f.agent) == f.id); // one plan at a time
    REQUIRE(planstore::all(f.controller.db()).size() == 1);
    f.controller.undo();
    REQUIRE(planstore::all(f.controller.db()).empty());
    REQUIRE(f.page.primaryAction() == nullptr);
}

TEST_CASE("what is typed is written after a pause, as one step of undo")
{
    Fixture f;
    const QString before = f.stored().escalation;
    QTest::keyClicks(f.text("Purpose"), QStringLiteral("Fewer calls"));
    REQUIRE(f.stored().purpose.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return f.stored().purpose == QStringLiteral("Fewer calls"); }, 3000));
    f.text("Escalation path")->selectAll();
    QTest::keyClicks(f.text("Escalation path"), QStringLiteral("Talk"));
    f.page.flush();
    REQUIRE(f.stored().escalation == QStringLiteral("Talk"));
    REQUIRE(f.controller.undoText() == QStringLiteral("Undo change coaching plan of Maya Okafor"));
    f.controller.undo();
    REQUIRE(f.stored().purpose.isEmpty());
    REQUIRE(f.stored().escalation == before);
    REQUIRE(f.text("Escalation path")->text() == before);
}

TEST_CASE("words typed while another change arrives stay")
{
    Fixture f;
    QTest::keyClicks(f.text("Purpose"), QStringLiteral("Fewer"));
    f.controller.transact({QStringLiteral("action.add"), {}}, [&](Db &db) {
        ActionItemDraft item;
        item.agent = f.agent;
        item.plan = f.id;
        item.text = QStringLiteral("Reads it back when the customer agrees");
        item.due = QDate(2026, 12, 4);
        actionitemstore::insert(db, item);
    });
    REQUIRE(f.text("Purpose")->text() == QStringLiteral("Fewer"));
    f.page.flush();
    REQUIRE(f.stored().purpose == QStringLiteral("Fewer"));
    REQUIRE_FALSE(f.page.subtitle().contains(QStringLiteral("Missing")));
}

TEST_CASE("starting freezes the baseline for good")
{
    Fixture f;
    REQUIRE(f.page.primaryAction()->objectName() == QStringLiteral("plan.start"));
    f.page.primaryAction()->trigger();
    CoachingPlan plan = f.stored();
    REQUIRE(plan.state == PlanState::Active);
    REQUIRE(plan.started == f.today);
    REQUIRE(plan.baselines.size() == 4);
    REQUIRE(plan.baselines.front().value == 50.0);
    REQUIRE(plan.baselines.front().n == 6);
    REQUIRE(plan.baselines.front().to == QDate(2026, 11, 19));
    plan.baselines.front().value = 80;
    REQUIRE_FALSE(f.controller.transact({QStringLiteral("plan.edit"), {}},
                                        [&](Db &db) { planstore::update(db, plan); }));
}

TEST_CASE("a running plan gets one new revision each time it is worked on")
{
    Fixture f;
    f.page.primaryAction()->trigger();
    f.page.setSubject(f.id->value());
    f.page.refresh();
    QTest::keyClicks(f.text("Purpose"), QStringLiteral("a"));
    f.page.refresh();
    QTest::keyClicks(f.text("Purpose"), QStringLiteral("b"));
    f.page.flush();
    REQUIRE(f.stored().revision == 2);
    QTest::keyClicks(f.text("Purpose"), QStringLiteral("c")); // after it was left once
    f.page.flush();
    REQUIRE(f.stored().revision == 3);
}

TEST_CASE("a plan ends with an outcome; not improved asks for another approach")
{
    Fixture f;
    f.page.primaryAction()->trigger();
    EndPlanDialog dialog(f.stored(), QStringLiteral("Maya"), f.today);
    QPushButton *end = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("End plan"))
            end = button;
    }
    REQUIRE_FALSE(end->isEnabled());
    const QList<QRadioButton *> outcomes = dialog.findChildren<QRadioButton *>();
    outcomes[1]->click();
    REQUIRE_FALSE(end->isEnabled());
    dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("An hour beside Priya"));
    REQUIRE(end->isEnabled());
    const CoachingPlan ended = dialog.plan();
    REQUIRE(ended.outcome == PlanOutcome::NotImproved);
    REQUIRE(ended.state == PlanState::Ended);
    f.controller.transact({QStringLiteral("plan.end"), {}}, [&](Db &db) { planstore::update(db, ended); });
    REQUIRE(f.page.primaryAction()->objectName() == QStringLiteral("plan.new"));
    REQUIRE(f.text("Cadence")->isReadOnly());
}

TEST_CASE("the plan is saved as a PDF only its owner can read")
{
    Fixture f;
    QTemporaryDir folder;
    f.prompts.target = folder.filePath(QStringLiteral("plan"));
    for (QAction *action : f.page.secondaryActions()) {
        if (action->objectName() == QStringLiteral("plan.pdf"))
            action->trigger();
    }
    QFile pdf(folder.filePath(QStringLiteral("plan.pdf")));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    REQUIRE(pdf.read(5) == QByteArray("%PDF-"));
    REQUIRE((pdf.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

TEST_CASE("the plan page paints in both looks and any width")
{
    Fixture f;
    for (const theme::Look look : {theme::Look::Light, theme::Look::Dark}) {
        theme::apply(look);
        for (const int width : {620, 960, 1400}) {
            f.page.resize(width, 700);
            REQUIRE_FALSE(f.page.grab().isNull());
        }
    }
    theme::apply(theme::Look::Light);
}
