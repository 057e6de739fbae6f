// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/packetjson.h"

#include "core/domain/agent.h"
#include <QJsonArray>
#include <array>

namespace coachbook::packetjson {

namespace {

constexpr int mostQuestions = 300, mostChoices = 100, mostTurns = 20'000, mostEvaluators = 100;
constexpr int mostAnswers = mostCalibrationItems * mostQuestions;
constexpr int longestRef = 300;
constexpr double mostPoints = 1e6;
constexpr qint64 longestSeconds = 1'000'000'000; ///< of a ticket that stayed open for years
constexpr qint64 lastSecond = 32'503'680'000;    ///< the year 3000

constexpr std::array channels{"voice", "chat", "email", "ticket", "other"};
constexpr std::array roles{"other", "agent", "customer"};

template <std::size_t Size>
std::optional<int> indexIn(const std::array<const char *, Size> &words, const QString &word)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (word == QLatin1String(words[i]))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

template <class Enum, std::size_t Size>
Enum wordOf(const PacketFields &fields, const char *key, const std::array<const char *, Size> &words)
{
    const std::optional<int> index = indexIn(words, fields.text(key));
    if (!index)
        fields.fail(key);
    return static_cast<Enum>(index.value_or(0));
}

template <class Value>
void put(QJsonObject &object, const char *key, const std::optional<Value> &value)
{
    if (value)
        object.insert(QLatin1String(key), QJsonValue(*value));
}

void putText(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void putDay(QJsonObject &object, const char *key, QDate day)
{
    object.insert(QLatin1String(key), day.toString(Qt::ISODate));
}

using packetjson::jsonOf;
QJsonObject jsonOf(const Turn &turn);
QJsonObject jsonOf(const Choice &choice);
QJsonObject jsonOf(const PacketAnswer &answer);

template <class Item>
QJsonArray arrayOf(const std::vector<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(jsonOf(item));
    return array;
}

QJsonObject factsOf(const Interaction &each)
{
    QJsonObject object;
    object.insert(QLatin1String("start"), each.startUtc);
    putDay(object, "day", each.day);
    object.insert(QLatin1String("channel"), QLatin1String(channels[static_cast<std::size_t>(each.channel)]));
    putText(object, "queue", each.queue);
    put(object, "talk", each.talk);
    put(object, "hold", each.hold);
    put(object, "acw", each.acw);
    put(object, "answered", each.answered);
    put(object, "resolved", each.resolved);
    put(object, "csat", each.csat);
    return object;
}

Interaction factsFrom(const PacketFields &fields, const QString &ref)
{
    const auto seconds = [&fields](const char *key) -> std::optional<int> {
        const std::optional<qint64> found = fields.maybeWhole(key, longestSeconds);
        return found ? std::optional(static_cast<int>(*found)) : std::nullopt;
    };
    Interaction each;
    each.externalId = ref;
    each.startUtc = fields.maybeWhole("start", lastSecond).value_or(0);
    each.day = fields.day("day");
    each.channel = wordOf<Channel>(fields, "channel", channels);
    each.queue = fields.text("queue", longestRef);
    each.talk = seconds("talk");
    each.hold = seconds("hold");
    each.acw = seconds("acw");
    each.answered = fields.maybeFlag("answered");
    each.resolved = fields.maybeFlag("resolved");
    each.csat = fields.maybeNumber("csat", 0, mostPoints);
    return each;
}

QJsonObject jsonOf(const Turn &turn)
{
    QJsonObject object;
    put(object, "start", turn.startMs);
    put(object, "end", turn.endMs);
    object.insert(QLatin1String("role"), QLatin1String(roles[static_cast<std::size_t>(turn.role)]));
    putText(object, "speaker", turn.speaker);
    putText(object, "text", turn.text);
    return object;
}

Turn turnFrom(const PacketFields &fields)
{
    Turn turn;
    turn.startMs = fields.maybeWhole("start", longestSeconds * 1000);
    turn.endMs = fields.maybeWhole("end", longestSeconds * 1000);
    turn.role = wordOf<TurnRole>(fields, "role", roles);
    turn.speaker = fields.text("speaker");
    turn.text = fields.text("text", 200'000);
    return turn;
}

QJsonObject jsonOf(const Choice &choice)
{
    return {{QStringLiteral("points"), choice.points}, {QStringLiteral("text"), choice.text}};
}

QJsonObject jsonOf(const PacketAnswer &answer)
{
    QJsonObject object{{QStringLiteral("interaction"), answer.interaction},
                       {QStringLiteral("question"), answer.question}};
    put(object, "score", answer.score);
    putText(object, "comment", answer.comment);
    return object;
}

PacketAnswer answerFrom(const PacketFields &fields)
{
    return {fields.neededText("interaction", longestRef), fields.whole("question", 0, mostQuestions - 1),
            fields.maybeNumber("score", 0, mostPoints), fields.text("comment")};
}

QJsonObject cardOf(const QString &name, int version)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("version"), version}};
}

} // namespace

