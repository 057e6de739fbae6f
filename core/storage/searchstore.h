// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changes.h"
#include "core/domain/transcript.h"
#include "core/storage/book.h"

namespace coachbook {

struct SearchHit
{
    Entity entity = Entity::Agent;
    qint64 id = 0;
    QString title;
    QString snippet; ///< plain text; matched words between U+0002 and U+0003
    std::optional<AgentId> agent;
    std::optional<QDate> day;
    std::optional<TurnId> turn = {};    ///< of a transcript: what was said
    std::optional<qint64> startMs = {}; ///< when, since the beginning of the conversation
    TurnRole role = TurnRole::Other;    ///< by whom
};

namespace searchstore {
/// Agents, sessions, action items, evaluations' comments, behaviours, plans by words; interactions by their
/// exact id. `text` is what a person typed: every word must begin some word of the record. At most `most`
/// hits, agents first. Then the newest turns of transcripts that have all the words; words between quotation
/// marks must follow each other.
std::vector<SearchHit> find(Db &db, const QString &text, int most = 50);
/// The turns alone.
std::vector<SearchHit> findTurns(Db &db, const QString &text, int most);
} // namespace searchstore

} // namespace coachbook
