// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/englishdate.h"
#include "core/domain/tier.h"
#include "core/sample/samplemeasures.h"
#include "core/sample/samplewriter.h"
#include <QRegularExpression>
#include <algorithm>

namespace coachbook {

namespace {

constexpr int lookBackDays = 21; ///< an evaluation older than this is no longer looked at in a session

QDateTime utc(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::UTC);
}

bool missed(const Answer &answer, const QuestionDraft &question)
{
    return answer.score && *answer.score < 0.8 * question.maximum;
}

} // namespace

SampleSessionWriter::SampleSessionWriter(SampleFrame &frame, std::size_t agent)
    : m_frame(frame), m_agent(agent), m_random(90001 + agent), m_templates(shippedTemplates()),
      m_measures(sampleMeasures(frame.team, agent))
{
    for (const SampleTexts &texts : frame.notes.behaviours)
        m_talks[texts.key] = agent % texts.talks.size();
}

void SampleSessionWriter::write()
{
    if (profile().dueIn)
        m_days = sessionDays();
    for (std::size_t place = 0; place < m_days.size(); ++place) {
        const std::size_t back = m_days.size() - 1 - place;
        const SessionId id = oneOnOne(m_days[place], back, m_days.size());
        const SessionDraft session = m_frame.team.sessions[std::size_t(id.value())];
        const bool oneOnOnesAlone = is(SampleRole::SameBehaviour) && back < 4;
        if (back > 0 && !oneOnOnesAlone &&
            intervalOn(session.day) == m_frame.team.settings.cadence.tenuredEvery && m_random.chance(0.45))
            addReviewAfter(session);
    }
    addExtras();
}

QString SampleSessionWriter::firstName() const
{
    return profile().name.section(QLatin1Char(' '), 0, 0);
}

int SampleSessionWriter::intervalOn(QDate day) const
{
    const AgentDraft &agent = m_frame.team.agents[m_agent];
    std::vector<AgentPeriod> periods;
    for (const AgentPeriodDraft &draft : m_frame.team.periods) {
        if (draft.agent == AgentId(qint64(m_agent)))
            periods.push_back({draft, AgentPeriodId(0)});
    }
    const CadenceSettings &settings = m_frame.team.settings.cadence;
    return cadenceDays(tierOn(agent, periods, settings, day).tier, agent.cadenceDays, settings);
}

QDate SampleSessionWriter::newestDay() const
{
    QDate due = calendar().addWorkingDays(calendar().onOrAfter(m_frame.today), *profile().dueIn);
    if (is(SampleRole::OnLeave))
        return calendar().addWorkingDays(m_frame.today.addDays(-12), -2);
    if (is(SampleRole::Left))
        return calendar().addWorkingDays(*m_frame.team.agents[m_agent].left, -6);
    const QDate day = due.addDays(-intervalOn(m_frame.today));
    return calendar().isWorkingDay(day) ? day : calendar().addWorkingDays(day, -1);
}

std::vector<QDate> SampleSessionWriter::sessionDays()
{
    const QDate earliest = std::max(m_frame.first.addDays(5), m_frame.team.agents[m_agent].hired->addDays(6));
    std::vector<QDate> days;
    for (QDate day = newestDay(); day >= earliest;) {
        days.push_back(day);
        const int late = m_random.chance(0.25) ? m_random.between(1, 4) : 0;
        day = day.addDays(-intervalOn(day.addDays(-1)) - late);
        while (day >= earliest && (!calendar().isWorkingDay(day) || !m_frame.isThere(m_agent, day)))
            day = calendar().addWorkingDays(day, -1);
    }
    std::reverse(days.begin(), days.end());
    return days;
}

QString SampleSessionWriter::behaviourOf(std::size_t back) const
{
    return profile().coached[qsizetype(back % std::size_t(profile().coached.size()))];
}

int SampleSessionWriter::inARow(std::size_t back, std::size_t count) const
{
    int row = 1;
    while (back + std::size_t(row) < count && behaviourOf(back + std::size_t(row)) == behaviourOf(back))
        ++row;
    return row;
}

const SampleTalk &SampleSessionWriter::talkFor(const QString &behaviour, int inARow)
{
    const std::vector<SampleTalk> &talks = m_frame.notes.of(behaviour).talks;
    for (const SampleTalk &talk : talks) {
        if (talk.inARow > 1 && talk.inARow == inARow)
            return talk;
    }
    std::size_t &turn = m_talks[behaviour];
    do
        ++turn;
    while (talks[turn % talks.size()].inARow > 1);
    return talks[turn % talks.size()];
}

SampleSessionWriter::Moment SampleSessionWriter::momentFor(const QString &behaviour, const QString &words,
                                                           QDate day)
{
    auto &evaluations = m_frame.team.evaluations;
    const auto &lines = m_frame.team.scorecard.lines;
    for (std::size_t place = evaluations.size(); place-- > 0;) {
        EvaluationDraft &evaluation = evaluations[place];
        if (evaluation.agent != AgentId(qint64(m_agent)) || evaluation.day >= day ||
            evaluation.day.daysTo(day) > lookBackDays || m_used.contains(qint64(place)))
            continue;
        for (Answer &answer : evaluation.answers) {
            const ScorecardTemplate::Line &line = lines[std::size_t(answer.question.value())];
            if (line.behaviourKey != behaviour || !missed(answer, line.question) || !answer.momentSeconds)
                continue;
            m_used.insert(qint64(place));
            answer.comment = momentText(*answer.momentSeconds) + QLatin1Char(' ') + words;
            const Evidence evidence{EvaluationId(qint64(place)), evaluation.interactionRef, evaluation.day,
                                    answer.momentSeconds, answer.comment};
            return {evidence,
                    QStringLiteral("the call of %1").arg(dateInEnglish(evaluation.day, m_frame.today)),
                    m_frame.team.queues[m_random.between(0, 2)]};
        }
    }
    const QDate heard = calendar().addWorkingDays(day, -2);
    return {{std::nullopt, {}, heard, m_random.between(45, 230), words},
            QStringLiteral("the call of %1").arg(dateInEnglish(heard, m_frame.today)),
            m_frame.team.queues[m_random.between(0, 2)]};
}

