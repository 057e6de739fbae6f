// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/cuetext.h"
#include "core/import/transcripts/facts.h"
#include "core/import/transcripts/formats.h"
#include "core/import/transcripts/roles.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

namespace coachbook::transcriptformats {

namespace {

std::optional<qint64> milliseconds(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(qint64(value.toDouble())) : std::nullopt;
}

/// ParticipantId may be an id, or "AGENT" and "CUSTOMER" themselves.
QHash<QString, QString> rolesOf(const QJsonObject &root)
{
    QHash<QString, QString> roles;
    for (const QJsonValue &value : root.value(QLatin1String("Participants")).toArray()) {
        const QJsonObject participant = value.toObject();
        roles.insert(participant.value(QLatin1String("ParticipantId")).toString(),
                     participant.value(QLatin1String("ParticipantRole")).toString());
    }
    return roles;
}

ParsedTurn turnOf(const QJsonObject &turn, const QHash<QString, QString> &roles)
{
    ParsedTurn parsed;
    const QString id = turn.value(QLatin1String("ParticipantId")).toString();
    QString role = turn.value(QLatin1String("ParticipantRole")).toString();
    if (role.isEmpty())
        role = roles.value(id, id);
    const QString name = turn.value(QLatin1String("DisplayName")).toString();
    parsed.role = roleOfLabel(role.toStdString());
    parsed.speaker = cuetext::onOneLine((name.isEmpty() ? role : name).toStdString());
    parsed.text = cuetext::onOneLine(turn.value(QLatin1String("Content")).toString().toStdString());
    parsed.startMs = milliseconds(turn.value(QLatin1String("BeginOffsetMillis")));
    parsed.endMs = milliseconds(turn.value(QLatin1String("EndOffsetMillis")));
    return parsed;
}

/// A chat has clock times instead of offsets.
void takeClock(const QJsonObject &turn, ParsedTurn &parsed, ParsedTranscript &to)
{
    const QString text = turn.value(QLatin1String("AbsoluteTime")).toString();
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (parsed.startMs || !at.isValid())
        return;
    if (to.start.empty())
        to.start = text.toStdString();
    const QDateTime first = QDateTime::fromString(QString::fromStdString(to.start), Qt::ISODateWithMs);
    if (first.isValid() && first <= at)
        parsed.startMs = first.msecsTo(at);
}

bool isTurn(const QJsonValue &value)
{
    const QJsonObject turn = value.toObject();
    return turn.contains(QLatin1String("ParticipantId")) || turn.contains(QLatin1String("ParticipantRole"));
}

/// The file of a whole call has "Transcript"; the stream of one has "Segments", each with a turn.
QJsonArray turnsOf(const QJsonObject &root)
{
    const QJsonArray all = root.value(QLatin1String("Transcript")).toArray();
    if (!all.isEmpty())
        return all;
    QJsonArray turns;
    for (const QJsonValue &segment : root.value(QLatin1String("Segments")).toArray()) {
        const QJsonValue turn = segment.toObject().value(QLatin1String("Transcript"));
        if (turn.isObject())
            turns.append(turn);
    }
    return turns;
}

} // namespace

Read contactLens(const QJsonValue &root)
{
    const QJsonObject object = root.toObject();
    const QJsonArray turns = turnsOf(object);
    if (turns.isEmpty() || !isTurn(turns.first()))
        return {};
    ParsedTranscript transcript;
    transcript.source = "contact-lens";
    facts::take(object, transcript);
    const QHash<QString, QString> roles = rolesOf(object);
    for (qsizetype i = 0; i < turns.size(); ++i) {
        ParsedTurn turn = turnOf(turns[i].toObject(), roles);
        turn.line = i + 1;
        takeClock(turns[i].toObject(), turn, transcript);
        if (!turn.text.empty()) // joining and leaving are no turns
            transcript.turns.push_back(std::move(turn));
    }
    return {transcript};
}

} // namespace coachbook::transcriptformats
