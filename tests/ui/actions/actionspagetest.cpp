// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionspage.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"
#include "ui/actions/actionboard.h"
#include "ui/actions/actionitemdialog.h"
#include "ui/actions/resultdialog.h"
#include "ui/team/frozentable.h"
#include "ui/widgets/partbar.h"
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

struct Fixture : test::PlanBook
{
    explicit Fixture(bool filled = true)
    {
        if (filled)
            fill();
        page.resize(1100, 700);
        page.refresh();
        page.show();
    }

    void fill()
    {
        controller.transact({QStringLiteral("test"), {}}, [this](Db &db) {
            SessionDraft session;
            session.agent = agent;
            session.status = SessionStatus::Completed;
            for (const int day : {1, 8, 15}) {
                session.day = QDate(2026, 11, day);
                sessionstore::insert(db, session);
            }
            AgentDraft other;
            other.name = QStringLiteral("Sam Reed");
            const AgentId sam = agentstore::insert(db, other);
            waiting = add(db, agent, "Before quoting, ask for the policy number", QDate(2026, 11, 5));
            next = add(db, sam, "On every refund, name the day the money arrives", QDate(2026, 12, 4));
            begun = add(db, agent, "After each hold, thank the customer", QDate(2026, 11, 20),
                        ActionState::InProgress);
            ActionItem done =
                *actionitemstore::find(db, add(db, sam, "Old one", QDate(2026, 11, 2), ActionState::Done));
            done.closedOn = QDate(2026, 11, 3);
            actionitemstore::update(db, done);
            ActionItem older =
                *actionitemstore::find(db, add(db, sam, "Older one", QDate(2026, 6, 2), ActionState::Missed));
            older.closedOn = QDate(2026, 6, 3);
            actionitemstore::update(db, older);
        });
    }

    static ActionItemId add(Db &db, AgentId whose, const char *text, QDate due,
                            ActionState state = ActionState::Open)
    {
        ActionItemDraft item;
        item.agent = whose;
        item.text = QString::fromUtf8(text);
        item.due = due;
        item.state = state;
        item.measure = MeasureKind::Kpi;
        item.kpi = Kpi::Qa;
        item.baseline = 60;
        item.target = 80;
        return actionitemstore::insert(db, item);
    }

    ActionItem item(ActionItemId id) { return *actionitemstore::find(controller.db(), id); }
    QListView *column(ActionColumn which)
    {
        for (QListView *list : page.findChildren<QListView *>()) {
            if (list->accessibleName() == columnText(which))
                return list;
        }
        return nullptr;
    }
    QStringList texts(ActionColumn which)
    {
        QStringList shown;
        for (int row = 0; row < column(which)->model()->rowCount(); ++row)
            shown << column(which)->model()->index(row, ActionsModel::Text).data().toString();
        return shown;
    }
    FrozenTable *table() { return page.findChild<FrozenTable *>(); }
    QAction *action(const char *name) { return page.findChild<QAction *>(QString::fromLatin1(name)); }
    void showList() { page.findChild<PartBar *>(QStringLiteral("actions.views"))->setCurrentIndex(1); }
    void choose(const char *name, const char *what)
    {
        for (QComboBox *combo : page.findChildren<QComboBox *>()) {
            if (combo->accessibleName() == QString::fromLatin1(name))
                combo->setCurrentIndex(combo->findText(QString::fromUtf8(what)));
        }
    }

    ActionItemId waiting{0}, next{0}, begun{0};
    ActionsPage page{controller};
};

/// Answers the dialog that opens next: which result, which words are added.
void answer(const char *state, const char *word, QString *found = nullptr)
{
    QTimer::singleShot(40, qApp, [=] {
        QWidget *dialog = QApplication::activeModalWidget();
        REQUIRE(dialog != nullptr);
        for (QRadioButton *button : dialog->findChildren<QRadioButton *>()) {
            REQUIRE_FALSE(button->isChecked());
            if (QString(button->text()).remove(QLatin1Char('&')) == QString::fromUtf8(state))
                button->click();
        }
        auto *line = dialog->findChild<QLineEdit *>();
        if (found != nullptr)
            *found = line->text();
        if (word != nullptr)
            line->setText(QString::fromUtf8(word));
        dialog->findChild<QPushButton *>(QStringLiteral("ok"))->click();
    });
}

} // namespace

