// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvementpage.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/ui/improvement/improvementbook.h"
#include "ui/improvement/improvementdialogs.h"
#include "ui/improvement/improvementspage.h"
#include "ui/shell/optext.h"
#include "ui/shell/pages.h"
#include "ui/widgets/growingtext.h"
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

struct Fixture : test::ImprovementBook
{
    Fixture()
    {
        page.resize(1200, 800);
        QObject::connect(&controller, &BookController::changed, &page, [this](const Changes &changes) {
            if (page.needsRefresh(changes))
                page.refresh();
        });
        page.setSubject(id.value());
        page.refresh();
    }
    GrowingText *text(const QWidget &in, const char *name)
    {
        for (GrowingText *each : in.findChildren<GrowingText *>()) {
            if (each->accessibleName() == QString::fromLatin1(name))
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &start)
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            const QString name = each->accessibleName().isEmpty() ? each->text() : each->accessibleName();
            if (!each->isHidden() && name.startsWith(start))
                return each;
        }
        return nullptr;
    }
    ImprovementPage page{controller};
};

template <class Dialog>
void inDialog(QObject *context, const std::function<void(Dialog &)> &act)
{
    QTimer::singleShot(0, context, [act] {
        auto *dialog = dynamic_cast<Dialog *>(QApplication::activeModalWidget());
        act(*dialog);
    });
}

} // namespace

TEST_CASE("FOLL-4: a draft proposes its dates and checkpoints, once an agent")
{
    Fixture f;
    const ImprovementPlan plan = f.stored();
    REQUIRE(plan.number == 1);
    REQUIRE(plan.starts == f.today);
    REQUIRE(plan.ends == QDate(2027, 1, 19));
    REQUIRE(plan.checkpoints.size() == 4);
    REQUIRE(startImprovementPlan(f.controller, f.agent, std::nullopt) == f.id);
    REQUIRE(f.page.primaryAction()->objectName() == QStringLiteral("improvement.start"));
    REQUIRE_FALSE(f.page.primaryAction()->isEnabled()); // no reason, no milestone
    REQUIRE(f.page.subtitle() == QStringLiteral("Improvement plan 1, revision 1, draft"));
    f.controller.undo();
    REQUIRE(improvementplanstore::all(f.controller.db()).empty());
    REQUIRE(f.page.primaryAction() == nullptr);
}

TEST_CASE("FOLL-3, FOLL-4: a plan remembers the session in which it was decided")
{
    test::PlanBook f;
    SessionDraft session;
    session.agent = f.agent;
    session.day = f.today;
    session.coach = QStringLiteral("Sam");
    std::optional<SessionId> id;
    f.controller.transact({QStringLiteral("session.prepare"), {}},
                          [&](Db &db) { id = sessionstore::insert(db, session); });
    const auto plan = startImprovementPlan(f.controller, f.agent, id);
    REQUIRE(improvementplanstore::find(f.controller.db(), *plan)->session == id);
}

TEST_CASE("what is typed in an improvement plan is written after a pause, as one step of undo")
{
    Fixture f;
    QTest::keyClicks(f.text(f.page, "Reason"), QStringLiteral("Six of ten"));
    REQUIRE(f.stored().reason.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return f.stored().reason == QStringLiteral("Six of ten"); }, 3000));
    REQUIRE(f.controller.undoText() == QStringLiteral("Undo change improvement plan of Maya Okafor"));
    f.controller.undo();
    REQUIRE(f.text(f.page, "Reason")->text().isEmpty());
}

TEST_CASE("FOLL-4: a milestone is added with its measure and target")
{
    Fixture f;
    inDialog<MilestoneDialog>(&f.page, [&](MilestoneDialog &dialog) {
        auto *ok = dialog.findChild<QPushButton *>(QStringLiteral("ok"));
        REQUIRE_FALSE(ok->isEnabled());
        QTest::keyClicks(f.text(dialog, "Milestone"), QStringLiteral("Verifies identity"));
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findText(QStringLiteral("QA score")) >= 0)
                box->setCurrentText(QStringLiteral("QA score"));
        }
        REQUIRE_FALSE(ok->isEnabled());
        dialog.findChildren<QLineEdit *>().last(); // the days have editors of their own
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QStringLiteral("Target"))
                QTest::keyClicks(field, QStringLiteral("80"));
        }
        REQUIRE(ok->isEnabled());
        dialog.accept();
    });
    f.button(QStringLiteral("Add a milestone"))->click();
    const ImprovementPlan plan = f.stored();
    REQUIRE(plan.milestones.size() == 1);
    REQUIRE(plan.milestones.front().kpi == Kpi::Qa);
    REQUIRE(plan.milestones.front().target == 80.0);
    QTest::keyClicks(f.text(f.page, "Reason"), QStringLiteral("Why"));
    REQUIRE(f.page.primaryAction()->isEnabled());
    f.page.primaryAction()->trigger();
    REQUIRE(f.stored().state == ImprovementState::Running);
    REQUIRE(f.stored().milestones.front().baseline == 50.0); // frozen with its n
    REQUIRE(f.stored().milestones.front().baselineN == 6);
    REQUIRE(agentstore::periods(f.controller.db(), f.agent).front().kind == PeriodKind::ImprovementPlan);
}

