// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/coveragestore.h"
#include "core/domain/evaluation.h"
#include "core/domain/strata.h"
#include "core/domain/turnmetrics.h"
#include "core/storage/sqlite/query.h"
#include "core/storage/transcriptstore.h"
#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace coachbook::coveragestore {

using sqlite::Query;

namespace {

constexpr qint64 secondsADay = 86400;
constexpr qint64 unixEpochDay = 2'440'588; // Julian day of 1970-01-01

struct CellKey
{
    std::int64_t agent = 0, queue = 0;
    int channel = 0, month = 0; ///< months since that of the first day
    bool operator==(const CellKey &) const = default;
};

struct CellHash
{
    std::size_t operator()(const CellKey &key) const noexcept
    {
        const std::int64_t mixed =
            ((key.agent * 1'000'003 + key.queue) * 31 + key.channel) * 1'009 + key.month;
        return std::hash<std::int64_t>{}(mixed);
    }
};

struct CellCount
{
    qint64 interactions = 0, evaluated = 0;
};

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

std::unordered_map<std::int64_t, QString> queueNames(Db &db)
{
    std::unordered_map<std::int64_t, QString> names;
    Query q(db, "SELECT id, name FROM queue ORDER BY id");
    while (q.step())
        names.emplace(q.integer(0), q.text(1));
    return names;
}

#define COUNTED_COLUMNS "i.agent_id, i.queue_id, i.channel, i.day, i.talk, i.hold, i.answered "

/// Counts what can be evaluated, row by row: SQLite would sort a million rows to group them.
class CellCounter
{
public:
    CellCounter(QDate from, QDate to, int leastSeconds)
        : m_from(from), m_firstDay(from.toJulianDay()), m_leastSeconds(leastSeconds)
    {
        for (QDate day = from; day <= to; day = day.addDays(1))
            m_months.push_back((day.year() - from.year()) * 12 + day.month() - from.month());
    }

    void count(Query &q, qint64 CellCount::*which)
    {
        Interaction probe;
        while (q.step()) {
            probe.agent = q.maybeId<AgentId>(0);
            probe.talk = q.maybeNumber(4);
            probe.hold = q.maybeNumber(5);
            probe.answered = q.maybeFlag(6);
            if (!canBeEvaluated(probe, m_leastSeconds))
                continue;
            const CellKey key{q.integer(0), q.integer(1), q.number(2),
                              m_months[static_cast<std::size_t>(q.integer(3) - m_firstDay)]};
            ++(m_counts[key].*which);
        }
    }

    std::vector<CoverageCell> cells(Db &db) const
    {
        const auto names = queueNames(db);
        std::vector<CoverageCell> all;
        for (const auto &[key, count] : m_counts) {
            const auto queue = names.find(key.queue);
            all.push_back({AgentId(key.agent), static_cast<Channel>(key.channel),
                           queue == names.end() ? QString() : queue->second,
                           firstOfMonth(m_from).addMonths(key.month), count.interactions, count.evaluated});
        }
        std::sort(all.begin(), all.end(), [](const CoverageCell &a, const CoverageCell &b) {
            return std::tie(a.agent, a.channel, a.queue, a.month) <
                   std::tie(b.agent, b.channel, b.queue, b.month);
        });
        return all;
    }

private:
    QDate m_from;
    qint64 m_firstDay;
    int m_leastSeconds;
    std::vector<int> m_months; ///< of each day
    std::unordered_map<CellKey, CellCount, CellHash> m_counts;
};

/// Mean and spread of one agent's scores, as they come (Welford 1962).
void addScore(AgentScores &scores, double &squares, double score)
{
    ++scores.n;
    const double apart = score - scores.mean;
    scores.mean += apart / scores.n;
    squares += apart * (score - scores.mean);
    scores.sd = scores.n > 1 ? std::sqrt(squares / (scores.n - 1)) : 0;
}

// Agent by agent, so that the index finds the days. A local day is within a day of the same one in UTC.
#define OF_DAYS                                                                                              \
    "FROM agent CROSS JOIN interaction i ON i.agent_id = agent.id "                                          \
    "WHERE i.start_utc BETWEEN ? AND ? AND i.day BETWEEN ? AND ? "

void bindDays(Query &q, QDate from, QDate to)
{
    q.bind((from.toJulianDay() - unixEpochDay - 1) * secondsADay)
        .bind((to.toJulianDay() - unixEpochDay + 2) * secondsADay)
        .bind(from)
        .bind(to);
}

} // namespace

bool hasInteractions(Db &db)
{
    return db.integer("SELECT EXISTS (SELECT 1 FROM interaction)") != 0;
}

std::vector<CoverageCell> cells(Db &db, QDate from, QDate to, int leastSeconds)
{
    CellCounter counter(from, to, leastSeconds);
    Query all(db, "SELECT " COUNTED_COLUMNS "FROM interaction i NOT INDEXED WHERE i.day BETWEEN ? AND ?");
    all.bind(from).bind(to);
    counter.count(all, &CellCount::interactions);
    Query evaluated(db, "SELECT " COUNTED_COLUMNS
                        "FROM (SELECT DISTINCT interaction_ref FROM counted_evaluation) e CROSS JOIN "
                        "interaction i ON i.external_id = e.interaction_ref WHERE i.day BETWEEN ? AND ?");
    evaluated.bind(from).bind(to);
    counter.count(evaluated, &CellCount::evaluated);
    return counter.cells(db);
}

