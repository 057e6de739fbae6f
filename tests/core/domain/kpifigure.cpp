// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kpifigure.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

KpiFigure aht(QDate from, QDate to, double value, std::optional<int> n)
{
    return {Kpi::Aht, from, to, value, n};
}

QDate oct(int day)
{
    return QDate(2026, 10, day);
}

} // namespace

TEST_CASE("kpifigure: figures with a count are weighted by it")
{
    const std::vector<KpiFigure> days{aht(oct(1), oct(1), 300, 10), aht(oct(2), oct(2), 400, 30),
                                      aht(oct(3), oct(3), 999, std::nullopt)};
    REQUIRE(figureValue(Kpi::Aht, days, oct(1), oct(3)) == KpiValue{375, 40});
    REQUIRE(figureValue(Kpi::Aht, days, oct(3), oct(3)) == KpiValue{999, 0});
    REQUIRE(!figureValue(Kpi::Aht, days, oct(4), oct(9)));
    REQUIRE(!figureValue(Kpi::Fcr, days, oct(1), oct(3)));
}

TEST_CASE("kpifigure: no day counts twice")
{
    const std::vector<KpiFigure> figures{aht(oct(1), oct(31), 350, 900), aht(oct(5), oct(11), 300, 100),
                                         aht(oct(12), oct(18), 310, 100)};
    REQUIRE(figureValue(Kpi::Aht, figures, oct(1), oct(31)) == KpiValue{305, 200});
}

TEST_CASE("kpifigure: a period that begins before the range stands for it where nothing lies inside")
{
    const std::vector<KpiFigure> figures{aht(QDate(2026, 9, 1), QDate(2026, 9, 30), 320, 800),
                                         aht(oct(1), oct(31), 350, 900)};
    REQUIRE(figureValue(Kpi::Aht, figures, oct(20), QDate(2026, 11, 2)) == KpiValue{350, 900});
    REQUIRE(!figureValue(Kpi::Aht, figures, oct(1), oct(30)));
}

TEST_CASE("kpifigure: weeks without raw rows show the figure that ends in them")
{
    AgentMeasures measures;
    measures.figures = {aht(oct(5), oct(11), 300, 100), aht(oct(12), oct(18), 310, 100)};
    const std::vector<WeekPoint> series = weeklySeries(Kpi::Aht, measures, oct(20), 3, true);
    REQUIRE(series.size() == 3);
    REQUIRE(series[0].value == KpiValue{300, 100});
    REQUIRE(series[1].value == KpiValue{310, 100});
    REQUIRE(!series[2].value);
}
