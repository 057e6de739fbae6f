// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/actionliststore.h"
#include "core/domain/carryover.h"
#include "core/domain/session.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/sqlite/query.h"
#include <unordered_map>

namespace coachbook::actionliststore {

using sqlite::Query;

namespace {

template <class IdType>
std::unordered_map<IdType, QString> names(Query q)
{
    std::unordered_map<IdType, QString> found;
    while (q.step())
        found.emplace(q.id<IdType>(0), q.text(1));
    return found;
}

template <class IdType>
std::unordered_map<IdType, QDate> days(Query q)
{
    std::unordered_map<IdType, QDate> found;
    while (q.step())
        found.emplace(q.id<IdType>(0), q.day(1));
    return found;
}

std::unordered_map<AgentId, std::vector<QDate>> heldDays(Db &db)
{
    std::unordered_map<AgentId, std::vector<QDate>> held;
    Query q(db, "SELECT agent_id, day FROM session WHERE status IN (?, ?) ORDER BY day");
    q.bind(SessionStatus::Completed).bind(SessionStatus::Acknowledged);
    while (q.step())
        held[q.id<AgentId>(0)].push_back(q.day(1));
    return held;
}

} // namespace

std::vector<Listed> all(Db &db)
{
    const auto agents = names<AgentId>(Query(db, "SELECT id, name FROM agent"));
    const auto behaviours = names<BehaviourId>(Query(db, "SELECT id, name FROM behaviour"));
    const auto sessions = days<SessionId>(Query(db, "SELECT id, day FROM session"));
    const auto plans = days<PlanId>(Query(db, "SELECT id, coalesce(started, created) FROM plan"));
    const auto held = heldDays(db);
    static const std::vector<QDate> never;
    std::vector<Listed> listed;
    for (ActionItem &item : actionitemstore::all(db)) {
        Listed each;
        each.agent = agents.at(item.agent);
        if (item.behaviour)
            each.behaviour = behaviours.at(*item.behaviour);
        if (item.session)
            each.madeOn = sessions.at(*item.session);
        else if (item.plan)
            each.madeOn = plans.at(*item.plan);
        const auto days = held.find(item.agent);
        each.carried = carriedOver(item, each.madeOn, days == held.end() ? never : days->second);
        each.item = std::move(item);
        listed.push_back(std::move(each));
    }
    return listed;
}

std::optional<Listed> find(Db &db, ActionItemId id)
{
    std::optional<ActionItem> item = actionitemstore::find(db, id);
    if (!item)
        return std::nullopt;
    Query q(db,
            "SELECT name, coalesce((SELECT name FROM behaviour WHERE id = ?), '') FROM agent WHERE id = ?");
    q.bind(item->behaviour).bind(item->agent);
    if (!q.step())
        return std::nullopt;
    Listed listed{{}, q.text(0), q.text(1), madeOn(db, *item), 0};
    Query held(db, "SELECT day FROM session WHERE agent_id = ? AND status IN (?, ?) ORDER BY day");
    held.bind(item->agent).bind(SessionStatus::Completed).bind(SessionStatus::Acknowledged);
    std::vector<QDate> heldDays;
    while (held.step())
        heldDays.push_back(held.day(0));
    listed.carried = carriedOver(*item, listed.madeOn, heldDays);
    listed.item = std::move(*item);
    return listed;
}

std::optional<QDate> madeOn(Db &db, const ActionItemDraft &item)
{
    Query q(db, "SELECT coalesce((SELECT day FROM session WHERE id = ?), "
                "(SELECT coalesce(started, created) FROM plan WHERE id = ?))");
    q.bind(item.session).bind(item.plan);
    return q.step() ? q.maybeDay(0) : std::nullopt;
}

std::optional<MeasuredResult> measuredOf(Db &db, const ActionItemDraft &item, const BookSettings &settings,
                                         QDate today)
{
    const std::optional<QDate> made = madeOn(db, item);
    const auto [from, to] = resultSpan(item, made, today);
    return measuredResult(item, made, metricstore::ofAgent(db, item.agent, from, to), settings.kpis, today,
                          settings.ahtVoiceOnly);
}

} // namespace coachbook::actionliststore
