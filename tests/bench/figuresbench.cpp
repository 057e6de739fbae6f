// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a made-up CSV of 10,000,000 interactions and asks for weekly AHT, FCR and CSAT of every agent over
// 13 weeks. Prints the memory the import took and what the query took, and holds its figures to the same
// query on the raw rows.
#include "core/import/importer.h"
#include "core/storage/metricstore.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/query.h"
#include "tests/bench/callsfile.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cmath>
#include <cstdio>

using namespace coachbook;

namespace {

constexpr int weeks = 13;
constexpr int turns = 9;
constexpr double allowedMilliseconds = 20;
constexpr long allowedMemory = 150; // MB above the empty program
constexpr std::array figures{Kpi::Aht, Kpi::Fcr, Kpi::Csat};

using AgentSeries = std::pair<AgentId, std::vector<WeekPoint>>;
using Series = std::map<std::tuple<std::int64_t, Kpi, QDate>, KpiValue>; ///< by agent, KPI and Monday

/// What the team page asks for.
std::vector<AgentSeries> fromRollup(Db &db, QDate today)
{
    std::vector<AgentSeries> all; ///< one entry a KPI, in the order of `figures`
    const QDate from = mondayOf(today).addDays(-7 * (weeks - 1));
    for (const auto &[agent, measures] : metricstore::ofAll(db, from, today)) {
        for (const Kpi kpi : figures)
            all.emplace_back(agent, weeklySeries(kpi, measures, today, weeks, true));
    }
    return all;
}

Series seriesOf(const std::vector<AgentSeries> &all)
{
    Series series;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const WeekPoint &point : all[i].second) {
            if (point.value)
                series[{all[i].first.value(), figures[i % figures.size()], point.monday}] = *point.value;
        }
    }
    return series;
}

Series fromRawRows(Db &db, QDate today)
{
    Series all;
    sqlite::Query q(
        db, "SELECT agent_id, day - (day % 7), "
            "sum(CASE WHEN channel = 0 THEN coalesce(talk, 0) + coalesce(hold, 0) + coalesce(acw, 0) END), "
            "count(CASE WHEN channel = 0 THEN talk END), 100.0 * sum(resolved), count(resolved), sum(csat), "
            "count(csat) FROM interaction WHERE day BETWEEN ? AND ? GROUP BY 1, 2");
    q.bind(mondayOf(today).addDays(-7 * (weeks - 1))).bind(today);
    while (q.step()) {
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const int column = 2 + 2 * static_cast<int>(i);
            const qint64 n = q.integer(column + 1);
            if (n > 0)
                all[{q.integer(0), figures[i], q.day(1)}] = {q.real(column) / static_cast<double>(n),
                                                             static_cast<int>(n)};
        }
    }
    return all;
}

bool areEqual(const Series &a, const Series &b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](const auto &one, const auto &other) {
               return one.first == other.first && one.second.n == other.second.n &&
                      std::abs(one.second.value - other.second.value) < 1e-9 * std::abs(one.second.value);
           });
}

double millisecondsOf(const std::function<void()> &work)
{
    std::vector<double> taken;
    for (int i = 0; i < turns; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10000000;
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("calls.csv"));
    bench::writeCalls(csv, rows);
    const std::unique_ptr<Book> book =
        bench::bookForCalls(folder.filePath(QStringLiteral("bench.coachbook")));
    const long before = bench::peakMemory();
    ImportOptions options;
    options.today = QDate(2026, 11, 21);
    RunOptions run;
    run.nowUtc = bench::callsNow();
    QElapsedTimer timer;
    timer.start();
    const qint64 added = runImport(*book, inspect(csv, options), run).added;
    if (added != rows)
        qFatal("%lld of %d rows came in", added, rows);
    const long memory = bench::peakMemory() - before;
    std::printf(
        "import of %d interactions: %.1f s, peak memory %ld MB above the empty program (at most %ld)\n", rows,
        static_cast<double>(timer.elapsed()) / 1000, memory, allowedMemory);
    QFile::remove(csv);

    Db &db = book->db();
    const QDate today = metricstore::lastDay(db).value();
    std::vector<AgentSeries> rollup;
    const double taken = millisecondsOf([&] { rollup = fromRollup(db, today); });
    timer.restart();
    const Series raw = fromRawRows(db, today);
    const double scan = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const bool equal = !raw.empty() && areEqual(seriesOf(rollup), raw);
    std::printf(
        "weekly AHT, FCR and CSAT of %d agents over %d weeks: %.1f ms (at most %.0f), %.5f of the raw rows; "
        "figures %s\n",
        bench::callAgents, weeks, taken, allowedMilliseconds, taken / scan, equal ? "equal" : "DIFFER");
    return memory > allowedMemory || taken > allowedMilliseconds || !equal ? 1 : 0;
}
