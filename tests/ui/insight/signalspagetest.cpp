// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/signalspage.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"
#include "ui/insight/signalactions.h"
#include "ui/insight/signalkeeper.h"
#include "ui/widgets/label.h"
#include "ui/widgets/partbar.h"
#include <QAbstractItemModelTester>
#include <QAction>
#include <QTableView>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

/// Maya, who misses one behaviour in all six evaluations, was hired long ago and never coached.
struct SignalsBook : test::PlanBook
{
    SignalsBook()
    {
        page.resize(1200, 800);
        QObject::connect(&controller, &BookController::changed, &page, [this](const Changes &changes) {
            if (page.needsRefresh(changes))
                page.refresh();
        });
        page.refresh();
    }
    QAbstractItemModel *model() { return page.findChild<QTableView *>()->model(); }
    int rowOf(const QString &signal)
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->index(row, 2).data().toString() == signal)
                return row;
        }
        return -1;
    }
    void choose(const QString &signal) { page.findChild<QTableView *>()->selectRow(rowOf(signal)); }
    void trigger(const char *name)
    {
        page.findChild<QAction *>(QStringLiteral("signals.%1").arg(QLatin1String(name)))->trigger();
    }
    bool isEnabled(const char *name)
    {
        return page.findChild<QAction *>(QStringLiteral("signals.%1").arg(QLatin1String(name)))->isEnabled();
    }
    void showPart(int part) { bar()->setCurrentIndex(part); }
    PartBar *bar()
    {
        for (PartBar *each : page.findChildren<PartBar *>()) {
            if (each->accessibleName() == QStringLiteral("Signals by state"))
                return each;
        }
        return nullptr;
    }
    SignalsPage page{controller};
};

const QString lowBehaviour = QStringLiteral("Behaviour under standard");

} // namespace

TEST_CASE("SIG-1: the page lists what is so, most harmful first, each with its reason and n")
{
    SignalsBook f;
    const QAbstractItemModelTester tester(f.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(f.model()->rowCount() == 3); // QA, behaviour, not coached
    REQUIRE(f.model()->index(0, 2).data().toString() == lowBehaviour);
    REQUIRE(f.model()->index(0, 4).data().toString().contains(
        QStringLiteral("“Verifies identity” was up to standard in 0 %")));
    REQUIRE(f.model()->index(0, 4).data().toString().contains(QStringLiteral("n = 6")));
    REQUIRE(f.page.subtitle() == QStringLiteral("Signals: 3 open"));
    REQUIRE(f.page.agentAtHand() == f.agent);
    REQUIRE_FALSE(f.controller.undoText().contains(QStringLiteral("signal")));
}

TEST_CASE("SIG-1: a signal is taken into a session that holds its evidence already")
{
    SignalsBook f;
    f.choose(lowBehaviour);
    std::optional<Place> went;
    QObject::connect(&f.page, &Page::goTo, &f.page, [&went](const Place &place) { went = place; });
    f.trigger("session");
    REQUIRE(went);
    REQUIRE(went->key == QStringLiteral("session"));
    const Session session = *sessionstore::find(f.controller.db(), SessionId(went->id));
    REQUIRE(session.agent == f.agent);
    REQUIRE(session.focus.front().text == QStringLiteral("Verifies identity"));
    REQUIRE(session.privateNote.contains(QStringLiteral("up to standard in 0 %")));
    REQUIRE(f.rowOf(lowBehaviour) == -1);
    f.showPart(2);
    REQUIRE(f.rowOf(lowBehaviour) == 0);
    REQUIRE(
        f.model()->index(0, 4).data().toString().contains(QStringLiteral("taken into a session on 20 Nov")));
    f.controller.undo(); // session and answer are one step
    REQUIRE(sessionstore::drafts(f.controller.db()).empty());
    f.showPart(0);
    REQUIRE(f.rowOf(lowBehaviour) == 0);
}

TEST_CASE("SIG-1: the second signal goes into the same session, once")
{
    SignalsBook f;
    for (const QString &signal : {lowBehaviour, QStringLiteral("Not coached")}) {
        f.choose(signal);
        f.trigger("session");
    }
    const auto drafts = sessionstore::drafts(f.controller.db());
    REQUIRE(drafts.size() == 1);
    REQUIRE(drafts.front().privateNote.count(QStringLiteral("Signal: ")) == 2);
}

TEST_CASE("SIG-1: a signal is dismissed with a reason only, and opened again")
{
    SignalsBook f;
    f.choose(lowBehaviour);
    f.prompts.typed.clear();
    f.trigger("dismiss");
    REQUIRE(f.rowOf(lowBehaviour) == 0);
    f.prompts.typed = QStringLiteral("New scorecard");
    f.trigger("dismiss");
    REQUIRE(f.rowOf(lowBehaviour) == -1);
    REQUIRE(f.page.subtitle() == QStringLiteral("Signals: 2 open"));
    f.showPart(2);
    REQUIRE(f.model()->index(0, 4).data().toString().contains(
        QStringLiteral("dismissed on 20 Nov: New scorecard")));
    REQUIRE_FALSE(f.isEnabled("dismiss"));
    REQUIRE(f.isEnabled("reopen"));
    f.trigger("reopen");
    f.showPart(0);
    REQUIRE(f.rowOf(lowBehaviour) == 0);
}

TEST_CASE("SIG-1: a signal that is snoozed comes back after a week")
{
    SignalsBook f;
    f.choose(lowBehaviour);
    f.trigger("snooze");
    REQUIRE(f.rowOf(lowBehaviour) == -1);
    f.showPart(1);
    REQUIRE(f.rowOf(lowBehaviour) == 0);
    f.today = f.today.addDays(7);
    f.page.refresh();
    f.showPart(0);
    REQUIRE(f.rowOf(lowBehaviour) == 0);
}

TEST_CASE("SIG-2: signals are kept up to date without their page")
{
    test::PlanBook f;
    const SignalKeeper keeper(f.controller);
    REQUIRE(signalstore::all(f.controller.db()).empty());
    REQUIRE(QTest::qWaitFor([&] { return !signalstore::all(f.controller.db()).empty(); }, 5000));
}

TEST_CASE("SIG-1: evidence is added once, and never a third focus")
{
    SessionDraft session;
    session.focus = {{std::nullopt, QStringLiteral("One"), {}, {}}};
    SignalDraft signal;
    signal.rule = SignalRule::CriticalFailed;
    signal.figures.words = QStringLiteral("Two");
    signal.figures.evaluation = EvaluationId(3);
    for (int twice = 0; twice < 2; ++twice)
        addEvidence(session, signal, QStringLiteral("Failed"), QStringLiteral("C7"));
    REQUIRE(session.focus.size() == 2);
    REQUIRE(session.focus[1].evidence.front().interactionRef == QStringLiteral("C7"));
    REQUIRE(session.interactions.size() == 1);
    REQUIRE(session.privateNote == QStringLiteral("Signal: Failed"));
    signal.figures.words = QStringLiteral("Three");
    addEvidence(session, signal, QStringLiteral("Failed too"), {});
    REQUIRE(session.focus.size() == 2);
}
