// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/evaluatepage.h"
#include "core/storage/importstore.h"
#include "core/storage/replystore.h"
#include "core/storage/transcriptstore.h"
#include "tests/ui/quality/qualitybook.h"
#include "ui/quality/answerbar.h"
#include "ui/quality/conversationpane.h"
#include "ui/quality/disputedialog.h"
#include "ui/quality/evaluationform.h"
#include "ui/quality/evaluationspage.h"
#include "ui/quality/momentspage.h"
#include "ui/quality/replydialog.h"
#include "ui/widgets/growingtext.h"
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;
using coachbook::test::named;

namespace {

struct Fixture : test::QualityBook
{
    Fixture()
    {
        QObject::connect(&controller, &BookController::changed, &page, [this](const Changes &changes) {
            if (page.needsRefresh(changes))
                page.refresh();
        });
        page.resize(1000, 700);
        page.setSubject(draft->value());
        page.refresh();
    }
    QString score() const { return page.findChild<QLabel *>(QStringLiteral("evaluation.score"))->text(); }
    void answer(const Question &question, Qt::Key key)
    {
        QTest::keyClick(named<AnswerBar>(page, question.text), key);
    }
    void answerAll()
    {
        for (const Question &question : card.questions)
            answer(question, question.maximum == 1 ? Qt::Key_Y : Qt::Key_5);
    }
    QAction *action(const char *name) { return page.findChild<QAction *>(QString::fromLatin1(name)); }

    EvaluatePage page{controller};
};

} // namespace

TEST_CASE("QUAL-2 a draft is filled in by keys and kept as it is typed; the score runs along")
{
    Fixture f;
    REQUIRE(f.page.title() == QStringLiteral("Evaluation of Maya Okafor"));
    REQUIRE(f.score() == QStringLiteral("no score"));
    f.answer(f.card.questions[0], Qt::Key_Y);
    REQUIRE(f.score() == QStringLiteral("100 %"));
    f.answer(f.card.questions[2], Qt::Key_0);
    REQUIRE(f.score() == QStringLiteral("33 %")); // 5 of 15
    REQUIRE(f.evaluation(*f.draft).answers.size() == 2);
    auto *comment = named<GrowingText>(f.page, QStringLiteral("Comment on %1").arg(f.card.questions[3].text));
    QTest::keyClicks(comment, QStringLiteral("1:05 <b>well</b> done"));
    f.page.flush();
    const Evaluation kept = f.evaluation(*f.draft);
    REQUIRE(kept.answers.size() == 3);
    REQUIRE_FALSE(kept.answers[2].answered); // a comment is no answer
    REQUIRE(kept.answers[2].momentSeconds == 65);
    REQUIRE(kept.answers[2].comment == QStringLiteral("1:05 <b>well</b> done"));
    f.action("evaluate.release")->trigger();
    REQUIRE(f.evaluation(*f.draft).state == EvaluationState::Draft); // questions are open
}

TEST_CASE("QUAL-2 what is released cannot be changed, only corrected by a new version")
{
    Fixture f;
    f.answerAll();
    f.action("evaluate.release")->trigger();
    REQUIRE(f.evaluation(*f.draft).state == EvaluationState::Released);
    f.answer(f.card.questions[0], Qt::Key_N);
    REQUIRE(*f.evaluation(*f.draft).score == Approx(100));
    REQUIRE(f.page.primaryAction() == f.action("evaluate.reply"));
    std::optional<Place> went;
    QObject::connect(&f.page, &Page::goTo, &f.page, [&](const Place &place) { went = place; });
    f.action("evaluate.correct")->trigger();
    REQUIRE(went->key == QStringLiteral("evaluate"));
    f.page.setSubject(went->id);
    f.page.refresh();
    f.answer(f.card.questions[0], Qt::Key_N);
    f.action("evaluate.release")->trigger();
    REQUIRE(f.evaluation(*f.draft).superseded);
    REQUIRE(f.evaluation(EvaluationId(went->id)).version == 2);
    REQUIRE(f.page.subtitle().contains(QStringLiteral("version 2")));
}

TEST_CASE("QUAL-2 a scorecard whose every question is left out has no score and says so")
{
    Fixture f;
    for (const Question &question : f.card.questions)
        f.answer(question, Qt::Key_A);
    REQUIRE(f.score() == QStringLiteral("no score"));
    f.action("evaluate.release")->trigger();
    REQUIRE(f.evaluation(*f.draft).state == EvaluationState::Released);
    REQUIRE_FALSE(f.evaluation(*f.draft).score);
}