TEST_CASE("without an action item the page has nothing to close, and a new one can be made")
{
    Fixture f(false);
    REQUIRE(f.page.subtitle().isEmpty());
    REQUIRE(f.action("actions.new")->isEnabled());
    REQUIRE_FALSE(f.action("actions.result")->isEnabled());
}

TEST_CASE(
    "SMART-3: the board shows what is open, in progress, and closed of late; what is old is in the list")
{
    Fixture f;
    REQUIRE(f.texts(ActionColumn::Open) ==
            QStringList{QStringLiteral("Before quoting, ask for the policy number"),
                        QStringLiteral("On every refund, name the day the money arrives")});
    REQUIRE(f.texts(ActionColumn::InProgress) ==
            QStringList{QStringLiteral("After each hold, thank the customer")});
    REQUIRE(f.texts(ActionColumn::Closed) == QStringList{QStringLiteral("Old one")});
    REQUIRE(f.page.subtitle() == QStringLiteral("3 open, 1 overdue, 1 carried over more than once"));
    f.showList();
    REQUIRE(f.table()->model()->rowCount() == 3);
    f.choose("State", "All states");
    REQUIRE(f.table()->model()->rowCount() == 5);
    f.choose("State", "Carried over more than once");
    REQUIRE(f.table()->model()->rowCount() == 1);
    REQUIRE(f.table()->model()->index(0, ActionsModel::Carried).data().toString() ==
            QStringLiteral("carried over 2 times"));
}

TEST_CASE("action items are found by agent, due date, and words")
{
    Fixture f;
    f.choose("Agent", "Sam Reed");
    REQUIRE(f.texts(ActionColumn::Open).size() == 1);
    REQUIRE(f.texts(ActionColumn::InProgress).isEmpty());
    f.choose("Agent", "All agents");
    f.choose("Due date", "Overdue");
    REQUIRE(f.texts(ActionColumn::Open) ==
            QStringList{QStringLiteral("Before quoting, ask for the policy number")});
    f.choose("Due date", "Due this week");
    REQUIRE(f.texts(ActionColumn::InProgress).size() == 1);
    f.choose("Due date", "Any due date");
    f.page.focusFind();
    for (QLineEdit *edit : f.page.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QStringLiteral("Find action item"))
            edit->setText(QStringLiteral("refund day"));
    }
    REQUIRE(f.texts(ActionColumn::Open) ==
            QStringList{QStringLiteral("On every refund, name the day the money arrives")});
}

TEST_CASE("an item goes from column to column by keyboard, and stays the one at hand")
{
    Fixture f;
    QListView *open = f.column(ActionColumn::Open);
    open->setFocus();
    open->setCurrentIndex(open->model()->index(1, ActionsModel::Text));
    QTest::keyClick(open, Qt::Key_Right, Qt::ControlModifier);
    QCoreApplication::processEvents();
    REQUIRE(f.item(f.next).state == ActionState::InProgress);
    f.page.refresh();
    REQUIRE(f.texts(ActionColumn::InProgress).size() == 2);
    auto *board = f.page.findChild<ActionBoard *>();
    REQUIRE(board->current()->item.id == f.next);
    QTest::keyClick(f.column(ActionColumn::InProgress), Qt::Key_Left, Qt::ControlModifier);
    QCoreApplication::processEvents();
    REQUIRE(f.item(f.next).state == ActionState::Open);
    f.controller.undo();
    REQUIRE(f.item(f.next).state == ActionState::InProgress);
}

