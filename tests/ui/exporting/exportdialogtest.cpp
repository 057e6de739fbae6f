// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/exportdialog.h"
#include "core/storage/agentstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/exporting/calendarfolder.h"
#include "ui/exporting/exportcalendar.h"
#include "ui/exporting/invitation.h"
#include "ui/shell/bookcontroller.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 20), tuesday(2026, 11, 24);

struct Desk
{
    Desk()
    {
        book->transact({QStringLiteral("agent.add"), {}}, [this](Db &db) {
            AgentDraft draft;
            draft.name = QStringLiteral("Maya Okafor");
            draft.email = QStringLiteral("maya@example.org");
            maya = agentstore::insert(db, draft);
            draft.name = QStringLiteral("Leon Cohen");
            draft.email.clear();
            leon = agentstore::insert(db, draft);
            session = sessionstore::insert(db, sessionWith(maya, tuesday));
            other = sessionstore::insert(db, sessionWith(leon, tuesday.addDays(-30)));
        });
        book.close();
        REQUIRE(controller.open(book.path()));
        QObject::connect(&controller, &BookController::said, &controller,
                         [this](const QString &text, bool) { said << text; });
        prompts.target = folder.filePath(QStringLiteral("out.ics"));
    }
    ~Desk() { CalendarFolder::of(controller).stop(); }
    static SessionDraft sessionWith(AgentId agent, QDate day)
    {
        SessionDraft draft;
        draft.agent = agent;
        draft.status = SessionStatus::Scheduled;
        draft.day = day;
        draft.start = QTime(10, 0);
        draft.focus = {{std::nullopt, QStringLiteral("Confirms the need"), {}, {}}};
        return draft;
    }
    QByteArray written(const QString &name = QStringLiteral("out.ics"))
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void move(QTime to)
    {
        controller.transact({QStringLiteral("session.edit"), {}}, [&](Db &db) {
            Session now = *sessionstore::find(db, session);
            now.start = to;
            sessionstore::update(db, now);
        });
    }
    test::TemporaryBook book;
    test::FakePrompts prompts;
    BookController controller{{[] { return today; }, test::TemporaryBook::fixedClock()}, prompts};
    QTemporaryDir folder;
    QStringList said;
    AgentId maya{0}, leon{0};
    SessionId session{0}, other{0};
};

} // namespace

TEST_CASE("CAL-3: the export asks whose, which days and where; titles name no behaviour unless asked")
{
    Desk desk;
    ExportCalendarDialog dialog(desk.controller);
    REQUIRE(dialog.save());
    REQUIRE(desk.written().count("BEGIN:VEVENT") == 1); // from today on
    REQUIRE(desk.written().contains("SUMMARY:One-on-one: Maya Okafor\r\n"));
    REQUIRE_FALSE(desk.written().contains("Confirms"));
    REQUIRE(desk.said.last().startsWith(QLatin1String("One event saved as")));
    const QList<QComboBox *> choices = dialog.findChildren<QComboBox *>();
    choices[1]->setCurrentIndex(2); // all days
    REQUIRE(dialog.save());
    REQUIRE(desk.written().count("BEGIN:VEVENT") == 2);
    choices[0]->setCurrentIndex(choices[0]->findText(QStringLiteral("Leon Cohen")));
    dialog.findChildren<QCheckBox *>()[1]->setChecked(true);
    REQUIRE(dialog.save());
    REQUIRE(desk.written().count("BEGIN:VEVENT") == 1);
    REQUIRE(desk.written().contains("Leon Cohen \xE2\x80\x93 Confirms the need"));
    REQUIRE(calendarstore::settings(desk.controller.db()).showsBehaviours);
}

