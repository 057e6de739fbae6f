// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcripts/transcriptpage.h"
#include "core/import/importer.h"
#include "core/storage/agentstore.h"
#include "core/storage/transcriptstore.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/agents/agentpage.h"
#include "ui/importing/importpage.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/findanything.h"
#include "ui/shell/mainwindow.h"
#include "ui/transcripts/findbar.h"
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

/// A book with an agent and one conversation of hers.
struct Fixture
{
    Fixture()
    {
        write("roster.csv", "Agent ID,Name\nA1,Maya Okafor\n");
        write("C-77.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Maya Okafor>Good morning\n\n"
                          "01:05.000 --> 01:09.000\n<v Tom>My bill is wrong, this bill\n\n"
                          "01:10.000 --> 01:12.000\n<v Maya Okafor>Which bill is it?\n");
        for (const char *name : {"roster.csv", "C-77.vtt"})
            import(name);
        book.close();
        REQUIRE(controller.open(book.path()));
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QLatin1String(name));
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void import(const char *name)
    {
        ImportOptions options;
        options.today = QDate(2026, 11, 20);
        runImport(*book, inspect(folder.filePath(QLatin1String(name)), options), {});
    }
    Transcript transcript() const
    {
        const std::vector<Transcript> all =
            transcriptstore::ofInteraction(controller.db(), QStringLiteral("C-77"));
        REQUIRE(all.size() == 1);
        return all.front();
    }

    QTemporaryDir folder;
    test::TemporaryBook book;
    test::FakePrompts prompts;
    BookController controller{{[] { return QDate(2026, 11, 20); }, test::TemporaryBook::fixedClock()},
                              prompts};
};

} // namespace

TEST_CASE("a transcript is shown turn by turn with its agent, and finds what is looked for")
{
    Fixture f;
    TranscriptPage page(f.controller);
    page.resize(900, 600);
    page.setSubject(f.transcript().firstTurn.value() + 2);
    page.refresh();
    REQUIRE(page.title() == QStringLiteral("Conversation C-77"));
    REQUIRE(page.subtitle() == QStringLiteral("Maya Okafor · 3 turns, 1:12 long · WebVTT"));
    REQUIRE(page.agentAtHand() == f.transcript().agent);
    auto *list = page.findChild<QListView *>();
    REQUIRE(list->model()->rowCount() == 3);
    REQUIRE(list->currentIndex().row() == 2); // the turn that was asked for
    REQUIRE(list->model()->index(1, 0).data().toString() ==
            QStringLiteral("1:05 Tom: My bill is wrong, this bill"));

    auto *find = page.findChild<QLineEdit *>();
    auto *bar = page.findChild<FindBar *>();
    const auto count = [bar] { return bar->findChild<QLabel *>()->text(); };
    find->setText(QStringLiteral("BILL"));
    REQUIRE(count() == QStringLiteral("3 of 3")); // from the turn at hand on
    QTest::keyClick(find, Qt::Key_Return);
    REQUIRE(count() == QStringLiteral("1 of 3"));
    REQUIRE(list->currentIndex().row() == 1);
    REQUIRE_FALSE(page.grab().isNull());
    find->setText(QStringLiteral("refund"));
    REQUIRE(count() == QStringLiteral("not in this transcript"));

    page.findChild<QAction *>(QStringLiteral("transcript.copy"))->trigger();
    REQUIRE(
        QGuiApplication::clipboard()->text().startsWith(QStringLiteral("0:01 Maya Okafor: Good morning\n")));
}

TEST_CASE("a transcript whose import was undone says so")
{
    Fixture f;
    TranscriptPage page(f.controller);
    page.setSubject(f.transcript().firstTurn.value());
    page.refresh();
    f.controller.undo();
    REQUIRE(QTest::qWaitFor([&] { return transcriptstore::count(f.controller.db()) == 0; }));
    page.refresh();
    REQUIRE(page.title() == QStringLiteral("Transcript"));
    REQUIRE_FALSE(page.findChild<QAction *>(QStringLiteral("transcript.copy"))->isEnabled());
}

TEST_CASE("a transcript is reached from search, at the words that were found")
{
    Fixture f;
    MainWindow window(f.controller, allPages(), allCommands());
    window.show();
    FindAnything find(f.controller, {}, &window);
    find.setAttribute(Qt::WA_DeleteOnClose, false);
    QObject::connect(&find, &FindAnything::goTo, &window, &MainWindow::go);
    auto *list = find.findChild<QListWidget *>();
    find.showText(QStringLiteral("\"bill is wrong\""));
    REQUIRE(list->count() == 1);
    REQUIRE(list->item(0)->data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("transcript")));
    QTest::keyClick(find.findChild<QLineEdit *>(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return window.place().key == QStringLiteral("transcript"); }));
    REQUIRE(window.page()->findChild<QListView *>()->currentIndex().row() == 1);
    REQUIRE(window.page()->findChild<QLineEdit *>()->text() == QStringLiteral("bill is wrong"));
}

TEST_CASE("an agent's timeline leads to the transcripts")
{
    Fixture f;
    AgentPage page(f.controller);
    std::optional<Place> place;
    QObject::connect(&page, &Page::goTo, &page, [&](const Place &to) { place = to; });
    page.setSubject(f.transcript().agent->value());
    page.refresh();
    QListView *timeline = nullptr;
    for (QListView *each : page.findChildren<QListView *>()) {
        if (each->accessibleName() == QStringLiteral("Timeline"))
            timeline = each;
    }
    REQUIRE(timeline);
    REQUIRE(timeline->model()->rowCount() == 1);
    Q_EMIT timeline->clicked(timeline->model()->index(0, 0));
    REQUIRE(place == Place{QStringLiteral("transcript"), f.transcript().firstTurn.value()});
}

TEST_CASE("a folder of transcripts is one file of the import page, and asks whose voice is the agent's")
{
    Fixture f;
    f.write("calls/1.vtt",
            "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Speaker 1>Hello\n\n00:03.000 --> 00:04.000\n"
            "<v Speaker 2>Halden Energy\n");
    f.write("calls/2.vtt", "WEBVTT\n\n00:03.000 --> 00:02.000\n<v Agent>Hello\n");
    ImportPage page(f.controller);
    page.takeFiles({f.folder.filePath(QStringLiteral("calls"))});
    QComboBox *voice = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        return (voice = page.findChild<QComboBox *>(QStringLiteral("import.agentSpeaker"))) != nullptr;
    }));
    REQUIRE(voice->itemText(1) == QStringLiteral("Speaker 2: “Halden Energy”"));
    voice->setCurrentIndex(1);
    Q_EMIT voice->activated(1);
    const auto ready = [&] {
        QAction *primary = page.primaryAction();
        return primary && primary->objectName() == QStringLiteral("import.run") && primary->isEnabled();
    };
    REQUIRE(QTest::qWaitFor(ready));
    page.primaryAction()->trigger();
    REQUIRE(QTest::qWaitFor([&] { return transcriptstore::count(f.controller.db()) == 2; }));
}

TEST_CASE("a folder without transcripts is the files in it")
{
    Fixture f;
    f.write("export/roster.csv", "Agent ID,Name\nA1,Maya Okafor\nA2,Leon Bauer\n");
    f.write("export/calls.csv", "Call ID,Agent ID,Start time,Talk time\nC1,A1,2026-11-19 09:00:00,300\n");
    ImportPage page(f.controller);
    page.takeFiles({f.folder.filePath(QStringLiteral("export"))});
    REQUIRE(QTest::qWaitFor([&] { return page.subtitle() == QStringLiteral("2 files ready to import"); }));
}
