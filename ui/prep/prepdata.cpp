// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/prepdata.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/actionliststore.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/momentstore.h"
#include "core/storage/preparationquery.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/templatestore.h"
#include "ui/actions/actioncontext.h"
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int interactionsRead = 40;

std::vector<FlaggedInteraction> readEvaluated(Db &db, AgentId agent, QDate day)
{
    const std::vector<Scorecard> cards = qualitystore::scorecards(db);
    std::vector<FlaggedInteraction> evaluated;
    for (const Evaluation &each :
         qualitystore::evaluationsOfAgent(db, agent, day.addDays(1 - evidenceDays), day)) {
        const auto card = std::find_if(cards.begin(), cards.end(),
                                       [&each](const Scorecard &one) { return one.id == each.scorecard; });
        if (card != cards.end() && each.score)
            evaluated.push_back(flaggedInteraction({each, &*card, momentstore::ofEvaluation(db, each.id)}));
    }
    return evaluated;
}

std::vector<Session> readHeld(Db &db, AgentId agent, QDate day, std::optional<SessionId> self)
{
    std::vector<Session> sessions = sessionstore::ofAgent(db, agent);
    std::erase_if(sessions, [&](const Session &each) {
        return !isHeld(each.status) || each.day > day || each.id == self;
    });
    std::reverse(sessions.begin(), sessions.end());
    return sessions;
}

std::optional<Session> otherPlanned(Db &db, AgentId agent, std::optional<SessionId> self)
{
    for (const Session &each : sessionstore::drafts(db)) {
        if (each.agent == agent && each.type == SessionType::OneOnOne && each.id != self)
            return each;
    }
    return std::nullopt;
}

/// Whom the session is with beside its agent.
void readOthers(Db &db, PrepData &prep, std::optional<SessionId> self)
{
    const std::optional<Session> session = self ? sessionstore::find(db, *self) : std::nullopt;
    if (!session)
        return;
    const std::optional<Agent> partner =
        session->partner ? agentstore::find(db, *session->partner) : std::nullopt;
    prep.partner = partner ? partner->name : QString();
    if (session->group)
        prep.group = readGroup(db, *session->group);
}

} // namespace

std::optional<GroupData> readGroup(Db &db, SessionGroupId id)
{
    const std::optional<SessionGroup> group = groupstore::find(db, id);
    if (!group)
        return std::nullopt;
    return GroupData{*group, groupstore::moments(db, *group), groupstore::members(db, id)};
}

std::optional<PrepData> readPrepData(Db &db, AgentId agent, QDate day, std::optional<SessionId> self)
{
    std::optional<Preparation> preparation = preparationOf(db, agent, day);
    if (!preparation)
        return std::nullopt;
    PrepData prep;
    prep.preparation = std::move(*preparation);
    prep.evaluated = readEvaluated(db, agent, day);
    prep.interactions = metricstore::newestOfAgent(db, agent, interactionsRead);
    prep.held = readHeld(db, agent, day, self);
    prep.due = {prep.preparation.agent, agentstore::periods(db, agent), prep.held};
    prep.nextPlanned = otherPlanned(db, agent, self);
    prep.items = actionitemstore::ofAgent(db, agent);
    prep.behaviours = qualitystore::behaviours(db);
    prep.settings = settingstore::load(db);
    prep.smart = readSmartContext(db, agent, prep.settings, day);
    prep.today = day;
    prep.templates = templatestore::all(db);
    readOthers(db, prep, self);
    // A session never stands on itself.
    prep.preparation.lastSession = prep.held.empty() ? std::nullopt : std::optional(prep.held.front());
    std::erase_if(prep.preparation.openItems,
                  [&self](const ActionItem &item) { return self && item.session == self; });
    for (const ActionItem &item : prep.preparation.openItems) {
        if (std::optional<MeasuredResult> measured =
                actionliststore::measuredOf(db, item, prep.settings, day))
            prep.measured.insert({item.id.value(), std::move(*measured)});
    }
    return prep;
}

std::vector<Recoaching> recoachingOf(const Session &session, const PrepData &prep)
{
    std::vector<Recoaching> before;
    for (const SessionFocus &focus : session.focus)
        before.push_back(
            recoaching(focus, session, prep.held, prep.items, prep.settings.cadence.countsFromMinutes));
    return before;
}

std::optional<Session> openDraft(Db &db, AgentId agent)
{
    std::vector<Session> open = sessionstore::drafts(db);
    std::erase_if(open, [agent](const Session &each) { return each.agent != agent; });
    std::stable_sort(open.begin(), open.end(), [](const Session &a, const Session &b) {
        return std::pair(a.type != SessionType::OneOnOne, a.day) <
               std::pair(b.type != SessionType::OneOnOne, b.day);
    });
    return open.empty() ? std::nullopt : std::optional(open.front());
}

} // namespace coachbook::ui
