// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calibrationpacket.h"

#include "core/domain/canonicaljson.h"
#include "tests/support/catch.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace coachbook;
using Kind = PacketProblem::Kind;

namespace {

CalibrationRequest request()
{
    CalibrationRequest made;
    made.round = QStringLiteral("round-1");
    made.name = QStringLiteral("November");
    made.owner = QStringLiteral("Sam");
    made.created = QDate(2026, 11, 2);
    made.due = QDate(2026, 11, 20);
    made.cardName = QStringLiteral("Service");
    made.cardVersion = 3;
    QuestionDraft verifies;
    verifies.section = QStringLiteral("Opening");
    verifies.text = QStringLiteral("Verifies identity");
    verifies.critical = verifies.alwaysApplies = true;
    verifies.help = QStringLiteral("Two facts");
    QuestionDraft offers;
    offers.text = QStringLiteral("Offers");
    offers.maximum = 5;
    offers.weight = 2.5;
    offers.failsSection = true;
    offers.choices = {{QStringLiteral("none"), 0}, {QStringLiteral("with name"), 5}};
    made.questions = {verifies, offers};
    made.evaluators = {QStringLiteral("Ana"), QStringLiteral("Ben")};
    Interaction facts;
    facts.externalId = QStringLiteral("INT-1");
    facts.startUtc = 1'794'000'000;
    facts.day = QDate(2026, 11, 6);
    facts.channel = Channel::Chat;
    facts.queue = QStringLiteral("Billing");
    facts.talk = 300;
    facts.resolved = false;
    facts.csat = 4.5;
    Turn turn;
    turn.startMs = 1200;
    turn.role = TurnRole::Agent;
    turn.speaker = QStringLiteral("Agent");
    turn.text = QStringLiteral("Grüß Gott \"there\"");
    made.interactions = {{QStringLiteral("INT-1"), facts, {turn}},
                         {QStringLiteral("INT-2"), std::nullopt, {}}};
    return made;
}

CalibrationReply reply()
{
    CalibrationReply made;
    made.round = QStringLiteral("round-1");
    made.name = QStringLiteral("November");
    made.evaluator = QStringLiteral("Ana");
    made.on = QDate(2026, 11, 12);
    made.cardName = QStringLiteral("Service");
    made.cardVersion = 3;
    made.cardPrint = scorecardPrint(request().questions);
    made.answers = {{QStringLiteral("INT-1"), 0, 1, QStringLiteral("1:02 asked for the PIN")},
                    {QStringLiteral("INT-2"), 1, std::nullopt, {}}};
    return made;
}

QJsonObject objectOf(const QByteArray &packet)
{
    return QJsonDocument::fromJson(packet).object();
}

/// The packet with its content changed, sealed anew as only a program of ours would.
QByteArray resealed(const QByteArray &packet, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = objectOf(packet);
    QJsonObject content = object[QLatin1String("content")].toObject();
    change(content);
    object[QLatin1String("content")] = content;
    QJsonObject hashed = object;
    hashed.remove(QLatin1String("coachbook"));
    hashed.remove(QLatin1String("sha256"));
    object[QLatin1String("sha256")] = QString::fromLatin1(contentHash(hashed));
    return QJsonDocument(object).toJson();
}

PacketProblem problemOf(const QByteArray &bytes)
{
    const Packet packet = readPacket(bytes);
    REQUIRE(std::holds_alternative<PacketProblem>(packet));
    return std::get<PacketProblem>(packet);
}

} // namespace

TEST_CASE("QUAL-6: a packet is read as it was written")
{
    REQUIRE(std::get<CalibrationRequest>(readPacket(packetOf(request()))) == request());
    REQUIRE(std::get<CalibrationReply>(readPacket(packetOf(reply()))) == reply());
}

TEST_CASE("QUAL-6: blanks and the order of fields make no difference")
{
    const QByteArray compact = QJsonDocument(objectOf(packetOf(reply()))).toJson(QJsonDocument::Compact);
    REQUIRE(std::get<CalibrationReply>(readPacket(compact)) == reply());
    QByteArray windows = packetOf(request());
    windows.replace("\n", "\r\n");
    REQUIRE(std::get<CalibrationRequest>(readPacket(windows)) == request());
}

TEST_CASE("QUAL-6: a changed packet is told apart from one of another version")
{
    QByteArray changed = packetOf(reply());
    changed.replace("\"Ana\"", "\"Ben\"");
    REQUIRE(problemOf(changed).kind == Kind::Damaged);

    QJsonObject kind = objectOf(packetOf(reply()));
    kind[QLatin1String("kind")] = QStringLiteral("request");
    REQUIRE(problemOf(QJsonDocument(kind).toJson()).kind == Kind::Damaged);

    QByteArray cut = packetOf(request());
    cut.truncate(cut.size() / 2);
    REQUIRE(problemOf(cut).kind == Kind::Damaged);

    QJsonObject later = objectOf(packetOf(request()));
    later[QLatin1String("version")] = 2;
    REQUIRE(problemOf(QJsonDocument(later).toJson()) == PacketProblem{Kind::OtherVersion, {}, 2});
}