TEST_CASE("FOLL-4: the first recorded checkpoint locks the goals in the window too")
{
    Fixture f;
    f.fillAndStart();
    REQUIRE(f.button(QStringLiteral("Add a milestone")));
    inDialog<CheckpointDialog>(&f.page, [&](CheckpointDialog &dialog) {
        auto *ok = dialog.findChild<QPushButton *>(QStringLiteral("ok"));
        dialog.findChildren<QRadioButton *>()[1]->click();
        REQUIRE_FALSE(ok->isEnabled()); // what was found is asked for
        QTest::keyClicks(f.text(dialog, "What was found"), QStringLiteral("Six of ten"));
        QTest::keyClicks(f.text(dialog, "In the agent's words"), QStringLiteral("Easier now"));
        REQUIRE(ok->isEnabled());
        dialog.accept();
    });
    f.button(QStringLiteral("Record…"))->click();
    const ImprovementPlan plan = f.stored();
    REQUIRE(plan.checkpoints.front().outcome == CheckpointOutcome::Partly);
    REQUIRE(plan.lockedOn == f.today);
    REQUIRE(plan.revision == 2);
    REQUIRE(f.button(QStringLiteral("Add a milestone")) == nullptr);
    MilestoneDialog dialog(plan.milestones.front(), plan, {});
    REQUIRE(f.text(dialog, "Milestone")->isReadOnly());
    REQUIRE(dialog.milestone() == plan.milestones.front());
}

TEST_CASE("FOLL-4, TIER-1: the outcome ends the plan and the tier")
{
    Fixture f;
    f.fillAndStart();
    f.today = QDate(2027, 1, 19);
    f.page.refresh();
    REQUIRE(f.page.primaryAction()->objectName() == QStringLiteral("improvement.end"));
    inDialog<EndImprovementDialog>(&f.page, [](EndImprovementDialog &dialog) {
        REQUIRE_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("ok"))->isEnabled());
        dialog.findChildren<QRadioButton *>().front()->click();
        dialog.accept();
    });
    f.page.primaryAction()->trigger();
    REQUIRE(f.stored().outcome == ImprovementOutcome::Succeeded);
    REQUIRE(agentstore::periods(f.controller.db(), f.agent).front().to == QDate(2027, 1, 19));
    REQUIRE(f.page.primaryAction() == nullptr);
    REQUIRE(f.text(f.page, "Reason")->isReadOnly());
}

TEST_CASE("SESS-9: improvement plans have a page of their own that no place of the rail leads to")
{
    Fixture f;
    REQUIRE(railPlaceOf(QStringLiteral("improvements")).isEmpty());
    REQUIRE(railPlaceOf(QStringLiteral("improvement")).isEmpty());
    ImprovementsPage list(f.controller);
    list.refresh();
    auto *table = list.findChild<QTableView *>();
    REQUIRE(table->model()->index(0, 1).data().toString() == QStringLiteral("Maya Okafor"));
    std::optional<Place> place;
    QObject::connect(&list, &Page::goTo, &list, [&](const Place &to) { place = to; });
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(place == Place{QStringLiteral("improvement"), f.id.value()});
    for (QAction *action : f.page.secondaryActions()) {
        if (action->objectName() == QStringLiteral("improvement.discard"))
            action->trigger();
    }
    REQUIRE(improvementplanstore::all(f.controller.db()).empty());
}

TEST_CASE("the improvement page paints in both looks and any width, with text of any length")
{
    Fixture f;
    f.fillAndStart(QStringLiteral("شكرا 🙂 ") + QString(20000, QLatin1Char('x')));
    f.holdFirst();
    for (const theme::Look look : {theme::Look::Light, theme::Look::Dark}) {
        theme::apply(look);
        for (const int width : {620, 960, 1400}) {
            f.page.resize(width, 700);
            REQUIRE_FALSE(f.page.grab().isNull());
        }
    }
    theme::apply(theme::Look::Light);
}
