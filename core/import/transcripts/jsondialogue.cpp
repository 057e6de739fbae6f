// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/transcripts/facts.h"
#include "core/import/transcripts/formats.h"

#include <QJsonArray>

namespace coachbook::transcriptformats {

namespace {

/// The first text of an object, or of one in it, that is a dialogue or cues.
std::optional<ParsedTranscript> dialogueIn(const QJsonObject &object, int depth)
{
    for (const QJsonValue &value : object) {
        const std::string text = value.toString().toStdString();
        if (text.size() > 20) {
            if (isWebVtt(text))
                return webVtt(text);
            if (std::optional<ParsedTranscript> found = dialogue(text))
                return found;
        }
    }
    for (const QJsonValue &value : object) {
        if (value.isObject() && depth < 4) {
            if (std::optional<ParsedTranscript> found = dialogueIn(value.toObject(), depth + 1))
                return found;
        }
    }
    return std::nullopt;
}

void takeOne(const QJsonObject &object, Read &to)
{
    std::optional<ParsedTranscript> found = dialogueIn(object, 0);
    if (!found)
        return;
    qint64 number = 0;
    for (ParsedTurn &turn : found->turns)
        turn.line = ++number;
    ParsedTranscript outer;
    facts::take(object, outer);
    if (!outer.id.empty())
        found->id = outer.id;
    if (found->agentId.empty())
        found->agentId = outer.agentId;
    if (found->agentName.empty())
        found->agentName = outer.agentName;
    if (!outer.start.empty())
        found->start = outer.start;
    to.push_back(std::move(*found));
}

} // namespace

Read dialogueInJson(const QJsonValue &root)
{
    Read all;
    if (root.isObject())
        takeOne(root.toObject(), all);
    for (const QJsonValue &value : root.toArray())
        takeOne(value.toObject(), all);
    return all;
}

} // namespace coachbook::transcriptformats
