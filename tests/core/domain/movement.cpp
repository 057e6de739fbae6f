// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/movement.h"

#include "tests/support/catch.h"
#include <cmath>
#include <random>

using namespace coachbook;

namespace {

const QDate start(2026, 9, 7); // a Monday
const QDate today(2026, 11, 20);

/// `perDay` evaluations on the weekdays of a week, around `mean` by 4 points to either side.
void addWeek(AgentMeasures &measures, QDate monday, double mean, int perDay = 2)
{
    for (int day = 0; day < 5; ++day) {
        for (int each = 0; each < perDay; ++each)
            measures.scores.push_back({monday.addDays(day), mean + ((day + each) % 2 == 0 ? 4 : -4)});
    }
}

/// Twelve weeks at `before`, then eight at `since`.
AgentMeasures scored(double before, double since, int perDay = 2)
{
    AgentMeasures measures;
    for (int week = -12; week < 8; ++week)
        addWeek(measures, start.addDays(7 * week), week < 0 ? before : since, perDay);
    return measures;
}

struct Team
{
    AgentMeasures agent;
    std::vector<AgentMeasures> mates;
    bool coached = false;
    KpiMovement moved(const KpiSetting &setting = {Kpi::Qa, Direction::Up, 85.0, {}}, QDate on = today) const
    {
        MovementInput input{agent, {}, {}};
        for (const AgentMeasures &each : mates)
            input.teammates.push_back(&each);
        input.everyone = input.teammates;
        input.everyone.push_back(&agent);
        input.teamWasCoached = coached;
        return kpiMovement(setting, input, start, on);
    }
};

std::vector<AgentMeasures> teamAt(double before, double since)
{
    std::vector<AgentMeasures> mates;
    for (int each = -3; each <= 3; ++each)
        mates.push_back(scored(before + each, since + each));
    return mates;
}

DailySums callsOn(QDate day, qint64 calls, qint64 resolved, qint64 seconds)
{
    DailySums sums;
    sums.day = day;
    sums.interactions = sums.answered = sums.resolvable = sums.handled = calls;
    sums.resolved = resolved;
    sums.talk = calls * seconds;
    return sums;
}

} // namespace

TEST_CASE("KPI-2: four weeks before stand beside four weeks since, for CSAT its third to sixth week")
{
    REQUIRE(spanBefore(start) == DaySpan{QDate(2026, 8, 10), QDate(2026, 9, 6)});
    REQUIRE(spanSince(Kpi::Qa, start) == DaySpan{QDate(2026, 9, 7), QDate(2026, 10, 4)});
    REQUIRE(spanSince(Kpi::Csat, start) == DaySpan{QDate(2026, 9, 21), QDate(2026, 10, 18)});
}

TEST_CASE("KPI-2: the words of a change")
{
    struct Row
    {
        double before, since;
        MovementWord word;
    };
    const auto row = GENERATE(values<Row>({{80, 88, MovementWord::Improved},
                                           {80, 82.5, MovementWord::ImprovedSmall},
                                           {80, 80.5, MovementWord::NoEvidence},
                                           {80, 72, MovementWord::Worse}}));
    CAPTURE(row.before, row.since);
    const KpiMovement moved = Team{scored(row.before, row.since), teamAt(80, 80)}.moved();
    REQUIRE(moved.own.before->n == 40);
    REQUIRE(moved.own.since->n == 40);
    REQUIRE(*moved.own.change == Approx(row.since - row.before));
    REQUIRE(moved.own.interval->low < *moved.own.change);
    REQUIRE(moved.word == row.word);
}

TEST_CASE("KPI-3: a rise that the whole team made is no evidence")
{
    const KpiMovement alone = Team{scored(80, 86), teamAt(80, 80)}.moved();
    REQUIRE(alone.word == MovementWord::Improved);
    const KpiMovement withTeam = Team{scored(80, 86), teamAt(80, 86)}.moved();
    REQUIRE(*withTeam.team.change == Approx(6));
    REQUIRE(withTeam.teammates == 7);
    REQUIRE(*withTeam.own.change == Approx(6)); // shown as it is, nothing is taken from it
    REQUIRE(withTeam.word == MovementWord::NoEvidence);
}

