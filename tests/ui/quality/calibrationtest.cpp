// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calibrationstore.h"
#include "core/storage/settingstore.h"
#include "tests/ui/quality/qualitybook.h"
#include "ui/quality/agreeddialog.h"
#include "ui/quality/answerbar.h"
#include "ui/quality/calibrationdialog.h"
#include "ui/quality/calibrationpackets.h"
#include "ui/quality/calibrationpage.h"
#include "ui/quality/calibrationplans.h"
#include "ui/quality/calibrationspage.h"
#include "ui/quality/calibrationwords.h"
#include "ui/widgets/growingtext.h"
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace coachbook;
using namespace coachbook::ui;
using coachbook::test::named;

namespace {

/// A page that is kept up to date as the window does it.
void keepFresh(Page &page, BookController &controller)
{
    QObject::connect(&controller, &BookController::changed, &page, [&page](const Changes &changes) {
        if (page.needsRefresh(changes))
            page.refresh();
    });
    page.resize(1200, 760);
}

/// Answers the next dialog from inside its event loop.
template <class Dialog>
void inDialog(const std::function<void(Dialog &)> &answer)
{
    QTimer::singleShot(0, [answer] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        answer(*dialog);
        if (dialog->isVisible())
            dialog->accept();
    });
}

struct Desk : test::QualityBook
{
    explicit Desk(const QString &supervisor = QStringLiteral("Sam"))
    {
        write([&](Db &db) {
            BookSettings settings = settingstore::load(db);
            settings.supervisor = supervisor;
            settingstore::save(db, settings);
        });
        QObject::connect(&controller, &BookController::said, &page,
                         [this](const QString &text) { said << text; });
        keepFresh(page, controller);
    }
    QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    /// Sam, Ana and Ben over `items` interactions and a yes/no question with a rating.
    CalibrationId begin(int items)
    {
        std::optional<CalibrationId> made;
        write([&](Db &db) {
            QuestionDraft greets, listens;
            greets.text = QStringLiteral("Greets");
            listens.text = QStringLiteral("Listens");
            listens.maximum = 5;
            CalibrationPlan plan;
            plan.uid = QStringLiteral("round-1");
            plan.name = QStringLiteral("November");
            plan.owner = plan.self = QStringLiteral("Sam");
            plan.scorecard = qualitystore::insertScorecard(db, QStringLiteral("Short"), 1, {greets, listens});
            plan.created = QDate(2026, 11, 2);
            plan.due = QDate(2026, 11, 27);
            plan.colleagues = {QStringLiteral("Ana"), QStringLiteral("Ben")};
            for (int i = 1; i <= items; ++i)
                plan.interactions << QStringLiteral("INT-%1").arg(i);
            made = calibrationstore::insert(db, plan);
        });
        show(*made);
        return *made;
    }
    void show(CalibrationId round)
    {
        id = round;
        page.setSubject(round.value());
        page.refresh();
    }
    CalibrationRound round() const { return *calibrationstore::find(controller.db(), *id); }
    void answerAll(int evaluator, double greets, double listens)
    {
        const CalibrationRound now = round();
        write([&](Db &db) {
            for (const CalibrationItem &item : now.items)
                calibrationstore::saveAnswers(db, *id, now.evaluators[std::size_t(evaluator)].id, item.id,
                                              {{now.card.questions[0].id, greets, {}, {}},
                                               {now.card.questions[1].id, listens, {}, {}}});
        });
    }
    QAction *action(const char *name) const
    {
        return page.findChild<QAction *>(QStringLiteral("calibration.") + QLatin1String(name));
    }
    void go(const char *part)
    {
        auto *bar = page.findChild<QTabBar *>(QStringLiteral("calibration.parts"));
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == QLatin1String(part))
                bar->setCurrentIndex(i);
        }
    }
    bool offers(const char *part) const
    {
        auto *bar = page.findChild<QTabBar *>(QStringLiteral("calibration.parts"));
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == QLatin1String(part))
                return bar->isTabVisible(i);
        }
        return false;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisibleTo(&page))
                return each;
        }
        return nullptr;
    }
    QString table(const char *name) const
    {
        const auto *view = named<QTableView>(page, QString::fromLatin1(name));
        QStringList lines;
        for (int row = 0; view && row < view->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < view->model()->columnCount(); ++column)
                cells << view->model()->index(row, column).data().toString();
            lines << cells.join(QLatin1Char('|'));
        }
        return lines.join(QLatin1Char('\n'));
    }

    QTemporaryDir folder;
    QStringList said;
    std::optional<CalibrationId> id;
    CalibrationPage page{controller};
};

