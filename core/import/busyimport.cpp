// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/agentindex.h"
#include "core/import/kindimport.h"
#include "core/import/rowcells.h"
#include "core/import/zoneclock.h"
#include "core/storage/agentstore.h"
#include "core/storage/schedulestore.h"
#include "core/storage/settingstore.h"
#include <map>

namespace coachbook {

namespace {

using F = ImportField;

constexpr int secondsOfDay = 86400;

class BusyImport : public KindImport
{
public:
    explicit BusyImport(const KindInput &input)
        : m_db(input.db), m_tally(input.tally), m_cells(input.plan), m_agents(input.db),
          m_clock(settingstore::load(input.db).zone.toUtf8())
    {}

    void row(const Record &record) override;

private:
    bool read(BusyTime &to);
    void takeAgent(BusyTime &to);
    std::optional<WallTime> moment(F whole, F day, F timeOfDay);
    qint64 utcOf(const WallTime &time);

    Db &m_db;
    Tally &m_tally;
    RowCells m_cells;
    AgentIndex m_agents;
    ZoneClock m_clock;
    std::map<std::pair<QString, qint64>, BusyTime> m_seen;
};

qint64 BusyImport::utcOf(const WallTime &time)
{
    constexpr qint64 epoch = 2440588; // the Julian day of 1970-01-01
    const int seconds = time.seconds.value_or(0);
    return time.offset ? (time.day - epoch) * secondsOfDay + seconds - *time.offset
                       : m_clock.toUtc(time.day, seconds);
}

/// One column, or a date beside a time.
std::optional<WallTime> BusyImport::moment(F whole, F day, F timeOfDay)
{
    const std::string_view text = m_cells.raw(whole);
    int seconds = 0;
    const bool onlyTime = !text.empty() && parseTimeOfDay(text, seconds) == ValueProblem::None;
    std::optional<WallTime> time = m_cells.wallTime(text.empty() || onlyTime ? day : whole);
    if (!time || m_cells.isRefused())
        return std::nullopt;
    const std::string_view given = m_cells.raw(timeOfDay);
    if (onlyTime) {
        time->seconds = seconds;
    } else if (!time->seconds && !given.empty()) {
        if (parseTimeOfDay(given, seconds) != ValueProblem::None)
            m_cells.refuse(RefusalReason::NotATime, timeOfDay,
                           QString::fromUtf8(given.data(), static_cast<qsizetype>(given.size())));
        time->seconds = seconds;
    }
    return time;
}

void BusyImport::takeAgent(BusyTime &to)
{
    std::optional<Refusal> nobody;
    to.agent = m_agents.find(m_cells.raw(F::AgentKey), m_cells.agentName(), nobody);
    if (nobody)
        m_cells.refuse(*nobody);
}

bool BusyImport::read(BusyTime &to)
{
    to = BusyTime();
    to.title = m_cells.text(F::BusyTitle, 500);
    takeAgent(to);
    std::optional<WallTime> start = moment(F::Start, F::Date, F::TimeOfDay);
    std::optional<WallTime> end = moment(F::End, F::LastDay, F::EndTime);
    int seconds = 0;
    if (start && !end && !m_cells.isRefused()) { // only the time of the end is given
        const std::string_view text = m_cells.raw(m_cells.raw(F::End).empty() ? F::EndTime : F::End);
        if (parseTimeOfDay(text, seconds) == ValueProblem::None)
            end = WallTime{start->day, seconds, start->offset};
    }
    if (!start)
        m_cells.refuseMissing(m_cells.has(F::Start) ? F::Start : F::Date);
    if (m_cells.yesNo(F::Busy) == false)
        m_cells.refuse(RefusalReason::NotBusy, F::Busy);
    const bool allDay = m_cells.yesNo(F::AllDay).value_or(false) || (start && !start->seconds);
    if (!end && !allDay)
        m_cells.refuseMissing(m_cells.has(F::End)       ? F::End
                              : m_cells.has(F::EndTime) ? F::EndTime
                                                        : F::LastDay);
    if (m_cells.isRefused())
        return false;
    if (allDay) { // of a day in a calendar the last day is the one that is meant
        start->seconds = 0;
        if (!end)
            end = start;
        end = WallTime{end->day +
                           (end->seconds.value_or(0) == 0 && end->day > start->day && end->seconds ? 0 : 1),
                       0, std::nullopt};
    }
    to.startUtc = utcOf(*start);
    to.endUtc = utcOf(*end);
    if (to.endUtc < to.startUtc)
        m_cells.refuse(RefusalReason::EndBeforeStart, m_cells.has(F::End) ? F::End : F::LastDay,
                       QDateTime::fromSecsSinceEpoch(to.endUtc, Qt::UTC).toString(Qt::ISODate));
    to.uid = m_cells.text(F::BusyKey, 1000);
    if (to.uid.isEmpty()) // no calendar knows it: its time and title do
        to.uid = QStringLiteral("%1-%2-%3").arg(to.startUtc).arg(to.endUtc).arg(to.title);
    return !m_cells.isRefused();
}

void BusyImport::row(const Record &record)
{
    m_cells.take(record);
    BusyTime busy;
    if (!read(busy)) {
        m_tally.refuse(*m_cells.refusal(), record);
        return;
    }
    const auto [seen, isFirst] =
        m_seen.emplace(std::pair(busy.uid, busy.agent ? busy.agent->value() : 0), busy);
    if (!isFirst) {
        if (seen->second == busy)
            m_tally.unchanged();
        else
            m_tally.refuse({0, RefusalReason::DuplicateId, {}, busy.uid.left(80), {}, {}}, record);
        return;
    }
    m_tally.record();
    m_tally.count(schedulestore::writeBusyTime(m_db, busy));
}

} // namespace

std::unique_ptr<KindImport> busyTimeImport(const KindInput &input)
{
    return std::make_unique<BusyImport>(input);
}

} // namespace coachbook
