// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/resultwords.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::ui;

namespace {

MeasuredResult result(Kpi kpi, std::optional<KpiValue> value, MeasuredResult::Verdict verdict)
{
    MeasuredResult made;
    made.kpi = kpi;
    made.value = value;
    made.from = QDate(2026, 11, 5);
    made.to = QDate(2026, 11, 18);
    made.verdict = verdict;
    return made;
}

} // namespace

TEST_CASE("SMART-3: the figures of an item in words, with baseline, target and n")
{
    using Verdict = MeasuredResult::Verdict;
    MeasuredResult aht = result(Kpi::Aht, KpiValue{312.25, 96}, Verdict::TargetMissed);
    aht.baseline = 341;
    aht.target = 311;
    REQUIRE(resultFigures(aht) == QStringLiteral("AHT 312 s, baseline 341, target 311, n 96"));
    REQUIRE(resultRemark(aht, QDate(2026, 11, 20)) ==
            QStringLiteral("The target is not met by the figures from 5 Nov to 18 Nov."));
    aht.baseline.reset();
    REQUIRE(resultFigures(aht) == QStringLiteral("AHT 312 s, target 311, n 96"));
    MeasuredResult csat = result(Kpi::Csat, KpiValue{4.314, 0}, Verdict::TargetMet);
    csat.target = 4.2;
    REQUIRE(resultFigures(csat) == QStringLiteral("CSAT 4.31, target 4.20, n not given"));
    REQUIRE(resultFigures(result(Kpi::Fcr, KpiValue{71, 4}, Verdict::NotEnoughData)) ==
            QStringLiteral("FCR: not enough data, n 4"));
    REQUIRE(resultFigures(result(Kpi::Aht, std::nullopt, Verdict::NotEnoughData)) ==
            QStringLiteral("AHT: no data"));
}
