// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/groupsession.h"
#include "core/storage/momentstore.h"

/// What the sessions of a group share, and whose they are.
namespace coachbook::groupstore {

SessionGroupId insert(Db &db, const SessionGroupDraft &draft);
void update(Db &db, const SessionGroup &group);
std::optional<SessionGroup> find(Db &db, SessionGroupId id);
/// Groups with a session that is not held yet, the newest first.
std::vector<SessionGroup> open(Db &db);

struct Moment ///< a moment of the group with its words
{
    GroupMoment shown;
    momentstore::Found found;
};
std::vector<Moment> moments(Db &db, const SessionGroup &group); ///< in the group's order

struct Member
{
    SessionId session{0};
    AgentId agent{0};
    QString name;
    SessionStatus status = SessionStatus::Draft;
    bool operator==(const Member &) const = default;
};
std::vector<Member> members(Db &db, SessionGroupId id); ///< by name

} // namespace coachbook::groupstore
