// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "core/domain/calibrationpacket.h"
#include "core/storage/agentstore.h"
#include "core/storage/privatefile.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/quality/calibrationpackets.h"
#include "ui/shell/bookactions.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/findanything.h"
#include "ui/shell/jobs.h"
#include "ui/shell/statusline.h"
#include "ui/theme/theme.h"
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

struct Fixture
{
    Fixture()
    {
        theme::apply(theme::Look::Light);
        book->transact({QStringLiteral("agent.add"), QStringLiteral("Maya <b>Okafor</b>")}, [](Db &db) {
            AgentDraft draft;
            draft.name = QStringLiteral("Maya <b>Okafor</b>");
            draft.hired = QDate(2026, 11, 1);
            agentstore::insert(db, draft);
        });
        book.close();
    }
    test::TemporaryBook book;
    test::FakePrompts prompts;
    BookController controller{{[] { return QDate(2026, 11, 20); }, test::TemporaryBook::fixedClock()},
                              prompts};
};

QAction *action(const MainWindow &window, const char *name)
{
    return window.findChild<QAction *>(QString::fromLatin1(name));
}

} // namespace

TEST_CASE("without a book the window welcomes, with one it shows the day")
{
    Fixture f;
    MainWindow window(f.controller, allPages(), allCommands());
    REQUIRE(window.place().key == QStringLiteral("welcome"));
    REQUIRE_FALSE(action(window, "view.team")->isEnabled());
    window.go({QStringLiteral("team")});
    REQUIRE(window.place().key == QStringLiteral("welcome"));
    REQUIRE(f.controller.open(f.book.path()));
    REQUIRE(window.place().key == QStringLiteral("today"));
    REQUIRE(window.windowTitle().contains(f.book.path()));
    f.controller.close();
    REQUIRE(window.place().key == QStringLiteral("welcome"));
}

TEST_CASE("the way back and the places' keys")
{
    Fixture f;
    f.controller.open(f.book.path());
    MainWindow window(f.controller, allPages(), allCommands());
    action(window, "view.team")->trigger();
    REQUIRE(window.place().key == QStringLiteral("team"));
    REQUIRE(action(window, "view.team")->isChecked());
    REQUIRE(action(window, "view.team")->shortcut() == QKeySequence(QStringLiteral("Ctrl+2")));
    action(window, "view.back")->trigger();
    REQUIRE(window.place().key == QStringLiteral("today"));
    action(window, "view.forward")->trigger();
    REQUIRE(window.place().key == QStringLiteral("team"));
}

TEST_CASE("undo is named and works, and the pages follow")
{
    Fixture f;
    f.controller.open(f.book.path());
    MainWindow window(f.controller, allPages(), allCommands());
    REQUIRE(f.controller.transact({QStringLiteral("agent.add"), QStringLiteral("R&D")}, [](Db &db) {
        AgentDraft draft;
        draft.name = QStringLiteral("R&D");
        agentstore::insert(db, draft);
    }));
    QAction *undo = action(window, "edit.undo");
    REQUIRE(undo->text() == QStringLiteral("Undo add agent R&&D"));
    undo->trigger();
    REQUIRE(agentstore::all(f.controller.db()).size() == 1);
    REQUIRE(action(window, "edit.redo")->text() == QStringLiteral("Redo add agent R&&D"));
}

TEST_CASE("a write that fails is told and leaves the window as it was")
{
    Fixture f;
    f.controller.open(f.book.path());
    MainWindow window(f.controller, allPages(), allCommands());
    REQUIRE_FALSE(f.controller.transact({QStringLiteral("agent.add"), {}}, [](Db &) {
        throw StorageError(StorageErrorKind::Full, QStringLiteral("/x"), {});
    }));
    REQUIRE(f.prompts.said.size() == 1);
    REQUIRE(f.prompts.said.first().startsWith(QStringLiteral("The disk is full")));
}

TEST_CASE("a file that is no book is refused in words, and the open book stays")
{
    Fixture f;
    f.controller.open(f.book.path());
    MainWindow window(f.controller, allPages(), allCommands());
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("no.coachbook")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a book at all, just some text that is long enough to look like one");
    file.close();
    window.takeFiles({file.fileName()});
    REQUIRE(f.prompts.said.size() == 1);
    REQUIRE(f.prompts.said.first().contains(file.fileName()));
    REQUIRE(f.controller.hasBook());
}

TEST_CASE("QUAL-6 a packet among the files leads to the calibration, the others to the import")
{
    Fixture f;
    f.controller.open(f.book.path());
    MainWindow window(f.controller, allPages(), allCommands());
    QTemporaryDir folder;
    CalibrationRequest request;
    request.round = QStringLiteral("round-1");
    request.name = QStringLiteral("November");
    request.owner = QStringLiteral("Sam");
    request.created = QDate(2026, 11, 2);
    request.due = QDate(2026, 11, 27);
    request.cardName = QStringLiteral("Short");
    QuestionDraft greets;
    greets.text = QStringLiteral("Greets");
    request.questions = {greets};
    request.evaluators = {QStringLiteral("Ana"), QStringLiteral("Ben")};
    request.interactions = {{QStringLiteral("INT-1"), std::nullopt, {}}};
    const QString packet = folder.filePath(QStringLiteral("november.json")); // renamed on its way
    writePrivateFile(packet, packetOf(request));
    QTimer::singleShot(0, [] {
        auto *dialog = qobject_cast<WhoAnswersDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->accept();
    });
    window.takeFiles({packet});
    REQUIRE(f.prompts.said.isEmpty());
    REQUIRE(window.place().key == QStringLiteral("calibration"));
    REQUIRE(window.page()->title() == QStringLiteral("November"));

    const QString calls = folder.filePath(QStringLiteral("calls.csv"));
    writePrivateFile(calls, "Call ID,Agent,Start\n1,Maya,2026-11-18 09:02\n");
    f.prompts.files = {packet};
    window.go({QStringLiteral("import")});
    action(window, "import.choose")->trigger();
    REQUIRE(window.place().key == QStringLiteral("calibration"));
    window.takeFiles({calls});
    REQUIRE(window.place().key == QStringLiteral("import"));
}

