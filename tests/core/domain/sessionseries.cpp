// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sessionseries.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate thursday(2026, 11, 26);
const WorkCalendar calendar({true, true, true, true, true, false, false},
                            {{QDate(2026, 12, 24), QStringLiteral("Christmas Eve")},
                             {QDate(2026, 12, 25), QStringLiteral("Christmas Day")}});

DueInput agentHired(QDate hired)
{
    DueInput input;
    input.agent.id = AgentId(1);
    input.agent.hired = hired;
    return input;
}

std::vector<QDate> daysOf(const DueInput &input, int count)
{
    std::vector<QDate> days;
    for (const SeriesDay &each : seriesDays(input, thursday, count, {}, calendar))
        days.push_back(each.day);
    return days;
}

AgentPeriod leave(QDate from, std::optional<QDate> to)
{
    AgentPeriod period;
    period.agent = AgentId(1);
    period.from = from;
    period.to = to;
    return period;
}

} // namespace

TEST_CASE("CAD-1, CAL-1: a series by the cadence keeps its weekday over a closed day")
{
    const DueInput tenured = agentHired({2020, 1, 1});
    REQUIRE(daysOf(tenured, 4) == std::vector<QDate>{thursday, {2026, 12, 10}, {2026, 12, 28}, {2027, 1, 7}});
    REQUIRE(seriesDays(tenured, thursday, 4, {}, calendar)[2].rhythm == QDate(2026, 12, 24));
    REQUIRE(daysOf(tenured, 1) == std::vector<QDate>{thursday});
    REQUIRE(daysOf(tenured, 0).empty());
    REQUIRE(daysOf(tenured, 1000).size() == std::size_t(longestSeries));
    // A weekend that was chosen is the person's own affair.
    REQUIRE(seriesDays(tenured, {2026, 11, 28}, 2, {}, calendar)[0].day == QDate(2026, 11, 28));
}

TEST_CASE("TIER-1, CAD-5: a series follows the change of the tier")
{
    // New until 8 December: weekly, then every two weeks.
    REQUIRE(daysOf(agentHired({2026, 9, 10}), 5) ==
            std::vector<QDate>{thursday, {2026, 12, 3}, {2026, 12, 10}, {2026, 12, 28}, {2027, 1, 7}});
    DueInput own = agentHired({2020, 1, 1});
    own.agent.cadenceDays = 28;
    REQUIRE(daysOf(own, 2) == std::vector<QDate>{thursday, {2026, 12, 28}});
}

TEST_CASE("TIER-2, TIER-3: a series goes around leave, and ends when the agent does")
{
    DueInput agent = agentHired({2020, 1, 1});
    agent.periods = {leave({2026, 12, 7}, QDate(2027, 1, 10))};
    REQUIRE(daysOf(agent, 5) == std::vector<QDate>{thursday, {2027, 1, 11}, {2027, 1, 21}});
    agent.periods = {leave({2026, 12, 7}, std::nullopt)};
    REQUIRE(daysOf(agent, 5) == std::vector<QDate>{thursday});
    agent.periods.clear();
    agent.agent.left = QDate(2026, 12, 10);
    REQUIRE(daysOf(agent, 5) == std::vector<QDate>{thursday});
}

TEST_CASE("CAL-1: later ones move along, and one that was moved by itself stays")
{
    const SeriesDay plain{{2026, 12, 10}, {2026, 12, 10}}, closed{{2026, 12, 24}, {2026, 12, 28}},
        byHand{{2026, 12, 10}, {2026, 12, 11}};
    REQUIRE(movedWithSeries(plain, 1, {}, calendar) == SeriesDay{{2026, 12, 11}, {2026, 12, 11}});
    REQUIRE(movedWithSeries(closed, -1, {}, calendar) == SeriesDay{{2026, 12, 23}, {2026, 12, 23}});
    REQUIRE(movedWithSeries(closed, 1, {}, calendar) == SeriesDay{{2026, 12, 25}, {2026, 12, 28}});
    REQUIRE_FALSE(movedWithSeries(byHand, 1, {}, calendar));
    REQUIRE(movedWithSeries(plain, 1, {leave({2026, 12, 11}, QDate(2026, 12, 14))}, calendar)->day ==
            QDate(2026, 12, 15));
}
