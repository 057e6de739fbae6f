// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/writesample.h"

#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/importstore.h"
#include "core/storage/newbook.h"
#include "core/storage/planstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include <QFile>

namespace coachbook {

namespace {

constexpr std::int64_t interactionsPerReport = 2000;

Op sampleOp(const SampleTeam &team)
{
    return {QStringLiteral("sample.make"), team.settings.teamName};
}

/// Writes the records in the order of their ties, putting the book's ids in the place of the sample's.
class SampleInsert
{
public:
    SampleInsert(Db &db, const SampleTeam &team) : m_db(db), m_team(team) {}

    void people()
    {
        settingstore::save(m_db, m_team.settings);
        for (const AgentDraft &agent : m_team.agents)
            m_agents.push_back(agentstore::insert(m_db, agent));
        for (AgentPeriodDraft period : m_team.periods) {
            period.agent = at(m_agents, period.agent);
            agentstore::insertPeriod(m_db, period);
        }
    }

    void quality()
    {
        addShippedBehaviours(m_db);
        for (const BehaviourDraft &behaviour : m_team.behaviours)
            m_behaviours.push_back(qualitystore::findBehaviourByName(m_db, behaviour.name)->id);
        const ScorecardId card = scorecard();
        for (EvaluationDraft evaluation : m_team.evaluations) {
            evaluation.agent = at(m_agents, evaluation.agent);
            evaluation.scorecard = card;
            for (Answer &answer : evaluation.answers)
                answer.question = at(m_questions, answer.question);
            m_evaluations.push_back(qualitystore::insertEvaluation(m_db, evaluation));
        }
    }

    void coaching()
    {
        for (SessionDraft session : m_team.sessions) {
            session.agent = at(m_agents, session.agent);
            for (SessionFocus &focus : session.focus) {
                mend(focus.behaviour, m_behaviours);
                mend(focus.evidence);
            }
            mend(session.interactions);
            m_sessions.push_back(sessionstore::insert(m_db, session));
        }
        plans();
        for (ActionItemDraft item : m_team.actionItems) {
            item.agent = at(m_agents, item.agent);
            mend(item.session, m_sessions);
            mend(item.plan, m_plans);
            mend(item.behaviour, m_behaviours);
            actionitemstore::insert(m_db, item);
        }
        for (CheckInDraft checkIn : m_team.checkIns) {
            checkIn.agent = at(m_agents, checkIn.agent);
            mend(checkIn.session, m_sessions);
            checkinstore::insert(m_db, checkIn);
        }
    }

    std::vector<AgentId> takeAgents() { return std::move(m_agents); }

private:
    template <class Tag>
    static Id<Tag> at(const std::vector<Id<Tag>> &ids, Id<Tag> place)
    {
        return ids[std::size_t(place.value())];
    }
    template <class Tag>
    static void mend(std::optional<Id<Tag>> &id, const std::vector<Id<Tag>> &ids)
    {
        if (id)
            id = at(ids, *id);
    }
    void mend(std::vector<Evidence> &evidence) const
    {
        for (Evidence &one : evidence)
            mend(one.evaluation, m_evaluations);
    }

    ScorecardId scorecard()
    {
        const ScorecardTemplate &card = m_team.scorecard;
        std::vector<QuestionDraft> questions;
        for (const ScorecardTemplate::Line &line : card.lines) {
            questions.push_back(line.question);
            for (std::size_t place = 0; place < m_team.behaviours.size(); ++place) {
                if (m_team.behaviours[place].key == line.behaviourKey)
                    questions.back().behaviour = m_behaviours[place];
            }
        }
        const ScorecardId id = qualitystore::insertScorecard(m_db, card.name, card.version, questions);
        const std::optional<Scorecard> written = qualitystore::findScorecard(m_db, card.name);
        for (const Question &question : written->questions)
            m_questions.push_back(question.id);
        return id;
    }

    void plans()
    {
        for (CoachingPlanDraft plan : m_team.plans) {
            plan.agent = at(m_agents, plan.agent);
            for (PlanTarget &target : plan.targets)
                mend(target.behaviour, m_behaviours);
            m_plans.push_back(planstore::insert(m_db, plan));
        }
    }

    Db &m_db;
    const SampleTeam &m_team;
    std::vector<AgentId> m_agents;
    std::vector<BehaviourId> m_behaviours;
    std::vector<QuestionId> m_questions;
    std::vector<EvaluationId> m_evaluations;
    std::vector<SessionId> m_sessions;
    std::vector<PlanId> m_plans;
};

InteractionRow rowOf(const SampleInteraction &one, const std::string &ref, AgentId agent, qint64 queue)
{
    InteractionRow row;
    row.externalId = ref;
    row.agent = agent;
    row.startUtc = one.startUtc;
    row.day = one.day.toJulianDay();
    row.channel = one.channel;
    row.queue = queue;
    row.talk = one.talk;
    row.hold = one.hold;
    row.acw = one.acw;
    row.answered = true;
    row.resolved = one.resolved;
    row.csat = one.csat;
    return row;
}

void writeInteractions(Db &db, ImportId import, const SampleTeam &team, const std::vector<AgentId> &agents,
                       const JobControl &job)
{
    InteractionWriter writer(db, import);
    std::vector<qint64> queues;
    for (const QString &queue : team.queues)
        queues.push_back(writer.queueId(queue.toStdString()));
    const auto total = std::int64_t(team.interactions.size());
    for (std::int64_t place = 0; place < total; ++place) {
        const SampleInteraction &one = team.interactions[std::size_t(place)];
        const std::string ref = sampleInteractionRef(std::size_t(place)).toStdString();
        writer.write(rowOf(one, ref, agents[std::size_t(one.agent)], queues[std::size_t(one.queue)]));
        if (place % interactionsPerReport == 0) {
            job.progress(place, total);
            if (job.isCancelled())
                throw StorageError(StorageErrorKind::Cancelled, {}, QStringLiteral("sample cancelled"));
        }
    }
    writer.finish();
    job.progress(total, total);
}

} // namespace

void writeSample(Book &book, const SampleTeam &team, const JobControl &job)
{
    std::vector<AgentId> agents;
    book.transact(sampleOp(team), [&](Db &db) {
        SampleInsert insert(db, team);
        insert.people();
        insert.quality();
        insert.coaching();
        agents = insert.takeAgents();
    });
    const ImportId import = book.nextImportId();
    book.transactImport(
        sampleOp(team), import,
        [&](Db &db) {
            const auto count = qint64(team.interactions.size());
            importstore::insert(db, {import, QDateTime(team.interactions.back().day, QTime(20, 0), Qt::UTC),
                                     QStringLiteral("interactions"), QStringLiteral("sample"), count, count,
                                     0, 0, 0});
            writeInteractions(db, import, team, agents, job);
        },
        job);
}

void makeSampleBook(const QString &path, QDate today, Book::Clock clock, const JobControl &job)
{
    auto book = Book::create(path, std::move(clock));
    try {
        writeSample(*book, makeSampleTeam(today), job);
        book->forgetUndo(); // a stray undo must not empty the sample
    } catch (...) {
        book.reset();
        QFile::remove(path); // made a moment ago by create(), which replaces nothing
        throw;
    }
}

} // namespace coachbook
