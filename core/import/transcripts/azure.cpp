// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/cuetext.h"
#include "core/import/transcripts/facts.h"
#include "core/import/transcripts/formats.h"
#include "core/import/transcripts/roles.h"

#include <QJsonArray>
#include <cmath>

namespace coachbook::transcriptformats {

namespace {

constexpr double ticksOfMs = 10'000;

std::optional<qint64> scaled(const QJsonValue &value, double divisor)
{
    return value.isDouble() ? std::optional(qint64(std::llround(value.toDouble() / divisor))) : std::nullopt;
}

/// Speakers are numbers here, or nothing but a channel.
void takeSpeaker(const QJsonObject &phrase, ParsedTurn &turn)
{
    const QJsonValue speaker = phrase.value(QLatin1String("speaker"));
    const QJsonValue channel = phrase.value(QLatin1String("channel"));
    if (channel.isDouble())
        turn.channel = channel.toInt();
    if (speaker.isDouble())
        turn.speaker = "Speaker " + std::to_string(speaker.toInt());
    else if (speaker.isString())
        turn.speaker = cuetext::onOneLine(speaker.toString().toStdString());
    else if (turn.channel)
        turn.speaker = "Channel " + std::to_string(*turn.channel);
    turn.role = roleOfLabel(turn.speaker);
}

void setText(ParsedTurn &turn, const QJsonValue &text)
{
    turn.text = cuetext::onOneLine(text.toString().toStdString());
}

/// Fast transcription: offset and duration in milliseconds.
ParsedTurn fastTurn(const QJsonObject &phrase)
{
    ParsedTurn turn;
    takeSpeaker(phrase, turn);
    setText(turn, phrase.value(QLatin1String("text")));
    turn.startMs = scaled(phrase.value(QLatin1String("offsetMilliseconds")), 1);
    if (const auto length = scaled(phrase.value(QLatin1String("durationMilliseconds")), 1);
        length && turn.startMs)
        turn.endMs = *turn.startMs + *length;
    return turn;
}

/// Batch transcription: offset and duration in ticks of 100 ns, the best guess first.
ParsedTurn batchTurn(const QJsonObject &phrase)
{
    ParsedTurn turn;
    takeSpeaker(phrase, turn);
    setText(
        turn,
        phrase.value(QLatin1String("nBest")).toArray().first().toObject().value(QLatin1String("display")));
    turn.startMs = scaled(phrase.value(QLatin1String("offsetInTicks")), ticksOfMs);
    if (const auto length = scaled(phrase.value(QLatin1String("durationInTicks")), ticksOfMs);
        length && turn.startMs)
        turn.endMs = *turn.startMs + *length;
    return turn;
}

/// Content Understanding: start and end in milliseconds.
ParsedTurn contentTurn(const QJsonObject &phrase)
{
    ParsedTurn turn;
    takeSpeaker(phrase, turn);
    setText(turn, phrase.value(QLatin1String("text")));
    turn.startMs = scaled(phrase.value(QLatin1String("startTimeMs")), 1);
    turn.endMs = scaled(phrase.value(QLatin1String("endTimeMs")), 1);
    return turn;
}

template <class TurnOf>
void takeAll(const QJsonArray &phrases, TurnOf turnOf, ParsedTranscript &to)
{
    for (qsizetype i = 0; i < phrases.size(); ++i) {
        ParsedTurn turn = turnOf(phrases[i].toObject());
        turn.line = i + 1;
        if (!turn.text.empty())
            to.turns.push_back(std::move(turn));
    }
}

/// The phrases of a piece of media, else the WebVTT that its Markdown holds between back-ticks.
void takeContent(const QJsonObject &content, ParsedTranscript &to)
{
    const QJsonArray phrases = content.value(QLatin1String("transcriptPhrases")).toArray();
    if (!phrases.isEmpty()) {
        takeAll(phrases, contentTurn, to);
        return;
    }
    const std::string text = content.value(QLatin1String("markdown")).toString().toStdString();
    if (!isWebVtt(text))
        return;
    ParsedTranscript inner = webVtt(text);
    std::move(inner.turns.begin(), inner.turns.end(), std::back_inserter(to.turns));
}

bool isFirstWith(const QJsonArray &list, const char *key)
{
    return !list.isEmpty() && list.first().toObject().contains(QLatin1String(key));
}

} // namespace

Read azure(const QJsonValue &root)
{
    const QJsonObject object = root.toObject();
    ParsedTranscript transcript;
    transcript.source = "azure";
    if (const QJsonArray fast = object.value(QLatin1String("phrases")).toArray();
        isFirstWith(fast, "offsetMilliseconds")) {
        takeAll(fast, fastTurn, transcript);
    } else if (const QJsonArray batch = object.value(QLatin1String("recognizedPhrases")).toArray();
               isFirstWith(batch, "offsetInTicks")) {
        takeAll(batch, batchTurn, transcript);
    } else {
        const QJsonObject result = object.value(QLatin1String("result")).toObject();
        for (const QJsonValue &content :
             (result.isEmpty() ? object : result).value(QLatin1String("contents")).toArray())
            takeContent(content.toObject(), transcript);
    }
    if (transcript.turns.empty())
        return {};
    facts::take(object, transcript);
    return {transcript};
}

} // namespace coachbook::transcriptformats