void openAsAna(Desk &ana, const QString &packet)
{
    ana.prompts.files = {packet};
    const std::optional<CalibrationId> opened = openAnyPacket(ana.controller, nullptr);
    REQUIRE(opened);
    REQUIRE(openAnyPacket(ana.controller, nullptr) == opened); // a second time it is only gone to
    ana.show(*opened);
    REQUIRE_FALSE(ana.offers("Agreement"));
    REQUIRE(ana.page.subtitle().contains(QStringLiteral("from Sam")));
}

/// Ana's desk: opens the packet, answers, saves the reply to `reply`.
void answerAsAna(const QString &packet, const QString &reply, double greets, double listens)
{
    Desk ana(QStringLiteral("Ana"));
    openAsAna(ana, packet);
    ana.prompts.target = reply;
    ana.page.primaryAction()->trigger();
    REQUIRE_FALSE(QFile::exists(reply));
    REQUIRE(ana.said.last().contains(QStringLiteral("questions have no answer yet")));
    ana.answerAll(0, greets, listens);
    ana.page.primaryAction()->trigger();
    REQUIRE(QFile::exists(reply));
    REQUIRE(ana.round().evaluators[0].in);
}

} // namespace

TEST_CASE("QUAL-6 one answers by keys, and hands in when nothing is open")
{
    Desk desk;
    desk.begin(2);
    REQUIRE(desk.page.title() == QStringLiteral("November"));
    REQUIRE(
        desk.page.subtitle() ==
        QStringLiteral("waiting for answers · 0 of 3 evaluators in · due 27 Nov · 2 interactions · Short, "
                       "version 1"));
    desk.go("Answers");
    QTest::keyClick(named<AnswerBar>(desk.page, QStringLiteral("Greets")), Qt::Key_Y);
    QTest::keyClick(named<AnswerBar>(desk.page, QStringLiteral("Listens")), Qt::Key_4);
    REQUIRE(desk.round().answers.size() == 2);
    auto *comment = named<GrowingText>(desk.page, QStringLiteral("Comment on Greets"));
    QTest::keyClicks(comment, QStringLiteral("0:12 by name"));
    desk.action("handIn")->trigger();
    REQUIRE_FALSE(desk.round().evaluators[0].in);
    REQUIRE(desk.said.last() == QStringLiteral("2 questions have no answer yet. Answer them, or say N/A."));
    REQUIRE(named<QComboBox>(desk.page, QStringLiteral("Interaction"))->currentText() ==
            QStringLiteral("2 of 2: INT-2"));
    REQUIRE(answersOf(desk.round(), desk.round().evaluators[0].id, desk.round().items[0].id)[0].comment ==
            QStringLiteral("0:12 by name"));
    QTest::keyClick(named<AnswerBar>(desk.page, QStringLiteral("Greets")), Qt::Key_A);
    QTest::keyClick(named<AnswerBar>(desk.page, QStringLiteral("Listens")), Qt::Key_0);
    desk.action("handIn")->trigger();
    REQUIRE(desk.round().evaluators[0].in == QDate(2026, 11, 20));
    desk.go("Answers");
    QTest::keyClick(named<AnswerBar>(desk.page, QStringLiteral("Greets")), Qt::Key_N);
    REQUIRE(answersOf(desk.round(), desk.round().evaluators[0].id, desk.round().items[0].id)[0].score == 1.0);
    desk.action("takeBack")->trigger();
    REQUIRE_FALSE(desk.round().evaluators[0].in);
}

TEST_CASE("QUAL-6 a packet goes to a colleague's book, and the reply comes back")
{
    Desk desk;
    desk.begin(2);
    desk.answerAll(0, 1, 4);
    desk.prompts.target = desk.file("november");
    desk.page.primaryAction()->trigger();
    REQUIRE(desk.round().calibration.sentOn);
    const QString packet = desk.file("november.coachpacket");
    answerAsAna(packet, desk.file("ana.coachpacket"), 0, 2);

    desk.prompts.files = {desk.file("ana.coachpacket")};
    desk.action("takeIn")->trigger();
    REQUIRE(desk.said.last() == QStringLiteral("The answers of Ana are in"));
    REQUIRE(desk.round().evaluators[1].in);
    REQUIRE_FALSE(maySee(desk.round(), desk.round().evaluators[1].id));
    desk.go("Agreement");
    REQUIRE(desk.table("Agreement by question").isEmpty());

    answerAsAna(packet, desk.file("again.coachpacket"), 1, 2);
    desk.prompts.files = {desk.file("again.coachpacket")};
    desk.action("takeIn")->trigger();
    REQUIRE(desk.said.last() ==
            QStringLiteral("The answers of Ana were in already; these take their place, 2 changed"));
    desk.controller.undo();
    REQUIRE(answersOf(desk.round(), desk.round().evaluators[1].id, desk.round().items[0].id)[0].score == 0.0);
}

