// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/measuredresult.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

using Verdict = MeasuredResult::Verdict;
const QDate today(2026, 11, 20);

ActionItemDraft item()
{
    ActionItemDraft draft;
    draft.measure = MeasureKind::Kpi;
    draft.kpi = Kpi::Aht;
    draft.baseline = 341;
    draft.target = 311;
    draft.due = QDate(2026, 11, 18);
    return draft;
}

DailySums calls(QDate day, int count, int seconds)
{
    DailySums sums;
    sums.day = day;
    sums.interactions = sums.answered = sums.handled = count;
    sums.talk = static_cast<qint64>(count) * seconds;
    return sums;
}

std::optional<MeasuredResult> resultOf(const ActionItemDraft &draft, const AgentMeasures &measures,
                                       std::optional<QDate> madeOn = QDate(2026, 11, 4))
{
    return measuredResult(draft, madeOn, measures, defaultKpiSettings(), today, true);
}

} // namespace

TEST_CASE("SMART-3: an item is judged from the day after it was made to its due date, four weeks at most")
{
    ActionItemDraft draft = item();
    REQUIRE(resultSpan(draft, QDate(2026, 11, 4), today) ==
            std::pair(QDate(2026, 11, 5), QDate(2026, 11, 18)));
    REQUIRE(resultSpan(draft, std::nullopt, today) == std::pair(QDate(2026, 10, 22), QDate(2026, 11, 18)));
    REQUIRE(resultSpan(draft, QDate(2026, 1, 4), today) ==
            std::pair(QDate(2026, 10, 22), QDate(2026, 11, 18)));
    REQUIRE(resultSpan(draft, draft.due, today) == std::pair(QDate(2026, 10, 22), QDate(2026, 11, 18)));
    draft.due = QDate(2026, 12, 24);
    REQUIRE(resultSpan(draft, QDate(2026, 11, 4), today) == std::pair(QDate(2026, 11, 5), today));
    draft.due.reset();
    REQUIRE(resultSpan(draft, QDate(2026, 11, 4), today) == std::pair(QDate(2026, 11, 5), today));
}

TEST_CASE("SMART-3: the measure on the due date stands beside baseline and target, with its n")
{
    // What came before the item and after its due date does not count.
    const AgentMeasures measures{{calls(QDate(2026, 11, 4), 50, 900), calls(QDate(2026, 11, 10), 60, 310),
                                  calls(QDate(2026, 11, 18), 36, 316), calls(QDate(2026, 11, 19), 50, 900)},
                                 {}};
    const std::optional<MeasuredResult> result = resultOf(item(), measures);
    REQUIRE(result);
    REQUIRE(result->value->n == 96);
    REQUIRE(result->value->value == Approx(312.25));
    REQUIRE(result->baseline == 341);
    REQUIRE(result->target == 311);
    REQUIRE(result->verdict == Verdict::TargetMissed);
}

TEST_CASE("SMART-3: met or missed goes by the item's own direction")
{
    const AgentMeasures measures{{calls(QDate(2026, 11, 10), 60, 320)}, {}};
    const auto [baseline, target, verdict] =
        GENERATE(table<std::optional<double>, std::optional<double>, Verdict>({
            {341, 311, Verdict::TargetMissed},
            {341, 320, Verdict::TargetMet},
            {341, 330, Verdict::TargetMet},
            {290, 310, Verdict::TargetMet}, // agreed on taking more time
            {290, 340, Verdict::TargetMissed},
            {std::nullopt, 330, Verdict::TargetMet},
            {std::nullopt, 310, Verdict::TargetMissed},
            {330, 330, Verdict::TargetMet},
            {341, std::nullopt, Verdict::NoTarget},
        }));
    ActionItemDraft draft = item();
    draft.baseline = baseline;
    draft.target = target;
    CAPTURE(baseline.value_or(0), target.value_or(0));
    REQUIRE(resultOf(draft, measures)->verdict == verdict);
}

TEST_CASE("SMART-3: few observations are not enough data, and a count has no figure at all")
{
    const AgentMeasures few{{calls(QDate(2026, 11, 10), 19, 200)}, {}};
    const std::optional<MeasuredResult> result = resultOf(item(), few);
    REQUIRE(result->verdict == Verdict::NotEnoughData);
    REQUIRE(result->value->n == 19);
    REQUIRE(resultOf(item(), {})->verdict == Verdict::NotEnoughData);
    REQUIRE_FALSE(resultOf(item(), {})->value);

    ActionItemDraft draft = item();
    draft.measure = MeasureKind::Count;
    REQUIRE_FALSE(resultOf(draft, few));
    draft.measure = MeasureKind::None;
    REQUIRE_FALSE(resultOf(draft, few));
}
