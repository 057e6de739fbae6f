// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/writesample.h"
#include "core/storage/agentstore.h"
#include "core/storage/groupstore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/templatestore.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/prep/cuelog.h"
#include "ui/prep/groupdialog.h"
#include "ui/prep/groupmoments.h"
#include "ui/prep/newsession.h"
#include "ui/prep/observationform.h"
#include "ui/prep/peerdialog.h"
#include "ui/prep/preparepage.h"
#include "ui/prep/sessiondesk.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 20);

struct Fixture
{
    Fixture()
    {
        theme::apply(theme::Look::Light);
        writeSample(*book, makeSampleTeam(today), {});
        book.close();
        REQUIRE(controller.open(book.path()));
        QObject::connect(&controller, &BookController::changed, &page, [this](const Changes &changes) {
            if (page.needsRefresh(changes))
                page.refresh();
        });
        QObject::connect(&page, &Page::goTo, &page, [this](const Place &place) { wentTo = place; });
        page.resize(1200, 800);
    }
    std::vector<Agent> agents() const
    {
        std::vector<Agent> there = agentstore::all(controller.db());
        std::erase_if(there, [](const Agent &each) { return !isActiveOn(each, today); });
        return there;
    }
    SessionId make(SessionType type, std::size_t whose = 0)
    {
        const NewSession made = *newSession(controller.db(), agents()[whose].id, type, today);
        std::optional<SessionId> id;
        controller.transact({QStringLiteral("session.prepare"), {}},
                            [&](Db &db) { id = sessionstore::insert(db, made.draft); });
        return *id;
    }
    void open(SessionId id)
    {
        page.setSubject(id.value());
        page.refresh();
        page.show();
    }
    Session stored() const { return *sessionstore::find(controller.db(), *page.desk().id()); }
    template <class Widget>
    Widget *named(const QString &name) const
    {
        QCoreApplication::processEvents(); // what was added to a layout is shown a moment later
        for (Widget *each : page.findChildren<Widget *>()) {
            if (each->isVisibleTo(&page) &&
                (each->accessibleName() == name || each->property("text").toString() == name))
                return each;
        }
        FAIL("no widget named " << name.toStdString());
        return nullptr;
    }
    template <class Widget>
    bool isShown() const
    {
        return page.findChild<Widget *>()->isVisibleTo(&page);
    }
    /// Answers the next dialog.
    static void answer(const std::function<void(QDialog &)> &with)
    {
        QTimer::singleShot(0, [with] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            with(*dialog);
        });
    }

    test::TemporaryBook book;
    test::FakePrompts prompts;
    BookController controller{{[] { return today; }, test::TemporaryBook::fixedClock()}, prompts};
    Place wentTo;
    SessionPage page{controller};
};

} // namespace

TEST_CASE("SESS-6: each type shows its own form and no other")
{
    Fixture f;
    for (const SessionType type : {SessionType::OneOnOne, SessionType::PostCallReview, SessionType::RealTime,
                                   SessionType::Peer, SessionType::Calibration}) {
        f.open(f.make(type));
        CAPTURE(int(type));
        REQUIRE(f.stored().type == type);
        REQUIRE(f.isShown<CueLog>() == (type == SessionType::RealTime));
        REQUIRE(f.isShown<ObservationForm>() == (type == SessionType::Peer));
        REQUIRE(f.isShown<CalibrationPointer>() == (type == SessionType::Calibration));
        REQUIRE_FALSE(f.isShown<GroupMoments>());
    }
    f.named<QPushButton>(QStringLiteral("Open calibrations"))->click();
}

TEST_CASE("SESS-6: Enter adds a cue with its time, and a long one is kept")
{
    Fixture f;
    f.open(f.make(SessionType::RealTime));
    auto *field = f.named<QLineEdit>(QStringLiteral("New cue"));
    QTest::keyClicks(field, QStringLiteral("Slow down"));
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(field->text().isEmpty());
    REQUIRE(f.stored().cues.size() == 1);
    const QString long1 = QString::fromUtf8("One. Two 👍 مرحبا ").repeated(10000).trimmed();
    field->setText(long1);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(f.stored().cues.size() == 2);
    REQUIRE(f.stored().cues[1].text == long1.simplified());
    REQUIRE(f.stored().cues[1].atSeconds >= f.stored().cues[0].atSeconds);
    auto *time = f.named<QLineEdit>(QStringLiteral("Time of cue 1"));
    time->setText(QStringLiteral("2:05"));
    Q_EMIT time->editingFinished();
    f.page.flush();
    REQUIRE(f.stored().cues[0].atSeconds == 125);
    f.controller.undo(); // what was typed into it goes with the cue
    REQUIRE(f.stored().cues.size() == 1);
}