qint64 evaluationsElsewhere(Db &db, QDate from, QDate to)
{
    Query q(db, "SELECT count(*) FROM counted_evaluation WHERE day BETWEEN ? AND ? AND NOT EXISTS "
                "(SELECT 1 FROM interaction WHERE external_id = interaction_ref)");
    q.bind(from).bind(to);
    return q.step() ? q.integer(0) : 0;
}

std::vector<AgentScores> scores(Db &db, QDate from, QDate to)
{
    std::vector<AgentScores> all;
    double squares = 0;
    Query q(db, "SELECT agent_id, score, pick FROM counted_evaluation WHERE day BETWEEN ? AND ? AND score IS "
                "NOT NULL ORDER BY agent_id, day, id");
    q.bind(from).bind(to);
    while (q.step()) {
        if (const auto agent = q.id<AgentId>(0); all.empty() || all.back().agent != agent) {
            all.push_back({agent});
            squares = 0;
        }
        const Pick pick = q.as<Pick>(2);
        if (pick == Pick::Risk) {
            ++all.back().riskPicks;
            continue;
        }
        all.back().notKnown += pick == Pick::Unknown ? 1 : 0;
        addScore(all.back(), squares, q.real(1));
    }
    return all;
}

EvaluatedRefs evaluatedRefs(Db &db, QDate from, QDate to)
{
    EvaluatedRefs refs;
    Query q(db, "SELECT e.interaction_ref, e.pick FROM evaluation e CROSS JOIN interaction i "
                "ON i.external_id = e.interaction_ref WHERE e.superseded = 0 AND i.day BETWEEN ? AND ?");
    q.bind(from).bind(to);
    while (q.step())
        (q.as<Pick>(1) == Pick::RandomCore ? refs.drawn : refs.others).insert(q.text(0));
    for (const QString &ref : refs.drawn)
        refs.others.erase(ref);
    return refs;
}

std::vector<double> ratings(Db &db, QDate from, QDate to)
{
    std::vector<double> all;
    Query q(db, "SELECT i.csat " OF_DAYS "AND i.csat IS NOT NULL");
    bindDays(q, from, to);
    while (q.step())
        all.push_back(q.real(0));
    return all;
}

void eachAgent(Db &db, QDate from, QDate to, int leastSeconds,
               const std::function<void(std::vector<Interaction> interactions)> &take)
{
    const auto names = queueNames(db);
    std::vector<Interaction> rows;
    Query q(db, "SELECT i.agent_id, i.talk, i.hold, i.answered, i.id, i.external_id, i.start_utc, i.day, "
                "i.channel, i.queue_id, i.csat " OF_DAYS "ORDER BY agent.id, i.start_utc");
    bindDays(q, from, to);
    while (q.step()) {
        Interaction row;
        row.agent = q.maybeId<AgentId>(0);
        row.talk = q.maybeNumber(1);
        row.hold = q.maybeNumber(2);
        row.answered = q.maybeFlag(3);
        if (!canBeEvaluated(row, leastSeconds))
            continue;
        if (!rows.empty() && rows.back().agent != row.agent)
            take(std::exchange(rows, {}));
        row.id = q.id<InteractionId>(4);
        row.externalId = q.text(5);
        row.startUtc = q.integer(6);
        row.day = q.day(7);
        row.channel = q.as<Channel>(8);
        if (const auto queue = names.find(q.integer(9)); queue != names.end())
            row.queue = queue->second;
        row.csat = q.maybeReal(10);
        rows.push_back(std::move(row));
    }
    if (!rows.empty())
        take(std::move(rows));
}

std::unordered_map<QString, qint64> longestSilences(Db &db, QDate from, QDate to, int most)
{
    std::vector<std::pair<TranscriptId, QString>> found;
    Query q(db, "SELECT t.id, t.external_id FROM transcript t CROSS JOIN interaction i "
                "ON i.external_id = t.external_id WHERE t.shelf = 0 AND i.day BETWEEN ? AND ? "
                "ORDER BY t.id DESC LIMIT ?");
    q.bind(from).bind(to).bind(most);
    while (q.step())
        found.emplace_back(q.id<TranscriptId>(0), q.text(1));
    std::unordered_map<QString, qint64> longest;
    for (const auto &[id, ref] : found) {
        Transcript transcript;
        transcript.id = id;
        const TurnMetrics metrics = turnMetrics(transcriptstore::turns(db, transcript));
        if (metrics.times)
            longest[ref] = std::max(longest[ref], metrics.times->longestGapMs);
    }
    return longest;
}

QString drawValue(Db &db)
{
    return QString::number(db.integer("SELECT at FROM change_log ORDER BY id LIMIT 1"), 36);
}

} // namespace coachbook::coveragestore
