// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// A book of 1,000,000 interactions, 200 agents and 10,400 evaluations: how long opening it and working out the due list, the
// team's figures and one session sheet take. Prints milliseconds and their ratio to a full scan of the raw rows in the same
// run; fails over the limits, which are wide of what is measured.
#include "core/domain/duelist.h"
#include "core/storage/agentstore.h"
#include "core/storage/importstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/preparationquery.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/sqlite/connection.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <random>
#include <sys/resource.h>

using namespace coachbook;

namespace {

constexpr int agentCount = 200;
constexpr int interactionCount = 1'000'000;
constexpr int days = 182;
constexpr double pageLimit = 50;  // ms
constexpr double openLimit = 150; // ms
constexpr int turns = 5;

const QDate today(2026, 11, 20);

QDateTime now()
{
    return QDateTime(today, QTime(9, 0), Qt::UTC);
}

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

std::vector<AgentId> writeAgents(Db &db)
{
    std::vector<AgentId> ids;
    for (int i = 0; i < agentCount; ++i) {
        AgentDraft agent;
        agent.name = QStringLiteral("Agent Number %1").arg(i);
        agent.externalId = QStringLiteral("A%1").arg(i);
        agent.hired = today.addDays(-60 - 7 * i);
        ids.push_back(agentstore::insert(db, agent));
    }
    return ids;
}

void writeInteractions(Db &db, ImportId import, const std::vector<AgentId> &agents)
{
    std::mt19937 random(20261120);
    InteractionWriter writer(db, import);
    const qint64 queue = writer.queueId("Billing");
    for (int i = 0; i < interactionCount; ++i) {
        const std::string id = "C" + std::to_string(10'000'000 + i);
        InteractionRow row;
        row.externalId = id;
        row.agent = agents[random() % agents.size()];
        row.day = today.toJulianDay() - days + static_cast<qint64>(i) * days / interactionCount;
        row.startUtc = (row.day - 2'440'588) * 86'400 + 30'000 + random() % 20'000;
        row.channel = random() % 10 == 0 ? Channel::Chat : Channel::Voice;
        row.queue = queue;
        row.talk = static_cast<int>(120 + random() % 400);
        row.hold = static_cast<int>(random() % 60);
        row.acw = static_cast<int>(random() % 90);
        row.resolved = random() % 4 != 0;
        if (random() % 3 == 0)
            row.csat = 1 + random() % 5;
        writer.write(row);
    }
    writer.finish();
}

void writeEvaluations(Db &db, const std::vector<AgentId> &agents)
{
    std::mt19937 random(7);
    std::vector<QuestionDraft> questions;
    for (int i = 0; i < 10; ++i)
        questions.push_back({QStringLiteral("Section %1").arg(i / 3), QStringLiteral("Question %1").arg(i), 5, 10, false, {}});
    const ScorecardId card = qualitystore::insertScorecard(db, QStringLiteral("Service"), 1, questions);
    const std::vector<Question> asked = qualitystore::scorecards(db).front().questions;
    for (const AgentId agent : agents) {
        for (int week = 0; week < 52; ++week) {
            EvaluationDraft e;
            e.agent = agent;
            e.day = today.addDays(-week * days / 52);
            e.scorecard = card;
            e.score = 60 + random() % 40;
            for (const Question &question : asked)
                e.answers.push_back({question.id, static_cast<double>(random() % 6), {}, {}});
            qualitystore::insertEvaluation(db, e);
        }
    }
}

void writeSessions(Db &db, const std::vector<AgentId> &agents)
{
    for (const AgentId agent : agents) {
        for (int i = 1; i <= 13; ++i) {
            SessionDraft s;
            s.agent = agent;
            s.status = SessionStatus::Completed;
            s.day = today.addDays(-14 * i);
            s.minutes = 25;
            s.focus = {{{}, QStringLiteral("Question %1").arg(i % 10), {}, {}}};
            sessionstore::insert(db, s);
        }
    }
}

void fill(Book &book)
{
    const ImportId import = book.nextImportId();
    book.transactImport({QStringLiteral("import.interactions"), {}}, import, [&](Db &db) {
        const std::vector<AgentId> agents = writeAgents(db);
        writeInteractions(db, import, agents);
        writeEvaluations(db, agents);
        writeSessions(db, agents);
        importstore::insert(db, {import, now(), QStringLiteral("interactions"), {}, interactionCount});
    }, {});
}

/// Today: every agent's due entry.
std::size_t dueOfAll(Db &db)
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
double teamFigures(Db &db)
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
    std::printf("   %-28s %7.1f ms  (limit %.0f; %.3f of a scan of the raw rows)\n", what, taken, limit, taken / scan);
    return taken <= limit;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.coachbook"));
    fill(*Book::create(path, now));
    const auto book = Book::open(path, OpenMode::ReadWrite, now);
    Db &db = book->db();
    const AgentId agent = agentstore::all(db).front().id;
    const double scan = milliseconds([&] { db.integer("SELECT sum(talk + hold + acw) FROM interaction"); });
    bool good = report("opening the book", milliseconds([&] { Book::open(path, OpenMode::ReadOnly, now); }), openLimit, scan);
    good = report("Today: who is due", milliseconds([&] { dueOfAll(db); }), pageLimit, scan) && good;
    good = report("Team: figures and 13 weeks", milliseconds([&] { teamFigures(db); }), pageLimit, scan) && good;
    good = report("Prepare: one session sheet", milliseconds([&] { preparationOf(db, agent, today); }), pageLimit, scan) && good;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("   peak memory, filling included %ld MB\n", usage.ru_maxrss / 1024);
    return good ? 0 : 1;
}
