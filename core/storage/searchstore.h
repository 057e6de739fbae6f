// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changes.h"
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
};

namespace searchstore {
/// Agents, sessions, action items, evaluations' comments, behaviours, plans by words; interactions by their
/// exact id. `text` is what a person typed: every word must begin some word of the record. At most `most`
/// hits, agents first.
std::vector<SearchHit> find(Db &db, const QString &text, int most = 50);
} // namespace searchstore

} // namespace coachbook
