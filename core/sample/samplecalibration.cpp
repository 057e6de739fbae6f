// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleframe.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace coachbook {

namespace {

constexpr std::size_t calls = 12;  ///< two more than coefficients need
constexpr int shortestCall = 240;  ///< seconds of talk
constexpr int daysLookedBack = 12; ///< from the day the round begins
constexpr int dueDaysAgo = 28;     ///< of the round that is closed

/// Who answers, and how many points in five more or less than the call deserves.
struct SampleEvaluator
{
    const char *name; ///< null: the supervisor
    double leniency;
};
constexpr std::array<SampleEvaluator, 3> evaluators{
    {{nullptr, 0.0}, {"Ines Duarte", 0.35}, {"Tom Becker", -0.4}}};

/// How often evaluators read a question each in their own way.
double vagueness(const QString &behaviour)
{
    if (behaviour == QLatin1String("acknowledge-feeling"))
        return 1.9;
    return behaviour == QLatin1String("verify-resolved") ? 0.35 : 0.1;
}

QString reasonFor(const QString &behaviour)
{
    if (behaviour == QLatin1String("acknowledge-feeling"))
        return QStringLiteral("A set phrase alone earns 3; full points need the customer's own reason.");
    if (behaviour == QLatin1String("verify-resolved"))
        return QStringLiteral("\"Anything else?\" is not yet a check that it works.");
    return QStringLiteral("Heard again together.");
}

class SampleRounds
{
public:
    explicit SampleRounds(SampleFrame &frame) : m_frame(frame) {}

    void write()
    {
        const QDate due = m_frame.calendar().onOrAfter(m_frame.today.addDays(-dueDaysAgo));
        SampleCalibration first = roundOf(due, due.day());
        const QDate met = m_frame.calendar().addWorkingDays(due, 2);
        first.round.state = CalibrationState::Closed;
        first.round.closedOn = met;
        agree(first);
        first.round.minutes = QStringLiteral(
            "Who: Robin Hale, Ines Duarte, Tom Becker.\n"
            "Acknowledges how the customer feels: we had read 3 and 4 in different ways. 3 is a set phrase; "
            "4 "
            "names what has gone wrong for this customer; 5 does so before the first question.\n"
            "Verifies the issue is resolved: yes only when the customer has tried it or has said that it "
            "works.\n"
            "Tom listens again to the two calls that stood furthest apart. Same day next month.");
        m_frame.team.calibrations.push_back(std::move(first));
        SampleCalibration second = roundOf(nextCalibrationDue(due, due.day(), m_frame.calendar()), due.day());
        second.follows = 0;
        m_frame.team.calibrations.push_back(std::move(second));
    }

private:
    SampleCalibration roundOf(QDate due, int day)
    {
        SampleCalibration made;
        CalibrationDraft &round = made.round;
        round.uid = QStringLiteral("sample-round-%1").arg(m_frame.team.calibrations.size() + 1);
        round.name =
            QStringLiteral("Calibration %1").arg(QLocale::c().toString(due, QStringLiteral("MMMM yyyy")));
        round.owner = m_frame.team.settings.supervisor;
        round.due = due;
        round.created = m_frame.calendar().addWorkingDays(due.addDays(-daysToAnswer + 1), -1);
        round.monthlyOn = day;
        round.sentOn = round.created;
        for (const SampleEvaluator &each : evaluators)
            made.evaluators << (each.name ? QString::fromLatin1(each.name) : round.owner);
        const QDate lastIn = std::min(m_frame.calendar().addWorkingDays(due, -1), m_frame.last);
        made.in = {m_frame.calendar().addWorkingDays(lastIn, -3),
                   m_frame.calendar().addWorkingDays(lastIn, -2), lastIn};
        choose(made);
        for (std::size_t item = 0; item < made.interactions.size(); ++item)
            answerCall(made, item);
        return made;
    }

    /// Calls spread over the days before the round, at most two of an agent.
    void choose(SampleCalibration &made) const
    {
        const auto &all = m_frame.team.interactions;
        std::vector<std::size_t> fitting;
        for (std::size_t place = 0; place < all.size(); ++place) {
            const qint64 before = all[place].day.daysTo(made.round.created);
            if (before >= 1 && before <= daysLookedBack && all[place].channel == Channel::Voice &&
                all[place].talk >= shortestCall)
                fitting.push_back(place);
        }
        std::vector<int> ofAgent(m_frame.team.agents.size());
        for (std::size_t each = 0; each < calls; ++each) {
            const std::size_t end = fitting.size() * (each + 1) / calls;
            for (std::size_t at = fitting.size() * each / calls; at < end; ++at) {
                if (ofAgent[std::size_t(all[fitting[at]].agent)]++ >= 2)
                    continue;
                made.interactions.push_back(fitting[at]);
                break;
            }
        }
    }

    void answerCall(SampleCalibration &made, std::size_t item)
    {
        const auto &lines = m_frame.team.scorecard.lines;
        for (std::size_t number = 0; number < lines.size(); ++number) {
            const QuestionDraft &question = lines[number].question;
            const bool applies =
                lines[number].behaviourKey != QLatin1String("hold-when-needed") || item % 6 > 0;
            const double deserved = question.maximum <= 1
                                        ? (m_random.chance(question.critical ? 0.95 : 0.8) ? 1.0 : 0.0)
                                        : 3.7 + 0.9 * m_random.bell();
            made.deserved.push_back(rounded(question, deserved));
            for (std::size_t who = 0; who < evaluators.size(); ++who) {
                Answer answer;
                answer.question = QuestionId(qint64(number));
                if (applies)
                    answer.score = given(lines[number], deserved, evaluators[who].leniency);
                made.answers.push_back({EvaluatorId(qint64(who)), CalibrationItemId(qint64(item)), answer});
            }
        }
    }

    double given(const ScorecardTemplate::Line &line, double deserved, double leniency)
    {
        const double vague = vagueness(line.behaviourKey);
        if (line.question.maximum <= 1)
            return m_random.chance(vague * 0.4) ? 1 - deserved : deserved;
        return rounded(line.question, deserved + leniency + vague * m_random.bell());
    }

    static double rounded(const QuestionDraft &question, double points)
    {
        return std::clamp(std::round(points), 0.0, question.maximum);
    }

    /// The agreed score of every call where the vague questions were answered in different ways.
    void agree(SampleCalibration &made) const
    {
        const auto &lines = m_frame.team.scorecard.lines;
        for (std::size_t each = 0; each < made.answers.size(); each += evaluators.size()) {
            const Answer &first = made.answers[each].answer;
            const QString &key = lines[std::size_t(first.question.value())].behaviourKey;
            const bool differs = std::any_of(
                made.answers.begin() + qsizetype(each),
                made.answers.begin() + qsizetype(each + evaluators.size()),
                [&first](const CalibrationAnswer &one) { return one.answer.score != first.score; });
            if (differs && vagueness(key) > 0.2)
                made.agreed.push_back({made.answers[each].item, first.question,
                                       made.deserved[each / evaluators.size()], reasonFor(key)});
        }
    }

    SampleFrame &m_frame;
    SampleRandom m_random{61009};
};

} // namespace

void addSampleCalibrations(SampleFrame &frame)
{
    SampleRounds(frame).write();
}

} // namespace coachbook
