// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleframe.h"

#include <algorithm>
#include <cmath>

namespace coachbook {

namespace {

constexpr int shortestListened = 120; ///< seconds of talk; shorter calls show too little
constexpr double standard = 0.8;

double skillOf(const SampleProfile &profile, const QString &behaviour, double weeksAgo)
{
    for (const SampleSkill &skill : profile.skills) {
        if (skill.behaviour == behaviour)
            return skill.level.at(weeksAgo);
    }
    return profile.skill.at(weeksAgo);
}

/// How often a question does not apply to a call.
double notApplicable(const QString &behaviour)
{
    if (behaviour == QLatin1String("who-what-when"))
        return 0.5;
    if (behaviour == QLatin1String("hold-when-needed"))
        return 0.3;
    if (behaviour == QLatin1String("acknowledge-feeling"))
        return 0.2;
    return behaviour == QLatin1String("ask-tried") ? 0.1 : 0;
}

double points(const QuestionDraft &question, double skill, SampleRandom &random)
{
    if (question.critical)
        skill = 1.0 - (1.0 - skill) * 0.35; // failing it fails the call: rare even where the rest is weak
    if (question.maximum <= 1)
        return random.chance(std::min(1.0, skill + 0.03)) ? 1 : 0;
    return std::clamp(std::round(question.maximum * (skill + 0.03 + 0.11 * random.bell())), 0.0,
                      question.maximum);
}

/// Where in the call a question shows: the opening early, the closing late.
int secondOf(const QString &section, int talk, SampleRandom &random)
{
    if (section == QLatin1String("Opening"))
        return random.between(4, 55);
    const double place = section == QLatin1String("Resolution")   ? 0.62
                         : section == QLatin1String("Efficiency") ? 0.4
                                                                  : 0.2;
    return std::max(30, int(talk * (place + 0.3 * random.unit())));
}

class Evaluator
{
public:
    explicit Evaluator(SampleFrame &frame) : m_frame(frame), m_used(frame.notes.behaviours.size()) {}

    void week(std::size_t agent, const std::vector<std::size_t> &calls, QDate friday)
    {
        const bool isNew = m_frame.team.agents[agent].hired->addDays(90) > friday;
        for (int wanted = isNew ? 3 : 2; wanted > 0; --wanted) {
            for (int tries = 0; tries < 20; ++tries) {
                const std::size_t place = calls[std::size_t(m_random.between(0, int(calls.size()) - 1))];
                const SampleInteraction &call = m_frame.team.interactions[place];
                const bool taken = std::find(m_taken.begin(), m_taken.end(), place) != m_taken.end();
                if (taken || call.channel != Channel::Voice || call.talk < shortestListened)
                    continue;
                m_taken.push_back(place);
                evaluate(agent, place, call);
                break;
            }
        }
    }

private:
    void evaluate(std::size_t agent, std::size_t place, const SampleInteraction &call)
    {
        EvaluationDraft made;
        made.externalId = QStringLiteral("E%1").arg(52001 + qint64(m_frame.team.evaluations.size()));
        made.agent = AgentId(qint64(agent));
        made.interactionRef = sampleInteractionRef(place);
        made.day =
            std::min(m_frame.calendar().addWorkingDays(call.day, m_random.between(1, 2)), m_frame.last);
        made.evaluator =
            m_random.chance(0.6) ? m_frame.team.settings.supervisor : QStringLiteral("Quality desk");
        std::vector<ScoredAnswer> scored;
        const auto &lines = m_frame.team.scorecard.lines;
        for (std::size_t number = 0; number < lines.size(); ++number) {
            made.answers.push_back(answer(number, agent, call));
            const QuestionDraft &question = lines[number].question;
            scored.push_back(
                {made.answers.back().score, question.maximum, question.weight, question.critical});
        }
        made.score = qaScore(scored);
        m_frame.team.evaluations.push_back(std::move(made));
    }

    Answer answer(std::size_t number, std::size_t agent, const SampleInteraction &call)
    {
        const ScorecardTemplate::Line &line = m_frame.team.scorecard.lines[number];
        Answer made;
        made.question = QuestionId(qint64(number));
        if (m_random.chance(notApplicable(line.behaviourKey)))
            return made;
        const double skill = skillOf(m_frame.profiles[agent], line.behaviourKey, m_frame.weeksAgo(call.day));
        made.score = points(line.question, skill, m_random);
        const double earned = *made.score / line.question.maximum;
        if (earned < standard ? m_random.chance(0.9) : earned == 1.0 && m_random.chance(0.07))
            comment(made, line, call, earned < standard);
        return made;
    }

    void comment(Answer &made, const ScorecardTemplate::Line &line, const SampleInteraction &call,
                 bool missed)
    {
        const SampleTexts &texts = m_frame.notes.of(line.behaviourKey);
        const QStringList &pool = missed ? texts.misses : texts.praises;
        const std::size_t place = std::size_t(&texts - m_frame.notes.behaviours.data());
        const QString words = pool[qsizetype(m_used[place]++ % std::size_t(pool.size()))];
        made.momentSeconds = secondOf(line.question.section, call.talk, m_random);
        made.comment = momentText(*made.momentSeconds) + QLatin1Char(' ') + words;
    }

    SampleFrame &m_frame;
    SampleRandom m_random{77003};
    std::vector<std::size_t> m_used; ///< by behaviour: how many comments so far, so that they take turns
    std::vector<std::size_t> m_taken;
};

} // namespace

void addSampleEvaluations(SampleFrame &frame)
{
    Evaluator evaluator(frame);
    std::size_t begin = 0;
    const auto &calls = frame.team.interactions;
    while (begin < calls.size()) {
        const QDate friday = mondayOf(calls[begin].day).addDays(4);
        std::vector<std::vector<std::size_t>> ofAgent(frame.profiles.size());
        std::size_t end = begin;
        for (; end < calls.size() && calls[end].day <= friday; ++end)
            ofAgent[std::size_t(calls[end].agent)].push_back(end);
        for (std::size_t agent = 0; agent < ofAgent.size(); ++agent) {
            if (ofAgent[agent].size() > 8)
                evaluator.week(agent, ofAgent[agent], friday);
        }
        if (end == begin)
            break;
        begin = end;
    }
}

} // namespace coachbook
