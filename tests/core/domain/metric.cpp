// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/metric.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate friday(2026, 11, 20);

DailySums day(QDate date, Channel channel, qint64 calls, qint64 seconds)
{
    DailySums sums;
    sums.day = date;
    sums.channel = channel;
    sums.interactions = sums.answered = sums.handled = calls;
    sums.talk = seconds - 2 * calls;
    sums.hold = calls;
    sums.acw = calls;
    return sums;
}

} // namespace

TEST_CASE("KPI-1: AHT is all handle time over handled calls, voice only unless set otherwise")
{
    const std::vector<DailySums> sums{day(friday, Channel::Voice, 10, 3000),
                                      day(friday, Channel::Chat, 10, 9000),
                                      day(friday.addDays(-1), Channel::Voice, 30, 6000)};
    REQUIRE(*kpiFromSums(Kpi::Aht, sums, friday, friday, true) == KpiValue{300, 10});
    REQUIRE(*kpiFromSums(Kpi::Aht, sums, friday, friday, false) == KpiValue{600, 20});
    // Sum over sum: 9000 / 40, not the mean of 300 and 200.
    REQUIRE(*kpiFromSums(Kpi::Aht, sums, friday.addDays(-1), friday, true) == KpiValue{225, 40});
}

TEST_CASE("KPI-1: FCR and CSAT are read over all channels from what says so")
{
    DailySums voice = day(friday, Channel::Voice, 10, 3000);
    voice.resolved = 6;
    voice.resolvable = 8;
    voice.csatSum = 13;
    voice.csatCount = 3;
    DailySums chat = day(friday, Channel::Chat, 4, 900);
    chat.resolved = 2;
    chat.resolvable = 2;
    REQUIRE(*kpiFromSums(Kpi::Fcr, {voice, chat}, friday, friday, true) == KpiValue{80, 10});
    REQUIRE(kpiFromSums(Kpi::Csat, {voice, chat}, friday, friday, true)->value == Approx(13.0 / 3));
    REQUIRE_FALSE(kpiFromSums(Kpi::Csat, {chat}, friday, friday, true));
    REQUIRE_FALSE(kpiFromSums(Kpi::Fcr, {voice}, friday.addDays(1), friday.addDays(9), true));
    REQUIRE_FALSE(kpiFromSums(Kpi::Qa, {voice}, friday, friday, true));
}

TEST_CASE("KPI-2: QA is the mean of the evaluations in the span, with their number")
{
    const std::vector<QaDay> scores{{friday, 80}, {friday.addDays(-3), 90}, {friday.addDays(-30), 10}};
    REQUIRE(*qaMean(scores, friday.addDays(-13), friday) == KpiValue{85, 2});
    REQUIRE_FALSE(qaMean(scores, friday.addDays(1), friday.addDays(2)));
    REQUIRE(*kpiValue(Kpi::Qa, {{}, scores}, friday, friday, true) == KpiValue{80, 1});
}

TEST_CASE("KPI-3: weeks run from Monday to Sunday, the last being the week of today")
{
    REQUIRE(mondayOf(QDate(2026, 11, 16)) == QDate(2026, 11, 16));
    REQUIRE(mondayOf(QDate(2026, 11, 22)) == QDate(2026, 11, 16));

    AgentMeasures measures;
    measures.scores = {{QDate(2026, 11, 16), 80},
                       {QDate(2026, 11, 15), 70},
                       {QDate(2026, 11, 9), 90},
                       {QDate(2026, 10, 1), 10},
                       {QDate(2026, 11, 21), 5}};
    const auto series = weeklySeries(Kpi::Qa, measures, friday, 3, true);
    REQUIRE(series == std::vector<WeekPoint>{{QDate(2026, 11, 2), std::nullopt},
                                             {QDate(2026, 11, 9), KpiValue{80, 2}},
                                             {QDate(2026, 11, 16), KpiValue{80, 1}}});
    REQUIRE(weeklySeries(Kpi::Qa, measures, friday, 0, true).empty());
}

