// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/writesample.h"

#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/calibrationstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/importstore.h"
#include "core/storage/improvementplanstore.h"
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
            m_periods.push_back(agentstore::insertPeriod(m_db, period));
        }
    }

    void quality()
    {
        addShippedBehaviours(m_db);
        for (const BehaviourDraft &behaviour : m_team.behaviours)
            m_behaviours.push_back(qualitystore::findBehaviourByName(m_db, behaviour.name)->id);
        m_card = scorecard();
        for (EvaluationDraft evaluation : m_team.evaluations) {
            evaluation.agent = at(m_agents, evaluation.agent);
            evaluation.scorecard = *m_card;
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

    void calibrations()
    {
        for (const SampleCalibration &each : m_team.calibrations) {
            m_calibrations.push_back(calibrationstore::insert(m_db, planOf(each)));
            answer(*calibrationstore::find(m_db, m_calibrations.back()), each);
        }
    }

    void improvements()
    {
        for (ImprovementPlanDraft plan : m_team.improvements) {
            plan.agent = at(m_agents, plan.agent);
            mend(plan.period, m_periods);
            for (Milestone &milestone : plan.milestones)
                mend(milestone.behaviour, m_behaviours);
            improvementplanstore::insert(m_db, plan);
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

    CalibrationPlan planOf(const SampleCalibration &sample) const
    {
        CalibrationPlan plan;
        plan.uid = sample.round.uid;
        plan.name = sample.round.name;
        plan.owner = sample.round.owner;
        plan.scorecard = *m_card;
        plan.created = sample.round.created;
        plan.due = sample.round.due;
        plan.isMonthly = sample.round.monthlyOn.has_value();
        if (sample.follows)
            plan.follows = m_calibrations[std::size_t(*sample.follows)];
        plan.self = sample.evaluators.front();
        plan.colleagues = sample.evaluators.mid(1);
        for (const std::size_t place : sample.interactions)
            plan.interactions << sampleInteractionRef(place);
        return plan;
    }

    /// In the order in which the program lets evaluators answer: one's own first.
    void answer(const CalibrationRound &round, const SampleCalibration &sample)
    {
        const CalibrationId id = round.calibration.id;
        for (std::size_t who = 0; who < round.evaluators.size(); ++who) {
            const CalibrationEvaluator &evaluator = round.evaluators[who];
            for (std::size_t item = 0; item < round.items.size(); ++item)
                calibrationstore::saveAnswers(m_db, id, evaluator.id, round.items[item].id,
                                              answersOf(sample, who, item));
            calibrationstore::handIn(m_db, evaluator.id, evaluator.own ? AnswerWay::Here : AnswerWay::Packet,
                                     sample.in[who]);
        }
        if (sample.round.sentOn)
            calibrationstore::markSent(m_db, id, *sample.round.sentOn);
        for (AgreedScore agreed : sample.agreed) {
            agreed.item = round.items[std::size_t(agreed.item.value())].id;
            agreed.question = at(m_questions, agreed.question);
            calibrationstore::saveAgreed(m_db, id, agreed);
        }
        if (!sample.round.minutes.isEmpty())
            calibrationstore::setMinutes(m_db, id, sample.round.minutes);
        if (sample.round.closedOn)
            calibrationstore::close(m_db, id, *sample.round.closedOn);
    }

    std::vector<Answer> answersOf(const SampleCalibration &sample, std::size_t who, std::size_t item) const
    {
        std::vector<Answer> answers;
        for (const CalibrationAnswer &each : sample.answers) {
            if (each.evaluator.value() != qint64(who) || each.item.value() != qint64(item))
                continue;
            answers.push_back(each.answer);
            answers.back().question = at(m_questions, each.answer.question);
        }
        return answers;
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
    std::vector<AgentPeriodId> m_periods;
    std::vector<BehaviourId> m_behaviours;
    std::vector<QuestionId> m_questions;
    std::vector<EvaluationId> m_evaluations;
    std::vector<SessionId> m_sessions;
    std::vector<PlanId> m_plans;
    std::optional<ScorecardId> m_card;
    std::vector<CalibrationId> m_calibrations;
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
        insert.calibrations();
        insert.improvements();
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
