// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a made-up folder of 100,000 conversations of 20 turns and inserts the same texts into a bare FTS5
// table of the same tokenizer in the same run; prints how the rates compare and how long phrase queries with
// snippets take.
#include "core/import/importer.h"
#include "core/import/transcripts/transcriptsource.h"
#include "core/storage/searchstore.h"
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/query.h"
#include "core/storage/transcriptstore.h"
#include "tests/bench/callsfile.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <random>
#include <sys/resource.h>

using namespace coachbook;

namespace {

constexpr int turnsEach = 20, conversationsInFile = 1000, wordsKnown = 20000;
constexpr double leastRate = 1.0 / 3; ///< of the bare insert's
constexpr double allowedMilliseconds = 50;
constexpr int rounds = 7;

/// Seconds on the clock, and of the processor, which a busy machine does not change.
struct Taken
{
    double clock = 0, processor = 0;
    Taken &operator+=(const Taken &other)
    {
        clock += other.clock;
        processor += other.processor;
        return *this;
    }
};

Taken secondsOf(const std::function<void()> &work)
{
    const auto processor = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto seconds = [](const timeval &time) {
            return double(time.tv_sec) + double(time.tv_usec) / 1e6;
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    };
    const double before = processor();
    QElapsedTimer timer;
    timer.start();
    work();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, processor() - before};
}

/// Sentences of made-up words, few of them often and most of them rarely, as in speech.
class Speech
{
public:
    Speech()
    {
        static const char *const parts[] = {"ba",  "re",  "to", "min", "la",  "su",
                                            "ker", "don", "vi", "pol", "che", "ran"};
        for (int i = 0; i < wordsKnown; ++i) {
            std::string word;
            for (int rest = i + 1; rest > 0; rest /= 12)
                word += parts[rest % 12];
            m_words.push_back(word);
        }
    }

    std::string sentence()
    {
        std::string text;
        for (int words = 4 + static_cast<int>(m_random() % 14); words > 0; --words) {
            const double share = static_cast<double>(m_random() % 1000000) / 1e6;
            text += m_words[static_cast<std::size_t>(share * share * share * wordsKnown)];
            text += words > 1 ? ' ' : '.';
        }
        if (m_random() % 400 == 0)
            text += " let me check that for you";
        return text;
    }

private:
    std::mt19937 m_random{20261121};
    std::vector<std::string> m_words;
};

/// A list of conversations a file, as a platform exports them. Returns the size of what is said.
qint64 writeFolder(const QString &path, int conversations)
{
    QDir().mkpath(path);
    Speech speech;
    qint64 said = 0;
    for (int first = 0; first < conversations; first += conversationsInFile) {
        QByteArray json = "[";
        for (int i = first; i < std::min(first + conversationsInFile, conversations); ++i) {
            json += (i > first ? ",\n" : "") + QByteArray("{\"call_id\":\"C") + QByteArray::number(i) +
                    "\",\"agent_id\":\"A" + QByteArray::number(i % bench::callAgents) +
                    "\",\"start\":\"2026-11-20T10:00:00Z\",\"turns\":[";
            for (int turn = 0; turn < turnsEach; ++turn) {
                const std::string text = speech.sentence();
                said += static_cast<qint64>(text.size());
                json += (turn > 0 ? "," : "") + QByteArray("{\"speaker\":\"") +
                        (turn % 2 == 0 ? "agent" : "customer") +
                        "\",\"start_ms\":" + QByteArray::number(turn * 5000) +
                        ",\"end_ms\":" + QByteArray::number(turn * 5000 + 4000) + ",\"text\":\"" +
                        text.c_str() + "\"}";
            }
            json += "]}";
        }
        QFile file(QDir(path).filePath(QStringLiteral("%1.json").arg(first, 7, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(json + "]") < 0)
            qFatal("cannot write the folder to import");
    }
    return said;
}

/// What an index of these texts costs at the least: the texts alone, read beforehand, into FTS5.
Taken bareInsert(const QString &database, const QString &folder)
{
    if (!QFile(database).open(QIODevice::WriteOnly)) // SQLite takes an empty file for an empty database
        qFatal("cannot write the bare database");
    sqlite::Connection db(database, sqlite::Access::ReadWrite);
    db.exec("CREATE VIRTUAL TABLE said USING fts5(text, tokenize = 'porter unicode61 remove_diacritics 2')");
    std::vector<std::string> texts;
    TranscriptSource source(folder, {});
    source.next(); // the header
    Taken taken;
    sqlite::Transaction transaction(db);
    sqlite::Query insert(db, "INSERT INTO said (text) VALUES (?)");
    for (bool more = true; more;) {
        texts.clear();
        while (texts.size() < 200000 && (more = source.next())) {
            for (const ParsedTurn &turn : source.record().transcript->said.turns)
                texts.push_back(turn.text);
        }
        taken += secondsOf([&] {
            for (const std::string &text : texts)
                insert.bind(std::string_view(text)).run();
        });
    }
    taken += secondsOf([&] { transaction.commit(); });
    return taken;
}

double medianMilliseconds(Db &db, const QString &query, std::size_t &hits)
{
    std::vector<double> taken;
    for (int i = 0; i < rounds; ++i)
        taken.push_back(1000 * secondsOf([&] { hits = searchstore::findTurns(db, query, 50).size(); }).clock);
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int conversations = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100000;
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(QStringLiteral("calls"));
    const qint64 said = writeFolder(folder, conversations);
    const Taken bare = bareInsert(temporary.filePath(QStringLiteral("bare.db")), folder);
    const std::unique_ptr<Book> book =
        bench::bookForCalls(temporary.filePath(QStringLiteral("bench.coachbook")));
    const long before = bench::peakMemory();
    ImportPlan plan;
    const Taken read = secondsOf([&] { plan = inspect(folder, {QDate(2026, 11, 21), {}, {}, {}, {}}); });
    if (!plan.canRun())
        qFatal("%s", qPrintable(problemInEnglish(plan)));
    qint64 added = 0;
    const Taken written = secondsOf([&] {
        added = runImport(*book, plan, {false, bench::callsNow(), {}}).added;
    });
    if (added != conversations)
        qFatal("%lld of %d conversations came in", added, conversations);
    const double turns = double(conversations) * turnsEach, ratio = bare.processor / written.processor;
    std::printf("%d conversations of %d turns, %.0f MB of talk: bare FTS5 insert %.1f s (%.0f turns/s)\n",
                conversations, turnsEach, double(said) / 1e6, bare.clock, turns / bare.clock);
    std::printf("import into the book: %.1f s (%.0f turns/s); understanding the files before: %.1f s; peak "
                "memory %ld MB "
                "above\n",
                written.clock, turns / written.clock, read.clock, bench::peakMemory() - before);
    std::printf("rate of the import, reading and all: %.2f of the bare one by the clock, %.2f by processor "
                "time (at least "
                "%.2f)\n",
                bare.clock / written.clock, ratio, leastRate);
    bool isSlow = ratio < leastRate;
    for (const char *query : {"\"let me check that for you\"", "\"check that\"", "\"re to\"", "re to min",
                              "\"no such phrase\""}) {
        std::size_t hits = 0;
        const double taken = medianMilliseconds(book->db(), QString::fromLatin1(query), hits);
        std::printf("%s with snippets: %zu hits in %.2f ms (at most %.0f)\n", query, hits, taken,
                    allowedMilliseconds);
        isSlow |= taken > allowedMilliseconds;
    }
    return isSlow ? 1 : 0;
}
