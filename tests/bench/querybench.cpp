// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// A book of 1,000,000 interactions, 200 agents and 10,400 evaluations: how long opening it and working out
// the due list, the team's figures and one session sheet take. Prints milliseconds and their ratio to a full
// scan of the raw rows in the same run; fails over the limits, which are wide of what is measured.
#include "core/domain/duelist.h"
#include "core/storage/agentstore.h"
#include "core/storage/coveragestore.h"
#include "core/storage/metricstore.h"
#include "core/storage/preparationquery.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/sqlite/connection.h"
#include "tests/bench/largebook.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

using namespace coachbook;

namespace {

constexpr double pageLimit = 50;    // ms
constexpr double openLimit = 150;   // ms
constexpr double countLimit = 2000; // ms, on a worker
constexpr int turns = 5;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double milliseconds(const std::function<void()> &work)
{
    std::vector<double> taken;
    for (int i = 0; i < turns; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(taken);
}

/// Today: every agent's due entry.
std::size_t dueOfAll(Db &db, QDate today)
{
    const BookSettings settings = settingstore::load(db);
    std::unordered_map<std::int64_t, DueInput> inputs;
    for (Agent &agent : agentstore::all(db))
        inputs[agent.id.value()].agent = std::move(agent);
    for (AgentPeriod &period : agentstore::allPeriods(db))
        inputs[period.agent.value()].periods.push_back(std::move(period));
    for (Session &session : sessionstore::all(db))
        inputs[session.agent.value()].sessions.push_back(std::move(session));
    std::vector<DueEntry> entries;
    for (const auto &[id, input] : inputs)
        entries.push_back(dueEntry(input, settings.cadence, settings.calendar, today));
    sortByUrgency(entries);
    return entries.size();
}

/// Team: thirteen weeks of four KPIs and the last two weeks of each agent.
double teamFigures(Db &db, QDate today)
{
    double sum = 0;
    for (const auto &[agent, measures] : metricstore::ofAll(db, mondayOf(today).addDays(-12 * 7), today)) {
        for (const Kpi kpi : allKpis) {
            for (const WeekPoint &point : weeklySeries(kpi, measures, today, 13, true))
                sum += point.value ? point.value->value : 0;
            sum += kpiValue(kpi, measures, today.addDays(-13), today, true).value_or(KpiValue{}).value;
        }
    }
    return sum;
}

bool report(const char *what, double taken, double limit, double scan)
{
    std::printf("   %-28s %7.1f ms  (limit %.0f; %.3f of a scan of the raw rows)\n", what, taken, limit,
                taken / scan);
    return taken <= limit;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDate today = bench::today();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.coachbook"));
    bench::makeLargeBook(path);
    const auto book = Book::open(path, OpenMode::ReadWrite, bench::now);
    Db &db = book->db();
    const AgentId agent = agentstore::all(db).front().id;
    const double scan = milliseconds([&] { db.integer("SELECT sum(talk + hold + acw) FROM interaction"); });
    bool good =
        report("opening the book", milliseconds([&] { Book::open(path, OpenMode::ReadOnly, bench::now); }),
               openLimit, scan);
    good = report("Today: who is due", milliseconds([&] { dueOfAll(db, today); }), pageLimit, scan) && good;
    good = report("Team: figures and 13 weeks", milliseconds([&] { teamFigures(db, today); }), pageLimit,
                  scan) &&
           good;
    good = report("Prepare: one session sheet", milliseconds([&] { preparationOf(db, agent, today); }),
                  pageLimit, scan) &&
           good;
    good = report("Coverage: 13 weeks counted",
                  milliseconds([&] { coveragestore::cells(db, today.addDays(-91), today, 30); }), countLimit,
                  scan) &&
           good;
    good = report("Coverage: a month to draw from", milliseconds([&] {
                      coveragestore::eachAgent(db, today.addDays(-30), today, 30, [](const auto &) {});
                  }),
                  countLimit, scan) &&
           good;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("   peak memory, filling included %ld MB\n", usage.ru_maxrss / 1024);
    return good ? 0 : 1;
}
