// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/weekplan.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate monday(2026, 11, 23), friday(2026, 11, 27);

PlannableAgent agent(int id, QDate due, int overdue = 0, Tier tier = Tier::Tenured)
{
    PlannableAgent made;
    made.agent = AgentId(id);
    made.name = QStringLiteral("Agent %1").arg(id, 2, 10, QLatin1Char('0'));
    made.tier = tier;
    made.cadenceDays = tier == Tier::Tenured ? 14 : 7;
    made.due = due;
    made.daysOverdue = overdue;
    return made;
}

WeekPlanInput week(std::vector<PlannableAgent> agents)
{
    WeekPlanInput input;
    input.from = monday;
    input.to = friday;
    input.today = monday.addDays(-2);
    input.agents = std::move(agents);
    return input;
}

const ProposedSession *sessionOf(const WeekPlan &plan, int id)
{
    for (const ProposedSession &each : plan.sessions) {
        if (each.agent == AgentId(id))
            return &each;
    }
    return nullptr;
}

AgentPeriod leave(QDate from, std::optional<QDate> to)
{
    AgentPeriod made;
    made.kind = PeriodKind::Leave;
    made.from = from;
    made.to = to;
    return made;
}

/// What must hold whatever is planned: no two at once, none outside the hours, on a closed day or too many.
void requireNoConflict(const WeekPlanInput &input, const WeekPlan &plan)
{
    std::map<QDate, int> count = input.sessionsOf;
    for (std::size_t i = 0; i < plan.sessions.size(); ++i) {
        const ProposedSession &one = plan.sessions[i];
        REQUIRE(input.calendar.isWorkingDay(one.day));
        REQUIRE(one.day >= std::max(input.from, input.today));
        REQUIRE(one.day <= input.to);
        REQUIRE(one.from >= input.hours.from);
        REQUIRE(one.from + one.minutes <= input.hours.to);
        REQUIRE(++count[one.day] <= input.mostADay);
        if (i > 0 && plan.sessions[i - 1].day == one.day)
            REQUIRE(plan.sessions[i - 1].from + plan.sessions[i - 1].minutes <= one.from);
        for (const BusySpan &busy : input.coachBusy) {
            if (busy.day == one.day)
                REQUIRE((busy.span.to <= one.from || one.from + one.minutes <= busy.span.from));
        }
    }
}

} // namespace

TEST_CASE("weekplan: what is overdue comes first, improvement plans and new agents before others")
{
    WeekPlanInput input = week({agent(1, monday.addDays(-20), 14), agent(2, monday.addDays(-40), 28),
                                agent(3, monday.addDays(-3), 1, Tier::ImprovementPlan),
                                agent(4, monday.addDays(-5), 3, Tier::New)});
    input.mostADay = 1;
    input.to = monday.addDays(3);
    const WeekPlan plan = proposeWeekPlan(input);
    requireNoConflict(input, plan);
    REQUIRE(plan.sessions.size() == 4);
    std::vector<qint64> order;
    for (const ProposedSession &each : plan.sessions)
        order.push_back(each.agent.value());
    REQUIRE(order == std::vector<qint64>{4, 3, 2, 1});
    REQUIRE(plan.sessions[0].workingDaysLate > 0);
}

TEST_CASE("weekplan: sessions are spread over days and hours, and what is due later is not late")
{
    std::vector<PlannableAgent> agents;
    for (int i = 1; i <= 10; ++i)
        agents.push_back(agent(i, friday));
    const WeekPlanInput input = week(agents);
    const WeekPlan plan = proposeWeekPlan(input);
    requireNoConflict(input, plan);
    REQUIRE(plan.sessions.size() == 10);
    std::map<QDate, std::vector<int>> days;
    for (const ProposedSession &each : plan.sessions) {
        days[each.day].push_back(each.from);
        REQUIRE(each.workingDaysLate <= 0);
    }
    REQUIRE(days.size() == 5);
    for (const auto &[day, times] : days) {
        REQUIRE(times.size() == 2);
        REQUIRE(times[0] == 540);
        REQUIRE(times[1] - times[0] >= 120);
    }
}

TEST_CASE("weekplan: never in leave, on a closed day, outside a shift, in a break or while someone is busy")
{
    PlannableAgent away = agent(1, monday);
    away.periods = {leave(monday.addDays(-7), monday.addDays(1))};
    PlannableAgent late = agent(2, monday);
    late.hasShifts = true;
    late.shifts = {{AgentId(2), monday.addDays(1), {840, 1320}, {{840, 870}}}};
    PlannableAgent busy = agent(3, monday);
    busy.busy = {{monday.addDays(1), {0, 1440}}, {monday.addDays(2), {540, 1005}}};
    WeekPlanInput input = week({away, late, busy});
    input.calendar = WorkCalendar(WorkCalendar().weekdays(), {{monday, QStringLiteral("Closed")}});
    input.coachBusy = {{monday.addDays(1), {870, 900}}, {monday.addDays(2), {540, 600}}};
    const WeekPlan plan = proposeWeekPlan(input);
    requireNoConflict(input, plan);
    REQUIRE(plan.leftOver.empty());
    REQUIRE(sessionOf(plan, 1)->day == monday.addDays(2));
    REQUIRE(sessionOf(plan, 2)->day == monday.addDays(1));
    REQUIRE(sessionOf(plan, 2)->from == 900);
    REQUIRE(sessionOf(plan, 3)->day >= monday.addDays(3)); // 16:45 leaves no half hour before five
}