TEST_CASE("SMART-3: moving an item to the closed ones asks for its result, begun with the figures")
{
    Fixture f;
    QListView *begun = f.column(ActionColumn::InProgress);
    begun->setFocus();
    begun->setCurrentIndex(begun->model()->index(0, ActionsModel::Text));
    QString found;
    answer("Done", nullptr, &found);
    QTest::keyClick(begun, Qt::Key_Right, Qt::ControlModifier);
    QTest::qWait(50);
    REQUIRE(found == QStringLiteral("QA score 50 %, baseline 60, target 80, n 6"));
    const ActionItem closed = f.item(f.begun);
    REQUIRE(closed.state == ActionState::Done); // the supervisor decides, whatever the figures say
    REQUIRE(closed.result == found);
    REQUIRE(closed.closedOn == f.today);
}

TEST_CASE("SMART-3: several items are closed at once, each with its own figures, in one step of undo")
{
    Fixture f;
    f.showList();
    f.table()->selectAll();
    REQUIRE(f.action("actions.result")->isEnabled());
    answer("Dropped", "the team moved to chat");
    f.action("actions.result")->trigger();
    for (const ActionItemId id : {f.waiting, f.next, f.begun}) {
        REQUIRE(f.item(id).state == ActionState::Dropped);
        REQUIRE(f.item(id).result.endsWith(QStringLiteral("the team moved to chat")));
    }
    REQUIRE(f.item(f.begun).result.startsWith(QStringLiteral("QA score 50 %")));
    REQUIRE(f.item(f.next).result.startsWith(QStringLiteral("QA score: no data")));
    f.controller.undo();
    REQUIRE(f.item(f.waiting).state == ActionState::Open);
    REQUIRE(f.item(f.begun).state == ActionState::InProgress);
}

TEST_CASE("a closed item that is opened again loses its result")
{
    Fixture f;
    f.showList();
    f.choose("State", "Closed");
    f.table()->selectAll();
    f.action("actions.open")->trigger();
    for (const ActionItem &item : actionitemstore::all(f.controller.db())) {
        REQUIRE(isOpen(item));
        REQUIRE_FALSE(item.closedOn);
    }
}

TEST_CASE("an item of 200,000 characters, of emoji and from right to left is painted, found and closed")
{
    Fixture f(false);
    f.controller.transact({QStringLiteral("test"), {}}, [&f](Db &db) {
        for (const QString &text :
             {QStringLiteral("On each call wait ").repeated(12000), QString(200000, QLatin1Char('w')),
              QStringLiteral("On each call \U0001F600\U0001F44D \u05E9\u05DC\u05D5\u05DD \u202E<b>ask</b>")})
            Fixture::add(db, f.agent, text.toUtf8().constData(), QDate(2026, 11, 20));
    });
    f.page.refresh();
    REQUIRE_FALSE(f.page.grab().isNull());
    for (const QString &text : f.texts(ActionColumn::Open))
        REQUIRE(text.size() <= 301);
    f.showList();
    REQUIRE_FALSE(f.page.grab().isNull());
    f.table()->selectAll();
    answer("Missed", "no time");
    f.action("actions.result")->trigger();
    for (const ActionItem &item : actionitemstore::all(f.controller.db()))
        REQUIRE(item.state == ActionState::Missed);
}

TEST_CASE("ten thousand action items are shown, found and moved without a wait")
{
    Fixture f(false);
    f.controller.transact({QStringLiteral("test"), {}}, [&f](Db &db) {
        for (int i = 0; i < 10000; ++i)
            Fixture::add(db, f.agent, "On every call, ask what has been tried",
                         QDate(2026, 1, 1).addDays(i % 300), static_cast<ActionState>(i % 2));
    });
    QElapsedTimer timer;
    timer.start();
    f.page.refresh();
    QCoreApplication::processEvents();
    const qint64 shown = timer.restart();
    f.choose("Due date", "Overdue");
    QCoreApplication::processEvents();
    const qint64 found = timer.restart();
    f.showList();
    f.table()->selectAll();
    QCoreApplication::processEvents();
    const qint64 selected = timer.elapsed();
    CAPTURE(shown, found, selected);
    REQUIRE(f.page.findChildren<QWidget *>().size() < 200); // no widget a row
    REQUIRE(shown < 3000);
    REQUIRE(found < 1500);
    REQUIRE(selected < 1500);
}