TEST_CASE("CAL-3: a range that ends before it begins, and one without anything, cannot be saved")
{
    Desk desk;
    ExportCalendarDialog dialog(desk.controller);
    auto *ok = dialog.findChild<QPushButton *>(QStringLiteral("ok"));
    dialog.findChildren<QComboBox *>()[1]->setCurrentIndex(3);
    const QList<QDateEdit *> days = dialog.findChildren<QDateEdit *>();
    days[0]->setDate(tuesday);
    days[1]->setDate(tuesday);
    REQUIRE(ok->isEnabled());
    days[1]->setDate(today);
    REQUIRE_FALSE(ok->isEnabled());
    days[0]->setDate(today);
    REQUIRE_FALSE(ok->isEnabled());
    REQUIRE(dialog.scope().from == today);
    REQUIRE(dialog.scope().to == today);
}

TEST_CASE("CAL-3: what is no e-mail address is said at once, not exported and not kept")
{
    Desk desk;
    ExportCalendarDialog dialog(desk.controller);
    auto *ok = dialog.findChild<QPushButton *>(QStringLiteral("ok"));
    auto *address = dialog.findChild<QLineEdit *>(QStringLiteral("email"));
    const QString before = dialog.settings().organizerEmail;
    address->setText(QStringLiteral("dana.example.org"));
    REQUIRE_FALSE(ok->isEnabled());
    REQUIRE(dialog.settings().organizerEmail == before);
    address->setText(QStringLiteral("dana@example.org"));
    REQUIRE(ok->isEnabled());
    REQUIRE(dialog.settings().organizerEmail == QLatin1String("dana@example.org"));
    address->clear();
    REQUIRE(ok->isEnabled());
}