QJsonObject jsonOf(const QuestionDraft &question)
{
    QJsonObject object{{QStringLiteral("text"), question.text},
                       {QStringLiteral("maximum"), question.maximum},
                       {QStringLiteral("weight"), question.weight}};
    putText(object, "section", question.section);
    putText(object, "help", question.help);
    if (question.critical)
        object.insert(QLatin1String("critical"), true);
    if (question.failsSection)
        object.insert(QLatin1String("failsSection"), true);
    if (question.alwaysApplies)
        object.insert(QLatin1String("alwaysApplies"), true);
    if (!question.choices.empty())
        object.insert(QLatin1String("choices"), arrayOf(question.choices));
    return object;
}

template <>
QuestionDraft read(const PacketFields &fields)
{
    QuestionDraft question;
    question.text = fields.neededText("text", 5'000);
    question.section = fields.text("section", longestRef);
    question.help = fields.text("help");
    question.maximum = fields.number("maximum", 1e-6, mostPoints);
    question.weight = fields.number("weight", 0, mostPoints);
    question.critical = fields.flag("critical");
    question.failsSection = fields.flag("failsSection");
    question.alwaysApplies = fields.flag("alwaysApplies");
    if (fields.has("choices")) {
        for (const PacketFields &each : fields.list("choices", mostChoices))
            question.choices.push_back({each.neededText("text"), each.number("points", 0, mostPoints)});
    }
    return question;
}

QJsonObject jsonOf(const PacketInteraction &interaction)
{
    QJsonObject object{{QStringLiteral("id"), interaction.ref}};
    if (interaction.facts)
        object.insert(QLatin1String("facts"), factsOf(*interaction.facts));
    if (!interaction.turns.empty())
        object.insert(QLatin1String("turns"), arrayOf(interaction.turns));
    return object;
}

template <>
PacketInteraction read(const PacketFields &fields)
{
    PacketInteraction interaction{fields.neededText("id", longestRef), std::nullopt};
    if (const std::optional<PacketFields> facts = fields.maybeObject("facts"))
        interaction.facts = factsFrom(*facts, interaction.ref);
    if (fields.has("turns")) {
        for (const PacketFields &each : fields.list("turns", mostTurns))
            interaction.turns.push_back(turnFrom(each));
    }
    return interaction;
}

QJsonObject jsonOf(const CalibrationRequest &request)
{
    QJsonObject card = cardOf(request.cardName, request.cardVersion);
    card.insert(QLatin1String("questions"), arrayOf(request.questions));
    QJsonObject object{{QStringLiteral("round"), request.round},
                       {QStringLiteral("name"), request.name},
                       {QStringLiteral("evaluators"), QJsonArray::fromStringList(request.evaluators)},
                       {QStringLiteral("scorecard"), card},
                       {QStringLiteral("interactions"), arrayOf(request.interactions)}};
    putText(object, "owner", request.owner);
    putDay(object, "created", request.created);
    putDay(object, "due", request.due);
    return object;
}

template <>
CalibrationRequest read(const PacketFields &fields)
{
    CalibrationRequest request;
    request.round = fields.neededText("round", 100);
    request.name = fields.neededText("name", longestName);
    request.owner = fields.text("owner", longestName);
    request.created = fields.day("created");
    request.due = fields.day("due");
    request.evaluators = fields.texts("evaluators", mostEvaluators);
    if (request.evaluators.isEmpty())
        fields.fail("evaluators");
    if (const std::optional<PacketFields> card = fields.maybeObject("scorecard")) {
        request.cardName = card->neededText("name");
        request.cardVersion = card->whole("version", 1, 1'000'000);
        for (const PacketFields &each : card->list("questions", mostQuestions))
            request.questions.push_back(read<QuestionDraft>(each));
    }
    if (!scorecardIssues(request.cardName, request.questions).empty())
        fields.fail("scorecard");
    QStringList ids;
    for (const PacketFields &each : fields.list("interactions", mostCalibrationItems)) {
        request.interactions.push_back(read<PacketInteraction>(each));
        ids << request.interactions.back().ref;
    }
    if (ids.isEmpty() || ids.removeDuplicates() > 0)
        fields.fail("interactions");
    return request;
}

QJsonObject jsonOf(const CalibrationReply &reply)
{
    QJsonObject card = cardOf(reply.cardName, reply.cardVersion);
    card.insert(QLatin1String("sha256"), QString::fromLatin1(reply.cardPrint));
    QJsonObject object{{QStringLiteral("round"), reply.round},
                       {QStringLiteral("name"), reply.name},
                       {QStringLiteral("evaluator"), reply.evaluator},
                       {QStringLiteral("scorecard"), card},
                       {QStringLiteral("answers"), arrayOf(reply.answers)}};
    putDay(object, "on", reply.on);
    return object;
}

template <>
CalibrationReply read(const PacketFields &fields)
{
    CalibrationReply reply;
    reply.round = fields.neededText("round", 100);
    reply.name = fields.neededText("name", longestName);
    reply.evaluator = fields.neededText("evaluator", longestName);
    reply.on = fields.day("on");
    if (const std::optional<PacketFields> card = fields.maybeObject("scorecard")) {
        reply.cardName = card->neededText("name");
        reply.cardVersion = card->whole("version", 1, 1'000'000);
        reply.cardPrint = card->neededText("sha256", 64).toLatin1();
    } else {
        fields.fail("scorecard");
    }
    for (const PacketFields &each : fields.list("answers", mostAnswers))
        reply.answers.push_back(answerFrom(each));
    return reply;
}

} // namespace coachbook::packetjson
