// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/dayslots.h"
#include "core/import/kindimport.h"
#include "core/storage/schedulestore.h"
#include <cmath>
#include <map>
#include <set>

namespace coachbook {

namespace {

using F = ImportField;

/// Reads one row. `span.to` is 0 where the file gives only the beginning.
class IntervalRows
{
public:
    explicit IntervalRows(const ImportPlan &plan) : m_cells(plan) {}

    bool read(const Record &record, IntervalVolume &to, Refusal &refusal)
    {
        m_cells.take(record);
        to = IntervalVolume();
        takePlace(to);
        takeValues(to);
        if (m_cells.isRefused())
            refusal = *m_cells.refusal();
        return !m_cells.isRefused();
    }

private:
    void takePlace(IntervalVolume &to);
    void takeValues(IntervalVolume &to);
    std::optional<int> count(F field)
    {
        const std::optional<double> number = m_cells.number(field);
        return number ? std::optional(static_cast<int>(std::lround(std::min(*number, 1e9)))) : std::nullopt;
    }

    RowCells m_cells;
};

void IntervalRows::takePlace(IntervalVolume &to)
{
    const std::optional<SlotCell> start = slotCell(m_cells, F::IntervalStart),
                                  end = slotCell(m_cells, F::IntervalEnd);
    if (!start) {
        m_cells.refuseMissing(F::IntervalStart);
        return;
    }
    to.day = m_cells.date(F::Date);
    if (start->day)
        to.day = start->day;
    to.dayType = to.day ? QString() : m_cells.text(F::DayType);
    if (!to.day && to.dayType.isEmpty())
        m_cells.refuseMissing(m_cells.has(F::DayType) && !m_cells.has(F::Date) ? F::DayType : F::Date);
    to.queue = m_cells.text(F::Queue);
    to.span.from = start->slot.from;
    constexpr int minutesOfDay = 24 * 60;
    if (end)
        to.span.to = end->slot.from > to.span.from ? end->slot.from : end->slot.from + minutesOfDay;
    else
        to.span.to = start->slot.to.value_or(0);
}

void IntervalRows::takeValues(IntervalVolume &to)
{
    to.offered = m_cells.number(F::Offered);
    to.forecast = m_cells.number(F::Forecast);
    to.answered = count(F::AnsweredCount);
    to.abandoned = count(F::Abandoned);
    to.handleTime = m_cells.seconds(F::KpiAht);
    to.staff = m_cells.number(F::Staff);
    if (to.handleTime == 0 && to.answered.value_or(1) == 0)
        to.handleTime.reset(); // nobody was answered: a handle time of zero is none
    if (!to.offered && !to.forecast && !to.answered && !to.abandoned && !to.staff && !to.handleTime)
        m_cells.refuseMissing(m_cells.has(F::Offered) ? F::Offered : F::Forecast);
}

/// Rows wait until all are read: where a file gives only beginnings, their distance is the interval's length.
class IntervalImport : public KindImport
{
public:
    explicit IntervalImport(const KindInput &input) : m_db(input.db), m_tally(input.tally), m_rows(input.plan)
    {}

    void row(const Record &record) override
    {
        Waiting waiting{{}, record.line, textOfRow(record).left(500)};
        Refusal refusal;
        if (m_rows.read(record, waiting.interval, refusal))
            m_waiting.push_back(std::move(waiting));
        else
            m_tally.refuse(std::move(refusal), record);
    }

    void finish() override
    {
        const int length = usualLength();
        for (Waiting &waiting : m_waiting) {
            MinuteSpan &span = waiting.interval.span;
            if (span.to == 0)
                span.to = span.from + length;
            write(waiting);
        }
    }

private:
    struct Waiting
    {
        IntervalVolume interval;
        qint64 line;
        QString text;
    };
    using Key = std::tuple<std::optional<QDate>, QString, QString, int>;

    int usualLength() const;
    void write(const Waiting &waiting);
    void refuse(const Waiting &waiting, RefusalReason reason, const QString &column, const QString &value)
    {
        m_tally.refuse({waiting.line, reason, column, value, {}, waiting.text});
    }

    Db &m_db;
    Tally &m_tally;
    IntervalRows m_rows;
    std::vector<Waiting> m_waiting;
    std::map<Key, IntervalVolume> m_seen;
};

/// The least distance between two beginnings; 0 when there are no two.
int IntervalImport::usualLength() const
{
    std::set<int> starts;
    for (const Waiting &waiting : m_waiting)
        starts.insert(waiting.interval.span.from);
    int least = 0, before = -1;
    for (const int start : starts) {
        if (before >= 0 && (least == 0 || start - before < least))
            least = start - before;
        before = start;
    }
    return least;
}

void IntervalImport::write(const Waiting &waiting)
{
    constexpr int shortest = 5, longest = 240;
    const IntervalVolume &interval = waiting.interval;
    const int length = interval.span.to - interval.span.from;
    if (length < shortest || length > longest) {
        refuse(waiting, length == 0 ? RefusalReason::ValueMissing : RefusalReason::IntervalLength,
               QStringLiteral("Interval end"), QString::number(length));
        return;
    }
    const auto [seen, isFirst] =
        m_seen.emplace(Key{interval.day, interval.dayType, interval.queue, interval.span.from}, interval);
    if (!isFirst) {
        if (seen->second == interval)
            m_tally.unchanged();
        else
            refuse(waiting, RefusalReason::DuplicateId, {},
                   QStringLiteral("%1:%2")
                       .arg(interval.span.from / 60)
                       .arg(interval.span.from % 60, 2, 10, QLatin1Char('0')));
        return;
    }
    m_tally.record();
    m_tally.count(schedulestore::writeInterval(m_db, interval));
}

} // namespace

std::unique_ptr<KindImport> intervalImport(const KindInput &input)
{
    return std::make_unique<IntervalImport>(input);
}

} // namespace coachbook