TEST_CASE("QUAL-3 a reply asks for what it lacks, and a dispute for its words")
{
    Fixture f;
    f.answerAll();
    const Evaluation evaluation = f.evaluation(*f.draft);
    ReplyDraft draft;
    draft.evaluation = *f.draft;
    draft.day = QDate(2026, 11, 20);
    ReplyDialog dialog(draft, f.card, evaluation, QStringLiteral("Maya"), std::nullopt, draft.day);
    auto *ok = dialog.findChildren<QPushButton *>().first();
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Record"))
            ok = button;
    }
    REQUIRE(ok->isEnabled());
    auto *kind = dialog.findChild<QComboBox *>();
    kind->setCurrentIndex(2);
    REQUIRE_FALSE(ok->isEnabled());
    auto *first = dialog.findChild<QCheckBox *>();
    first->setChecked(true);
    REQUIRE_FALSE(ok->isEnabled());
    auto *words = dialog.findChild<GrowingText *>();
    QTest::keyClicks(words, QStringLiteral("I did greet"));
    REQUIRE(ok->isEnabled());
    REQUIRE(dialog.draft().disputes.size() == 1);
    REQUIRE(dialog.draft().disputes.front().words == QStringLiteral("I did greet"));
}

TEST_CASE("QUAL-3 a dispute is decided question by question, each with a reason")
{
    Fixture f;
    f.answerAll();
    Reply reply;
    reply.evaluation = *f.draft;
    reply.disputes = {{f.card.questions[2].id, QStringLiteral("I waited")}};
    DisputeDialog dialog(reply, f.card, f.evaluation(*f.draft), QStringLiteral("Maya"));
    auto *outcome = dialog.findChild<QComboBox *>();
    REQUIRE(dialog.decisions().front().outcome == DisputeOutcome::Open);
    outcome->setCurrentIndex(1);
    REQUIRE_FALSE(dialog.decisions().front().changes); // the score is still the one before
    QTest::keyClick(dialog.findChild<AnswerBar *>(), Qt::Key_3);
    QTest::keyClicks(dialog.findChild<GrowingText *>(), QStringLiteral("heard again"));
    const DisputeDecision decision = dialog.decisions().front();
    REQUIRE(decision.changes);
    REQUIRE(decision.newScore == 3);
    REQUIRE_FALSE(disputeDecisionIssue(decision));
    outcome->setCurrentIndex(2);
    REQUIRE_FALSE(dialog.decisions().front().changes); // what is rejected keeps its score
}

TEST_CASE("QUAL-3 a version that a dispute made tells what was said to the one before, and leads there")
{
    Fixture f;
    f.answerAll();
    f.action("evaluate.release")->trigger();
    const QuestionId disputed = f.card.questions[0].id;
    std::optional<EvaluationId> decided;
    f.write([&](Db &db) {
        replystore::record(db, {*f.draft,
                                ReplyKind::Disputed,
                                ReplyWay::Paper,
                                QDate(2026, 11, 20),
                                {},
                                {{disputed, QStringLiteral("I did not")}}});
        decided = replystore::resolve(
            db, *f.draft, {{disputed, DisputeOutcome::Granted, QStringLiteral("heard"), 0.0, true}},
            QDate(2026, 11, 20), QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    });
    const auto says = [&f](const QString &words) {
        const QList<QLabel *> labels = f.page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    f.page.setSubject(decided->value());
    f.page.refresh();
    REQUIRE(says(QStringLiteral("Version 1 was disputed on paper, 20 Nov.")));
    REQUIRE(says(QStringLiteral("This version holds what was decided: 100 % before,")));
    REQUIRE(says(QStringLiteral("granted: heard\nVersion 1 said: yes.")));
    REQUIRE(f.action("evaluate.before")->text() == QStringLiteral("See Version 1"));
    std::optional<Place> went;
    QObject::connect(&f.page, &Page::goTo, &f.page, [&](const Place &place) { went = place; });
    f.action("evaluate.before")->trigger();
    REQUIRE(went->id == f.draft->value());
    f.page.setSubject(went->id);
    f.page.refresh();
    REQUIRE(says(QStringLiteral("A newer version of this evaluation holds")));
    REQUIRE(says(QStringLiteral("Disputed on paper, 20 Nov.")));
    REQUIRE(f.page.secondaryActions().front() == f.action("evaluate.after"));
}

TEST_CASE("QUAL-3 a correction waits for a reply of its own")
{
    Fixture f;
    f.answerAll();
    f.action("evaluate.release")->trigger();
    std::optional<EvaluationId> next;
    f.write([&](Db &db) {
        replystore::record(db, {*f.draft,
                                ReplyKind::WithComment,
                                ReplyWay::InPerson,
                                QDate(2026, 11, 20),
                                QStringLiteral("fine with me"),
                                {}});
        next = replystore::newVersion(db, *f.draft);
        replystore::release(db, *next, QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC));
    });
    f.page.setSubject(next->value());
    f.page.refresh();
    const QList<QLabel *> labels = f.page.findChildren<QLabel *>();
    REQUIRE(std::none_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("fine with me"));
    }));
    REQUIRE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("awaited"));
    }));
}

