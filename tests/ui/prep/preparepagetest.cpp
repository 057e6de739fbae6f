// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/writesample.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/actionliststore.h"
#include "core/storage/addendumstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/sessionstore.h"
#include "tests/ui/prep/preparefixture.h"
#include "ui/prep/sessiondesk.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/resultwords.h"
#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;
using coachbook::test::fillRecord;
using coachbook::test::today;
using Fixture = coachbook::test::PrepareFixture;

TEST_CASE("preparing makes a draft once, goes on with it, and undo takes it back")
{
    Fixture f;
    const AgentId agent = f.richAgent();
    f.prepare(agent);
    const SessionId first = *f.page.desk().id();
    REQUIRE(f.session().status == SessionStatus::Draft);
    REQUIRE(f.session().focus.size() == 2);
    REQUIRE(f.said.last().startsWith(QStringLiteral("Session with")));
    f.page.setSubject(agent.value());
    f.page.refresh();
    REQUIRE(*f.page.desk().id() == first);
    f.controller.undo();
    REQUIRE_FALSE(f.page.desk().id());
    REQUIRE(f.page.primaryAction() == nullptr);
    f.controller.redo();
    REQUIRE(*f.page.desk().id() == first);
}

TEST_CASE("typing is saved a moment later, and at once when the page is left")
{
    Fixture f;
    f.prepare(f.richAgent());
    auto *note = f.named<QPlainTextEdit>(QStringLiteral("Private note"));
    QTest::keyClicks(note, QStringLiteral("ask about <b>shifts</b>"));
    REQUIRE(f.session().privateNote.isEmpty());
    REQUIRE(QTest::qWaitFor(
        [&] { return f.session().privateNote == QStringLiteral("ask about <b>shifts</b>"); }, 5000));
    REQUIRE_FALSE(f.page.desk().isDirty());
    QTest::keyClicks(note, QStringLiteral("!"));
    f.page.flush();
    REQUIRE(f.session().privateNote.endsWith(QLatin1Char('!')));
    REQUIRE(f.controller.undoText().startsWith(QStringLiteral("Undo change session with")));
    f.controller.undo();
    REQUIRE(note->toPlainText().isEmpty());
}

TEST_CASE("what is being typed stays when something else changes")
{
    Fixture f;
    f.prepare(f.richAgent());
    auto *note = f.named<QPlainTextEdit>(QStringLiteral("Private note"));
    QTest::keyClicks(note, QStringLiteral("half a sen"));
    f.controller.transact({QStringLiteral("session.edit"), QStringLiteral("x")}, [&](Db &db) {
        Session session = *sessionstore::find(db, *f.page.desk().id());
        session.agreed = QStringLiteral("from elsewhere");
        sessionstore::update(db, session);
    });
    REQUIRE(note->toPlainText() == QStringLiteral("half a sen"));
    REQUIRE(f.named<QPlainTextEdit>(QStringLiteral("What was agreed"))->toPlainText() ==
            QStringLiteral("from elsewhere"));
    f.page.flush();
    REQUIRE(f.session().privateNote == QStringLiteral("half a sen"));
    REQUIRE(f.session().agreed == QStringLiteral("from elsewhere"));
}

TEST_CASE("the agenda follows the date until it is the coach's own")
{
    Fixture f;
    f.prepare(f.richAgent());
    auto *agenda = f.named<QPlainTextEdit>(QStringLiteral("Agenda"));
    f.page.desk().type(QStringLiteral("length"), [](SessionDraft &session) { session.plannedMinutes = 25; });
    REQUIRE(agenda->toPlainText().contains(QStringLiteral("25 minutes")));
    f.page.flush();
    REQUIRE(f.session().agenda.contains(QStringLiteral("25 minutes")));
    agenda->setPlainText(QStringLiteral("My own words"));
    f.page.desk().type(QStringLiteral("length"), [](SessionDraft &session) { session.plannedMinutes = 20; });
    REQUIRE(agenda->toPlainText() == QStringLiteral("My own words"));
    f.named<QPushButton>(QStringLiteral("Write the agenda anew"))->click();
    REQUIRE(agenda->toPlainText().contains(QStringLiteral("20 minutes")));
}

TEST_CASE("marking the agenda as sent records when, and can be taken back")
{
    Fixture f;
    f.prepare(f.richAgent());
    f.named<QPushButton>(QStringLiteral("Mark the agenda as sent"))->click();
    REQUIRE(f.session().agendaSentAt);
    REQUIRE(f.session().agendaSentAt->date() == today);
    f.named<QPushButton>(QStringLiteral("Mark the agenda as not sent"))->click();
    REQUIRE_FALSE(f.session().agendaSentAt);
}

