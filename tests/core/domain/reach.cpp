// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reach.h"

#include "core/domain/smart.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate today(2026, 11, 20); // a Friday
const KpiSetting aht{Kpi::Aht, Direction::Down, 330, {}};
const KpiSetting fcr{Kpi::Fcr, Direction::Up, 75, {}};

/// One week's calls, `ago` whole weeks before this one.
DailySums week(int ago, int calls, int seconds)
{
    DailySums sums;
    sums.day = mondayOf(today).addDays(-7 * ago + 1);
    sums.interactions = sums.answered = sums.handled = calls;
    sums.talk = static_cast<qint64>(calls) * seconds;
    return sums;
}

/// 26 weeks that go up and down by 10 seconds about 400; the four weeks that ended five weeks ago at 360.
AgentMeasures history()
{
    AgentMeasures measures;
    for (int ago = 1; ago <= reachWeeks; ++ago)
        measures.sums.push_back(week(ago, 50, ago >= 5 && ago <= 8 ? 360 : ago % 2 ? 410 : 390));
    return measures;
}

} // namespace

TEST_CASE("SMART-1: the best four weeks on end are found with their n, and the weeks' usual spread")
{
    const std::optional<KpiReach> reach = kpiReach(aht, history(), today, true);
    REQUIRE(reach);
    REQUIRE(reach->best == KpiValue{360, 200});
    REQUIRE(reach->to == mondayOf(today).addDays(-29));
    REQUIRE(reach->from == reach->to.addDays(-27));
    REQUIRE(reach->weeks == reachWeeks);
    REQUIRE(reach->spread == Approx(17.2).margin(0.3));
}

TEST_CASE("SMART-1: a target beyond the best four weeks by more than the spread is unreachable")
{
    const std::optional<KpiReach> reach = kpiReach(aht, history(), today, true);
    REQUIRE(reach);
    REQUIRE_FALSE(isBeyondReach(380, aht, *reach));
    REQUIRE_FALSE(isBeyondReach(360, aht, *reach));
    REQUIRE_FALSE(isBeyondReach(345, aht, *reach));
    REQUIRE(isBeyondReach(340, aht, *reach));
    REQUIRE_FALSE(isBeyondReach(90, aht, {{360, 200}, {}, {}, 300, 26}));
    REQUIRE(isBeyondReach(90, fcr, {{70, 200}, {}, {}, 5, 26}));
    REQUIRE_FALSE(isBeyondReach(75, fcr, {{70, 200}, {}, {}, 5, 26}));
}

TEST_CASE("SMART-1: nothing is said about reach without enough weeks, or enough in four of them")
{
    AgentMeasures measures = history();
    measures.sums.resize(reachLeastWeeks);
    REQUIRE(kpiReach(aht, measures, today, true));
    measures.sums.resize(reachLeastWeeks - 1);
    REQUIRE_FALSE(kpiReach(aht, measures, today, true));

    AgentMeasures thin; // five calls in every other week: 10 in four weeks
    for (int ago = 1; ago <= reachWeeks; ago += 2)
        thin.sums.push_back(week(ago, 5, 400));
    REQUIRE_FALSE(kpiReach(aht, thin, today, true));
    REQUIRE_FALSE(kpiReach(aht, {}, today, true));
    REQUIRE_FALSE(kpiReach({Kpi::Aht, Direction::Band, 330, 300}, history(), today, true));
}

TEST_CASE("SMART-1: the running week and what is older than 26 weeks are left out")
{
    AgentMeasures measures = history();
    measures.sums.push_back(week(0, 500, 100));
    measures.sums.push_back(week(reachWeeks + 1, 500, 100));
    REQUIRE(kpiReach(aht, measures, today, true) == kpiReach(aht, history(), today, true));
}

TEST_CASE("SMART-1: the item says which figures make its target unreachable")
{
    SmartContext context;
    context.today = today;
    context.kpis[static_cast<std::size_t>(Kpi::Aht)] = aht;
    context.reaches = kpiReaches(context.kpis, history(), today, true);
    ActionItemDraft item;
    item.text = QStringLiteral("While the system loads, write the first line of the note");
    item.measure = MeasureKind::Kpi;
    item.kpi = Kpi::Aht;
    item.baseline = 400;
    item.target = 300;
    item.due = today.addDays(14);
    const std::vector<SmartFinding> found = smartFindings(item, context);
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().part == SmartPart::Achievable);
    REQUIRE(found.front().remark == SmartRemark::TargetBeyondReach);
    REQUIRE(found.front().reach->best.n == 200);
    item.target = 370;
    REQUIRE(smartFindings(item, context).empty());
}

TEST_CASE("SMART-1: the target proposed is the KPI's own while it can be reached, else the best four weeks")
{
    const KpiReach reach{{360, 200}, {}, {}, 10, 26};
    REQUIRE(proposedTarget(aht, 400, reach) == 360);
    REQUIRE(proposedTarget(aht, 400, KpiReach{{335, 200}, {}, {}, 10, 26}) == 330);
    REQUIRE(proposedTarget(aht, 400, std::nullopt) == 330);
    REQUIRE(proposedTarget(aht, std::nullopt, std::nullopt) == 330);
    REQUIRE(proposedTarget(aht, 355, reach) == 330); // better than ever already: the KPI's own is left
    REQUIRE_FALSE(proposedTarget(aht, 320, reach));
    REQUIRE_FALSE(proposedTarget({Kpi::Aht, Direction::Down, {}, {}}, 400, reach));
    REQUIRE_FALSE(proposedTarget({Kpi::Aht, Direction::Band, 330, 300}, 400, reach));
}
