// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calibrationstore.h"
#include "core/domain/calibrationresults.h"
#include "core/storage/importstore.h"
#include "core/storage/packetfile.h"
#include "core/storage/privatefile.h"
#include "core/storage/qualitystore.h"
#include "core/storage/scorecardstore.h"
#include "core/storage/transcriptstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <QFile>

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const Op op{QStringLiteral("test"), {}};
const QDate today(2026, 11, 20);

QuestionDraft question(const char *text, double maximum)
{
    QuestionDraft made;
    made.section = QStringLiteral("Opening");
    made.text = QString::fromLatin1(text);
    made.maximum = maximum;
    return made;
}

/// A book in which Sam runs a round with Ana and Ben over INT-1 and INT-2; INT-1 has a transcript.
struct Desk
{
    TemporaryBook book;
    std::optional<ScorecardId> card;
    std::optional<CalibrationId> id;

    Desk()
    {
        addTranscript();
        write([this](Db &db) {
            card = qualitystore::insertScorecard(db, QStringLiteral("Service"), 1,
                                                 {question("Greets", 1), question("Listens", 5)});
            id = calibrationstore::insert(db, plan());
        });
    }
    void addTranscript()
    {
        const ImportId import = book->nextImportId();
        const auto add = [import](Db &db) {
            TranscriptWriter writer(db, import);
            TranscriptRow row;
            row.source = "webvtt";
            row.externalId = "INT-1";
            row.turns.push_back({1000, 2000, TurnRole::Agent, "Agent", "Good morning"});
            writer.write(row);
            importstore::insert(db, {import, QDateTime(today, QTime(8, 0), Qt::UTC),
                                     QStringLiteral("transcripts"), QStringLiteral("calls"), 1});
        };
        book->transactImport(op, import, add, {});
    }
    CalibrationPlan plan() const
    {
        CalibrationPlan made;
        made.uid = QStringLiteral("round-1");
        made.name = QStringLiteral("November");
        made.owner = QStringLiteral("Sam");
        made.scorecard = *card;
        made.created = QDate(2026, 11, 2);
        made.due = today;
        made.self = QStringLiteral("Sam");
        made.colleagues = {QStringLiteral("Ana"), QStringLiteral("Ben")};
        made.interactions = {QStringLiteral("INT-1"), QStringLiteral("INT-2")};
        return made;
    }
    void write(const std::function<void(Db &)> &work) { book->transact(op, work); }
    Db &db() { return book->db(); }
    CalibrationRound round() { return *calibrationstore::find(db(), *id); }
    void answerAll(int evaluator, double greets, double listens)
    {
        const CalibrationRound before = round();
        write([&](Db &db) {
            for (const CalibrationItem &item : before.items)
                calibrationstore::saveAnswers(db, *id, before.evaluators[std::size_t(evaluator)].id, item.id,
                                              {{before.card.questions[0].id, greets, {}, {}},
                                               {before.card.questions[1].id, listens, {}, {}}});
        });
    }
};

/// What Ana's own book makes of the packet and sends back.
CalibrationReply answeredElsewhere(const CalibrationRequest &request, double greets, double listens)
{
    TemporaryBook book;
    std::optional<CalibrationId> id;
    book->transact(op, [&](Db &db) {
        id = calibrationstore::openRequest(db, request, QStringLiteral("Ana"), today);
        const CalibrationRound round = *calibrationstore::find(db, *id);
        for (const CalibrationItem &item : round.items)
            calibrationstore::saveAnswers(
                db, *id, round.evaluators[0].id, item.id,
                {{round.card.questions[0].id, greets, {}, {}},
                 {round.card.questions[1].id, listens, QStringLiteral("1:02 cut off"), 62}});
    });
    const CalibrationRound round = *calibrationstore::find(book->db(), *id);
    return replyOf(round, round.evaluators[0].id, today);
}

} // namespace

TEST_CASE("QUAL-6 a round is kept with its interactions and evaluators, and undone as a whole")
{
    TemporaryBook book;
    std::optional<ScorecardId> card;
    book->transact(op, [&](Db &db) {
        card = qualitystore::insertScorecard(db, QStringLiteral("Service"), 1, {question("Greets", 1)});
    });
    CalibrationPlan plan;
    plan.uid = QStringLiteral("u");
    plan.name = QStringLiteral(" November  round ");
    plan.scorecard = *card;
    plan.created = plan.due = today;
    plan.isMonthly = true;
    plan.self = QStringLiteral("Sam");
    plan.colleagues = {QStringLiteral("Ana")};
    plan.interactions = {QStringLiteral("B"), QStringLiteral("A")};
    std::optional<CalibrationId> id;
    const Changes changes = book->transact(op, [&](Db &db) { id = calibrationstore::insert(db, plan); });
    REQUIRE(changes.ids.at(Entity::Calibration) == std::set<std::int64_t>{id->value()});
    const CalibrationRound round = *calibrationstore::find(book->db(), *id);
    REQUIRE(round.calibration.name == QStringLiteral("November round"));
    REQUIRE(round.calibration.monthlyOn == 20);
    REQUIRE(round.items[0].interactionRef == QStringLiteral("B"));
    REQUIRE(round.evaluators[0].own);
    REQUIRE(round.card.questions.size() == 1);
    plan.name = plan.name.simplified();
    REQUIRE(calibrationstore::planOf(round) == plan);
    book->undo();
    REQUIRE(calibrationstore::list(book->db()).empty());
    book->redo();
    REQUIRE(calibrationstore::find(book->db(), *id) == round);
}

