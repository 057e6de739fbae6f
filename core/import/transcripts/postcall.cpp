// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/cuetext.h"
#include "core/import/transcripts/facts.h"
#include "core/import/transcripts/formats.h"
#include "core/import/transcripts/roles.h"

#include <QHash>
#include <QJsonArray>
#include <cmath>

namespace coachbook::transcriptformats {

namespace {

std::optional<qint64> wholeMs(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(qint64(std::llround(value.toDouble() * 1000))) : std::nullopt;
}

QHash<QString, QString> labelsOf(const QJsonObject &analytics)
{
    QHash<QString, QString> labels;
    for (const QJsonValue &value : analytics.value(QLatin1String("SpeakerLabels")).toArray()) {
        const QJsonObject label = value.toObject();
        labels.insert(label.value(QLatin1String("Speaker")).toString(),
                      label.value(QLatin1String("DisplayText")).toString());
    }
    return labels;
}

ParsedTurn turnOfSegment(const QJsonObject &segment, const QHash<QString, QString> &labels)
{
    ParsedTurn turn;
    const QString speaker = segment.value(QLatin1String("SegmentSpeaker")).toString();
    turn.speaker = cuetext::onOneLine(labels.value(speaker, speaker).toStdString());
    turn.role = roleOfLabel(turn.speaker);
    QString text = segment.value(QLatin1String("DisplayText")).toString();
    if (text.isEmpty())
        text = segment.value(QLatin1String("OriginalText")).toString();
    turn.text = cuetext::onOneLine(text.toStdString());
    turn.startMs = wholeMs(segment.value(QLatin1String("SegmentStartTime")));
    turn.endMs = wholeMs(segment.value(QLatin1String("SegmentEndTime")));
    return turn;
}

} // namespace

Read postCall(const QJsonValue &root)
{
    const QJsonObject object = root.toObject();
    const QJsonArray segments = object.value(QLatin1String("SpeechSegments")).toArray();
    if (segments.isEmpty() || !object.contains(QLatin1String("ConversationAnalytics")))
        return {};
    const QJsonObject analytics = object.value(QLatin1String("ConversationAnalytics")).toObject();
    ParsedTranscript transcript;
    transcript.source = "aws-post-call";
    transcript.id = facts::textOf(analytics.value(QLatin1String("GUID")));
    facts::take(analytics, transcript);
    const QHash<QString, QString> labels = labelsOf(analytics);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        ParsedTurn turn = turnOfSegment(segments[i].toObject(), labels);
        turn.line = i + 1;
        if (!turn.text.empty())
            transcript.turns.push_back(std::move(turn));
    }
    return {transcript};
}

} // namespace coachbook::transcriptformats
