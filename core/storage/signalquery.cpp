// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/signalquery.h"

#include "core/domain/evaluation.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/duereader.h"
#include "core/storage/metricstore.h"
#include "core/storage/planstore.h"
#include "core/storage/progressquery.h"
#include "core/storage/replystore.h"
#include "core/storage/sqlite/query.h"
#include <QTimeZone>
#include <algorithm>
#include <map>

namespace coachbook {

using sqlite::Query;

namespace {

constexpr int signalWeeks = 14; ///< thirteen whole ones, and the one that runs

struct AnswerTallies
{
    std::map<QString, BehaviourTally> behaviours;
    std::vector<CriticalMiss> criticals;
};

void addAnswer(AnswerTallies &tallies, const Query &q)
{
    const std::optional<BehaviourId> behaviour = q.maybeId<BehaviourId>(8);
    const QString question = q.text(7);
    const QString key = behaviour ? QString::number(behaviour->value()) : question.toLower();
    BehaviourTally &tally = tallies.behaviours[key];
    if (tally.n == 0) {
        tally.key = key;
        tally.name = behaviour ? q.text(9) : question;
        tally.priority = behaviour ? q.as<Priority>(10) : guessPriority(q.text(6), question);
    }
    ++tally.n;
    tally.passed += isMissed(q.real(3), q.real(4)) ? 0 : 1;
    if (q.flag(5) && failsCritical({q.real(3), q.real(4), 1, true}))
        tallies.criticals.push_back({q.id<EvaluationId>(1), q.day(2), question});
}

std::map<AgentId, AnswerTallies> answersSince(Db &db, QDate from, QDate to)
{
    std::map<AgentId, AnswerTallies> tallies;
    Query q(db, "SELECT e.agent_id, e.id, e.day, a.score, q.maximum, q.critical, q.section, q.text, "
                "q.behaviour_id, coalesce(b.name, ''), coalesce(b.priority, 2) "
                "FROM counted_evaluation e JOIN answer a ON a.evaluation_id = e.id "
                "JOIN question q ON q.id = a.question_id LEFT JOIN behaviour b ON b.id = q.behaviour_id "
                "WHERE e.day BETWEEN ? AND ? AND a.score IS NOT NULL ORDER BY e.id");
    q.bind(from).bind(to);
    while (q.step())
        addAnswer(tallies[q.id<AgentId>(0)], q);
    return tallies;
}

template <class Record>
std::map<AgentId, std::vector<Record>> byAgent(const std::vector<Record> &records)
{
    std::map<AgentId, std::vector<Record>> sorted;
    for (const Record &each : records)
        sorted[each.agent].push_back(each);
    return sorted;
}

std::map<AgentId, std::vector<LateReply>> awaitedReplies(Db &db, const BookSettings &book)
{
    const QTimeZone zone(book.zone.toUtf8());
    std::map<AgentId, std::vector<LateReply>> replies;
    for (const replystore::Listed &each : replystore::open(db)) {
        if (!each.releasedAt || each.state == EvaluationState::Disputed)
            continue;
        const QDateTime due = each.releasedAt->addSecs(book.cadence.replyHours * qint64{3600});
        replies[each.agent].push_back(
            {each.id, each.interactionRef, (zone.isValid() ? due.toTimeZone(zone) : due).date()});
    }
    return replies;
}

/// Looks up without making an entry.
template <class Value>
Value valueOf(const std::map<AgentId, Value> &values, AgentId agent)
{
    const auto found = values.find(agent);
    return found == values.end() ? Value{} : found->second;
}

} // namespace

std::vector<SignalDraft> findSignals(Db &db, const BookSettings &book, const SignalSettings &settings,
                                     QDate today)
{
    const std::vector<DueInput> agents = dueInputs(db);
    const auto measures = metricstore::ofAll(db, mondayOf(today).addDays(-7 * signalWeeks), today);
    const auto answers = answersSince(db, today.addDays(1 - settings.days), today);
    const auto items = byAgent(actionitemstore::open(db));
    const auto checkIns = byAgent(checkinstore::open(db));
    const auto plans = byAgent(planstore::all(db));
    const auto replies = awaitedReplies(db, book);
    std::map<AgentId, Progress> progress;
    for (const AgentProgress &each : progressOf(db, agents, book, today))
        progress.emplace(each.agent, each.progress);
    const AgentMeasures none;
    std::vector<SignalDraft> found;
    for (const DueInput &each : agents) {
        const AgentId agent = each.agent.id;
        const DueEntry entry = dueEntry(each, book.cadence, book.calendar, today);
        const auto own = measures.find(agent);
        SignalInput input{each, entry, own == measures.end() ? none : own->second};
        if (const auto tallies = answers.find(agent); tallies != answers.end()) {
            for (const auto &[key, tally] : tallies->second.behaviours)
                input.behaviours.push_back(tally);
            input.criticals = tallies->second.criticals;
        }
        input.items = valueOf(items, agent);
        input.checkIns = valueOf(checkIns, agent);
        input.plans = valueOf(plans, agent);
        input.replies = valueOf(replies, agent);
        if (const auto moving = progress.find(agent); moving != progress.end())
            input.progress = moving->second;
        const FocusRun run = focusRun(each.sessions, book.cadence.countsFromMinutes);
        input.focus = run.focus;
        input.sessionsOnIt = run.sessions;
        const std::vector<SignalDraft> signalled = signalsOf(input, book, settings, today);
        found.insert(found.end(), signalled.begin(), signalled.end());
    }
    return found;
}

} // namespace coachbook
