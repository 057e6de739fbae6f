// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/kindimport.h"
#include "core/import/kpirows.h"
#include "core/storage/kpifigurestore.h"
#include <algorithm>
#include <map>

namespace coachbook {

namespace {

/// A figure is known by agent, KPI and days. What a later file says of them goes before what the book has.
class KpiImport : public KindImport
{
public:
    explicit KpiImport(const KindInput &input)
        : m_db(input.db), m_tally(input.tally), m_agents(input.db), m_rows(input.plan, m_agents)
    {}

    void row(const Record &record) override;

private:
    using Key = std::tuple<qint64, Kpi, QDate, QDate>;
    static Key keyOf(const KpiRow &row, const KpiFigure &figure)
    {
        return {row.agent ? row.agent->value() : 0, figure.kpi, figure.from, figure.to};
    }
    bool refuseRepetition(const KpiRow &row, const Record &record);

    Db &m_db;
    Tally &m_tally;
    AgentIndex m_agents;
    KpiRows m_rows;
    std::map<Key, KpiFigure> m_seen;
};

/// True when the row is done with: a figure of it was in the file before.
bool KpiImport::refuseRepetition(const KpiRow &row, const Record &record)
{
    std::size_t same = 0;
    for (const KpiFigure &figure : row.figures) {
        const auto seen = m_seen.find(keyOf(row, figure));
        if (seen == m_seen.end())
            continue;
        if (seen->second != figure) {
            const QString what =
                kpiKey(figure.kpi).toUpper() + QLatin1Char(' ') + figure.from.toString(Qt::ISODate);
            m_tally.refuse({0, RefusalReason::DuplicateId, {}, what, {}, {}}, record);
            return true;
        }
        ++same;
    }
    if (same == 0 || same < row.figures.size())
        return false;
    m_tally.unchanged();
    return true;
}

void KpiImport::row(const Record &record)
{
    KpiRow row;
    Refusal refusal;
    if (!m_rows.read(record, row, refusal)) {
        m_tally.refuse(std::move(refusal), record);
        return;
    }
    if (refuseRepetition(row, record))
        return;
    auto outcome = WriteOutcome::Unchanged;
    for (const KpiFigure &figure : row.figures) {
        m_seen.emplace(keyOf(row, figure), figure);
        outcome = std::max(outcome, kpifigurestore::write(m_db, row.agent, figure));
        m_tally.record();
    }
    m_tally.count(outcome);
}

} // namespace

std::unique_ptr<KindImport> kpiImport(const KindInput &input)
{
    return std::make_unique<KpiImport>(input);
}

} // namespace coachbook