TEST_CASE("a third focus is asked about, a score is refused with the reason")
{
    Fixture f;
    f.prepare(f.richAgent());
    REQUIRE(f.session().focus.size() == 2);
    auto *choice = f.named<QComboBox>(QStringLiteral("Another focus"));
    choice->setEditText(QStringLiteral("Raise CSAT to 85"));
    f.named<QPushButton>(QStringLiteral("Add focus"))->click();
    REQUIRE(f.session().focus.size() == 2);
    bool refused = false;
    for (const QLabel *label : f.page.findChildren<QLabel *>())
        refused = refused || label->text().contains(QStringLiteral("is a score, not a behaviour"));
    REQUIRE(refused);
    choice->setEditText(QStringLiteral("Says the case number slowly"));
    f.named<QPushButton>(QStringLiteral("Add focus"))->click();
    REQUIRE(f.session().focus.size() == 2);
    for (QPushButton *button : f.page.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Add a third"))
            button->click();
    }
    REQUIRE(f.session().focus.size() == 3);
    REQUIRE(f.session().focus.back().text == QStringLiteral("Says the case number slowly"));
    f.named<QPushButton>(QStringLiteral("Remove focus 3"))->click();
    REQUIRE(f.session().focus.size() == 2);
    f.controller.undo();
    REQUIRE(f.session().focus.size() == 3);
}

TEST_CASE("a focus whose words become a score keeps the words it had")
{
    Fixture f;
    f.prepare(f.richAgent());
    const QString before = f.session().focus.front().text;
    auto *text = f.named<QLineEdit>(QStringLiteral("Focus 1"));
    text->setText(QStringLiteral("Raise QA score to 90"));
    f.page.flush();
    REQUIRE(f.session().focus.front().text == before);
    text->setText(QStringLiteral("Confirms the address before quoting"));
    f.page.flush();
    REQUIRE(f.session().focus.front().text == QStringLiteral("Confirms the address before quoting"));
    REQUIRE_FALSE(f.session().focus.front().behaviour);
}

TEST_CASE("a session with missing parts is not completed, and says what is missing")
{
    Fixture f;
    f.prepare(f.richAgent());
    f.action("session.record")->trigger();
    REQUIRE(f.page.primaryAction()->objectName() == QStringLiteral("session.complete"));
    f.page.primaryAction()->trigger();
    REQUIRE(f.session().status == SessionStatus::Draft);
    REQUIRE(f.said.last().startsWith(QStringLiteral("Not completed yet:")));
    fillRecord(f);
    f.page.primaryAction()->trigger();
    REQUIRE(f.session().status == SessionStatus::Draft);
    REQUIRE(f.said.last() ==
            QStringLiteral("Not completed yet: Write an action item, or say why there is none"));
}

TEST_CASE("completing makes the check-in, says so, and undo takes both back")
{
    Fixture f;
    f.prepare(f.richAgent());
    fillRecord(f);
    f.page.desk().type(QStringLiteral("noItem"), [](SessionDraft &session) {
        session.noActionReason = QStringLiteral("keeps the one of last week");
    });
    const SessionId id = *f.page.desk().id();
    const std::size_t before = checkinstore::open(f.controller.db()).size();
    f.action("session.complete")->trigger();
    const Session done = *sessionstore::find(f.controller.db(), id);
    REQUIRE(done.status == SessionStatus::Completed);
    REQUIRE(done.completedAt);
    REQUIRE(done.minutes == 28);
    const std::vector<CheckIn> checkIns = checkinstore::open(f.controller.db());
    REQUIRE(checkIns.size() == before + 1);
    REQUIRE(std::any_of(checkIns.begin(), checkIns.end(), [&](const CheckIn &each) {
        return each.session == id && each.due == QDate(2026, 11, 25);
    }));
    REQUIRE(f.said.last().startsWith(QStringLiteral("Session completed. Check-in with")));
    REQUIRE(f.page.primaryAction()->objectName() == QStringLiteral("session.edit"));
    f.controller.undo();
    REQUIRE(sessionstore::find(f.controller.db(), id)->status == SessionStatus::Draft);
    REQUIRE(checkinstore::open(f.controller.db()).size() == before);
}

TEST_CASE("a talk too short to count is kept as feedback")
{
    Fixture f;
    f.prepare(f.richAgent());
    fillRecord(f);
    f.named<QSpinBox>(QStringLiteral("Minutes held"))->setValue(12);
    f.page.desk().type(QStringLiteral("noItem"),
                       [](SessionDraft &session) { session.noActionReason = QStringLiteral("too short"); });
    f.action("session.complete")->trigger();
    REQUIRE(f.said.last().startsWith(QStringLiteral("Kept as feedback")));
}

