// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentpage.h"
#include "core/sample/writesample.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/planstore.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/actions/itemactions.h"
#include "ui/agents/agentactions.h"
#include "ui/agents/agentcards.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/optext.h"
#include "ui/theme/theme.h"
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 20);

struct Fixture
{
    explicit Fixture(bool sample = true)
    {
        theme::apply(theme::Look::Light);
        if (sample)
            writeSample(*book, makeSampleTeam(today), {});
        book.close();
        REQUIRE(controller.open(book.path()));
        QObject::connect(&controller, &BookController::said, [this](const QString &text) { said << text; });
    }
    Db &db() { return controller.db(); }
    Agent first() { return agentstore::all(db()).front(); }
    AgentPage &show(AgentId id)
    {
        page = std::make_unique<AgentPage>(controller);
        page->resize(1200, 800);
        QObject::connect(&controller, &BookController::changed, page.get(), [this] { page->refresh(); });
        page->setSubject(id.value());
        page->refresh();
        return *page;
    }
    test::TemporaryBook book;
    test::FakePrompts prompts;
    BookController controller{{[] { return today; }, test::TemporaryBook::fixedClock()}, prompts};
    std::unique_ptr<AgentPage> page;
    QStringList said;
};

AgentId addAgent(Fixture &f, const QString &name)
{
    std::optional<AgentId> id;
    f.controller.transact({QStringLiteral("agent.add"), name}, [&](Db &db) {
        AgentDraft draft;
        draft.name = name;
        draft.hired = QDate(2025, 3, 3);
        id = agentstore::insert(db, draft);
    });
    return *id;
}

/// Answers the next dialog from inside its event loop.
void inDialog(const std::function<void(QDialog &)> &answer)
{
    QTimer::singleShot(0, [answer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        answer(*dialog);
        if (dialog->isVisible())
            dialog->accept();
    });
}

void trigger(AgentPage &page, const char *name)
{
    page.findChild<QAction *>(QStringLiteral("agentPage.%1").arg(QLatin1String(name)))->trigger();
}

} // namespace

TEST_CASE("every agent of the sample team has a page, wide and narrow")
{
    Fixture f;
    for (const Agent &agent : agentstore::all(f.db())) {
        AgentPage &page = f.show(agent.id);
        REQUIRE(page.title() == agent.name);
        REQUIRE(page.subtitle().contains(agent.externalId));
        REQUIRE(page.agentAtHand() == agent.id);
        REQUIRE(page.findChild<QListView *>()->model()->rowCount() > 0);
    }
    AgentPage &page = f.show(f.first().id);
    page.show();
    REQUIRE_FALSE(page.grab().isNull());
    page.resize(700, 600);
    REQUIRE_FALSE(page.grab().isNull());
    auto *list = page.findChild<QListView *>();
    REQUIRE(list->height() > page.height()); // whole, in the one scrolling column
}

TEST_CASE("the timeline keeps its place when the book changes, and begins anew with another agent")
{
    Fixture f;
    const std::vector<Agent> agents = agentstore::all(f.db());
    AgentPage &page = f.show(agents[0].id);
    page.show();
    auto *list = page.findChild<QListView *>();
    const QString entry = list->model()->index(9, 0).data().toString();
    list->setCurrentIndex(list->model()->index(9, 0));
    addAgent(f, QStringLiteral("Lee"));
    f.controller.transact({QStringLiteral("agent.leave"), {}}, [&](Db &db) {
        AgentPeriodDraft leave;
        leave.agent = agents[0].id;
        leave.from = today.addDays(5);
        agentstore::insertPeriod(db, leave);
    });
    REQUIRE(list->currentIndex().row() == 10);
    REQUIRE(list->currentIndex().data().toString() == entry);
    page.setSubject(agents[1].id.value());
    page.refresh();
    REQUIRE_FALSE(list->currentIndex().isValid());
}

TEST_CASE("in one column the page follows the keyboard through the timeline")
{
    Fixture f;
    AgentPage &page = f.show(f.first().id);
    page.resize(800, 600);
    page.show();
    auto *list = page.findChild<QListView *>();
    auto *area = page.findChild<QScrollArea *>();
    REQUIRE(QTest::qWaitFor([&] { return area->verticalScrollBar()->maximum() > 1000; }));
    page.activateWindow();
    list->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return list->hasFocus(); }));
    list->setCurrentIndex(list->model()->index(20, 0));
    const QPoint at = list->viewport()->mapTo(&page, list->visualRect(list->currentIndex()).center());
    REQUIRE(page.rect().contains(at));
}

