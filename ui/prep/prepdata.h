// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/duelist.h"
#include "core/domain/measuredresult.h"
#include "core/domain/preparation.h"
#include "core/domain/recoaching.h"
#include "core/domain/smart.h"
#include "core/storage/book.h"
#include "core/storage/groupstore.h"
#include <map>

namespace coachbook::ui {

/// What a group session shares with the others' sessions.
struct GroupData
{
    SessionGroup group;
    std::vector<groupstore::Moment> moments;
    std::vector<groupstore::Member> members; ///< by name, the session's own agent among them
};
std::optional<GroupData> readGroup(Db &db, SessionGroupId id);

/// All the page shows beside the session itself.
struct PrepData
{
    Preparation preparation;
    std::vector<FlaggedInteraction> evaluated;       ///< of the last `evidenceDays`, newest first
    std::vector<Interaction> interactions;           ///< newest first
    std::vector<Session> held;                       ///< all, newest first
    std::vector<ActionItem> items;                   ///< of the agent, open or closed
    std::map<std::int64_t, MeasuredResult> measured; ///< by id of an open item that a KPI measures
    std::vector<Behaviour> behaviours;               ///< the library, by priority
    DueInput due;                                    ///< what the cadence is worked out from
    std::optional<Session> nextPlanned;              ///< another one-on-one that is planned already
    BookSettings settings;
    SmartContext smart; ///< what the agent's action items are judged by
    QDate today;
    std::vector<SessionTemplate> templates; ///< shipped, changed and own
    QString partner;                        ///< peer session: the partner's name
    std::optional<GroupData> group;         ///< group session
};

/// The agent as the book stood on `day`; `self` is the session on the page and never its own source. Absent
/// when there is no such agent.
std::optional<PrepData> readPrepData(Db &db, AgentId agent, QDate day, std::optional<SessionId> self);

/// FOLL-3: how often each focus of the session was coached before, in the order of its focus.
std::vector<Recoaching> recoachingOf(const Session &session, const PrepData &prep);

/// The session of this agent that is not held yet: a one-on-one before anything else, the nearest first.
std::optional<Session> openDraft(Db &db, AgentId agent);

} // namespace coachbook::ui
