// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/kindimport.h"
#include "core/import/shiftrows.h"
#include "core/storage/agentstore.h"
#include "core/storage/schedulestore.h"
#include <map>

namespace coachbook {

namespace {

/// What a file says of an agent's day is all of that day: a shift that moved leaves nothing behind where it
/// was. So rows wait until the file is read.
class ShiftImport : public KindImport
{
public:
    explicit ShiftImport(const KindInput &input)
        : m_db(input.db), m_tally(input.tally), m_agents(input.db), m_rows(input.plan, m_agents)
    {}

    void row(const Record &record) override;
    void finish() override
    {
        for (const auto &[key, rows] : m_days)
            write(rows);
    }

private:
    using Key = std::pair<qint64, QDate>;
    void write(const std::vector<ShiftRow> &rows);

    Db &m_db;
    Tally &m_tally;
    AgentIndex m_agents;
    ShiftRows m_rows;
    std::map<Key, std::vector<ShiftRow>> m_days;
};

void ShiftImport::row(const Record &record)
{
    ShiftRow row;
    Refusal refusal;
    if (!m_rows.read(record, row, refusal)) {
        m_tally.refuse(std::move(refusal), record);
        return;
    }
    std::vector<ShiftRow> &day = m_days[{row.shift.agent.value(), row.shift.day}];
    for (const ShiftRow &other : day) {
        if (other == row) {
            m_tally.unchanged();
            return;
        }
        const MinuteSpan &a = other.shift.span, &b = row.shift.span;
        if (other.isOff || row.isOff || (a.from < b.to && b.from < a.to)) {
            m_tally.refuse({0, RefusalReason::ShiftsOverlap, {}, row.shift.day.toString(Qt::ISODate), {}, {}},
                           record);
            return;
        }
    }
    day.push_back(row);
}

void ShiftImport::write(const std::vector<ShiftRow> &rows)
{
    const Shift &first = rows.front().shift;
    std::vector<Shift> known = schedulestore::shiftsOf(m_db, first.agent, first.day, first.day), fresh;
    qint64 off = 0;
    for (const ShiftRow &row : rows) {
        const auto same = std::find(known.begin(), known.end(), row.shift);
        if (row.isOff) {
            ++off;
        } else if (same != known.end()) {
            known.erase(same);
            m_tally.unchanged();
        } else {
            fresh.push_back(row.shift);
        }
    }
    for (const Shift &gone : known)
        schedulestore::removeShift(m_db, gone);
    for (const Shift &shift : fresh)
        schedulestore::insertShift(m_db, shift);
    const auto replaced = static_cast<qint64>(std::min(known.size(), fresh.size()));
    m_tally.updated(replaced);
    m_tally.added(static_cast<qint64>(fresh.size()) - replaced);
    if (off > 0 && !known.empty())
        m_tally.updated(off);
    else
        m_tally.unchanged(off);
    for (std::size_t i = static_cast<std::size_t>(off); i < rows.size(); ++i)
        m_tally.record();
}

} // namespace

std::unique_ptr<KindImport> shiftImport(const KindInput &input)
{
    return std::make_unique<ShiftImport>(input);
}

} // namespace coachbook