TEST_CASE("no shortcut is given twice, every action has a name")
{
    Fixture f;
    f.controller.open(f.book.path());
    MainWindow window(f.controller, allPages(), allCommands());
    for (const RailPlace &place : railPlaces(allPages())) {
        window.go({place.key});
        QSet<QString> keys;
        QSet<QAction *> seen;
        for (QAction *menu : window.menuBar()->actions()) {
            for (QAction *each : menu->menu()->actions()) {
                if (each->isSeparator() || seen.contains(each))
                    continue;
                seen.insert(each);
                INFO(each->text().toStdString());
                if (!each->menu() || !each->menu()->title().isEmpty())
                    REQUIRE((!each->objectName().isEmpty() || each->menu()));
                const QString shortcut = each->shortcut().toString();
                REQUIRE_FALSE(keys.contains(shortcut));
                if (!shortcut.isEmpty())
                    keys.insert(shortcut);
            }
        }
    }
}

TEST_CASE("every control of the window has an accessible name")
{
    Fixture f;
    f.controller.open(f.book.path());
    MainWindow window(f.controller, allPages(), allCommands());
    for (const char *key : {"team", "plans", "library", "settings", "log", "backups", "today"}) {
        window.go({QString::fromLatin1(key)});
        REQUIRE(window.place().key == QString::fromLatin1(key));
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool needs =
            button || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
            (qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QHeaderView *>(widget));
        if (!needs || widget->objectName().startsWith(QStringLiteral("qt_")) ||
            qobject_cast<const QComboBox *>(widget->parentWidget()) ||
            (widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer")) ||
            widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton"))
            continue;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        REQUIRE((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}

TEST_CASE("Ctrl+K finds an agent by the beginning of a word, and a command")
{
    Fixture f;
    f.controller.open(f.book.path());
    MainWindow window(f.controller, allPages(), allCommands());
    window.show();
    FindAnything find(f.controller, {action(window, "view.team")}, &window);
    find.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *list = find.findChild<QListWidget *>();
    find.showText(QStringLiteral("oka"));
    REQUIRE(list->count() >= 1);
    REQUIRE(list->item(0)->text() == QStringLiteral("Maya <b>Okafor</b>"));
    find.showText(QStringLiteral("tea"));
    REQUIRE(list->count() == 1);
    QTest::keyClick(find.findChild<QLineEdit *>(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return window.place().key == QStringLiteral("team"); }));
}

TEST_CASE("Ctrl+K may start a command that opens a dialog")
{
    Fixture f;
    f.controller.open(f.book.path());
    MainWindow window(f.controller, allPages(), allCommands());
    window.show();
    QAction dialog(QStringLiteral("Ask something"));
    int asked = 0;
    QObject::connect(&dialog, &QAction::triggered, &window, [&] {
        ++asked;
        QEventLoop loop; // as a dialog's: what was to be deleted is deleted in it
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    });
    auto *find = new FindAnything(f.controller, {&dialog}, &window);
    const QPointer<FindAnything> there(find);
    find->show();
    find->showText(QStringLiteral("ask"));
    QTest::keyClick(find->findChild<QLineEdit *>(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return there.isNull(); }));
    REQUIRE(asked == 1);
}

TEST_CASE("the rail folds to icons in a narrow window")
{
    Fixture f;
    f.controller.open(f.book.path());
    MainWindow window(f.controller, allPages(), allCommands());
    window.resize(1300, 800);
    window.show();
    REQUIRE_FALSE(window.grab().isNull());
    auto *rail = window.findChild<QWidget *>(QStringLiteral("rail"));
    const int open = rail->width();
    window.resize(1000, 700);
    REQUIRE(QTest::qWaitFor([&] { return rail->width() < open; }));
}

TEST_CASE("an automatic backup that fails is said in the status line, without a dialog")
{
    Fixture f;
    f.controller.open(f.book.path());
    // A file where the folder of the backups should be.
    QFile block(QFileInfo(f.book.path()).absolutePath() + QStringLiteral("/.coachbook-backups"));
    REQUIRE(block.open(QIODevice::WriteOnly));
    block.close();
    BookActions actions(f.controller, {});
    StatusLine status(f.controller);
    QObject::connect(&actions, &BookActions::backedUp, &status, &StatusLine::showBackup);
    const auto says = [&](const QString &text) {
        const QList<QLabel *> labels = status.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().startsWith(text); });
    };
    actions.backUpQuietly();
    f.controller.jobs().waitForDone();
    REQUIRE(says(QStringLiteral("Backup failed")));
    REQUIRE(f.prompts.said.isEmpty());
    REQUIRE(block.remove());
    actions.backUpQuietly();
    f.controller.jobs().waitForDone();
    REQUIRE(says(QStringLiteral("Last backup")));
}
