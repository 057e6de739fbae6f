// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/cuetext.h"
#include "core/import/transcripts/facts.h"
#include "core/import/transcripts/formats.h"
#include "core/import/transcripts/roles.h"
#include "core/import/transcripts/segmentkeys.h"

#include <QJsonArray>
#include <map>

namespace coachbook::transcriptformats {

namespace {

constexpr int deepest = 6;           ///< levels in which a list of turns is looked for
constexpr qsizetype mostLists = 500; ///< looked at in one object; a list of conversations has no such limit

/// A list of turns and the objects around it, outermost first.
struct Found
{
    QJsonArray turns;
    QList<QJsonObject> around;
    int worth = 0;
};

/// [["agent", "Hi!"], ["customer", "Hello"]]
bool isPairs(const QJsonArray &list)
{
    bool known = false;
    for (const QJsonValue &value : list) {
        const QJsonArray pair = value.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isString() || pair[0].toString().size() > 60)
            return false;
        known |= roleOfLabel(pair[0].toString().toStdString()) != TurnRole::Other;
    }
    return known;
}

/// How much speaks for a list being turns: who, when and what; 0: it is none.
int worthOf(const QJsonArray &list)
{
    if (list.isEmpty())
        return 0;
    if (list.first().isArray())
        return isPairs(list) ? 5 : 0;
    const SegmentKeys keys = SegmentKeys::of(list);
    const bool someone = !keys.speaker.isEmpty() || !keys.role.isEmpty() || !keys.channel.isEmpty();
    const bool stretches = keys.hasTime() && (!keys.end.isEmpty() || !keys.duration.isEmpty());
    if (keys.text.isEmpty() || (!someone && !stretches))
        return 0;
    return 1 + (keys.role.isEmpty() && keys.speaker.isEmpty() ? 0 : 2) + (keys.hasTime() ? 2 : 0);
}

void search(const QJsonValue &in, QList<QJsonObject> around, int depth, qsizetype &left, Found &best)
{
    if (depth > deepest || --left < 0)
        return;
    if (in.isArray()) {
        const QJsonArray list = in.toArray();
        if (const int worth = worthOf(list); worth > best.worth)
            best = {list, around, worth};
        else if (worth == 0 && list.size() <= 20) // pieces of media, channels
            for (const QJsonValue &each : list)
                search(each, around, depth + 1, left, best);
    } else if (in.isObject()) {
        const QJsonObject object = in.toObject();
        around.append(object);
        for (const QJsonValue &value : object) {
            if (value.isArray() || value.isObject())
                search(value, around, depth + 1, left, best);
        }
    }
}

ParsedTurn pairTurn(const QJsonArray &pair)
{
    ParsedTurn turn;
    turn.speaker = cuetext::onOneLine(pair[0].toString().toStdString());
    turn.role = roleOfLabel(turn.speaker);
    turn.text = cuetext::onOneLine(pair[1].toString().toStdString());
    return turn;
}

ParsedTranscript transcriptOf(const Found &found)
{
    ParsedTranscript parsed;
    parsed.source = "segments";
    for (auto object = found.around.rbegin(); object != found.around.rend(); ++object)
        facts::take(*object, parsed);
    if (parsed.id.empty() && !found.around.isEmpty())
        parsed.id = facts::textOf(found.around.last().value(QLatin1String("id")));
    if (parsed.turns.size() + static_cast<std::size_t>(found.turns.size()) > mostTurns)
        throw TranscriptError{TranscriptProblem::TooManyTurns, 0, 0, 0, {}};
    const bool pairs = found.turns.first().isArray();
    SegmentReader reader(pairs ? SegmentKeys() : SegmentKeys::of(found.turns), found.turns);
    for (qsizetype i = 0; i < found.turns.size(); ++i) {
        ParsedTurn turn = pairs ? pairTurn(found.turns[i].toArray()) : reader.turn(found.turns[i].toObject());
        turn.line = i + 1;
        if (!turn.text.empty())
            parsed.turns.push_back(std::move(turn));
    }
    if (const std::string began = reader.began(); parsed.start.empty() && !began.empty())
        parsed.start = began;
    return parsed;
}

/// A flat list of turns in which each names its conversation; empty where each has one of its own: they are
/// records with some text in them.
Read byConversation(const QJsonArray &list, const QString &key)
{
    Read all;
    std::map<QString, Found> parts;
    QStringList order;
    for (const QJsonValue &value : list) {
        const QString id = QString::fromStdString(facts::textOf(value.toObject().value(key)));
        Found &part = parts[id];
        if (part.turns.isEmpty()) {
            order << id;
            part.around = {value.toObject()};
        }
        part.turns.append(value);
    }
    if (list.size() > 1 && order.size() == list.size())
        return all;
    for (const QString &id : order) {
        ParsedTranscript parsed = transcriptOf(parts[id]);
        parsed.id = id.toStdString();
        all.push_back(std::move(parsed));
    }
    return all;
}

} // namespace

Read segments(const QJsonValue &root)
{
    const QJsonArray list = root.toArray();
    if (worthOf(list) > 0) {
        const SegmentKeys keys = list.first().isObject() ? SegmentKeys::of(list) : SegmentKeys();
        return keys.conversation.isEmpty() ? Read{transcriptOf({list, {}, 1})}
                                           : byConversation(list, keys.conversation);
    }
    Read all;
    const auto takeOne = [&all](const QJsonValue &conversation) {
        Found best;
        qsizetype left = mostLists;
        search(conversation, {}, 0, left, best);
        if (best.worth > 1 || (best.worth > 0 && best.turns.size() > 1))
            all.push_back(transcriptOf(best));
        return best.worth > 0;
    };
    if (root.isObject()) {
        const QJsonObject object = root.toObject();
        // {"conversations": [ … ]}: one list of objects, each with its own turns
        for (const QJsonValue &value : object) {
            const QJsonArray inner = value.toArray();
            if (worthOf(inner) == 0 && inner.size() > 1 && inner.first().isObject()) {
                for (const QJsonValue &each : inner)
                    takeOne(each);
                if (all.size() > 1)
                    return all;
                all.clear();
            }
        }
        takeOne(root);
        return all;
    }
    for (const QJsonValue &conversation : list) {
        if (conversation.isObject())
            takeOne(conversation);
    }
    return all;
}

} // namespace coachbook::transcriptformats
