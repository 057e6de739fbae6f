// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/coveragepage.h"
#include "core/storage/replystore.h"
#include "core/storage/settingstore.h"
#include "tests/support/catch.h"
#include "tests/support/coveragebook.h"
#include "tests/support/fakeprompts.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/partbar.h"
#include "ui/widgets/rowlist.h"
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <set>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

std::string_view id(const char *prefix, int number)
{
    static std::set<std::string> kept;
    return *kept.insert(std::string(prefix) + '-' + std::to_string(number)).first;
}

/// Two agents with a call on each day of November, one of them rated badly; the page on 20 November 2026.
struct Fixture
{
    explicit Fixture(bool withCalls = true)
    {
        theme::apply(theme::Look::Light);
        if (withCalls)
            addCalls();
        desk.book.close();
        controller.open(desk.book.path());
        page = std::make_unique<CoveragePage>(controller);
        QObject::connect(page.get(), &Page::goTo, page.get(), [this](const Place &to) { place = to; });
        QObject::connect(&controller, &BookController::changed, page.get(), [this](const Changes &changes) {
            if (page->needsRefresh(changes))
                page->refresh();
        });
        page->resize(1200, 700);
        refresh();
    }
    void addCalls()
    {
        maya = desk.addAgent("Maya Okafor");
        const AgentId leon = desk.addAgent("Leon Bauer");
        for (const auto &[prefix, agent, queue] :
             {std::tuple("M", *maya, "Billing"), std::tuple("L", leon, "Sales")}) {
            std::vector<InteractionRow> rows;
            for (int day = 1; day <= 20; ++day)
                rows.push_back(test::CoverageBook::call(id(prefix, day), agent, QDate(2026, 11, day)));
            if (*prefix == 'M') {
                for (int extra = 21; extra <= 40; ++extra) {
                    rows.push_back(test::CoverageBook::call(id(prefix, extra), agent, QDate(2026, 11, 20)));
                    rows.back().csat = extra == 21 ? 1 : 5;
                }
            }
            desk.addInteractions(rows, queue);
        }
        desk.addEvaluation(*maya, "M-3", QDate(2026, 11, 20), 80);
        desk.addEvaluation(*maya, "M-4", QDate(2026, 11, 20), 90);
    }
    void refresh()
    {
        page->refresh();
        controller.jobs().waitForDone();
    }
    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *each : page->findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QAction *action(const char *name) const { return page->findChild<QAction *>(QString::fromLatin1(name)); }
    /// The buttons of a list: "Evaluate: Maya Okafor".
    QList<QPushButton *> buttons(const char *list) const
    {
        return named<RowList>(QString::fromLatin1(list))->findChildren<QPushButton *>();
    }
    /// Answers the dialog that opens next.
    static void acceptDialog()
    {
        QTimer::singleShot(0, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->accept();
        });
    }
    std::vector<replystore::Listed> drafts() const
    {
        std::vector<replystore::Listed> all = replystore::list(controller.db());
        std::erase_if(all, [](const auto &each) { return each.state != EvaluationState::Draft; });
        return all;
    }

    test::CoverageBook desk;
    test::FakePrompts prompts;
    BookController controller{{[] { return QDate(2026, 11, 20); }, test::TemporaryBook::fixedClock()},
                              prompts};
    std::unique_ptr<CoveragePage> page;
    std::optional<AgentId> maya;
    std::optional<Place> place;
};

QStringList cells(const QTableView &table, int row)
{
    QStringList words;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        words << table.model()->index(row, column).data().toString();
    return words;
}

} // namespace

TEST_CASE("the coverage page of a book without interactions says what to do")
{
    Fixture f(false);
    REQUIRE(f.page->subtitle().isEmpty());
    REQUIRE_FALSE(f.action("coverage.next")->isEnabled());
    f.action("coverage.import")->trigger();
    REQUIRE(f.place == Place{QStringLiteral("import")});
}

TEST_CASE("the coverage page says the share in a sentence and what it is worth")
{
    Fixture f;
    REQUIRE(f.page->subtitle() ==
            QStringLiteral("3.3 % evaluated, 2 of 60 interactions; the goal is 2 %. Anecdotal: under 5 %"));
    REQUIRE(f.page->primaryAction()->isEnabled());
    REQUIRE(f.page->manualPage() == QStringLiteral("coverage"));
}

TEST_CASE("what chance drew and what stands out are two lists, and evaluating keeps which it was")
{
    Fixture f;
    REQUIRE(f.buttons("Random core").size() == 8);
    const QList<QPushButton *> risk = f.buttons("Risk picks");
    REQUIRE(risk.size() <= 1);
    Fixture::acceptDialog();
    f.buttons("Random core").front()->click();
    REQUIRE(f.drafts().size() == 1);
    const Evaluation random = *qualitystore::findEvaluation(f.controller.db(), f.drafts().front().id);
    REQUIRE(random.pick == Pick::RandomCore);
    REQUIRE_FALSE(random.interactionRef.isEmpty());
    REQUIRE(f.place == Place{QStringLiteral("evaluate"), random.id.value()});
    f.controller.jobs().waitForDone();
    REQUIRE(f.buttons("Random core").size() == 7);

    if (f.buttons("Risk picks").isEmpty()) // the one that stands out was drawn by chance as well
        return;
    Fixture::acceptDialog();
    f.buttons("Risk picks").front()->click();
    REQUIRE(f.drafts().size() == 2);
    std::set<Pick> picks;
    for (const replystore::Listed &each : f.drafts())
        picks.insert(qualitystore::findEvaluation(f.controller.db(), each.id)->pick);
    REQUIRE(picks == std::set<Pick>{Pick::RandomCore, Pick::Risk});
}