TEST_CASE("KPI-3: a rise that regression to the mean explains is no evidence")
{
    // Teammates whose weeks differ widely: little of a difference lasts
    std::vector<AgentMeasures> mates;
    for (int each = 0; each < 7; ++each) {
        AgentMeasures mate;
        for (int week = -12; week < 8; ++week)
            addWeek(mate, start.addDays(7 * week), 80 + ((week + each) % 2 == 0 ? 10 : -10));
        mates.push_back(mate);
    }
    const KpiMovement moved = Team{scored(72, 77), mates}.moved();
    REQUIRE(moved.regression);
    REQUIRE_FALSE(moved.regression->isUsual);
    REQUIRE(moved.regression->expected > 3);
    REQUIRE(moved.own.interval->low > 0);
    REQUIRE(moved.word == MovementWord::NoEvidence);
}

TEST_CASE("KPI-3: a team too small to tell takes one half, and says so; alone there is no regression")
{
    const Team small{scored(70, 76), {scored(80, 80), scored(82, 82)}};
    const KpiMovement moved = small.moved();
    REQUIRE(moved.regression->isUsual);
    REQUIRE(moved.regression->reliability == .5);
    REQUIRE(moved.regression->expected == Approx(.5 * (232.0 / 3 - 70)));
    const KpiMovement alone = Team{scored(70, 76), {}}.moved();
    REQUIRE_FALSE(alone.regression);
    REQUIRE_FALSE(alone.team.change);
    REQUIRE(alone.word == MovementWord::Improved);
}

TEST_CASE("KPI-2: fewer than 20 observations on a side are not enough data")
{
    AgentMeasures few;
    for (int week = -12; week < 8; ++week) {
        few.scores.push_back({start.addDays(7 * week), week < 0 ? 60.0 : 90.0});
        few.scores.push_back({start.addDays(7 * week + 1), week < 0 ? 62.0 : 92.0});
    }
    const KpiMovement moved = Team{few, teamAt(80, 80)}.moved();
    REQUIRE(moved.own.before->n == 8);
    REQUIRE(moved.own.change); // shown all the same, with its n
    REQUIRE(moved.word == MovementWord::NotEnoughData);
}

TEST_CASE("KPI-1: CSAT is too early before its third week, and the weeks may still run")
{
    const Team team{scored(80, 80), {}};
    REQUIRE(team.moved({Kpi::Csat, Direction::Up, 4.2, {}}, start.addDays(13)).word ==
            MovementWord::TooEarly);
    REQUIRE(team.moved({Kpi::Csat, Direction::Up, 4.2, {}}, start.addDays(14)).word ==
            MovementWord::NotEnoughData);
    REQUIRE(team.moved({Kpi::Qa, Direction::Up, 85.0, {}}, start.addDays(20)).isRunning);
    REQUIRE_FALSE(team.moved({Kpi::Qa, Direction::Up, 85.0, {}}, start.addDays(27)).isRunning);
}

TEST_CASE("KPI-1: handle time that falls is better, a band has no better, FCR goes by Newcombe")
{
    AgentMeasures calls;
    for (int day = -28; day < 28; ++day)
        calls.sums.push_back(
            callsOn(start.addDays(day), 20, day < 0 ? 15 : 17, day < 0 ? 330 + day % 3 : 280 + day % 3));
    const Team team{calls, {}};
    const KpiMovement aht = team.moved({Kpi::Aht, Direction::Down, 330.0, {}});
    REQUIRE(aht.own.before->n == 560);
    REQUIRE(aht.word == MovementWord::Improved);
    REQUIRE(team.moved({Kpi::Aht, Direction::Up, 330.0, {}}).word == MovementWord::Worse);
    REQUIRE(team.moved({Kpi::Aht, Direction::Band, 330.0, 300.0}).word == MovementWord::NoDirection);
    const KpiMovement fcr = team.moved({Kpi::Fcr, Direction::Up, 75.0, {}});
    REQUIRE(*fcr.own.change == Approx(10));
    REQUIRE(fcr.own.interval->low == Approx(5.3).margin(.1).epsilon(0));
    REQUIRE(fcr.word == MovementWord::Improved);
}