TEST_CASE("an agent without any data has a page that says what to do")
{
    Fixture f(false);
    AgentPage &page = f.show(addAgent(f, QStringLiteral("Lee <b>Chan</b>")));
    page.show();
    REQUIRE_FALSE(page.grab().isNull());
    const QSignalSpy spy(&page, &Page::goTo);
    page.findChild<QAction *>(QStringLiteral("agentPage.import"))->trigger();
    REQUIRE(spy.count() == 1);
    REQUIRE(page.primaryAction()->isEnabled());
}

TEST_CASE("an agent who is gone from the book is told, nothing can be done with")
{
    Fixture f(false);
    const AgentId id = addAgent(f, QStringLiteral("Lee"));
    AgentPage &page = f.show(id);
    f.controller.undo();
    REQUIRE_FALSE(page.agentAtHand());
    REQUIRE(page.secondaryActions().isEmpty());
    REQUIRE_FALSE(page.primaryAction()->isEnabled());
}

TEST_CASE("a leave is put on and ended, each undone by name")
{
    Fixture f(false);
    const AgentId id = addAgent(f, QStringLiteral("Lee"));
    AgentPage &page = f.show(id);
    inDialog([](QDialog &) {});
    trigger(page, "leave");
    REQUIRE(leaveOn(agentstore::periods(f.db(), id), today));
    REQUIRE(f.controller.undoText() == QStringLiteral("Undo put Lee on leave"));
    REQUIRE(f.said.last() == QStringLiteral("Put Lee on leave"));
    inDialog([](QDialog &dialog) { dialog.findChild<QPushButton *>(QStringLiteral("remove"))->click(); });
    trigger(page, "leave");
    REQUIRE(agentstore::periods(f.db(), id).empty());
    REQUIRE(f.controller.undoText() == QStringLiteral("Undo end leave of Lee"));
    f.controller.undo();
    REQUIRE(agentstore::periods(f.db(), id).size() == 1);
}

TEST_CASE("a tier set by hand takes the place of the one before, until the hire date rules again")
{
    Fixture f(false);
    const AgentId id = addAgent(f, QStringLiteral("Lee"));
    AgentPage &page = f.show(id);
    inDialog([](QDialog &) {});
    trigger(page, "tierNew");
    inDialog([](QDialog &) {});
    trigger(page, "tierTenured");
    const std::vector<AgentPeriod> periods = agentstore::periods(f.db(), id);
    REQUIRE(periods.size() == 1);
    REQUIRE(periods[0].kind == PeriodKind::OverrideTenured);
    trigger(page, "tierByHireDate");
    REQUIRE(agentstore::periods(f.db(), id).empty());
}

TEST_CASE("the hire date alone is a change of its own name")
{
    Fixture f(false);
    const AgentId id = addAgent(f, QStringLiteral("Maya Okafor"));
    AgentPage &page = f.show(id);
    inDialog([](QDialog &dialog) {
        for (auto *edit : dialog.findChildren<QDateEdit *>())
            edit->setDate(QDate(2026, 10, 1));
    });
    trigger(page, "edit");
    REQUIRE(agentstore::find(f.db(), id)->hired == QDate(2026, 10, 1));
    REQUIRE(f.controller.undoText() == QStringLiteral("Undo change hire date of Maya Okafor"));
}

TEST_CASE("cadence, leaving and coming back")
{
    Fixture f(false);
    const AgentId id = addAgent(f, QStringLiteral("Lee"));
    AgentPage &page = f.show(id);
    trigger(page, "cadenceStrong");
    REQUIRE(agentstore::find(f.db(), id)->cadenceDays == 28);
    trigger(page, "cadenceByTier");
    REQUIRE_FALSE(agentstore::find(f.db(), id)->cadenceDays);
    inDialog([](QDialog &) {});
    trigger(page, "leaveTeam");
    REQUIRE(agentstore::find(f.db(), id)->left == today);
    REQUIRE_FALSE(page.primaryAction()->isEnabled());
    trigger(page, "leaveTeam");
    REQUIRE_FALSE(agentstore::find(f.db(), id)->left);
    REQUIRE(f.controller.undoText() == QStringLiteral("Undo bring Lee back to the team"));
}

