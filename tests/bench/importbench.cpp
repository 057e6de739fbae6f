// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a made-up CSV of 1,000,000 interactions and has the sqlite3 shell import the same file into a table
// of the same columns with the same indexes, in turns; prints the ratio of the best runs and the memory it
// took.
#include "core/import/importer.h"
#include "tests/bench/callsfile.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

using namespace coachbook;

namespace {

constexpr double allowedRatio = 1.5;
constexpr long allowedMemory = 150; // MB above the empty program
constexpr int turns = 3;

/// Seconds of processor time, which a busy machine does not change.
double processorTime(int whose)
{
    rusage usage{};
    getrusage(whose, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Own
{
    double inspected = 0, imported = 0; ///< seconds
    double processor = 0;
    qint64 rows = 0;
};

Own importHere(const QString &csv, const QString &bookPath)
{
    const std::unique_ptr<Book> book = bench::bookForCalls(bookPath);
    Own own;
    const double processorBefore = processorTime(RUSAGE_SELF);
    QElapsedTimer timer;
    timer.start();
    const ImportPlan plan = inspect(csv, {QDate(2026, 11, 21), {}, {}, {}, {}});
    own.inspected = double(timer.nsecsElapsed()) / 1e9;
    if (!plan.canRun())
        qFatal("%s", qPrintable(problemInEnglish(plan)));
    timer.restart();
    own.rows = runImport(*book, plan, {false, bench::callsNow(), {}}).added;
    own.imported = double(timer.nsecsElapsed()) / 1e9;
    own.processor = processorTime(RUSAGE_SELF) - processorBefore;
    return own;
}

double importInShell(const QString &csv, const QString &database)
{
    QFile::remove(database);
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {database});
    const QString script =
        QStringLiteral("CREATE TABLE interaction (external_id TEXT NOT NULL UNIQUE, agent TEXT, queue TEXT, "
                       "channel TEXT, start TEXT, "
                       "talk INTEGER, hold INTEGER, acw INTEGER, resolved TEXT, csat REAL);\n"
                       "CREATE INDEX interaction_by_agent ON interaction (agent, start);\n"
                       ".import --csv --skip 1 \"%1\" interaction\n")
            .arg(csv);
    QElapsedTimer timer;
    timer.start();
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        qFatal("the sqlite3 shell failed: %s", shell.readAllStandardError().constData());
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000000;
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("calls.csv"));
    bench::writeCalls(csv, rows);
    const long before = bench::peakMemory();
    Own best;
    double shell = 0, shellProcessor = 0;
    for (int turn = 0; turn < turns; ++turn) {
        const Own own = importHere(csv, folder.filePath(QStringLiteral("bench.coachbook")));
        if (own.rows != rows)
            qFatal("%lld of %d rows came in", own.rows, rows);
        if (turn == 0 || own.inspected + own.imported < best.inspected + best.imported)
            best = own;
        const double childrenBefore = processorTime(RUSAGE_CHILDREN);
        const double other = importInShell(csv, folder.filePath(QStringLiteral("shell.db")));
        const double processor = processorTime(RUSAGE_CHILDREN) - childrenBefore;
        shell = turn == 0 ? other : std::min(shell, other);
        shellProcessor = turn == 0 ? processor : std::min(shellProcessor, processor);
    }
    const double whole = best.inspected + best.imported;
    const long memory = bench::peakMemory() - before;
    std::printf("import of %d interactions: %.2f s (understanding the file %.2f, writing %.2f)\n", rows,
                whole, best.inspected, best.imported);
    std::printf("sqlite3 .import of the same file, same indexes: %.2f s\n", shell);
    std::printf("processor time: %.2f s against %.2f s, ratio %.2f\n", best.processor, shellProcessor,
                best.processor / shellProcessor);
    std::printf("ratio %.2f (at most %.1f); peak memory %ld MB above the empty program (at most %ld)\n",
                whole / shell, allowedRatio, memory, allowedMemory);
    return whole / shell > allowedRatio || memory > allowedMemory ? 1 : 0;
}
