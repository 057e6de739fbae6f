// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/planwords.h"
#include "tests/support/catch.h"
#include "ui/plan/planproposal.h"
#include "ui/viewstate/kpiinput.h"
#include "ui/viewstate/smartwords.h"

using namespace coachbook;
using namespace coachbook::ui;

TEST_CASE("a KPI is read as people type it")
{
    REQUIRE(kpiFromText(Kpi::Aht, QStringLiteral("5:12")) == 312.0);
    REQUIRE(kpiFromText(Kpi::Aht, QStringLiteral("312")) == 312.0);
    REQUIRE_FALSE(kpiFromText(Kpi::Aht, QStringLiteral("5:72")));
    REQUIRE_FALSE(kpiFromText(Kpi::Aht, QStringLiteral("five")));
    REQUIRE(kpiFromText(Kpi::Qa, QStringLiteral(" 84 % ")) == 84.0);
    REQUIRE(kpiFromText(Kpi::Csat, QStringLiteral("4,31")) == Approx(4.31));
    REQUIRE_FALSE(kpiFromText(Kpi::Qa, QStringLiteral("101")));
    REQUIRE_FALSE(kpiFromText(Kpi::Csat, QStringLiteral("-1")));
    REQUIRE_FALSE(kpiFromText(Kpi::Csat, QStringLiteral("nan")));
    REQUIRE_FALSE(kpiFromText(Kpi::Fcr, QString()));
    REQUIRE(kpiInputText(Kpi::Aht, 305) == QStringLiteral("5:05"));
    REQUIRE(kpiFromText(Kpi::Csat, kpiInputText(Kpi::Csat, 4.25)) == Approx(4.25));
}

TEST_CASE("the proposed cadence follows the tier")
{
    const CadenceSettings settings;
    REQUIRE(proposedCadence(Tier::New, 7, settings) == QStringLiteral("One-on-one of 30 minutes, weekly"));
    REQUIRE(proposedCadence(Tier::Tenured, 14, settings) ==
            QStringLiteral("One-on-one of 30 minutes, every two weeks; a post-call review in between"));
    REQUIRE(proposedCadence(Tier::ImprovementPlan, 7, settings)
                .endsWith(QStringLiteral("written notes each time")));
}

TEST_CASE("the review is proposed on a working day")
{
    BookSettings settings;
    REQUIRE(proposedReview(settings, QDate(2026, 11, 20)) == QDate(2026, 12, 21)); // the 20th is a Sunday
}

TEST_CASE("what is missing is said for the plan at hand")
{
    CoachingPlanDraft plan;
    const QString none = missingPartText(PlanPart::TargetBehaviours, plan, {});
    plan.targets = {{std::nullopt, QStringLiteral("Verifies identity"), {}}};
    REQUIRE(missingPartText(PlanPart::TargetBehaviours, plan, {}) != none);
    ActionItem item;
    item.text = QStringLiteral("x");
    REQUIRE(missingPartText(PlanPart::ActionItems, plan, {item}).contains(QStringLiteral("due date")));
    REQUIRE(partsText({PlanPart::Baseline, PlanPart::Review}) == QStringLiteral("Baseline, Progress review"));
}

TEST_CASE("every SMART remark has words")
{
    for (int remark = 0; remark <= static_cast<int>(SmartRemark::DueInPast); ++remark) {
        SmartFinding found;
        found.part = SmartPart::Specific;
        found.remark = static_cast<SmartRemark>(remark);
        found.phrase = QStringLiteral("be more");
        REQUIRE_FALSE(smartRemarkText(found).isEmpty());
    }
}
