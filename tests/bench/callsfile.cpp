// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/callsfile.h"
#include "core/storage/agentstore.h"
#include "core/storage/settingstore.h"
#include <QFile>
#include <cstdio>
#include <random>
#include <sys/resource.h>

namespace coachbook::bench {

long peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

QDateTime callsNow()
{
    return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
}

void writeCalls(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the file to import");
    std::mt19937 random(20261121);
    const auto upTo = [&random](unsigned n) { return static_cast<int>(random() % n); };
    const char *queues[] = {"Billing", "Orders", "Technical"};
    constexpr unsigned seconds = 26 * 7 * 86400;
    const unsigned widestGap = 2 * seconds / static_cast<unsigned>(rows);
    qint64 start = QDateTime(QDate(2026, 5, 25), QTime(6, 0), Qt::UTC).toSecsSinceEpoch();
    QByteArray text(
        "Conversation ID,Agent ID,Queue,Channel,Start Time,Talk Time (sec),Hold,ACW,Resolved,CSAT\n");
    char line[200];
    for (int i = 0; i < rows; ++i) {
        start += upTo(widestGap);
        const QDateTime at = QDateTime::fromSecsSinceEpoch(start, Qt::UTC);
        const int csat = upTo(10);
        std::snprintf(line, sizeof line, "C%09d,A%04d,%s,%s,%s,%d,%d,%d,%s,", i, upTo(callAgents),
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

std::unique_ptr<Book> bookForCalls(const QString &path)
{
    QFile::remove(path);
    std::unique_ptr<Book> book = Book::create(path, callsNow);
    book->transact({QStringLiteral("agent.add"), {}}, [](Db &db) {
        for (int i = 0; i < callAgents; ++i) {
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

} // namespace coachbook::bench