TEST_CASE("weekplan: a night shift of the day before counts for the early morning")
{
    PlannableAgent night = agent(1, monday);
    night.hasShifts = true;
    night.shifts = {{AgentId(1), monday, {1320, 1440 + 600}, {}}};
    WeekPlanInput input = week({night});
    const WeekPlan plan = proposeWeekPlan(input);
    REQUIRE(plan.sessions.size() == 1);
    REQUIRE(plan.sessions[0].day == monday.addDays(1));
    REQUIRE(plan.sessions[0].from == 540);
}

TEST_CASE("weekplan: what does not fit says why")
{
    struct Case
    {
        const char *name;
        NoPlace why;
        void (*change)(WeekPlanInput &);
    };
    const Case cases[] = {
        {"closed", NoPlace::NoWorkingDay,
         [](WeekPlanInput &i) {
             i.calendar = WorkCalendar({false, false, false, false, false, true, false}, {});
         }},
        {"over", NoPlace::NoWorkingDay, [](WeekPlanInput &i) { i.today = friday.addDays(1); }},
        {"away", NoPlace::OnLeave,
         [](WeekPlanInput &i) { i.agents[0].periods = {leave(monday, std::nullopt)}; }},
        {"left", NoPlace::OnLeave, [](WeekPlanInput &i) { i.agents[0].left = monday; }},
        {"full", NoPlace::DaysFull,
         [](WeekPlanInput &i) {
             for (QDate day = monday; day <= friday; day = day.addDays(1))
                 i.sessionsOf[day] = 3;
         }},
        {"no shift", NoPlace::NotOnShift,
         [](WeekPlanInput &i) {
             i.agents[0].hasShifts = true;
             i.agents[0].shifts = {{AgentId(1), monday, {1080, 1320}, {}}};
         }},
        {"busy", NoPlace::Conflict, [](WeekPlanInput &i) {
             for (QDate day = monday; day <= friday; day = day.addDays(1))
                 i.coachBusy.push_back({day, {0, 1440}});
         }}};
    for (const Case &each : cases) {
        INFO(each.name);
        WeekPlanInput input = week({agent(1, monday)});
        each.change(input);
        const WeekPlan plan = proposeWeekPlan(input);
        REQUIRE(plan.sessions.empty());
        REQUIRE(plan.leftOver.size() == 1);
        REQUIRE(plan.leftOver[0] == LeftOver{AgentId(1), monday, each.why});
    }
}

TEST_CASE(
    "weekplan: a month has the second and third session of a weekly cadence, from the planned day (CAD-1)")
{
    WeekPlanInput input = week({agent(1, monday, 0, Tier::New), agent(2, monday)});
    input.to = monday.addDays(27);
    const WeekPlan plan = proposeWeekPlan(input);
    requireNoConflict(input, plan);
    std::vector<QDate> days;
    for (const ProposedSession &each : plan.sessions) {
        if (each.agent == AgentId(1))
            days.push_back(each.day);
    }
    REQUIRE(days.size() >= 4);
    for (std::size_t i = 1; i < days.size(); ++i) {
        REQUIRE(days[i - 1].daysTo(days[i]) <= 7);
        REQUIRE(days[i - 1] < days[i]);
    }
    REQUIRE(std::count_if(plan.sessions.begin(), plan.sessions.end(),
                          [](const ProposedSession &s) { return s.agent == AgentId(2); }) == 2);
}

TEST_CASE("weekplan: not due, paused or planned already: nothing; a prepared session gets its hour")
{
    PlannableAgent paused = agent(1, monday);
    paused.due.reset();
    PlannableAgent planned = agent(3, monday);
    planned.planned = monday.addDays(2);
    PlannableAgent prepared = agent(4, monday);
    prepared.draft = SessionId(44);
    const WeekPlan plan = proposeWeekPlan(week({paused, agent(2, friday.addDays(3)), planned, prepared}));
    REQUIRE(plan.leftOver.empty());
    REQUIRE(plan.sessions.size() == 1);
    REQUIRE(plan.sessions[0].draft == SessionId(44));
}

TEST_CASE("weekplan: today is planned from now on")
{
    WeekPlanInput input = week({agent(1, monday)});
    input.today = monday;
    input.minuteNow = 12 * 60 + 5;
    const WeekPlan plan = proposeWeekPlan(input);
    REQUIRE(plan.sessions.size() == 1);
    REQUIRE(plan.sessions[0].day == monday);
    REQUIRE(plan.sessions[0].from == 12 * 60 + 15);
}
