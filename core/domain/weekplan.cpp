// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/weekplan.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <tuple>

namespace coachbook {

namespace {

constexpr int stepMinutes = 15;
constexpr int workingDaysEarly = 4;
constexpr qint64 minutesADay = 1440;

struct MinuteStretch ///< in minutes since the first Julian day: comparable over midnight
{
    qint64 from = 0, to = 0;
    bool meets(const MinuteStretch &other) const { return from < other.to && other.from < to; }
    bool holds(const MinuteStretch &other) const { return from <= other.from && other.to <= to; }
};

MinuteStretch stretchOf(QDate day, MinuteSpan span)
{
    const qint64 midnight = day.toJulianDay() * minutesADay;
    return {midnight + span.from, midnight + span.to};
}

bool meetsAny(const std::vector<BusySpan> &spans, const MinuteStretch &stretch)
{
    return std::any_of(spans.begin(), spans.end(), [&stretch](const BusySpan &each) {
        return stretchOf(each.day, each.span).meets(stretch);
    });
}

/// A session that wants a place.
struct Wish
{
    const PlannableAgent *agent = nullptr;
    QDate due;
    int daysOverdue = 0;
    std::optional<SessionId> draft;
};

bool isMorePressing(const Wish &a, const Wish &b)
{
    const auto rank = [](const Wish &w) {
        return std::tuple(w.agent->tier == Tier::Tenured, -w.daysOverdue, w.due, w.agent->name,
                          w.agent->agent.value());
    };
    return rank(a) < rank(b);
}

class Planner
{
public:
    explicit Planner(const WeekPlanInput &input)
        : m_input(input), m_busy(input.coachBusy), m_count(input.sessionsOf)
    {
        for (QDate day = std::max(input.from, input.today); day <= input.to; day = day.addDays(1)) {
            if (input.calendar.isWorkingDay(day))
                m_days.push_back(day);
        }
    }
    WeekPlan plan();

private:
    std::optional<Wish> firstWish(const PlannableAgent &agent) const;
    std::optional<Wish> nextWish(const Wish &wish, QDate planned) const;
    std::vector<QDate> daysFor(const Wish &wish) const;
    bool isThere(const PlannableAgent &agent, QDate day) const;
    bool isFull(QDate day) const { return sessionsOn(day) >= m_input.mostADay; }
    int sessionsOn(QDate day) const;
    std::vector<int> beginnings(QDate day) const;
    std::optional<int> placeOn(const PlannableAgent &agent, QDate day, NoPlace &why) const;
    bool isOnShift(const PlannableAgent &agent, const MinuteStretch &stretch) const;
    std::optional<ProposedSession> place(const Wish &wish, NoPlace &why);

