// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/cuetext.h"
#include "core/import/transcripts/facts.h"
#include "core/import/transcripts/formats.h"

#include <QJsonArray>

namespace coachbook::transcriptformats {

namespace {

constexpr double earliestEpochMs = 1e11; ///< beyond it a time is one since 1970, not one since the beginning

/// "internal" is the agent here, "external" the customer; "acd" and "ivr" are machines.
TurnRole roleOf(const QString &purpose)
{
    if (purpose == QLatin1String("internal") || purpose == QLatin1String("agent") ||
        purpose == QLatin1String("user"))
        return TurnRole::Agent;
    return purpose == QLatin1String("external") || purpose == QLatin1String("customer") ? TurnRole::Customer
                                                                                        : TurnRole::Other;
}

ParsedTurn turnOf(const QJsonObject &phrase, double began)
{
    ParsedTurn turn;
    const QString purpose = phrase.value(QLatin1String("participantPurpose")).toString();
    turn.speaker = cuetext::onOneLine(purpose.toStdString());
    turn.role = roleOf(purpose.toLower());
    QString text = phrase.value(QLatin1String("decoratedText")).toString();
    if (text.isEmpty())
        text = phrase.value(QLatin1String("text")).toString();
    turn.text = cuetext::onOneLine(text.toStdString());
    const QJsonValue start = phrase.value(QLatin1String("startTimeMs"));
    const QJsonValue duration = phrase.value(QLatin1String("duration"));
    if (!start.isDouble())
        return turn;
    const double from = start.toDouble();
    turn.startMs = static_cast<qint64>(from > earliestEpochMs ? from - began : from);
    const QJsonValue length =
        duration.isObject() ? duration.toObject().value(QLatin1String("milliseconds")) : duration;
    if (length.isDouble())
        turn.endMs = *turn.startMs + static_cast<qint64>(length.toDouble());
    return turn;
}

/// When the offsets count from: as the file says, else the first phrase.
double beginningOf(const QJsonObject &root, const QJsonArray &transcripts)
{
    const QJsonValue said = root.value(QLatin1String("conversationStartTime"));
    if (said.isDouble() && said.toDouble() > earliestEpochMs)
        return said.toDouble();
    double first = 0;
    for (const QJsonValue &transcript : transcripts) {
        for (const QJsonValue &phrase : transcript.toObject().value(QLatin1String("phrases")).toArray()) {
            const double at = phrase.toObject().value(QLatin1String("startTimeMs")).toDouble();
            first = first == 0 ? at : std::min(first, at);
        }
    }
    return first;
}

} // namespace

Read genesys(const QJsonValue &root)
{
    const QJsonObject object = root.toObject();
    const QJsonArray transcripts = object.value(QLatin1String("transcripts")).toArray();
    if (transcripts.isEmpty() || !transcripts.first().toObject().contains(QLatin1String("phrases")))
        return {};
    ParsedTranscript parsed;
    parsed.source = "genesys";
    facts::take(object, parsed);
    const double began = beginningOf(object, transcripts);
    qint64 number = 0;
    for (const QJsonValue &transcript : transcripts) {
        for (const QJsonValue &phrase : transcript.toObject().value(QLatin1String("phrases")).toArray()) {
            ParsedTurn turn = turnOf(phrase.toObject(), began);
            turn.line = ++number;
            if (!turn.text.empty())
                parsed.turns.push_back(std::move(turn));
        }
    }
    return {parsed};
}

} // namespace coachbook::transcriptformats