TEST_CASE("QUAL-6 answers are saved, handed in, taken back; each step is undone")
{
    Desk desk;
    desk.answerAll(0, 1, 4);
    const CalibrationRound answered = desk.round();
    REQUIRE(answered.answers.size() == 4);
    REQUIRE(openAnswers(answered, answered.evaluators[0].id).unanswered == 0);
    desk.write(
        [&](Db &db) { calibrationstore::handIn(db, answered.evaluators[0].id, AnswerWay::Here, today); });
    REQUIRE(desk.round().evaluators[0].in == today);
    const Changes changes = desk.book->undo();
    REQUIRE(changes.has(Entity::Calibration));
    REQUIRE(desk.round() == answered);
    desk.book->undo();
    REQUIRE(desk.round().answers.empty());
}

TEST_CASE("QUAL-6 answers that are in stay as they are")
{
    Desk desk;
    desk.answerAll(0, 1, 4);
    const EvaluatorId sam = desk.round().evaluators[0].id;
    desk.answerAll(1, 0, 0); // Ana's form, before Sam is in
    REQUIRE(desk.round().answers.size() == 4);
    desk.write([&](Db &db) { calibrationstore::handIn(db, sam, AnswerWay::Here, today); });
    desk.answerAll(0, 0, 0);
    REQUIRE(answersOf(desk.round(), sam, desk.round().items[0].id)[0].score == 1.0);
    desk.answerAll(1, 0, 0);
    REQUIRE(desk.round().answers.size() == 8);
    desk.write([&](Db &db) { calibrationstore::takeBack(db, sam); });
    REQUIRE_FALSE(desk.round().evaluators[0].in);
}

TEST_CASE("QUAL-6 a packet goes to another book and its reply comes back")
{
    Desk desk;
    desk.answerAll(0, 1, 4);
    const CalibrationRequest sent = calibrationstore::requestOf(desk.db(), desk.round());
    REQUIRE(sent.evaluators == QStringList{QStringLiteral("Ana"), QStringLiteral("Ben")});
    REQUIRE(sent.interactions[0].turns.size() == 1);
    const QByteArray bytes = packetOf(sent);
    REQUIRE_FALSE(bytes.contains("\"score\""));

    const auto request = std::get<CalibrationRequest>(readPacket(bytes));
    const CalibrationReply reply = answeredElsewhere(request, 0, 2);
    const auto back = std::get<CalibrationReply>(readPacket(packetOf(reply)));
    const auto fitting = std::get<FittingReply>(fitReply(back, desk.round()));
    REQUIRE(fitting.unanswered == 0);
    desk.write([&](Db &db) { calibrationstore::takeIn(db, *desk.id, fitting, today); });
    const CalibrationRound round = desk.round();
    REQUIRE(round.evaluators[1].in == today);
    REQUIRE(round.evaluators[1].way == AnswerWay::Packet);
    REQUIRE(answersOf(round, round.evaluators[1].id, round.items[1].id)[1].comment ==
            QStringLiteral("1:02 cut off"));
    REQUIRE_FALSE(maySee(round, round.evaluators[1].id));

    SECTION("a second time it takes the place of the first")
    {
        const CalibrationReply later = answeredElsewhere(request, 1, 2);
        const auto second = std::get<FittingReply>(fitReply(later, round));
        REQUIRE(second.replaces);
        REQUIRE(second.changed == 2);
        desk.write([&](Db &db) { calibrationstore::takeIn(db, *desk.id, second, today); });
        REQUIRE(desk.round().answers.size() == round.answers.size());
        desk.book->undo();
        REQUIRE(desk.round() == round);
    }
    SECTION("undo takes it out")
    {
        desk.book->undo();
        REQUIRE_FALSE(desk.round().evaluators[1].in);
        REQUIRE(desk.round().answers.size() == 4);
    }
}