TEST_CASE("an action item is saved as typed; a vague one only with a reason")
{
    Fixture f;
    f.prepare(f.richAgent());
    const SessionId id = *f.page.desk().id();
    const auto items = [&] { return actionitemstore::ofSession(f.controller.db(), id); };
    for (QPushButton *button : f.page.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Add action item"))
            button->click();
    }
    auto *text = f.named<QPlainTextEdit>(QStringLiteral("Action item 1"));
    f.page.flush();
    REQUIRE(items().empty());
    QTest::keyClicks(text, QStringLiteral("Be more patient with callers"));
    f.page.flush();
    REQUIRE(items().empty());
    REQUIRE(f.said.last().contains(QStringLiteral("not saved yet")));
    fillRecord(f);
    f.action("session.complete")->trigger();
    REQUIRE(f.session().status == SessionStatus::Draft);
    QTest::keyClicks(f.named<QLineEdit>(QStringLiteral("Why action item 1 stays vague")),
                     QStringLiteral("her own words"));
    f.page.flush();
    REQUIRE(items().size() == 1);
    REQUIRE(items().front().vagueReason == QStringLiteral("her own words"));
    text->setPlainText(
        QStringLiteral("When a caller gets louder, wait one second after the last word, in 8 of 10 calls"));
    f.page.flush();
    REQUIRE(items().front().text.startsWith(QStringLiteral("When a caller")));
    REQUIRE(items().front().due);
    f.named<QPushButton>(QStringLiteral("Remove action item 1"))->click();
    QCoreApplication::processEvents();
    REQUIRE(items().empty());
    f.controller.undo();
    REQUIRE(items().size() == 1);
    REQUIRE(f.page.desk().items().size() == 1);
}

TEST_CASE("a vague item that could not be saved waits on the page")
{
    Fixture f;
    const AgentId agent = f.richAgent();
    const AgentId other = f.add(QStringLiteral("Ann Other"));
    f.prepare(agent);
    ActionItemDraft draft;
    f.page.desk().addItem(draft);
    draft = f.page.desk().items().front().draft;
    draft.text = QStringLiteral("Work on tone");
    f.page.desk().typeItem(0, draft);
    f.prepare(other);
    REQUIRE(f.page.desk().items().empty());
    f.prepare(agent);
    REQUIRE(f.page.desk().items().size() == 1);
    REQUIRE(f.page.desk().items().front().draft.text == QStringLiteral("Work on tone"));
}

TEST_CASE("an agent without any data still gets a sheet")
{
    Fixture f(false);
    f.prepare(f.add(QStringLiteral("Nadia <i>New</i>")));
    REQUIRE(f.page.title() == QStringLiteral("One-on-one with Nadia <i>New</i>"));
    REQUIRE_FALSE(f.session().steps.empty());
    REQUIRE_FALSE(f.session().questions.isEmpty());
    bool says = false;
    for (const QLabel *label : f.page.findChildren<QLabel *>()) {
        says = says ||
               label->text().startsWith(QStringLiteral("There is nothing recent about Nadia <i>New</i>"));
        REQUIRE(label->textFormat() == Qt::PlainText);
    }
    REQUIRE(says);
    REQUIRE_FALSE(f.page.grab().isNull());
}

TEST_CASE("a held session is shown to read, until it is edited")
{
    Fixture f;
    SessionPage page(f.controller);
    std::optional<Session> held;
    for (const Session &each : sessionstore::all(f.controller.db())) {
        if (each.status == SessionStatus::Completed && !each.agreed.isEmpty())
            held = each;
    }
    REQUIRE(held);
    page.setSubject(held->id.value());
    page.refresh();
    REQUIRE(page.primaryAction()->objectName() == QStringLiteral("session.edit"));
    bool agreed = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        agreed = agreed || label->text() == held->agreed;
    REQUIRE(agreed);
    page.primaryAction()->trigger();
    REQUIRE(page.primaryAction() == nullptr);
    page.desk().type(QStringLiteral("agreed"),
                     [](SessionDraft &session) { session.agreed = QStringLiteral("mended"); });
    page.flush();
    REQUIRE(sessionstore::find(f.controller.db(), held->id)->agreed == QStringLiteral("mended"));
    REQUIRE(sessionstore::find(f.controller.db(), held->id)->status == SessionStatus::Completed);
}

TEST_CASE("the sheet is saved as a PDF, with private notes only this once")
{
    Fixture f;
    f.prepare(f.richAgent());
    QTemporaryDir folder;
    f.prompts.target = folder.filePath(QStringLiteral("sheet.pdf"));
    f.action("session.private")->setChecked(true);
    f.action("session.pdf")->trigger();
    REQUIRE(QFileInfo(f.prompts.target).size() > 1000);
    REQUIRE_FALSE(f.action("session.private")->isChecked());
}