TEST_CASE("QUAL-6: no byte of a packet can be changed unnoticed")
{
    const QByteArray whole = packetOf(reply());
    const char put = GENERATE('x', '0', '"', '}', '\0', '\xFF');
    int refused = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = put;
        const Packet packet = readPacket(changed);
        const bool isSame =
            std::holds_alternative<CalibrationReply>(packet) && std::get<CalibrationReply>(packet) == reply();
        CAPTURE(i, put);
        REQUIRE((isSame || std::holds_alternative<PacketProblem>(packet)));
        refused += isSame ? 0 : 1;
    }
    REQUIRE(refused > 400);
    for (qsizetype size = 0; size < whole.size() - 2; size += 7)
        REQUIRE(std::holds_alternative<PacketProblem>(readPacket(whole.left(size))));
}

TEST_CASE("QUAL-6: what is no packet")
{
    REQUIRE(problemOf({}).kind == Kind::NotAPacket);
    REQUIRE(problemOf("Agent,Date\nMaya,2026-11-12\n").kind == Kind::NotAPacket);
    REQUIRE(problemOf("{\"coachbook\": \"something else\"}").kind == Kind::NotAPacket);
    REQUIRE(problemOf("[]").kind == Kind::NotAPacket);
    REQUIRE(problemOf(QByteArray(1'000'000, '[')).kind == Kind::NotAPacket);
    REQUIRE(problemOf(QByteArray(largestPacket + 1, ' ')).kind == Kind::TooLarge);
    QByteArray deep = packetOf(request());
    deep.insert(1, "\"x\":" + QByteArray(50, '[') + QByteArray(50, ']') + ",");
    REQUIRE(problemOf(deep).kind == Kind::TooDeep);
}

TEST_CASE("QUAL-6: a whole packet with something missing says where")
{
    struct Case
    {
        const char *where;
        std::function<void(QJsonObject &)> change;
    };
    const auto inFirst = [](const char *list, const std::function<void(QJsonObject &)> &change) {
        return [=](QJsonObject &content) {
            QJsonArray array = content[QLatin1String(list)].toArray();
            QJsonObject first = array[0].toObject();
            change(first);
            array[0] = first;
            content[QLatin1String(list)] = array;
        };
    };
    const std::vector<Case> cases{
        {"name", [](QJsonObject &content) { content.remove(QLatin1String("name")); }},
        {"due", [](QJsonObject &content) { content[QLatin1String("due")] = QStringLiteral("soon"); }},
        {"evaluators", [](QJsonObject &content) { content[QLatin1String("evaluators")] = QJsonArray(); }},
        {"scorecard", [](QJsonObject &content) { content.remove(QLatin1String("scorecard")); }},
        {"interactions", [](QJsonObject &content) { content[QLatin1String("interactions")] = 7; }},
        {"interactions[0].id",
         inFirst("interactions", [](QJsonObject &each) { each.remove(QLatin1String("id")); })},
        {"interactions[0].facts.channel", inFirst("interactions",
                                                  [](QJsonObject &each) {
                                                      QJsonObject facts =
                                                          each[QLatin1String("facts")].toObject();
                                                      facts[QLatin1String("channel")] =
                                                          QStringLiteral("pigeon");
                                                      each[QLatin1String("facts")] = facts;
                                                  })},
        {"interactions[0].turns[0].start", inFirst("interactions", [](QJsonObject &each) {
             each[QLatin1String("turns")] = QJsonArray{QJsonObject{
                 {QStringLiteral("start"), -5}, {QStringLiteral("role"), QStringLiteral("agent")}}};
         })}};
    for (const Case &each : cases) {
        CAPTURE(each.where);
        const PacketProblem problem = problemOf(resealed(packetOf(request()), each.change));
        REQUIRE(problem.kind == Kind::Incomplete);
        REQUIRE(problem.where == QString::fromLatin1(each.where));
    }
    const PacketProblem score = problemOf(resealed(
        packetOf(reply()), inFirst("answers", [](QJsonObject &each) { each[QLatin1String("score")] = -1; })));
    REQUIRE(score == PacketProblem{Kind::Incomplete, QStringLiteral("answers[0].score"), 0});
}

TEST_CASE("QUAL-6: the same interaction twice in a packet is refused")
{
    CalibrationRequest twice = request();
    twice.interactions[1].ref = twice.interactions[0].ref;
    REQUIRE(problemOf(packetOf(twice)) == PacketProblem{Kind::Incomplete, QStringLiteral("interactions"), 0});
}

TEST_CASE("QUAL-6: the print of a scorecard is of what it asks")
{
    const std::vector<QuestionDraft> questions = request().questions;
    std::vector<QuestionDraft> other = questions;
    other[0].behaviour = BehaviourId(7);
    REQUIRE(scorecardPrint(other) == scorecardPrint(questions));
    other[0].weight = 2;
    REQUIRE(scorecardPrint(other) != scorecardPrint(questions));
    Scorecard card;
    for (const QuestionDraft &each : questions) {
        Question question;
        static_cast<QuestionDraft &>(question) = each;
        card.questions.push_back(question);
    }
    REQUIRE(scorecardPrint(card) == scorecardPrint(questions));
}

TEST_CASE("QUAL-6: an interaction is kept in a guest's book as it came")
{
    const PacketInteraction interaction = request().interactions.front();
    REQUIRE(carriedInteraction(carriedText(interaction)) == interaction);
    REQUIRE_FALSE(carriedInteraction(QStringLiteral("{")));
    REQUIRE_FALSE(carriedInteraction(QStringLiteral("{}")));
}
