// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace coachbook {

/// Who speaks. Other: a robot, a second agent, or nobody could tell.
enum class TurnRole { Other, Agent, Customer };

/// What one speaker said before another spoke; the unit of a transcript, of its import and of its index.
struct Turn
{
    TurnId id{0};
    std::optional<qint64> startMs, endMs; ///< since the beginning of the conversation
    TurnRole role = TurnRole::Other;
    QString speaker; ///< as the file names it
    QString text;
    bool operator==(const Turn &) const = default;
};

/// What was said in one interaction, without its turns.
struct Transcript
{
    TranscriptId id{0};
    QString source;         ///< the format it came in: "webvtt", "contact-lens"
    QString conversationId; ///< the interaction's id in the exports
    std::optional<AgentId> agent;
    QString agentNamed;             ///< id and name of the agent as the file gives them
    std::optional<QDateTime> start; ///< UTC
    std::optional<QDate> day;       ///< the local day, also where the time is not known
    int turns = 0;
    TurnId firstTurn{0};
    bool operator==(const Transcript &) const = default;
};

} // namespace coachbook