TEST_CASE("open action items are closed on the sheet with a word")
{
    Fixture f(false);
    const AgentId agent = f.add(QStringLiteral("Maya Okafor"));
    std::optional<ActionItemId> id;
    f.controller.transact({QStringLiteral("action.add"), {}}, [&](Db &db) {
        ActionItemDraft item;
        item.agent = agent;
        item.text = QStringLiteral("Confirms the address");
        item.due = QDate(2026, 11, 18);
        id = actionitemstore::insert(db, item);
    });
    f.prepare(agent);
    f.named<QPushButton>(QStringLiteral("Close action item Confirms the address"))->click();
    QTest::keyClicks(f.named<QLineEdit>(QStringLiteral("Result of the action item Confirms the address")),
                     QStringLiteral("9 of 10"));
    f.named<QPushButton>(QStringLiteral("Done: Confirms the address"))->click();
    QCoreApplication::processEvents();
    const ActionItem closed = *actionitemstore::find(f.controller.db(), *id);
    REQUIRE(closed.state == ActionState::Done);
    REQUIRE(closed.result == QStringLiteral("9 of 10"));
    REQUIRE(closed.closedOn == today);
}

TEST_CASE("an item that a KPI measures is closed on the sheet with the figures of its day (SMART-3)")
{
    Fixture f;
    const AgentId agent = f.richAgent();
    ActionItemDraft item;
    item.agent = agent;
    item.text = QStringLiteral("Confirms the address");
    item.measure = MeasureKind::Kpi;
    item.kpi = Kpi::Fcr;
    item.target = 90;
    item.due = today.addDays(-3);
    f.controller.transact({QStringLiteral("action.add"), {}},
                          [&](Db &db) { actionitemstore::insert(db, item); });
    f.prepare(agent);
    f.named<QPushButton>(QStringLiteral("Close action item Confirms the address"))->click();
    const auto *word = f.named<QLineEdit>(QStringLiteral("Result of the action item Confirms the address"));
    const std::optional<MeasuredResult> measured =
        actionliststore::measuredOf(f.controller.db(), item, f.controller.settings(), today);
    REQUIRE(measured);
    REQUIRE(measured->value);
    REQUIRE(word->text() == resultFigures(*measured));
    REQUIRE(word->text().contains(QLatin1String("%")));
}

TEST_CASE("Tab goes through the sheet as it is laid out, also through rows that came later")
{
    Fixture f;
    f.prepare(f.richAgent());
    QStringList met;
    QWidget *at = f.named<QWidget>(QStringLiteral("Parts of the session"));
    for (int i = 0; i < 400; ++i) {
        at = at->nextInFocusChain();
        if ((at->focusPolicy() & Qt::TabFocus) && at->isVisible())
            met << at->accessibleName();
    }
    int before = -1;
    for (const char *name : {"Date", "Figures", "Focus 1", "Why focus 1", "Change focus 2", "Another focus",
                             "Agenda", "Questions to ask", "Minutes of step 1", "How to do step 2",
                             "Private note", "Find in the sources"}) {
        const int found = int(met.indexOf(QString::fromLatin1(name)));
        INFO(name);
        REQUIRE(found > before);
        before = found;
    }
}

TEST_CASE("every control has a name, wide and narrow")
{
    Fixture f;
    f.prepare(f.richAgent());
    for (const int width : {1200, 700}) {
        f.page.resize(width, 700);
        QCoreApplication::processEvents();
        for (const QWidget *each : f.page.findChildren<QWidget *>()) {
            const bool needs =
                qobject_cast<const QAbstractButton *>(each) || qobject_cast<const QComboBox *>(each) ||
                qobject_cast<const QAbstractSpinBox *>(each) || qobject_cast<const QPlainTextEdit *>(each) ||
                qobject_cast<const QTableWidget *>(each);
            const bool isPart = each->objectName().startsWith(QLatin1String("qt_")) ||
                                qobject_cast<const QHeaderView *>(each->parentWidget()) ||
                                qobject_cast<const QTableView *>(each->parentWidget()) ||
                                qobject_cast<const QLineEdit *>(each->parentWidget()) ||
                                qobject_cast<const QTabBar *>(each->parentWidget());
            if (!needs || isPart || !each->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            INFO(each->metaObject()->className()
                 << " in " << each->parentWidget()->metaObject()->className());
            REQUIRE((!each->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        }
    }
    REQUIRE(f.page.findChild<QTabBar *>()->isTabVisible(2));
}
