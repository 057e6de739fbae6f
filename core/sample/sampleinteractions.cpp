// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleframe.h"

#include <algorithm>

namespace coachbook {

namespace {

constexpr int trainingDays = 7; ///< after hiring, without interactions of one's own

qint64 secondsAtMidnight(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day) * 86400;
}

/// Handle times have a long tail: most near the mean, one in fourteen more than twice as long.
double handleFactor(SampleRandom &random)
{
    const double factor = 0.45 + 0.95 * (random.unit() + random.unit() + random.unit()) / 3.0;
    return random.chance(0.07) ? factor * 2.1 : factor;
}

/// A rating 1..5 whose mean comes out near `mean`: cutting at 5 takes from the top, so the aim is a little
/// higher.
int rating(double mean, SampleRandom &random)
{
    const double aim = mean + std::max(0.0, mean - 3.6) * 0.33;
    return std::clamp(int(aim + 0.95 * random.bell() + 0.5), 1, 5);
}

SampleInteraction interaction(const SampleProfile &profile, double weeksAgo, SampleRandom &random)
{
    SampleInteraction made;
    made.queue = random.between(0, 2);
    made.channel = random.chance(0.16) ? Channel::Chat : Channel::Voice;
    const double handle = profile.aht.at(weeksAgo) * handleFactor(random);
    made.acw = std::max(5, int(handle * (0.08 + 0.08 * random.unit())));
    if (made.channel == Channel::Voice && random.chance(0.35))
        made.hold = int(handle * (0.08 + 0.24 * random.unit()));
    made.talk = std::max(20, int(handle) - made.acw - made.hold);
    if (random.chance(0.96))
        made.resolved = random.chance(profile.fcr.at(weeksAgo) / 100.0);
    if (random.chance(0.3))
        made.csat = rating(profile.csat.at(weeksAgo), random);
    return made;
}

int callsOn(QDate day, SampleRandom &random)
{
    const double weekday = day.dayOfWeek() == Qt::Monday ? 1.18 : day.dayOfWeek() == Qt::Friday ? 0.9 : 1.0;
    return int(weekday * (23.0 + 3.0 * random.bell()));
}

void addDay(SampleFrame &frame, std::size_t agent, QDate day, SampleRandom &random)
{
    const double weeksAgo = frame.weeksAgo(day);
    const qint64 shift = secondsAtMidnight(day) + 3600 * (8 + qint64(agent % 3));
    for (int left = callsOn(day, random); left > 0; --left) {
        SampleInteraction made = interaction(frame.profiles[agent], weeksAgo, random);
        made.agent = int(agent);
        made.day = day;
        made.startUtc = shift + random.between(60, 8 * 3600);
        frame.team.interactions.push_back(made);
    }
}

/// A week off now and then, a day ill here and there.
bool isAtWork(const SampleFrame &frame, std::size_t agent, QDate day, SampleRandom &random)
{
    const bool ill = random.chance(0.025);
    const bool weekOff =
        (mondayOf(day).toJulianDay() / 7 + qint64(agent) * 3) % 13 == 5 && frame.weeksAgo(day) > 4;
    const bool trained = frame.team.agents[agent].hired->addDays(trainingDays) <= day;
    return !ill && !weekOff && trained && frame.isThere(agent, day);
}

} // namespace

void addSampleInteractions(SampleFrame &frame)
{
    SampleRandom random(20260401);
    for (QDate day = frame.first; day <= frame.last; day = day.addDays(1)) {
        if (!frame.calendar().isWorkingDay(day))
            continue;
        for (std::size_t agent = 0; agent < frame.profiles.size(); ++agent) {
            if (isAtWork(frame, agent, day, random))
                addDay(frame, agent, day, random);
        }
    }
    std::stable_sort(
        frame.team.interactions.begin(), frame.team.interactions.end(),
        [](const SampleInteraction &a, const SampleInteraction &b) { return a.startUtc < b.startUtc; });
}

} // namespace coachbook