QString SampleSessionWriter::filled(QString text, const Moment &moment) const
{
    text.replace(QLatin1String("{ref}"), moment.callText);
    text.replace(QLatin1String("{queue}"), moment.queue);
    text.replace(QLatin1String("{name}"), firstName());
    text.replace(QLatin1String("{time}"), momentText(moment.evidence.momentSeconds.value_or(60)));
    static const QRegularExpression start(QStringLiteral("(^|[.:!?] )the call of"));
    return text.replace(start, QStringLiteral("\\1The call of"));
}

QString SampleSessionWriter::whyOf(const QString &behaviour, QDate day) const
{
    int asked = 0, misses = 0;
    for (const EvaluationDraft &evaluation : m_frame.team.evaluations) {
        if (evaluation.agent != AgentId(qint64(m_agent)) || evaluation.day >= day ||
            evaluation.day.daysTo(day) > 42)
            continue;
        for (const Answer &answer : evaluation.answers) {
            const ScorecardTemplate::Line &line =
                m_frame.team.scorecard.lines[std::size_t(answer.question.value())];
            if (line.behaviourKey != behaviour || !answer.score)
                continue;
            ++asked;
            misses += missed(answer, line.question) ? 1 : 0;
        }
    }
    return misses > 0 ? QStringLiteral("missed in %1 of %2 evaluations").arg(misses).arg(asked)
                      : QStringLiteral("chosen by the agent");
}

SessionDraft SampleSessionWriter::frameOf(QDate day, SessionType type, const QString &templateKey,
                                          int minutes)
{
    SessionDraft session;
    session.agent = AgentId(qint64(m_agent));
    session.type = type;
    session.day = day;
    session.start = QTime(9, 0).addSecs(1800 * m_random.between(0, 14));
    session.minutes = minutes;
    session.coach = m_frame.team.settings.supervisor;
    session.templateKey = templateKey;
    for (const SessionTemplate &entry : m_templates) {
        if (entry.key != templateKey)
            continue;
        session.plannedMinutes = entry.minutes;
        session.steps = entry.steps;
        session.questions = entry.questions.join(QLatin1Char('\n'));
    }
    session.status = SessionStatus::Completed;
    session.completedAt = utc(day, session.start->addSecs(60 * minutes + 240));
    session.understood = true;
    return session;
}

SessionId SampleSessionWriter::oneOnOne(QDate day, std::size_t back, std::size_t count)
{
    const QString behaviour = behaviourOf(back);
    const SampleTalk &talk = talkFor(behaviour, inARow(back, count));
    const Moment moment = momentFor(behaviour, talk.moment, day);
    const bool first = back + 1 == count && profile().hiredDaysAgo < 90;
    const QString key = first                  ? QStringLiteral("first_session")
                        : m_random.chance(0.2) ? QStringLiteral("grow")
                                               : QStringLiteral("five_steps");
    SessionDraft session = frameOf(day, SessionType::OneOnOne, key, m_random.between(23, 32));
    session.focus = {{m_frame.behaviour(behaviour),
                      behaviourDraft(behaviour).name,
                      whyOf(behaviour, day),
                      {moment.evidence}}};
    session.interactions = {moment.evidence};
    session.questions = behaviourDraft(behaviour).questions.join(QLatin1Char('\n'));
    session.agenda =
        QStringLiteral(
            "Hello %1, thirty minutes: first your own view of the last calls, then %2, then one thing "
            "for the next two weeks. Topic from my side: %3. Bring a call you would like to hear.")
            .arg(firstName(), moment.callText, behaviourDraft(behaviour).name.toLower());
    if (m_random.chance(0.85))
        session.agendaSentAt =
            utc(calendar().addWorkingDays(day, -1), QTime(8, 10).addSecs(60 * m_random.between(0, 40)));
    session.selfAssessment = filled(talk.self, moment);
    session.sharedNote = filled(talk.note, moment);
    session.agreed = filled(talk.agreed, moment);
    if (m_random.chance(0.15))
        session.privateNote =
            m_frame.notes.privateNotes[m_random.between(0, int(m_frame.notes.privateNotes.size()) - 1)];
    if (day.daysTo(m_frame.today) > 10 && m_random.chance(0.6))
        session.status = SessionStatus::Acknowledged;
    session.followUp = calendar().onOrAfter(day.addDays(intervalOn(day)));
    const SessionId id = add(session);
    addActionItem(session, id, talk, back);
    addCheckIn(session, id, talk);
    return id;
}

SessionId SampleSessionWriter::add(SessionDraft session)
{
    m_frame.team.sessions.push_back(std::move(session));
    return SessionId(qint64(m_frame.team.sessions.size()) - 1);
}

void addSampleSessions(SampleFrame &frame)
{
    for (std::size_t agent = 0; agent < frame.profiles.size(); ++agent)
        SampleSessionWriter(frame, agent).write();
}

} // namespace coachbook
