// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/signalstore.h"

#include "core/domain/signalrules.h"
#include "core/storage/sqlite/query.h"
#include <algorithm>
#include <tuple>

namespace coachbook::signalstore {

using sqlite::Query;

namespace {

struct KeptSignal ///< what tells signals apart
{
    SignalId id{0};
    AgentId agent{0};
    SignalRule rule = SignalRule::QaBelow;
    QString cause;
    QDate raised;
    bool isCurrent = false;
    bool stays = false;
};

std::vector<KeptSignal> keptSignals(Db &db)
{
    std::vector<KeptSignal> kept;
    Query q(db, "SELECT id, agent_id, rule, cause, raised, current FROM signal ORDER BY raised DESC");
    while (q.step())
        kept.push_back(
            {q.id<SignalId>(0), q.id<AgentId>(1), q.as<SignalRule>(2), q.text(3), q.day(4), q.flag(5)});
    return kept;
}

KeptSignal *sameSignal(std::vector<KeptSignal> &kept, const SignalDraft &draft, QDate today)
{
    const auto found = std::find_if(kept.begin(), kept.end(), [&](const KeptSignal &each) {
        return each.agent == draft.agent && each.rule == draft.rule && each.cause == draft.cause &&
               each.raised > today.addDays(-signalPeriod(draft.rule));
    });
    return found == kept.end() ? nullptr : &*found;
}

struct SignalPlan ///< what keepUp() has to do
{
    std::vector<SignalDraft> raised;
    std::vector<SignalId> again, past;
};

SignalPlan planFor(Db &db, const std::vector<SignalDraft> &found, QDate today)
{
    std::vector<KeptSignal> kept = keptSignals(db);
    SignalPlan plan;
    for (const SignalDraft &draft : found) {
        KeptSignal *same = sameSignal(kept, draft, today);
        if (!same)
            plan.raised.push_back(draft);
        else if (!same->isCurrent)
            plan.again.push_back(same->id);
        if (same)
            same->stays = true;
    }
    for (const KeptSignal &each : kept) {
        if (each.isCurrent && !each.stays)
            plan.past.push_back(each.id);
    }
    return plan;
}

void insertSignal(Db &db, const SignalDraft &draft, QDate today)
{
    Query q(db, "INSERT INTO signal (agent_id, rule, cause, raised, current, harm, gap, sure, kpi, value, "
                "other, aim, n, count, day, words, evaluation_id) "
                "VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const SignalFigures &f = draft.figures;
    q.bind(draft.agent).bind(draft.rule).bind(draft.cause).bind(today).bind(draft.harm).bind(draft.gap);
    q.bind(draft.sure).bind(f.kpi).bind(f.value).bind(f.other).bind(f.aim).bind(f.n).bind(f.count);
    q.bind(f.day).bind(f.words).bind(f.evaluation).run();
}

#define SIGNAL_ROW                                                                                           \
    "SELECT s.id, s.agent_id, s.rule, s.cause, s.raised, s.current, s.harm, s.gap, s.sure, s.kpi, s.value, " \
    "s.other, s.aim, s.n, s.count, s.day, s.words, s.evaluation_id, agent.name, a.kind, a.day, a.until, "    \
    "a.reason, a.session_id FROM signal s JOIN agent ON agent.id = s.agent_id LEFT JOIN signal_answer a "    \
    "ON a.agent_id = s.agent_id AND a.rule = s.rule AND a.cause = s.cause AND a.raised = s.raised "

Listed readListed(const Query &q)
{
    Listed listed;
    Signal &s = listed.signal;
    s.id = q.id<SignalId>(0);
    s.agent = q.id<AgentId>(1);
    s.rule = q.as<SignalRule>(2);
    s.cause = q.text(3);
    s.raised = q.day(4);
    s.isCurrent = q.flag(5);
    s.harm = q.as<SignalHarm>(6);
    s.gap = q.real(7);
    s.sure = q.real(8);
    s.figures = {q.maybe<Kpi>(9), q.maybeReal(10), q.maybeReal(11),
                 q.maybeReal(12), q.number(13),    q.number(14),
                 q.maybeDay(15),  q.text(16),      q.maybeId<EvaluationId>(17)};
    listed.agent = q.text(18);
    if (!q.isNull(19))
        listed.answer = SignalAnswer{q.as<SignalAnswerKind>(19), q.day(20), q.maybeDay(21), q.text(22),
                                     q.maybeId<SessionId>(23)};
    return listed;
}

} // namespace

std::vector<Listed> all(Db &db)
{
    std::vector<Listed> found;
    Query q(db, SIGNAL_ROW "ORDER BY s.id");
    while (q.step())
        found.push_back(readListed(q));
    std::stable_sort(found.begin(), found.end(), [](const Listed &a, const Listed &b) {
        return a.signal.isCurrent != b.signal.isCurrent ? a.signal.isCurrent : goesBefore(a.signal, b.signal);
    });
    return found;
}

std::optional<Listed> find(Db &db, SignalId id)
{
    Query q(db, SIGNAL_ROW "WHERE s.id = ?");
    q.bind(id);
    return q.step() ? std::optional(readListed(q)) : std::nullopt;
}

bool isUpToDate(Db &db, const std::vector<SignalDraft> &found, QDate today)
{
    const SignalPlan plan = planFor(db, found, today);
    return plan.raised.empty() && plan.again.empty() && plan.past.empty();
}

void keepUp(Db &db, const std::vector<SignalDraft> &found, QDate today)
{
    const SignalPlan plan = planFor(db, found, today);
    for (const SignalDraft &draft : plan.raised)
        insertSignal(db, draft, today);
    for (const SignalId id : plan.again)
        Query(db, "UPDATE signal SET current = 1 WHERE id = ?").bind(id).run();
    for (const SignalId id : plan.past)
        Query(db, "UPDATE signal SET current = 0 WHERE id = ?").bind(id).run();
}

void answer(Db &db, const Signal &signal, const SignalAnswer &answer)
{
    takeAnswerBack(db, signal);
    Query q(db, "INSERT INTO signal_answer (agent_id, rule, cause, raised, kind, day, until, reason, "
                "session_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    q.bind(signal.agent).bind(signal.rule).bind(signal.cause).bind(signal.raised).bind(answer.kind);
    q.bind(answer.day).bind(answer.until).bind(answer.reason.trimmed()).bind(answer.session).run();
}

void takeAnswerBack(Db &db, const Signal &signal)
{
    Query q(db, "DELETE FROM signal_answer WHERE agent_id = ? AND rule = ? AND cause = ? AND raised = ?");
    q.bind(signal.agent).bind(signal.rule).bind(signal.cause).bind(signal.raised).run();
}

} // namespace coachbook::signalstore