TEST_CASE("the primary button evaluates the first of the draw; the draw is copied with its seed")
{
    Fixture f;
    f.action("coverage.copy")->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 2 + 8);
    REQUIRE(lines[0].startsWith(QStringLiteral("Random core of November 2026, seed 2026-11-")));
    Fixture::acceptDialog();
    f.page->primaryAction()->trigger();
    REQUIRE(f.drafts().size() == 1);
    REQUIRE(f.drafts().front().interactionRef == lines[2].section(QLatin1Char('\t'), 0, 0));
}

TEST_CASE("shares by agent, channel, queue and month stand beside what was expected")
{
    Fixture f;
    auto *table = f.named<QTableView>(QStringLiteral("Coverage"));
    auto *by = f.named<QComboBox>(QStringLiteral("Coverage by what"));
    REQUIRE(cells(*table, 0) == QStringList{QStringLiteral("Leon Bauer"), QStringLiteral("20"),
                                            QStringLiteral("0"), QStringLiteral("0.7"),
                                            QStringLiteral("none"), QStringLiteral("0 %")});
    REQUIRE(cells(*table, 1).value(5) == QStringLiteral("5.0 %"));
    by->setCurrentIndex(1);
    REQUIRE(table->model()->rowCount() == 1);
    REQUIRE(cells(*table, 0).value(0) == QStringLiteral("calls"));
    by->setCurrentIndex(2);
    REQUIRE(cells(*table, 1).value(0) == QStringLiteral("Sales"));
    by->setCurrentIndex(3);
    REQUIRE(cells(*table, 0).value(0) == QStringLiteral("November 2026"));
    by->setCurrentIndex(4);
    REQUIRE(table->model()->rowCount() == 1);
    REQUIRE(cells(*table, 0).value(0) == QStringLiteral("Leon Bauer, calls in Sales"));
    auto *period = f.named<QComboBox>(QStringLiteral("Period"));
    period->setCurrentIndex(1);
    Q_EMIT period->activated(1);
    f.controller.jobs().waitForDone();
    REQUIRE(table->model()->rowCount() == 0);
    REQUIRE(f.page->subtitle() == QStringLiteral("No interaction of these days can be evaluated"));
}

TEST_CASE("mean scores carry n and interval, by name, and lead to the agent")
{
    Fixture f;
    auto *table = f.named<QTableView>(QStringLiteral("Mean scores"));
    REQUIRE_FALSE(table->isSortingEnabled());
    REQUIRE(cells(*table, 0) == QStringList{QStringLiteral("Leon Bauer"), QStringLiteral("0"),
                                            QStringLiteral("–"), QStringLiteral("–"),
                                            QStringLiteral("no score")});
    REQUIRE(cells(*table, 1) == QStringList{QStringLiteral("Maya Okafor"), QStringLiteral("2"),
                                            QStringLiteral("85.0 %"), QStringLiteral("21 to 100 %"),
                                            QStringLiteral("nobody to compare with")});
    for (PartBar *bar : f.page->findChildren<PartBar *>()) {
        if (bar->accessibleName() == QStringLiteral("Parts of coverage"))
            bar->setCurrentIndex(2);
    }
    table->selectRow(1);
    REQUIRE(f.page->agentAtHand() == f.maya);
    Q_EMIT table->activated(table->currentIndex());
    REQUIRE(f.place == Place{QStringLiteral("agent"), f.maya->value()});
}

TEST_CASE("the coverage page follows the settings and waits for a job that runs")
{
    Fixture f;
    std::atomic<bool> go{false};
    Jobs::Job job;
    job.title = QStringLiteral("Importing calls.csv");
    job.work = [&](const JobControl &) {
        while (!go)
            QThread::msleep(1);
    };
    REQUIRE(f.controller.jobs().run(std::move(job)));
    BookSettings settings = f.controller.settings();
    settings.quality.goalPercent = 10;
    settings.quality.criticalQueues = {QStringLiteral("Sales")};
    f.controller.transact({QStringLiteral("settings.edit"), {}},
                          [&](Db &db) { settingstore::save(db, settings); });
    REQUIRE(f.buttons("Risk picks").size() <= 1);
    go = true;
    REQUIRE(QTest::qWaitFor([&] { return f.buttons("Risk picks").size() >= 3; }));
    REQUIRE(f.page->subtitle().contains(QStringLiteral("the goal is 10 %")));
}

TEST_CASE("a read-only book shows what to evaluate next without the buttons")
{
    Fixture f;
    f.page.reset();
    f.controller.close();
    f.controller.adopt(Book::open(f.desk.book.path(), OpenMode::ReadOnly, test::TemporaryBook::fixedClock()));
    f.page = std::make_unique<CoveragePage>(f.controller);
    f.refresh();
    REQUIRE(f.named<RowList>(QStringLiteral("Random core"))->count() == 8);
    REQUIRE(f.buttons("Random core").isEmpty());
    REQUIRE_FALSE(f.action("coverage.next")->isEnabled());
}

TEST_CASE("the coverage page paints in both looks, wide and narrow")
{
    Fixture f;
    for (const theme::Look look : {theme::Look::Dark, theme::Look::Light}) {
        theme::apply(look);
        for (const int width : {1200, 700}) {
            f.page->resize(width, 600);
            for (PartBar *bar : f.page->findChildren<PartBar *>()) {
                for (int part = 0;
                     part < bar->count() && bar->accessibleName().startsWith(QStringLiteral("Parts of c"));
                     ++part) {
                    bar->setCurrentIndex(part);
                    REQUIRE_FALSE(f.page->grab().isNull());
                }
            }
        }
    }
}