TEST_CASE("QUAL-3 evaluations wait for a reply from their release on, and are late past the limit")
{
    Fixture f;
    f.answerAll();
    f.action("evaluate.release")->trigger();
    EvaluationsPage list(f.controller);
    list.refresh();
    REQUIRE(list.subtitle() == QStringLiteral("1 evaluation, 1 awaiting a reply"));
    auto *table = list.findChild<QTableView *>();
    REQUIRE(table->model()->rowCount() == 1);
    auto *show = named<QComboBox>(list, QStringLiteral("Which evaluations are shown"));
    show->setCurrentIndex(show->findText(QStringLiteral("Reply late")));
    REQUIRE(table->model()->rowCount() == 0);
    show->setCurrentIndex(show->findText(QStringLiteral("Reply awaited")));
    REQUIRE(table->model()->rowCount() == 1);
}

TEST_CASE("QUAL-4 the library of moments finds by words and kind, and copies without the name")
{
    Fixture f;
    MomentDraft moment;
    moment.agent = *f.agent;
    moment.interactionRef = QStringLiteral("I1");
    moment.day = QDate(2026, 11, 20);
    moment.quote = QStringLiteral("<img src=x> take your time");
    moment.kind = MomentKind::Example;
    f.write([&](Db &db) { momentstore::insert(db, moment); });
    MomentsPage page(f.controller);
    page.refresh();
    REQUIRE(page.subtitle() == QStringLiteral("1 moment"));
    auto *table = page.findChild<QTableView *>();
    auto *find = named<QLineEdit>(page, QStringLiteral("Find moment"));
    find->setText(QStringLiteral("tak tim"));
    REQUIRE(table->model()->rowCount() == 1);
    page.findChild<QAction *>(QStringLiteral("moments.copy"))->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    REQUIRE(copied.contains(QStringLiteral("<img src=x> take your time")));
    REQUIRE_FALSE(copied.contains(QStringLiteral("Maya")));
    find->setText(QStringLiteral("nothing"));
    REQUIRE(table->model()->rowCount() == 0);
}

TEST_CASE("QUAL-4 below the moments stands what was said with these words")
{
    Fixture f;
    REQUIRE(f.controller.guarded([&] {
        f.controller.book().transactImport(
            {QStringLiteral("import.transcripts"), {}}, ImportId(1),
            [](Db &db) {
                TranscriptRow row;
                row.source = "webvtt";
                row.externalId = "I1";
                row.turns = {{0, 900, TurnRole::Customer, "Tom", "my invoice is wrong again"}};
                TranscriptWriter(db, ImportId(1)).write(row);
                importstore::insert(db, {ImportId(1),
                                         QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC),
                                         QStringLiteral("transcripts"),
                                         {},
                                         1,
                                         1});
            },
            {});
    }));
    MomentDraft moment;
    moment.agent = *f.agent;
    moment.day = QDate(2026, 11, 20);
    moment.note = QStringLiteral("asked for the invoice number");
    f.write([&](Db &db) { momentstore::insert(db, moment); });
    MomentsPage page(f.controller);
    page.refresh();
    named<QLineEdit>(page, QStringLiteral("Find moment"))->setText(QStringLiteral("invoice"));
    auto *table = page.findChild<QTableView *>();
    REQUIRE(table->model()->rowCount() == 2);
    REQUIRE(table->model()->index(1, 1).data().toString() == QStringLiteral("“my invoice is wrong again”"));
    table->selectRow(1);
    std::optional<Place> went;
    QObject::connect(&page, &Page::goTo, &page, [&](const Place &place) { went = place; });
    page.findChild<QAction *>(QStringLiteral("moments.open"))->trigger();
    REQUIRE(went->key == QStringLiteral("transcript"));
    REQUIRE(went->find == QStringLiteral("invoice"));
    named<QComboBox>(page, QStringLiteral("Kind of moment"))->setCurrentIndex(1);
    Q_EMIT named<QComboBox>(page, QStringLiteral("Kind of moment"))->activated(1);
    REQUIRE(table->model()->rowCount() == 0);
}