TEST_CASE("the private note is written as it is typed, in one step, and when the page is left")
{
    Fixture f(false);
    const AgentId id = addAgent(f, QStringLiteral("Lee"));
    AgentPage &page = f.show(id);
    auto *note = page.findChild<QPlainTextEdit *>();
    note->setPlainText(QStringLiteral("likes"));
    REQUIRE(QTest::qWaitFor(
        [&] { return agentstore::find(f.db(), id)->privateNote == QStringLiteral("likes"); }, 5000));
    note->setPlainText(QStringLiteral("likes mornings"));
    page.flush();
    REQUIRE(agentstore::find(f.db(), id)->privateNote == QStringLiteral("likes mornings"));
    f.controller.undo();
    REQUIRE(agentstore::find(f.db(), id)->privateNote.isEmpty());
    REQUIRE(note->toPlainText().isEmpty());
}

TEST_CASE("what was typed stays when something else changes the book, and does not go to another agent")
{
    Fixture f(false);
    const AgentId id = addAgent(f, QStringLiteral("Lee")), other = addAgent(f, QStringLiteral("Maya"));
    AgentPage &page = f.show(id);
    auto *note = page.findChild<QPlainTextEdit *>();
    note->setPlainText(QStringLiteral("half a wo"));
    addAgent(f, QStringLiteral("Chi"));
    REQUIRE(note->toPlainText() == QStringLiteral("half a wo"));
    page.setSubject(other.value());
    page.refresh();
    REQUIRE(note->toPlainText().isEmpty());
    REQUIRE(agentstore::find(f.db(), id)->privateNote == QStringLiteral("half a wo"));
    REQUIRE(agentstore::find(f.db(), other)->privateNote.isEmpty());
}

TEST_CASE("an open action item is closed with a word")
{
    Fixture f;
    std::optional<ActionItem> open;
    for (const ActionItem &item : actionitemstore::open(f.db()))
        open = item;
    REQUIRE(open);
    f.show(open->agent);
    inDialog([](QDialog &dialog) {
        for (auto *choice : dialog.findChildren<QAbstractButton *>()) {
            if (choice->text() == QStringLiteral("&Done"))
                choice->click();
        }
    });
    REQUIRE(itemactions::close(f.controller, nullptr, open->id));
    REQUIRE(actionitemstore::find(f.db(), open->id)->state == ActionState::Done);
    f.controller.undo();
    REQUIRE(actionitemstore::find(f.db(), open->id)->state == open->state);
}

TEST_CASE("a plan is created once, and opened from then on")
{
    Fixture f;
    for (const Agent &agent : agentstore::all(f.db())) {
        if (planstore::current(f.db(), agent.id) || !agent.hired)
            continue;
        AgentPage &page = f.show(agent.id);
        QStringList places;
        QObject::connect(&page, &Page::goTo, [&](const Place &place) {
            places << QStringLiteral("%1 %2").arg(place.key).arg(place.id);
        });
        auto *open = page.findChild<PlanCard *>()->findChild<QPushButton *>();
        open->click();
        const std::optional<CoachingPlan> made = planstore::current(f.db(), agent.id);
        REQUIRE(made);
        REQUIRE(open->text() == QStringLiteral("Open plan"));
        open->click();
        const QString place = QStringLiteral("plan %1").arg(made->id.value());
        REQUIRE(places == QStringList{place, place});
        return;
    }
    FAIL("the sample team has nobody without a plan");
}

TEST_CASE("an agent is added by hand")
{
    Fixture f(false);
    inDialog(
        [](QDialog &dialog) { dialog.findChildren<QLineEdit *>().first()->setText(QStringLiteral("Lee")); });
    const std::optional<AgentId> added = agentactions::add(f.controller, nullptr);
    REQUIRE(added);
    REQUIRE(agentstore::find(f.db(), *added)->name == QStringLiteral("Lee"));
    REQUIRE(f.controller.undoText() == QStringLiteral("Undo add agent Lee"));
    QTimer::singleShot(0, [] { qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject(); });
    REQUIRE_FALSE(agentactions::add(f.controller, nullptr));
}

TEST_CASE("the team's figures are those of all agents together")
{
    Fixture f;
    const QDate from = today.addDays(-27);
    const AgentMeasures team = metricstore::ofTeam(f.db(), from, today);
    AgentMeasures sum;
    for (const auto &[id, one] : metricstore::ofAll(f.db(), from, today)) {
        sum.sums.insert(sum.sums.end(), one.sums.begin(), one.sums.end());
        sum.scores.insert(sum.scores.end(), one.scores.begin(), one.scores.end());
    }
    for (const Kpi kpi : allKpis) {
        const auto whole = kpiValue(kpi, team, from, today, true),
                   parts = kpiValue(kpi, sum, from, today, true);
        REQUIRE(whole);
        REQUIRE(whole->n == parts->n);
        REQUIRE(whole->value == Approx(parts->value));
    }
}
