// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largebook.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/importstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include <random>

namespace coachbook::bench {
namespace {

constexpr int days = 182;

std::vector<AgentId> writeAgents(Db &db)
{
    std::vector<AgentId> ids;
    for (int i = 0; i < agentCount; ++i) {
        AgentDraft agent;
        agent.name = QStringLiteral("Agent Number %1").arg(i);
        agent.externalId = QStringLiteral("A%1").arg(i);
        agent.hired = today().addDays(-60 - 7 * i);
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
        row.day = today().toJulianDay() - days + static_cast<qint64>(i) * days / interactionCount;
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
        questions.push_back({QStringLiteral("Section %1").arg(i / 3),
                             QStringLiteral("Question %1").arg(i),
                             5,
                             10,
                             false,
                             {}});
    const ScorecardId card = qualitystore::insertScorecard(db, QStringLiteral("Service"), 1, questions);
    const std::vector<Question> asked = qualitystore::scorecards(db).front().questions;
    for (const AgentId agent : agents) {
        for (int week = 0; week < 52; ++week) {
            EvaluationDraft e;
            e.agent = agent;
            e.day = today().addDays(-week * days / 52);
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
            s.day = today().addDays(-14 * i);
            s.minutes = 25;
            s.focus = {{{}, QStringLiteral("Question %1").arg(i % 10), {}, {}}};
            sessionstore::insert(db, s);
        }
    }
}

/// Fifty an agent: ten of them open, some of those overdue and carried over.
void writeActionItems(Db &db, const std::vector<AgentId> &agents)
{
    for (const AgentId agent : agents) {
        for (int i = 0; i < actionItemCount / agentCount; ++i) {
            ActionItemDraft item;
            item.agent = agent;
            item.text =
                QStringLiteral("On every call about question %1, ask what has been tried").arg(i % 10);
            item.measure = MeasureKind::Kpi;
            item.kpi = Kpi::Aht;
            item.baseline = 341;
            item.target = 311;
            item.due = today().addDays(20 - 7 * i);
            if (i >= 10) {
                item.state = i % 3 == 0 ? ActionState::Missed : ActionState::Done;
                item.closedOn = item.due;
            } else if (i % 3 == 0) {
                item.state = ActionState::InProgress;
            }
            actionitemstore::insert(db, item);
        }
    }
}

} // namespace

QDate today()
{
    return {2026, 11, 20};
}

QDateTime now()
{
    return {today(), QTime(9, 0), Qt::UTC};
}

void makeLargeBook(const QString &path)
{
    const auto made = Book::create(path, now);
    Book &book = *made;
    const ImportId import = book.nextImportId();
    book.transactImport(
        {QStringLiteral("import.interactions"), {}}, import,
        [&](Db &db) {
            const std::vector<AgentId> agents = writeAgents(db);
            writeInteractions(db, import, agents);
            writeEvaluations(db, agents);
            writeSessions(db, agents);
            writeActionItems(db, agents);
            importstore::insert(db, {import, now(), QStringLiteral("interactions"), {}, interactionCount});
        },
        {});
}

} // namespace coachbook::bench