TEST_CASE("SESS-6: a clock that is set back does not turn the cues round")
{
    Fixture f;
    f.open(f.make(SessionType::RealTime));
    int seconds = 90;
    auto *mine = f.page.findChild<CueLog *>();
    mine->setElapsed([&seconds] { return seconds; });
    auto *field = f.named<QLineEdit>(QStringLiteral("New cue"));
    for (const int at : {90, 30, 120}) {
        seconds = at;
        field->setText(QStringLiteral("Now"));
        QTest::keyClick(field, Qt::Key_Return);
    }
    std::vector<int> times;
    for (const SessionCue &cue : f.stored().cues)
        times.push_back(cue.atSeconds);
    REQUIRE(times == std::vector<int>{90, 90, 120});
}

TEST_CASE("SESS-6: a partner is chosen with the three things to listen for, and results are typed in")
{
    Fixture f;
    f.open(f.make(SessionType::Peer));
    auto *choose = f.named<QPushButton>(QStringLiteral("Choose partner…"));
    Fixture::answer([](QDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>();
        REQUIRE(list->count() > 0);
        dialog.accept();
    });
    choose->click();
    REQUIRE(f.stored().partner);
    REQUIRE(f.stored().partner != f.stored().agent);
    REQUIRE(f.stored().observations.size() == 3);
    // The partner's record holds nothing of it.
    for (const Session &each : sessionstore::ofAgent(f.controller.db(), *f.stored().partner))
        REQUIRE(each.id != *f.page.desk().id());
    f.named<QSpinBox>(QStringLiteral("Times heard, thing 2"))->setValue(4);
    f.named<QPlainTextEdit>(QStringLiteral("What was heard, thing 2"))
        ->setPlainText(QString::fromUtf8("سمعت 🙂"));
    f.page.flush();
    REQUIRE(f.stored().observations[1].times == 4);
    REQUIRE(f.stored().observations[1].heard == QString::fromUtf8("سمعت 🙂"));
}

TEST_CASE("SESS-6: agents are paired from the menu, with the reason")
{
    Fixture f;
    QString reason;
    bool isThere = false;
    Fixture::answer([&](QDialog &dialog) {
        auto *about = dialog.findChild<QComboBox *>();
        auto *list = dialog.findChild<QListWidget *>();
        for (int each = 0; each < about->count() && list->count() == 0; ++each)
            about->setCurrentIndex(each);
        isThere = list->count() > 0;
        if (isThere)
            reason = list->item(0)->text();
        isThere ? dialog.accept() : dialog.reject();
    });
    const std::optional<SessionId> made = beginPeerSession(f.controller, nullptr);
    REQUIRE(isThere);
    REQUIRE(reason.contains(QStringLiteral("n = ")));
    REQUIRE(made);
    const Session session = *sessionstore::find(f.controller.db(), *made);
    REQUIRE(session.type == SessionType::Peer);
    REQUIRE(session.focus.size() == 1);
    REQUIRE(session.observations.size() == 3);
    REQUIRE(session.partner);
}