TEST_CASE("QUAL-6 a colleague's book gets the round, its scorecard not offered, its transcript readable")
{
    Desk desk;
    const CalibrationRequest request = calibrationstore::requestOf(desk.db(), desk.round());
    TemporaryBook theirs;
    std::optional<CalibrationId> id;
    theirs->transact(op, [&](Db &db) {
        qualitystore::insertScorecard(db, QStringLiteral("Service"), 1, {question("Other", 1)});
        id = calibrationstore::openRequest(db, request, QStringLiteral("Ana"), today);
    });
    const CalibrationRound round = *calibrationstore::find(theirs->db(), *id);
    REQUIRE(round.calibration.role == CalibrationRole::Guest);
    REQUIRE(round.calibration.owner == QStringLiteral("Sam"));
    REQUIRE(round.card.name == QStringLiteral("Service 2"));
    REQUIRE(round.card.retired);
    REQUIRE(round.evaluators.size() == 1);
    REQUIRE(ownEvaluator(round)->name == QStringLiteral("Ana"));
    REQUIRE(calibrationstore::contentOf(theirs->db(), round.items[0]).turns[0].text ==
            QStringLiteral("Good morning"));
    REQUIRE_FALSE(calibrationstore::contentOf(theirs->db(), round.items[1]).facts);
    REQUIRE(calibrationstore::findByUid(theirs->db(), request.round) == id);
    REQUIRE(theirs->check(true).isClean());
    theirs->undo();
    REQUIRE(qualitystore::scorecards(theirs->db()).empty());
    REQUIRE_FALSE(calibrationstore::findByUid(theirs->db(), request.round));
}

TEST_CASE("QUAL-6 a scorecard that asks the same is used where it is there")
{
    Desk desk;
    const CalibrationRequest request = calibrationstore::requestOf(desk.db(), desk.round());
    TemporaryBook theirs;
    theirs->transact(op, [&](Db &db) {
        const ScorecardId own = qualitystore::insertScorecard(
            db, QStringLiteral("Ours"), 4, {question("Greets", 1), question("Listens", 5)});
        const CalibrationId id = calibrationstore::openRequest(db, request, QStringLiteral("Ana"), today);
        REQUIRE(calibrationstore::find(db, id)->calibration.scorecard == own);
    });
    REQUIRE(qualitystore::scorecards(theirs->db()).size() == 1);
}

TEST_CASE("QUAL-6 a scorecard that a round uses stays as it is")
{
    Desk desk;
    desk.write([&](Db &db) {
        REQUIRE(scorecardstore::isUsed(db, *desk.card));
        REQUIRE_FALSE(scorecardstore::removeUnused(db, *desk.card));
        const ScorecardId next =
            scorecardstore::save(db, *desk.card, QStringLiteral("Service"), {question("Greets", 1)});
        REQUIRE(next != *desk.card);
        REQUIRE(scorecardstore::removeUnused(db, next));
    });
    REQUIRE(desk.round().card.questions.size() == 2);
}

TEST_CASE("QUAL-6 a round is changed; whoever stays keeps the answers")
{
    Desk desk;
    CalibrationPlan plan = desk.plan();
    plan.interactions = {QStringLiteral("INT-3")};
    plan.isMonthly = true;
    desk.write([&](Db &db) { calibrationstore::update(db, *desk.id, plan); });
    REQUIRE(desk.round().items.size() == 1);
    desk.answerAll(0, 1, 4);
    plan.interactions = {QStringLiteral("INT-4")};
    plan.name = QStringLiteral("December");
    plan.colleagues = {QStringLiteral("Cy"), QStringLiteral("ana")};
    desk.write([&](Db &db) { calibrationstore::update(db, *desk.id, plan); });
    const CalibrationRound round = desk.round();
    REQUIRE(round.calibration.name == QStringLiteral("December"));
    REQUIRE(round.items[0].interactionRef == QStringLiteral("INT-3")); // an answer is given
    REQUIRE(round.answers.size() == 2);
    REQUIRE(calibrationstore::planOf(round).colleagues == plan.colleagues);
    desk.book->undo();
    REQUIRE(calibrationstore::planOf(desk.round()).colleagues == desk.plan().colleagues);
}