TEST_CASE("KPI-3: each week of a series is the value of its days")
{
    AgentMeasures measures;
    for (int back = 0; back < 100; ++back) {
        DailySums sums =
            day(friday.addDays(-back), back % 3 ? Channel::Voice : Channel::Chat, back + 1, 300 * (back + 2));
        sums.resolvable = back + 1;
        sums.resolved = back / 2;
        sums.csatCount = back % 2;
        sums.csatSum = back % 2 * 4;
        measures.sums.push_back(sums);
    }
    for (const Kpi kpi : {Kpi::Aht, Kpi::Fcr, Kpi::Csat}) {
        for (const WeekPoint &point : weeklySeries(kpi, measures, friday, 13, true)) {
            CAPTURE(static_cast<int>(kpi), point.monday);
            REQUIRE(point.value == kpiValue(kpi, measures, point.monday, point.monday.addDays(6), true));
        }
    }
}

TEST_CASE("KPI-1: the default targets")
{
    const KpiSettings settings = defaultKpiSettings();
    for (const Kpi kpi : allKpis)
        REQUIRE(settings[static_cast<std::size_t>(kpi)].kpi == kpi);
    REQUIRE(settings[2].direction == Direction::Down);
    REQUIRE(settings[2].target == 330.0);
}

TEST_CASE("KPI-1: a value meets its target by its direction, and the gap is a share of the target")
{
    struct Row
    {
        KpiSetting setting;
        double value;
        Standing standing;
        double gap;
    };
    const KpiSetting up{Kpi::Qa, Direction::Up, 80.0, std::nullopt};
    const KpiSetting down{Kpi::Aht, Direction::Down, 300.0, std::nullopt};
    const KpiSetting band{Kpi::Aht, Direction::Band, 400.0, 200.0};
    const auto row = GENERATE_COPY(values<Row>({
        {up, 80, Standing::Meets, 0},
        {up, 100, Standing::Meets, 0},
        {up, 72, Standing::Misses, 0.1},
        {down, 300, Standing::Meets, 0},
        {down, 200, Standing::Meets, 0},
        {down, 360, Standing::Misses, 0.2},
        {band, 200, Standing::Meets, 0},
        {band, 400, Standing::Meets, 0},
        {band, 150, Standing::Misses, 0.25},
        {band, 500, Standing::Misses, 0.25},
        {{Kpi::Qa, Direction::Up, std::nullopt, std::nullopt}, 10, Standing::NoTarget, 0},
        {{Kpi::Aht, Direction::Band, std::nullopt, 200.0}, 100, Standing::Misses, 0.5},
    }));
    CAPTURE(row.value, static_cast<int>(row.setting.direction));
    REQUIRE(standing(KpiValue{row.value, 9}, row.setting) == row.standing);
    REQUIRE(gap(row.value, row.setting) == Approx(row.gap));
    REQUIRE(standing(std::nullopt, row.setting) == Standing::NoData);
}

TEST_CASE("KPI-1: a value reads as people say it")
{
    REQUIRE(kpiText(Kpi::Qa, 84.4) == QStringLiteral("84 %"));
    REQUIRE(kpiText(Kpi::Fcr, 8.5) == QStringLiteral("9 %"));
    REQUIRE(kpiText(Kpi::Fcr, -0.2) == QStringLiteral("0 %"));
    REQUIRE(kpiText(Kpi::Aht, 311.6) == QStringLiteral("5:12"));
    REQUIRE(kpiText(Kpi::Aht, 59.7) == QStringLiteral("1:00"));
    REQUIRE(kpiText(Kpi::Aht, -12) == QStringLiteral("-0:12"));
    REQUIRE(kpiText(Kpi::Csat, 4.309) == QStringLiteral("4.31"));
    REQUIRE(kpiText(Kpi::Csat, 4.3, QLatin1Char(',')) == QStringLiteral("4,30"));
    REQUIRE(kpiKey(Kpi::Aht) == QStringLiteral("aht"));
    REQUIRE(kpiKey(Kpi::Qa) == QStringLiteral("qa"));
}