TEST_CASE("SESS-6: a group session gives everybody a session of their own, and shares what is the group's")
{
    Fixture f;
    Fixture::answer([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("Openings"));
        auto *ok = dialog.findChild<QPushButton *>(QStringLiteral("ok"));
        REQUIRE_FALSE(ok->isEnabled());
        auto *list = dialog.findChild<QListWidget *>();
        for (const int row : {0, 1, 2})
            list->item(row)->setCheckState(Qt::Checked);
        REQUIRE(ok->isEnabled());
        dialog.accept();
    });
    const std::optional<SessionId> made = beginGroupSession(f.controller, nullptr);
    REQUIRE(made);
    f.open(*made);
    const SessionGroupId group = *f.stored().group;
    REQUIRE(groupstore::members(f.controller.db(), group).size() == 3);
    REQUIRE(f.isShown<GroupMoments>());
    REQUIRE(f.stored().agenda.startsWith(QStringLiteral("Hi all,")));
    f.page.desk().type(QStringLiteral("length"), [](SessionDraft &session) { session.plannedMinutes = 25; });
    f.page.desk().type(QStringLiteral("agreed"),
                       [](SessionDraft &session) { session.agreed = QStringLiteral("mine alone"); });
    f.page.flush();
    for (const groupstore::Member &member : groupstore::members(f.controller.db(), group)) {
        const Session each = *sessionstore::find(f.controller.db(), member.session);
        REQUIRE(each.plannedMinutes == 25);
        REQUIRE(each.agenda == f.stored().agenda);
        REQUIRE(each.agreed.isEmpty() == (each.id != *made));
    }
    const auto found = momentstore::find(f.controller.db(), {}, 5);
    REQUIRE_FALSE(found.empty());
    Fixture::answer([](QDialog &dialog) { dialog.accept(); });
    addToGroupSession(f.controller, nullptr, found.front());
    REQUIRE(groupstore::find(f.controller.db(), group)->moments.size() == 1);
    auto *show = f.named<QCheckBox>(QStringLiteral("Show whose moment 1 is"));
    REQUIRE_FALSE(show->isChecked());
    show->click();
    QCoreApplication::processEvents();
    REQUIRE(groupstore::find(f.controller.db(), group)->moments.front().showName);
    const auto members = groupstore::members(f.controller.db(), group);
    f.named<QPushButton>(QStringLiteral("Session with %1").arg(members[1].name))->click();
    REQUIRE(f.wentTo == Place{QStringLiteral("session"), members[1].session.value()});
}

TEST_CASE("SESS-6: the record of a group leads to the next and names nobody else")
{
    Fixture f;
    std::vector<SessionId> ids;
    f.controller.transact({QStringLiteral("group.add"), {}}, [&](Db &db) {
        const SessionGroupId group = groupstore::insert(db, {QStringLiteral("Openings"), today, {}});
        for (const std::size_t whose : {0, 1}) {
            NewSession made = *newSession(db, f.agents()[whose].id, SessionType::Group, today);
            made.draft.group = group;
            made.draft.status = SessionStatus::Completed;
            ids.push_back(sessionstore::insert(db, made.draft));
        }
    });
    f.open(ids[0]);
    for (QLabel *label : f.page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&f.page))
            REQUIRE_FALSE(label->text().contains(f.agents()[1].name));
    }
    for (QPushButton *button : f.page.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Next record of the group"))
            button->click();
    }
    REQUIRE(f.wentTo == Place{QStringLiteral("session"), ids[1].value()});
}

TEST_CASE("SESS-1: the sheet's parts come and go with the template, in its order")
{
    Fixture f;
    f.open(f.make(SessionType::OneOnOne));
    SessionTemplate own = *findTemplate(shippedTemplates(), QStringLiteral("grow"));
    own.key = QStringLiteral("own");
    own.name = QStringLiteral("My own");
    own.sheet = {SheetPart::Steps, SheetPart::Agenda, SheetPart::Focus};
    f.controller.transact({QStringLiteral("template.add"), own.name},
                          [&own](Db &db) { templatestore::put(db, own); });
    auto *combo = f.named<QComboBox>(QStringLiteral("Template"));
    const int at = combo->findData(own.key);
    REQUIRE(at > 0);
    combo->setCurrentIndex(at);
    Q_EMIT combo->activated(at);
    REQUIRE(f.stored().templateKey == own.key);
    const auto section = [&f](const char *name) {
        for (QWidget *each : f.page.findChildren<QWidget *>()) {
            if (each->accessibleName() == QLatin1String(name) &&
                QLatin1String(each->metaObject()->className()) ==
                    QLatin1String("coachbook::ui::SheetSection"))
                return each;
        }
        return static_cast<QWidget *>(nullptr);
    };
    REQUIRE_FALSE(section("Figures")->isVisibleTo(&f.page));
    REQUIRE(section("Steps")->isVisibleTo(&f.page));
    QTest::qWait(10);
    REQUIRE(section("Steps")->y() < section("Agenda")->y());
    REQUIRE(section("Agenda")->y() < section("Focus")->y());
}