TEST_CASE("QUAL-6 what is no reply to this round is refused in words")
{
    Desk desk;
    desk.begin(2);
    desk.prompts.target = desk.file("november.coachpacket");
    desk.page.primaryAction()->trigger();
    answerAsAna(desk.prompts.target, desk.file("ana.coachpacket"), 0, 2);
    const auto refused = [&desk](const QString &path) {
        desk.prompts.said.clear();
        desk.prompts.files = {path};
        desk.action("takeIn")->trigger();
        REQUIRE(desk.prompts.said.size() == 1);
        REQUIRE_FALSE(desk.round().evaluators[1].in);
        return desk.prompts.said.first();
    };
    REQUIRE(refused(desk.file("november.coachpacket")).contains(QStringLiteral("packet to answer")));
    REQUIRE(refused(desk.file("none.coachpacket")).contains(QStringLiteral("none.coachpacket")));

    QFile file(desk.file("ana.coachpacket"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto changed = [&](const char *before, const char *after) {
        QFile other(desk.file("other.coachpacket"));
        REQUIRE(other.open(QIODevice::WriteOnly));
        REQUIRE(bytes.contains(before));
        other.write(QByteArray(bytes).replace(before, after));
        return other.fileName();
    };
    REQUIRE(refused(changed("\"score\": 2", "\"score\": 5")).contains(QStringLiteral("changed or damaged")));
    REQUIRE(refused(changed("\"version\": 1\n}", "\"version\": 9\n}")).contains(QStringLiteral("version 9")));
    REQUIRE(refused(changed("calibration packet", "something else"))
                .contains(QStringLiteral("not a calibration")));

    Desk other;
    other.begin(2);
    other.write([&](Db &db) {
        calibrationstore::remove(db, *other.id);
        CalibrationPlan plan = calibrationstore::planOf(desk.round());
        plan.uid = QStringLiteral("round-2");
        plan.scorecard = other.card.id;
        other.id = calibrationstore::insert(db, plan);
    });
    other.show(*other.id);
    other.prompts.files = {desk.file("ana.coachpacket")};
    other.action("takeIn")->trigger();
    REQUIRE(other.prompts.said.last().contains(QStringLiteral("another round")));
    other.prompts.said.clear();
    REQUIRE_FALSE(openAnyPacket(other.controller, nullptr));
    REQUIRE(other.prompts.said.last().contains(QStringLiteral("not in this book")));
}

TEST_CASE("QUAL-6 a printed form is typed in after one's own answers")
{
    Desk desk;
    desk.begin(1);
    REQUIRE_FALSE(desk.button(QStringLiteral("Type in…")));
    desk.answerAll(0, 1, 4);
    desk.action("handIn")->trigger();
    REQUIRE(desk.button(QStringLiteral("Type in…")));
    desk.button(QStringLiteral("Type in…"))->click();
    REQUIRE(desk.page.primaryAction()->text() == QStringLiteral("Ana Is Typed In"));
    QTest::keyClick(named<AnswerBar>(desk.page, QStringLiteral("Greets")), Qt::Key_N);
    desk.prompts.answer = false;
    desk.page.primaryAction()->trigger();
    REQUIRE(desk.prompts.said.last().contains(QStringLiteral("one question without an answer")));
    REQUIRE_FALSE(desk.round().evaluators[1].in);
    desk.prompts.answer = true;
    desk.page.primaryAction()->trigger();
    REQUIRE(desk.round().evaluators[1].in);
    REQUIRE(desk.round().evaluators[1].way == AnswerWay::Paper);
    REQUIRE(desk.page.primaryAction() != desk.action("handIn"));
}

TEST_CASE("QUAL-6 when all are in the results are shown, agreed on, written down and printed")
{
    Desk desk;
    desk.begin(10);
    for (int evaluator = 0; evaluator < 3; ++evaluator) {
        desk.answerAll(evaluator, 1, evaluator == 2 ? 2 : 4);
        desk.write([&](Db &db) {
            calibrationstore::handIn(db, desk.round().evaluators[std::size_t(evaluator)].id, AnswerWay::Here,
                                     QDate(2026, 11, 20));
        });
    }
    desk.go("Agreement");
    const QStringList lines = desk.table("Agreement by question").split(QLatin1Char('\n'));
    REQUIRE(lines[0] == QStringLiteral("Greets|100 %|10|1.00|1.00 to 1.00|–|–|all the same"));
    REQUIRE(lines[1].startsWith(QStringLiteral("Listens|")));
    named<QTableView>(desk.page, QStringLiteral("Agreement by question"))->selectRow(1);
    REQUIRE(desk.button(QStringLiteral("Agree…")));
    inDialog<AgreedDialog>([](AgreedDialog &dialog) {
        auto *ok = dialog.findChild<QPushButton *>(QStringLiteral("ok"));
        QTest::keyClick(dialog.findChild<AnswerBar *>(), Qt::Key_3);
        REQUIRE_FALSE(ok->isEnabled());
        QTest::keyClicks(dialog.findChild<GrowingText *>(), QStringLiteral("cut off once"));
        REQUIRE(ok->isEnabled());
    });
    desk.button(QStringLiteral("Agree…"))->click();
    REQUIRE(desk.round().agreed.size() == 1);
    REQUIRE(desk.round().agreed[0].score == 3.0);

    desk.go("Scores");
    const QStringList scores = desk.table("Total scores").split(QLatin1Char('\n'));
    REQUIRE(scores[0] == QStringLiteral("INT-1|90 %|90 %|70 %|20.0|80 %"));
    REQUIRE(scores[1].endsWith(QStringLiteral("|–")));

    desk.go("Minutes");
    desk.button(QStringLiteral("&Fill In from Results"))->click();
    REQUIRE(desk.round().calibration.minutes.contains(QStringLiteral("Sam, Ana, Ben")));
    QTest::keyClicks(named<GrowingText>(desk.page, QStringLiteral("Minutes")), QStringLiteral("We met."));
    REQUIRE(desk.page.primaryAction() == desk.action("close"));
    desk.page.primaryAction()->trigger();
    REQUIRE(desk.round().calibration.state == CalibrationState::Closed);
    REQUIRE(desk.round().calibration.minutes.contains(QStringLiteral("We met.")));

    desk.prompts.target = desk.file("minutes.pdf");
    desk.action("minutesPdf")->trigger();
    desk.prompts.target = desk.file("form.pdf");
    desk.action("formPdf")->trigger();
    for (const char *name : {"minutes.pdf", "form.pdf"}) {
        QFile pdf(desk.file(name));
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        REQUIRE(pdf.read(5) == QByteArray("%PDF-"));
    }
    for (const char *part : {"Round", "Answers", "Agreement", "Scores", "Minutes"}) {
        desk.go(part);
        REQUIRE_FALSE(desk.page.grab().isNull());
        desk.page.resize(700, 600);
        REQUIRE_FALSE(desk.page.grab().isNull());
        desk.page.resize(1200, 760);
    }
}

TEST_CASE("QUAL-6 a round is closed without those who are missing, and undone")
{
    Desk desk;
    desk.begin(1);
    desk.prompts.answer = false;
    desk.action("close")->trigger();
    REQUIRE(desk.prompts.said.last().contains(QStringLiteral("Sam, Ana, Ben")));
    REQUIRE(desk.round().calibration.state == CalibrationState::Open);
    desk.prompts.answer = true;
    desk.action("close")->trigger();
    REQUIRE(desk.round().calibration.state == CalibrationState::Closed);
    desk.controller.undo();
    REQUIRE(desk.round().calibration.state == CalibrationState::Open);
    desk.action("remove")->trigger();
    desk.page.refresh();
    REQUIRE(desk.page.title() == QStringLiteral("Calibration"));
    REQUIRE_FALSE(desk.page.primaryAction());
}

TEST_CASE("QUAL-6 a new round is made of a scorecard, people and ids; a series goes on")
{
    Desk desk;
    CalibrationsPage list(desk.controller);
    keepFresh(list, desk.controller);
    list.refresh();
    std::optional<Place> place;
    QObject::connect(&list, &Page::goTo, &list, [&](const Place &to) { place = to; });
    inDialog<CalibrationDialog>([](CalibrationDialog &dialog) {
        auto *ok = dialog.findChild<QPushButton *>(QStringLiteral("ok"));
        REQUIRE(named<QLineEdit>(dialog, QStringLiteral("Name"))->text() ==
                QStringLiteral("Calibration November 2026"));
        named<QPlainTextEdit>(dialog, QStringLiteral("Colleagues"))
            ->setPlainText(QStringLiteral(" Ana \n\nBen\n"));
        REQUIRE_FALSE(ok->isEnabled());
        auto *ids = named<QLineEdit>(dialog, QStringLiteral("Ids of interactions"));
        QTest::keyClicks(ids, QStringLiteral("I1, I2;I1 I3"));
        QTest::keyClick(ids, Qt::Key_Return);
        REQUIRE(dialog.isVisible());
        auto *chosen = named<QListWidget>(dialog, QStringLiteral("Chosen interactions"));
        REQUIRE(chosen->count() == 3);
        chosen->setFocus();
        QTest::keyClick(chosen, Qt::Key_Delete);
        REQUIRE(dialog.plan().interactions == QStringList{QStringLiteral("I1"), QStringLiteral("I2")});
        named<QAbstractButton>(dialog, QStringLiteral("Repeats every month"))->click();
        REQUIRE(ok->isEnabled());
    });
    list.primaryAction()->trigger();
    REQUIRE(place);
    desk.show(CalibrationId(place->id));
    REQUIRE(desk.round().evaluators.size() == 3);
    REQUIRE(desk.round().calibration.due == QDate(2026, 12, 4));
    REQUIRE(list.subtitle() == QStringLiteral("1 round, 1 open"));

    desk.action("close")->trigger();
    REQUIRE(list.subtitle() == QStringLiteral("1 round, 1 series to go on with"));
    REQUIRE(desk.page.primaryAction() == desk.action("next"));
    inDialog<CalibrationDialog>([](CalibrationDialog &dialog) {
        const CalibrationPlan plan = dialog.plan();
        REQUIRE(plan.due == QDate(2027, 1, 4));
        REQUIRE(plan.isMonthly);
        REQUIRE(plan.colleagues == QStringList{QStringLiteral("Ana"), QStringLiteral("Ben")});
        auto *ids = named<QLineEdit>(dialog, QStringLiteral("Ids of interactions"));
        ids->setText(QStringLiteral("I9"));
        QTest::keyClick(ids, Qt::Key_Return);
    });
    desk.page.primaryAction()->trigger();
    REQUIRE(calibrationstore::list(desk.controller.db()).size() == 2);
    REQUIRE(list.subtitle() == QStringLiteral("2 rounds, 1 open"));
    REQUIRE_FALSE(list.grab().isNull());
}

TEST_CASE("QUAL-6 a round is changed; its scorecard no more once an answer is given")
{
    Desk desk;
    desk.begin(2);
    desk.answerAll(0, 1, 4);
    inDialog<CalibrationDialog>([](CalibrationDialog &dialog) {
        REQUIRE_FALSE(named<QListWidget>(dialog, QStringLiteral("Chosen interactions"))->isVisible());
        auto *people = named<QPlainTextEdit>(dialog, QStringLiteral("Colleagues"));
        people->setPlainText(people->toPlainText() + QStringLiteral("\nCy"));
    });
    desk.action("change")->trigger();
    REQUIRE(desk.round().evaluators.size() == 4);
    REQUIRE(desk.round().answers.size() == 4);
    REQUIRE(desk.round().card.name == QStringLiteral("Short"));
    desk.controller.undo();
    REQUIRE(desk.round().evaluators.size() == 3);
    desk.prompts.answer = false;
    inDialog<CalibrationDialog>(
        [](CalibrationDialog &dialog) { named<QLineEdit>(dialog, QStringLiteral("You"))->clear(); });
    desk.action("change")->trigger();
    REQUIRE(desk.prompts.said.last().contains(QStringLiteral("Sam")));
    REQUIRE(desk.round().answers.size() == 4);
}

TEST_CASE("QUAL-6 whoever opens a packet says who they are, where the book does not know")
{
    CalibrationRequest request;
    request.name = QStringLiteral("November");
    request.evaluators = {QStringLiteral("Ana"), QStringLiteral("Ben Okoro")};
    WhoAnswersDialog dialog(request, QStringLiteral("Ben"));
    REQUIRE(dialog.name() == QStringLiteral("Ben Okoro"));
}

TEST_CASE("QUAL-6 every state, issue and refusal has words")
{
    for (int i = 0; i <= int(CalibrationStage::Answered); ++i)
        REQUIRE_FALSE(badgeOf(CalibrationStage(i)).word.isEmpty());
    for (int i = 0; i <= int(CalibrationIssue::DueBeforeCreated); ++i)
        REQUIRE_FALSE(calibrationIssueText(CalibrationIssue(i)).isEmpty());
    for (int i = 0; i <= int(PacketProblem::Kind::Incomplete); ++i)
        REQUIRE_FALSE(packetProblemText({PacketProblem::Kind(i), QStringLiteral("x"), 2}).isEmpty());
    for (int i = 0; i <= int(ReplyRefusal::Kind::AnsweredTwice); ++i)
        REQUIRE_FALSE(replyRefusalText({ReplyRefusal::Kind(i), QStringLiteral("x")}).isEmpty());
}
