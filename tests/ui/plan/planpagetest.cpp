// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpage.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/planstore.h"
#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"
#include "ui/plan/planactions.h"
#include "ui/plan/reviewdialog.h"
#include "ui/viewstate/planwords.h"
#include "ui/widgets/growingtext.h"
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

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

TEST_CASE("PLAN-3: a review freezes what it found; not improved asks for another approach")
{
    Fixture f;
    f.page.primaryAction()->trigger();
    f.controller.transact({QStringLiteral("action.add"), {}}, [&](Db &db) {
        ActionItemDraft item;
        item.agent = f.agent;
        item.plan = f.id;
        item.text = QStringLiteral("Reads it back");
        actionitemstore::insert(db, item);
    });
    f.today = QDate(2026, 12, 21);
    f.page.refresh();
    REQUIRE(f.page.primaryAction()->text() == QStringLiteral("Review…"));
    std::optional<Place> place;
    QObject::connect(&f.page, &Page::goTo, &f.page, [&](const Place &to) { place = to; });
    QTimer::singleShot(0, &f.page, [&f] {
        auto *dialog = dynamic_cast<ReviewDialog *>(QApplication::activeModalWidget());
        auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("ok"));
        REQUIRE_FALSE(ok->isEnabled());
        const QList<QRadioButton *> outcomes = dialog->findChildren<QRadioButton *>();
        REQUIRE(outcomes[2]->text().contains(QStringLiteral("(proposed)"))); // not enough data
        outcomes[1]->click();
        REQUIRE_FALSE(ok->isEnabled());
        for (GrowingText *each : dialog->findChildren<GrowingText *>()) {
            if (each->accessibleName() == QStringLiteral("Adjusted approach"))
                QTest::keyClicks(each, QStringLiteral("An hour beside Priya"));
        }
        REQUIRE(ok->isEnabled());
        REQUIRE(dialog->wantsNext());
        dialog->accept();
    });
    f.page.primaryAction()->trigger();
    const CoachingPlan ended = f.stored();
    REQUIRE(ended.state == PlanState::Ended);
    REQUIRE(ended.outcome == PlanOutcome::NotImproved);
    REQUIRE(ended.reviewed == f.today);
    REQUIRE(ended.reviews.size() == 4);
    REQUIRE(f.page.primaryAction()->objectName() == QStringLiteral("plan.new"));
    REQUIRE(f.text("Cadence")->isReadOnly());

    const CoachingPlan next = *planstore::current(f.controller.db(), f.agent);
    REQUIRE(place == Place{QStringLiteral("plan"), next.id.value()});
    REQUIRE(next.previous == f.id);
    REQUIRE(next.targets == ended.targets);
    REQUIRE(next.baselines.empty());
    REQUIRE(actionitemstore::ofPlan(f.controller.db(), next.id).size() == 1); // still open: it goes on
    f.page.setSubject(next.id.value());
    f.page.refresh();
    bool isSaid = false;
    for (const QLabel *label : f.page.findChildren<QLabel *>())
        isSaid |= label->text() == QStringLiteral("Another approach than in plan 1: An hour beside Priya");
    REQUIRE(isSaid);
    f.controller.undo(); // review and next cycle are one step
    REQUIRE(f.stored().state == PlanState::Active);
    REQUIRE(planstore::all(f.controller.db()).size() == 1);
}

TEST_CASE("PLAN-3: the cycle of an agent who left can be reviewed, not begun anew")
{
    Fixture f;
    f.page.primaryAction()->trigger();
    f.controller.transact({QStringLiteral("agent.left"), {}}, [&](Db &db) {
        Agent agent = *agentstore::find(db, f.agent);
        agent.left = QDate(2026, 12, 1);
        agentstore::update(db, agent);
    });
    f.today = QDate(2026, 12, 21);
    f.page.refresh();
    REQUIRE(f.page.primaryAction()->isEnabled());
    QTimer::singleShot(0, &f.page, [] {
        auto *dialog = dynamic_cast<ReviewDialog *>(QApplication::activeModalWidget());
        dialog->findChildren<QRadioButton *>()[2]->click();
        REQUIRE_FALSE(dialog->wantsNext());
        dialog->accept();
    });
    f.page.primaryAction()->trigger();
    REQUIRE(f.stored().outcome == PlanOutcome::NotEnoughData);
    REQUIRE(f.stored().reviews.front().to == QDate(2026, 11, 30));
    REQUIRE_FALSE(f.page.primaryAction()->isEnabled());
    REQUIRE_FALSE(f.page.grab().isNull());
}

TEST_CASE("the words of a review say what changed")
{
    REQUIRE(changeText(Kpi::Qa, 5.0) == QStringLiteral("+5.0 points"));
    REQUIRE(changeText(Kpi::Fcr, 1.0) == QStringLiteral("+1 point"));
    REQUIRE(changeText(Kpi::Aht, -12.0) == QStringLiteral("−0:12"));
    REQUIRE(changeText(Kpi::Csat, {}) == QStringLiteral("–"));
    for (const FigureChange verdict :
         {FigureChange::NotEnoughData, FigureChange::Better, FigureChange::Little, FigureChange::Worse}) {
        for (int sign = 0; sign <= static_cast<int>(ChangeSign::CrossedTarget); ++sign) {
            ReviewedKpi figure;
            figure.verdict = verdict;
            figure.sign = static_cast<ChangeSign>(sign);
            REQUIRE_FALSE(verdictText(figure).contains(QStringLiteral("%")));
            REQUIRE_FALSE(verdictText(figure).contains(QStringLiteral("because")));
        }
    }
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
