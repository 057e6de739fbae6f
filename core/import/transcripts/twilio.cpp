// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/cuetext.h"
#include "core/import/transcripts/facts.h"
#include "core/import/transcripts/formats.h"

#include <QJsonArray>
#include <cmath>

namespace coachbook::transcriptformats {

namespace {

/// Seconds since the beginning, written as text.
std::optional<qint64> fromSeconds(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double seconds = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(seconds) && std::abs(seconds) < 1e9
               ? std::optional(qint64(std::llround(seconds * 1000)))
               : std::nullopt;
}

} // namespace

Read twilio(const QJsonValue &root)
{
    const QJsonObject object = root.toObject();
    const QJsonArray sentences =
        root.isArray() ? root.toArray() : object.value(QLatin1String("sentences")).toArray();
    const QJsonObject first = sentences.isEmpty() ? QJsonObject() : sentences.first().toObject();
    if (!first.contains(QLatin1String("transcript")) || !first.contains(QLatin1String("media_channel")))
        return {};
    ParsedTranscript parsed;
    parsed.source = "twilio";
    facts::take(object, parsed);
    if (parsed.id.empty())
        parsed.id = facts::textOf(first.value(QLatin1String("transcript_sid")));
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const QJsonObject sentence = sentences[i].toObject();
        ParsedTurn turn;
        turn.line = i + 1;
        turn.channel = sentence.value(QLatin1String("media_channel")).toInt();
        turn.speaker = "Channel " + std::to_string(*turn.channel);
        turn.text = cuetext::onOneLine(sentence.value(QLatin1String("transcript")).toString().toStdString());
        turn.startMs = fromSeconds(sentence.value(QLatin1String("start_time")));
        turn.endMs = fromSeconds(sentence.value(QLatin1String("end_time")));
        if (!turn.text.empty())
            parsed.turns.push_back(std::move(turn));
    }
    return {parsed};
}

} // namespace coachbook::transcriptformats