    const WeekPlanInput &m_input;
    std::vector<QDate> m_days; ///< working days that are not over
    std::vector<BusySpan> m_busy;
    std::map<QDate, int> m_count;
    std::map<AgentId, std::vector<BusySpan>> m_own; ///< sessions planned here, by agent
};

int Planner::sessionsOn(QDate day) const
{
    const auto found = m_count.find(day);
    return found == m_count.end() ? 0 : found->second;
}

std::optional<Wish> Planner::firstWish(const PlannableAgent &agent) const
{
    if (!agent.due)
        return std::nullopt;
    if (agent.planned && !agent.draft)
        return nextWish({&agent, *agent.due, 0, std::nullopt}, *agent.planned);
    if (*agent.due > m_input.to)
        return std::nullopt;
    return Wish{&agent, *agent.due, agent.daysOverdue, agent.draft};
}

std::optional<Wish> Planner::nextWish(const Wish &wish, QDate planned) const
{
    const std::optional<QDate> due =
        firstDayThere(planned.addDays(wish.agent->cadenceDays), wish.agent->periods, m_input.calendar);
    if (!due || *due > m_input.to)
        return std::nullopt;
    return Wish{wish.agent, *due, 0, std::nullopt};
}

/// The days to be tried, the best first.
std::vector<QDate> Planner::daysFor(const Wish &wish) const
{
    std::vector<QDate> before, after;
    const QDate earliest = m_input.calendar.addWorkingDays(wish.due, -workingDaysEarly);
    for (const QDate day : m_days) {
        if (day > wish.due)
            after.push_back(day);
        else if (day >= earliest)
            before.push_back(day);
    }
    // A day that is less than half full is as good as an empty one: who is talked to early is due early
    // again.
    const auto load = [this](QDate day) {
        const int sessions = sessionsOn(day);
        return sessions * 2 < m_input.mostADay ? 0 : sessions;
    };
    std::stable_sort(before.begin(), before.end(), [&load](QDate a, QDate b) {
        return std::pair(load(a), -a.toJulianDay()) < std::pair(load(b), -b.toJulianDay());
    });
    before.insert(before.end(), after.begin(), after.end());
    return before;
}

bool Planner::isThere(const PlannableAgent &agent, QDate day) const
{
    return !leaveOn(agent.periods, day) && (!agent.left || day < *agent.left);
}

/// Begins within the hours, the best first: the hours are parted into as many pieces as there may be
/// sessions.
std::vector<int> Planner::beginnings(QDate day) const
{
    const MinuteSpan &hours = m_input.hours;
    const int piece = (hours.to - hours.from) / std::max(1, m_input.mostADay);
    const int wanted = hours.from + std::min(sessionsOn(day), m_input.mostADay - 1) * piece;
    std::vector<int> times;
    for (int at = (hours.from + stepMinutes - 1) / stepMinutes * stepMinutes;
         at + m_input.minutes <= hours.to; at += stepMinutes) {
        if (day > m_input.today || at >= m_input.minuteNow)
            times.push_back(at);
    }
    std::stable_sort(times.begin(), times.end(),
                     [wanted](int a, int b) { return std::abs(a - wanted) < std::abs(b - wanted); });
    return times;
}

bool Planner::isOnShift(const PlannableAgent &agent, const MinuteStretch &stretch) const
{
    if (!agent.hasShifts)
        return true;
    return std::any_of(agent.shifts.begin(), agent.shifts.end(), [&stretch](const Shift &shift) {
        return stretchOf(shift.day, shift.span).holds(stretch) &&
               std::none_of(shift.breaks.begin(), shift.breaks.end(), [&](const MinuteSpan &pause) {
                   return stretchOf(shift.day, pause).meets(stretch);
               });
    });
}

std::optional<int> Planner::placeOn(const PlannableAgent &agent, QDate day, NoPlace &why) const
{
    const auto own = m_own.find(agent.agent);
    for (const int at : beginnings(day)) {
        const MinuteStretch stretch = stretchOf(day, {at, at + m_input.minutes});
        if (!isOnShift(agent, stretch)) {
            why = std::max(why, NoPlace::NotOnShift);
            continue;
        }
        const bool isTaken = meetsAny(m_busy, stretch) || meetsAny(agent.busy, stretch) ||
                             (own != m_own.end() && meetsAny(own->second, stretch));
        if (!isTaken)
            return at;
        why = NoPlace::Conflict;
    }
    return std::nullopt;
}

std::optional<ProposedSession> Planner::place(const Wish &wish, NoPlace &why)
{
    why = NoPlace::NoWorkingDay;
    for (const QDate day : daysFor(wish)) {
        if (!isThere(*wish.agent, day)) {
            why = std::max(why, NoPlace::OnLeave);
            continue;
        }
        if (isFull(day)) {
            why = std::max(why, NoPlace::DaysFull);
            continue;
        }
        const std::optional<int> at = placeOn(*wish.agent, day, why);
        if (!at)
            continue;
        const BusySpan taken{day, {*at, *at + m_input.minutes}};
        m_busy.push_back(taken);
        m_own[wish.agent->agent].push_back(taken);
        ++m_count[day];
        return ProposedSession{
            wish.agent->agent, day,      *at,
            m_input.minutes,   wish.due, m_input.calendar.workingDaysBetween(wish.due, day),
            wish.draft};
    }
    return std::nullopt;
}

WeekPlan Planner::plan()
{
    std::multiset<Wish, decltype(&isMorePressing)> wishes(&isMorePressing);
    for (const PlannableAgent &agent : m_input.agents) {
        if (const std::optional<Wish> wish = firstWish(agent))
            wishes.insert(*wish);
    }
    WeekPlan plan;
    while (!wishes.empty()) {
        const Wish wish = *wishes.begin();
        wishes.erase(wishes.begin());
        NoPlace why = NoPlace::NoWorkingDay;
        const std::optional<ProposedSession> placed = place(wish, why);
        if (!placed) {
            plan.leftOver.push_back({wish.agent->agent, wish.due, why});
            continue;
        }
        plan.sessions.push_back(*placed);
        if (const std::optional<Wish> next = nextWish(wish, placed->day))
            wishes.insert(*next);
    }
    std::sort(
        plan.sessions.begin(), plan.sessions.end(), [](const ProposedSession &a, const ProposedSession &b) {
            return std::tuple(a.day, a.from, a.agent.value()) < std::tuple(b.day, b.from, b.agent.value());
        });
    return plan;
}

} // namespace

WeekPlan proposeWeekPlan(const WeekPlanInput &input)
{
    return Planner(input).plan();
}

} // namespace coachbook
