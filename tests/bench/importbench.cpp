// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a made-up CSV of 1,000,000 interactions and has the sqlite3 shell import the same file into a table
// of the same columns with the same indexes, in turns; prints the ratio of the best runs and the memory it
// took.
#include "core/import/importer.h"
#include "core/storage/agentstore.h"
#include "core/storage/settingstore.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <random>
#include <sys/resource.h>

using namespace coachbook;

namespace {

constexpr int agents = 200;
constexpr double allowedRatio = 1.5;
constexpr long allowedMemory = 150; // MB above the empty program
constexpr int turns = 3;

long peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Seconds of processor time, which a busy machine does not change.
double processorTime(int whose)
{
    rusage usage{};
    getrusage(whose, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
}

/// Rows in the order of their start, as a telephone system writes them.
void writeCalls(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the file to import");
    std::mt19937 random(20261121);
    const auto upTo = [&random](unsigned n) { return static_cast<int>(random() % n); };
    const char *queues[] = {"Billing", "Orders", "Technical"};
    qint64 start = QDateTime(QDate(2026, 5, 25), QTime(6, 0), Qt::UTC).toSecsSinceEpoch();
    QByteArray text(
        "Conversation ID,Agent ID,Queue,Channel,Start Time,Talk Time (sec),Hold,ACW,Resolved,CSAT\n");
    char line[200];
    for (int i = 0; i < rows; ++i) {
        start += upTo(31);
        const QDateTime at = QDateTime::fromSecsSinceEpoch(start, Qt::UTC);
        const int csat = upTo(10);
        std::snprintf(line, sizeof line, "C%09d,A%04d,%s,%s,%s,%d,%d,%d,%s,", i, upTo(agents),
                      queues[upTo(3)], upTo(10) > 0 ? "Voice" : "Chat",
                      at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1().constData(),
                      100 + upTo(500), upTo(90), upTo(120), upTo(4) > 0 ? "Y" : "N");
        text += line;
        if (csat < 5)
            text += static_cast<char>('1' + csat);
        text += '\n';
        if (text.size() > 1 << 20) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
}

std::unique_ptr<Book> newBook(const QString &path)
{
    QFile::remove(path);
    std::unique_ptr<Book> book = Book::create(path, now);
    book->transact({QStringLiteral("agent.add"), {}}, [](Db &db) {
        for (int i = 0; i < agents; ++i) {
            AgentDraft agent;
            agent.externalId = QStringLiteral("A%1").arg(i, 4, 10, QLatin1Char('0'));
            agent.name = QStringLiteral("Agent %1").arg(i);
            agentstore::insert(db, agent);
        }
        BookSettings settings = settingstore::load(db);
        settings.zone = QStringLiteral("Europe/Berlin");
        settingstore::save(db, settings);
    });
    return book;
}

struct Own
{
    double inspected = 0, imported = 0; ///< seconds
    double processor = 0;
    qint64 rows = 0;
};

Own importHere(const QString &csv, const QString &bookPath)
{
    const std::unique_ptr<Book> book = newBook(bookPath);
    Own own;
    const double processorBefore = processorTime(RUSAGE_SELF);
    QElapsedTimer timer;
    timer.start();
    const ImportPlan plan = inspect(csv, {QDate(2026, 11, 21), {}, {}, {}, {}});
    own.inspected = double(timer.nsecsElapsed()) / 1e9;
    if (!plan.canRun())
        qFatal("%s", qPrintable(problemInEnglish(plan)));
    timer.restart();
    own.rows = runImport(*book, plan, {false, now(), {}}).added;
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
    writeCalls(csv, rows);
    const long before = peakMemory();
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
    const long memory = peakMemory() - before;
    std::printf("import of %d interactions: %.2f s (understanding the file %.2f, writing %.2f)\n", rows,
                whole, best.inspected, best.imported);
    std::printf("sqlite3 .import of the same file, same indexes: %.2f s\n", shell);
    std::printf("processor time: %.2f s against %.2f s, ratio %.2f\n", best.processor, shellProcessor,
                best.processor / shellProcessor);
    std::printf("ratio %.2f (at most %.1f); peak memory %ld MB above the empty program (at most %ld)\n",
                whole / shell, allowedRatio, memory, allowedMemory);
    return whole / shell > allowedRatio || memory > allowedMemory ? 1 : 0;
}
