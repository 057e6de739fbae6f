// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/kindimport.h"
#include "core/import/rowcells.h"
#include "core/storage/schedulestore.h"
#include <algorithm>

namespace coachbook {

namespace {

using F = ImportField;

class ClosedDayImport : public KindImport
{
public:
    explicit ClosedDayImport(const KindInput &input)
        : m_db(input.db), m_tally(input.tally), m_cells(input.plan)
    {}
    void row(const Record &record) override;

private:
    Db &m_db;
    Tally &m_tally;
    RowCells m_cells;
};

void ClosedDayImport::row(const Record &record)
{
    constexpr qint64 longestClosure = 366;
    m_cells.take(record);
    const QDate first = m_cells.date(F::Date).value_or(QDate());
    if (!first.isValid())
        m_cells.refuseMissing(F::Date);
    const QDate last = m_cells.date(F::LastDay).value_or(first);
    const QString name = m_cells.text(F::HolidayName);
    if (!m_cells.isRefused() && last < first)
        m_cells.refuse(RefusalReason::EndBeforeStart, F::LastDay, last.toString(Qt::ISODate));
    if (!m_cells.isRefused() && first.daysTo(last) >= longestClosure)
        m_cells.refuse(RefusalReason::TooLarge, F::LastDay, last.toString(Qt::ISODate));
    if (m_cells.isRefused()) {
        m_tally.refuse(*m_cells.refusal(), record);
        return;
    }
    auto outcome = WriteOutcome::Unchanged;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        outcome = std::max(outcome, schedulestore::writeClosedDay(m_db, day, name));
        m_tally.record();
    }
    m_tally.count(outcome);
}

} // namespace

std::unique_ptr<KindImport> closedDayImport(const KindInput &input)
{
    return std::make_unique<ClosedDayImport>(input);
}

} // namespace coachbook