TEST_CASE("QUAL-6 the score agreed on, the minutes and the close are kept and undone")
{
    Desk desk;
    const CalibrationRound before = desk.round();
    const AgreedScore agreed{before.items[0].id, before.card.questions[1].id, 3,
                             QStringLiteral("cut off once")};
    desk.write([&](Db &db) {
        calibrationstore::saveAgreed(db, *desk.id,
                                     {agreed.item, agreed.question, 1, QStringLiteral("first")});
        calibrationstore::saveAgreed(db, *desk.id, agreed);
        calibrationstore::setMinutes(db, *desk.id, QStringLiteral("We met."));
        calibrationstore::close(db, *desk.id, today);
        calibrationstore::markSent(db, *desk.id, today.addDays(-5));
        calibrationstore::markSent(db, *desk.id, today);
    });
    const CalibrationRound closed = desk.round();
    REQUIRE(closed.agreed == std::vector<AgreedScore>{agreed});
    REQUIRE(closed.calibration.minutes == QStringLiteral("We met."));
    REQUIRE(closed.calibration.closedOn == today);
    REQUIRE(closed.calibration.sentOn == today.addDays(-5));
    desk.write([&](Db &db) { calibrationstore::removeAgreed(db, *desk.id, agreed.item, agreed.question); });
    REQUIRE(desk.round().agreed.empty());
    desk.book->undo();
    desk.book->undo();
    REQUIRE(desk.round() == before);
    desk.write([&](Db &db) { calibrationstore::remove(db, *desk.id); });
    REQUIRE(calibrationstore::list(desk.db()).empty());
    REQUIRE(desk.book->check(true).isClean());
    desk.book->undo();
    REQUIRE(desk.round() == before);
}

TEST_CASE("QUAL-6 the list has open rounds first, says who is missing and which series goes on")
{
    Desk desk;
    std::optional<CalibrationId> next;
    desk.write([&](Db &db) {
        calibrationstore::close(db, *desk.id, today);
        CalibrationPlan follow = desk.plan();
        follow.uid = QStringLiteral("round-2");
        follow.follows = desk.id;
        follow.due = QDate(2026, 12, 21);
        next = calibrationstore::insert(db, follow);
    });
    const std::vector<calibrationstore::Listed> list = calibrationstore::list(desk.db());
    REQUIRE(list.size() == 2);
    REQUIRE(list[0].calibration.id == *next);
    REQUIRE(list[0].evaluators == 3);
    REQUIRE(list[0].interactions == 2);
    REQUIRE(list[0].missing ==
            QStringList{QStringLiteral("Sam"), QStringLiteral("Ana"), QStringLiteral("Ben")});
    REQUIRE(list[1].isFollowed);
    REQUIRE_FALSE(list[0].isFollowed);
}

TEST_CASE("QUAL-6 the next round of a series keeps the series' day of the month")
{
    Desk desk;
    CalibrationPlan plan = desk.plan();
    plan.isMonthly = true;
    plan.due = QDate(2026, 1, 31);
    std::optional<CalibrationId> first, second;
    desk.write([&](Db &db) {
        plan.uid = QStringLiteral("jan");
        first = calibrationstore::insert(db, plan);
        plan.uid = QStringLiteral("feb");
        plan.follows = first;
        plan.due = QDate(2026, 2, 27);
        second = calibrationstore::insert(db, plan);
    });
    REQUIRE(calibrationstore::find(desk.db(), *second)->calibration.monthlyOn == 31);
}

TEST_CASE("QUAL-6 a packet is told by its ending, or by how it begins when a mail program renamed it")
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QByteArray packet = packetOf(CalibrationRequest{});
    REQUIRE(isPacketFile(write("a.coachpacket", "anything")));
    REQUIRE(isPacketFile(write("B.COACHPACKET", packet)));
    REQUIRE(isPacketFile(write("renamed.json", packet)));
    REQUIRE(isPacketFile(write("renamed.txt", "\n" + packet.left(60))));
    REQUIRE_FALSE(isPacketFile(write("calls.json", R"({"calls": [{"text": "no packet"}]})")));
    REQUIRE_FALSE(isPacketFile(write("calls.csv", "Call ID,Note\n1,\"calibration packet\"\n")));
    REQUIRE_FALSE(isPacketFile(folder.filePath(QStringLiteral("none.coachpacket"))));
    REQUIRE_FALSE(isPacketFile(folder.path()));
}

TEST_CASE("a packet's file is its owner's alone; one that is too large is told by its size")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.coachpacket"));
    writePrivateFile(path, "0123456789");
    REQUIRE((QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) ==
            QFileDevice::Permissions());
    REQUIRE(readPacketFile(path, 20) == "0123456789");
    REQUIRE(readPacketFile(path, 4).size() == 5);
    const auto kindOf = [](const std::function<void()> &work) {
        try {
            work();
        } catch (const StorageError &error) {
            return error.kind();
        }
        return StorageErrorKind::Cancelled;
    };
    REQUIRE(kindOf([&] { readPacketFile(folder.filePath(QStringLiteral("none")), 4); }) ==
            StorageErrorKind::NotFound);
    REQUIRE(kindOf([&] { readPacketFile(folder.path(), 4); }) == StorageErrorKind::Io);
    REQUIRE(kindOf([&] { writePrivateFile(folder.filePath(QStringLiteral("no/where")), "x"); }) !=
            StorageErrorKind::Cancelled);
}