TEST_CASE("CAL-3: a file in a folder is kept up to date after changes, and left alone without any")
{
    Desk desk;
    desk.prompts.files = QStringList{desk.folder.path()};
    ExportCalendarDialog dialog(desk.controller);
    dialog.chooseFolder();
    CalendarFolder &kept = CalendarFolder::of(desk.controller);
    REQUIRE(kept.file().startsWith(desk.folder.path()));
    const auto bytes = [&kept] {
        QFile file(kept.file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = bytes();
    REQUIRE(first.contains("SEQUENCE:0"));
    REQUIRE(kept.writeNow());
    REQUIRE(bytes() == first);
    desk.move(QTime(11, 0));
    REQUIRE(QTest::qWaitFor([&] { return bytes().contains("SEQUENCE:1"); }, 6000));
    desk.controller.undo();
    REQUIRE(kept.writeNow());
    REQUIRE(bytes().contains("SEQUENCE:2"));
    dialog.chooseFolder(); // again: stops it
    REQUIRE(kept.folder().isEmpty());
}

TEST_CASE("CAL-3: a folder that has gone is told once, and the file is there again when it is back")
{
    Desk desk;
    auto gone = std::make_unique<QTemporaryDir>();
    const QString path = gone->path();
    CalendarFolder &kept = CalendarFolder::of(desk.controller);
    REQUIRE(kept.keepIn(path));
    gone.reset();
    REQUIRE_FALSE(kept.writeNow());
    const qsizetype told = desk.prompts.said.size();
    REQUIRE(told == 1);
    REQUIRE_FALSE(kept.writeNow());
    REQUIRE(desk.prompts.said.size() == told);
    REQUIRE(QDir().mkpath(path));
    REQUIRE(kept.writeNow());
    REQUIRE(QFile::exists(kept.file()));
    QDir(path).removeRecursively();
}

TEST_CASE("CAL-3: a file of another program or book is never written over; a free name is taken instead")
{
    Desk desk;
    CalendarFolder &kept = CalendarFolder::of(desk.controller);
    REQUIRE(kept.keepIn(desk.folder.path()));
    const QString own = kept.file();
    const QString name = QFileInfo(own).completeBaseName();
    kept.stop();
    REQUIRE(kept.keepIn(desk.folder.path()));
    REQUIRE(kept.file() == own); // known again
    QByteArray others = desk.written(QFileInfo(own).fileName());
    const qsizetype key = others.indexOf("X-COACHBOOK-BOOK:");
    REQUIRE(key > 0);
    others.replace(key, 25, "X-COACHBOOK-BOOK:00000000");
    const auto put = [&others](const QString &path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(others) == others.size());
    };
    put(own);
    REQUIRE_FALSE(kept.writeNow());
    REQUIRE(desk.prompts.said.size() == 1);
    REQUIRE(desk.prompts.said.last().contains(QLatin1String("left as it is")));
    REQUIRE_FALSE(kept.writeNow());
    REQUIRE(desk.prompts.said.size() == 1); // told once
    REQUIRE(desk.written(QFileInfo(own).fileName()) == others);
    kept.stop();
    others = "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n";
    put(desk.folder.filePath(name + QStringLiteral(" 2.ics")));
    REQUIRE(kept.keepIn(desk.folder.path()));
    REQUIRE(kept.file() == desk.folder.filePath(name + QStringLiteral(" 3.ics")));
    REQUIRE(desk.written(name + QStringLiteral(" 3.ics")).contains("BEGIN:VEVENT"));
    REQUIRE(desk.written(name + QStringLiteral(" 2.ics")) == others);
}

TEST_CASE("CAL-3: a window that only reads says that its file is not kept, and gives out no next SEQUENCE")
{
    Desk desk;
    REQUIRE(ExportCalendarDialog(desk.controller).save());
    desk.move(QTime(11, 0));
    test::FakePrompts prompts;
    prompts.target = desk.folder.filePath(QStringLiteral("read.ics"));
    prompts.typed = QStringLiteral("dana@example.org");
    BookController second({[] { return today; }, test::TemporaryBook::fixedClock()}, prompts);
    REQUIRE(second.open(desk.book.path()));
    REQUIRE(second.isReadOnly());
    QString said;
    QObject::connect(&second, &BookController::said, &second,
                     [&said](const QString &text, bool) { said = text; });
    ExportCalendarDialog dialog(second);
    REQUIRE(dialog.save());
    REQUIRE(said.contains(QLatin1String("open for reading only")));
    REQUIRE(desk.written(QStringLiteral("read.ics")).contains("T110000"));
    REQUIRE(desk.written(QStringLiteral("read.ics")).contains("SEQUENCE:0"));
    said.clear();
    saveInvitation(second, desk.session);
    REQUIRE(said.contains(QLatin1String("open for reading only")));
    REQUIRE(desk.written(QStringLiteral("read.ics")).contains("SEQUENCE:0"));
    REQUIRE(ExportCalendarDialog(desk.controller).save());
    REQUIRE(desk.written().contains("SEQUENCE:1"));
    REQUIRE_FALSE(desk.said.last().contains(QLatin1String("reading only")));
}

TEST_CASE("CAL-3: an invitation to a session, and its cancellation; what is missing is asked for or said")
{
    Desk desk;
    saveInvitation(desk.controller, desk.other);
    REQUIRE(desk.prompts.said.last().contains(QLatin1String("no e-mail address of Leon Cohen")));
    REQUIRE(desk.written().isEmpty());
    desk.prompts.typed = QStringLiteral("nowhere");
    saveInvitation(desk.controller, desk.session);
    REQUIRE(desk.prompts.said.last().contains(QLatin1String("is not an e-mail address")));
    desk.prompts.typed = QStringLiteral("dana@example.org");
    saveInvitation(desk.controller, desk.session);
    const QByteArray asked = desk.written();
    REQUIRE(asked.contains("METHOD:REQUEST"));
    REQUIRE(asked.contains("mailto:maya@example.org"));
    REQUIRE(asked.contains("ORGANIZER:mailto:dana@example.org"));
    REQUIRE_FALSE(asked.contains("Confirms"));
    REQUIRE(calendarstore::settings(desk.controller.db()).organizerEmail ==
            QLatin1String("dana@example.org"));
    desk.controller.transact({QStringLiteral("session.cancel"), {}}, [&](Db &db) {
        Session now = *sessionstore::find(db, desk.session);
        now.status = SessionStatus::Cancelled;
        sessionstore::update(db, now);
    });
    saveInvitation(desk.controller, desk.session);
    REQUIRE(desk.written().contains("METHOD:CANCEL"));
    REQUIRE(desk.written().contains("SEQUENCE:1"));
}