TEST_CASE("KPI-3: limits come from the weeks before, and signs are found in the weeks since")
{
    AgentMeasures agent;
    for (int week = -12; week < 8; ++week)
        addWeek(agent, start.addDays(7 * week), (week < 0 ? 80 : 88) + (week % 2 == 0 ? 1 : -1));
    const KpiMovement moved = Team{agent, {}}.moved();
    REQUIRE(moved.limits->n == 12);
    REQUIRE_FALSE(moved.limits->isTrial);
    REQUIRE(moved.limits->centre == Approx(80));
    REQUIRE(moved.limits->high < 88);
    REQUIRE_FALSE(moved.signs.empty());
    REQUIRE(moved.signWeeks[moved.signs.front().first] >= start);
    REQUIRE_FALSE(Team{scored(80, 88), {}}.moved().limits); // equal weeks have no usual move
}

TEST_CASE("KPI-3: no figures, one week, and gaps are no trouble")
{
    const KpiMovement none = Team{}.moved();
    REQUIRE(none.word == MovementWord::NotEnoughData);
    REQUIRE_FALSE(none.own.before);
    REQUIRE_FALSE(none.limits);
    REQUIRE_FALSE(none.trend);
    AgentMeasures one;
    addWeek(one, start.addDays(-7), 80);
    REQUIRE(Team{one, {}}.moved().word == MovementWord::NotEnoughData);
    AgentMeasures gaps;
    for (int week = -12; week < 8; week += 3)
        addWeek(gaps, start.addDays(7 * week), 80 + week % 2, 4);
    REQUIRE_FALSE(Team{gaps, {}}.moved().trend); // three of the last eight weeks
    REQUIRE(Team{scored(100, 100), {}}.moved().word == MovementWord::NoEvidence);
}

TEST_CASE("KPI-2: what the numbers can tell, and how many more it takes")
{
    const KpiMovement moved = Team{scored(80, 81), {}}.moved();
    REQUIRE(*moved.detectable == Approx(1.96 * 4.05 * std::sqrt(2.0 / 40)).margin(.02));
    REQUIRE_FALSE(moved.moreEachSide);                               // 29 a side find three points
    REQUIRE(*Team{scored(80, 81, 1), {}}.moved().moreEachSide == 9); // 29 are needed, there are 20
}

namespace {

/// Teams of twelve whose agents truly differ by 6 points, with one evaluation a day that spread by 12. The
/// lowest of the four weeks before is coached, and truly changes by `effect`.
int timesImproved(int teams, double effect, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> truth(78, 6), evaluation(0, 12);
    int improved = 0;
    for (int each = 0; each < teams; ++each) {
        std::vector<AgentMeasures> agents(12);
        std::vector<double> truths;
        std::size_t lowest = 0;
        double lowestMean = 1000;
        for (std::size_t at = 0; at < agents.size(); ++at) {
            truths.push_back(truth(random));
            for (int day = -84; day < 0; ++day)
                agents[at].scores.push_back({start.addDays(day), truths[at] + evaluation(random)});
            const double mean =
                qaMean(agents[at].scores, spanBefore(start).from, spanBefore(start).to)->value;
            if (mean < lowestMean) {
                lowestMean = mean;
                lowest = at;
            }
        }
        for (std::size_t at = 0; at < agents.size(); ++at) {
            for (int day = 0; day < 28; ++day)
                agents[at].scores.push_back(
                    {start.addDays(day), truths[at] + evaluation(random) + (at == lowest ? effect : 0)});
        }
        Team team{agents[lowest], {}};
        agents.erase(agents.begin() + static_cast<std::ptrdiff_t>(lowest));
        team.mates = std::move(agents);
        const MovementWord word = team.moved().word;
        improved += word == MovementWord::Improved || word == MovementWord::ImprovedSmall ? 1 : 0;
    }
    return improved;
}

} // namespace

TEST_CASE(
    "KPI-3: of unchanged agents who were picked as the lowest, at most one in twenty is called improved")
{
    const int teams = 200;
    REQUIRE(timesImproved(teams, 0, 11) <= teams / 20);
}

TEST_CASE("KPI-3: a true change of 15 points is found in most cases, one of 5 in few")
{
    const int teams = 100;
    REQUIRE(timesImproved(teams, 15, 12) >= 80);
    const int small = timesImproved(teams, 5, 13);
    REQUIRE(small < timesImproved(teams, 10, 13));
}
