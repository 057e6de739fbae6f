// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importstore.h"
#include "core/storage/sqlite/query.h"
#include <cmath>
#include <string>
#include <unordered_map>

namespace coachbook {

using sqlite::Query;

namespace {

struct Cell ///< the rollup's key: agent, day and channel
{
    qint64 agent = 0;
    qint64 day = 0;
    int channel = 0;
    bool operator==(const Cell &) const = default;
};

struct CellHash
{
    std::size_t operator()(const Cell &cell) const noexcept
    {
        constexpr std::uint64_t mix = 0x9E3779B97F4A7C15ULL;
        const auto agent = static_cast<std::uint64_t>(cell.agent), day = static_cast<std::uint64_t>(cell.day);
        return static_cast<std::size_t>((agent * mix ^ day) * mix ^ static_cast<std::uint64_t>(cell.channel));
    }
};

struct Sums
{
    qint64 interactions = 0, answered = 0, resolved = 0, resolvable = 0, handled = 0, talk = 0, hold = 0,
           acw = 0;
    qint64 csatSum = 0, csatCount = 0;
};

/// The same sums as the rollup's SQL (interactionshelf.cpp): unknown "answered" counts as answered.
void add(Sums &sums, const InteractionRow &row, int sign)
{
    const bool answered = row.answered.value_or(true);
    sums.interactions += sign;
    sums.answered += answered ? sign : 0;
    sums.resolved += answered && row.resolved.value_or(false) ? sign : 0;
    sums.resolvable += answered && row.resolved ? sign : 0;
    sums.handled += row.talk || row.hold || row.acw ? sign : 0;
    sums.talk += sign * row.talk.value_or(0);
    sums.hold += sign * row.hold.value_or(0);
    sums.acw += sign * row.acw.value_or(0);
    if (row.csat) {
        sums.csatSum += sign * std::llround(*row.csat * 1000);
        sums.csatCount += sign;
    }
}

bool sameValues(const InteractionRow &a, const InteractionRow &b)
{
    return a.agent == b.agent && a.startUtc == b.startUtc && a.day == b.day && a.channel == b.channel &&
           a.queue == b.queue && a.talk == b.talk && a.hold == b.hold && a.acw == b.acw &&
           a.answered == b.answered && a.resolved == b.resolved && a.csat == b.csat;
}

/// What is there already, with what the file says of it.
InteractionRow merged(const InteractionRow &before, const InteractionRow &given,
                      const InteractionColumns &has)
{
    InteractionRow row = given;
    if (!given.hasTime && given.day == before.day)
        row.startUtc = before.startUtc;
    const auto keep = [](bool said, auto &to, const auto &known) {
        if (!said)
            to = known;
    };
    keep(has.agent, row.agent, before.agent);
    keep(has.channel, row.channel, before.channel);
    keep(has.queue, row.queue, before.queue);
    keep(has.talk, row.talk, before.talk);
    keep(has.hold, row.hold, before.hold);
    keep(has.acw, row.acw, before.acw);
    keep(has.answered, row.answered, before.answered);
    keep(has.resolved, row.resolved, before.resolved);
    keep(has.csat, row.csat, before.csat);
    return row;
}

/// A value that is known would become another, or a blank.
bool contradicts(const InteractionRow &book, const InteractionRow &file)
{
    const auto differs = [](const auto &known, const auto &given) { return known && known != given; };
    return differs(book.agent, file.agent) || book.startUtc != file.startUtc || book.day != file.day ||
           book.channel != file.channel || (book.queue != 0 && book.queue != file.queue) ||
           differs(book.talk, file.talk) || differs(book.hold, file.hold) || differs(book.acw, file.acw) ||
           differs(book.answered, file.answered) || differs(book.resolved, file.resolved) ||
           differs(book.csat, file.csat);
}

/// What the book knows, and where it knows nothing, what the file says.
InteractionRow filledIn(const InteractionRow &book, const InteractionRow &file)
{
    InteractionRow row = book;
    const auto fill = [](auto &known, const auto &given) {
        if (!known)
            known = given;
    };
    fill(row.agent, file.agent);
    fill(row.queue, file.queue);
    fill(row.talk, file.talk);
    fill(row.hold, file.hold);
    fill(row.acw, file.acw);
    fill(row.answered, file.answered);
    fill(row.resolved, file.resolved);
    fill(row.csat, file.csat);
    return row;
}

} // namespace

struct InteractionWriter::Private
{
    Private(Db &database, ImportId id, const InteractionColumns &has, KeepBook keep)
        : db(database), import(id), columns(has), keepBook(std::move(keep)),
          insert(db, "INSERT INTO interaction (external_id, agent_id, start_utc, day, channel, queue_id, "
                     "talk, hold, acw, "
                     "answered, resolved, csat, import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                     "ON CONFLICT DO NOTHING")
    {}

    Db &db;
    ImportId import;
    InteractionColumns columns;
    KeepBook keepBook;
    Query insert;
    std::unordered_map<std::string, qint64> queues;
    std::unordered_map<Cell, Sums, CellHash> cells;

    void count(const InteractionRow &row, int sign)
    {
        if (row.agent)
            add(cells[{row.agent->value(), row.day, static_cast<int>(row.channel)}], row, sign);
    }
    bool insertRow(const InteractionRow &row);
    Outcome meetExisting(const InteractionRow &given);
    void replace(const InteractionRow &row);
};

bool InteractionWriter::Private::insertRow(const InteractionRow &row)
{
    insert.bind(row.externalId)
        .bind(row.agent)
        .bind(row.startUtc)
        .bind(row.day)
        .bind(row.channel)
        .bind(row.queue);
    insert.bind(row.talk)
        .bind(row.hold)
        .bind(row.acw)
        .bind(row.answered)
        .bind(row.resolved)
        .bind(row.csat)
        .bind(import);
    insert.run();
    return db.changes() == 1;
}

InteractionWriter::Outcome InteractionWriter::Private::meetExisting(const InteractionRow &given)
{
    InteractionRow before, row;
    {
        Query q(db, "SELECT agent_id, start_utc, day, channel, queue_id, talk, hold, acw, answered, "
                    "resolved, csat, import_id "
                    "FROM interaction WHERE external_id = ?");
        q.bind(given.externalId);
        q.step();
        before = {
            given.externalId, q.maybeId<AgentId>(0), q.integer(1),     q.integer(2),     true,
            q.as<Channel>(3), q.integer(4),          q.maybeNumber(5), q.maybeNumber(6), q.maybeNumber(7),
            q.maybeFlag(8),   q.maybeFlag(9),        q.maybeReal(10)};
        row = merged(before, given, columns);
        if (sameValues(before, row))
            return Outcome::Unchanged;
        if (q.integer(11) == import.value())
            return Outcome::DuplicateInFile;
    }
    if (keepBook && contradicts(before, row) && keepBook(before, row)) {
        row = filledIn(before, row);
        if (sameValues(before, row))
            return Outcome::Unchanged;
    }
    count(before, -1);
    replace(row);
    return Outcome::Updated;
}

void InteractionWriter::Private::replace(const InteractionRow &row)
{
    Query keep(db, "INSERT INTO interaction_shelf (by_import, undone, external_id, agent_id, start_utc, day, "
                   "channel, queue_id, "
                   "talk, hold, acw, answered, resolved, csat, import_id) SELECT ?, 0, external_id, "
                   "agent_id, start_utc, day, "
                   "channel, queue_id, talk, hold, acw, answered, resolved, csat, import_id FROM interaction "
                   "WHERE external_id = ?");
    keep.bind(import).bind(row.externalId).run();
    Query(db, "DELETE FROM interaction WHERE external_id = ?").bind(row.externalId).run();
    insertRow(row);
    count(row, 1);
}

InteractionWriter::InteractionWriter(Db &db, ImportId import, const InteractionColumns &columns,
                                     KeepBook keepBook)
    : d(std::make_unique<Private>(db, import, columns, std::move(keepBook)))
{}

InteractionWriter::~InteractionWriter() = default;

qint64 InteractionWriter::queueId(std::string_view name)
{
    if (name.empty())
        return 0;
    const auto known = d->queues.find(std::string(name));
    if (known != d->queues.end())
        return known->second;
    Query(d->db, "INSERT INTO queue (name) VALUES (?) ON CONFLICT DO NOTHING").bind(name).run();
    Query q(d->db, "SELECT id FROM queue WHERE name = ?");
    q.bind(name);
    q.step();
    return d->queues.emplace(name, q.integer(0)).first->second;
}

InteractionWriter::Outcome InteractionWriter::write(const InteractionRow &row)
{
    if (!d->insertRow(row))
        return d->meetExisting(row);
    d->count(row, 1);
    return Outcome::New;
}

void InteractionWriter::finish()
{
    Query q(d->db,
            "INSERT INTO daily VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
            "interactions = interactions + excluded.interactions, answered = answered + excluded.answered, "
            "resolved = resolved + excluded.resolved, resolvable = resolvable + excluded.resolvable, "
            "handled = handled + excluded.handled, talk = talk + excluded.talk, hold = hold + excluded.hold, "
            "acw = acw + excluded.acw, csat_sum = csat_sum + excluded.csat_sum, "
            "csat_count = csat_count + excluded.csat_count");
    for (const auto &[cell, sums] : d->cells) {
        q.bind(cell.agent).bind(cell.day).bind(cell.channel).bind(sums.interactions).bind(sums.answered);
        q.bind(sums.resolved)
            .bind(sums.resolvable)
            .bind(sums.handled)
            .bind(sums.talk)
            .bind(sums.hold)
            .bind(sums.acw);
        q.bind(sums.csatSum).bind(sums.csatCount).run();
    }
    Query(d->db, "DELETE FROM daily WHERE interactions = 0").run();
    d->cells.clear();
}

} // namespace coachbook
