// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/riskpick.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

Interaction call(int number, int agent, std::optional<double> csat = std::nullopt,
                 const char *queue = "Sales")
{
    Interaction made;
    made.id = InteractionId(number);
    made.externalId = QStringLiteral("C%1").arg(number);
    made.agent = AgentId(agent);
    made.startUtc = 1000 * number;
    made.queue = QString::fromLatin1(queue);
    made.csat = csat;
    return made;
}

std::vector<int> numbers(const std::vector<Interaction> &calls, const std::vector<RiskPick> &picks)
{
    std::vector<int> all;
    for (const RiskPick &pick : picks)
        all.push_back(static_cast<int>(calls[pick.index].id.value()));
    return all;
}

} // namespace

TEST_CASE("QUAL-5: the lowest ratings, critical queues and long silences stand out, most reasons first")
{
    std::vector<Interaction> calls{
        call(1, 1, 2.0),          call(2, 2, 1.0), call(3, 3), call(4, 4), call(5, 5, 1.0, "billing"),
        call(6, 6, {}, "Billing")};
    for (int i = 7; i <= 20; ++i)
        calls.push_back(call(i, i, 4.5));
    const RiskContext context{
        1.0,
        {},
        {{QStringLiteral("C3"), 61000}, {QStringLiteral("C4"), 90000}, {QStringLiteral("C7"), 59999}}};
    RiskSettings settings;
    settings.criticalQueues = {QStringLiteral("Billing")};
    const std::vector<RiskPick> picks = riskPicks(calls, context, settings);
    REQUIRE(numbers(calls, picks) == std::vector<int>{5, 2, 4, 3, 6});
    REQUIRE(picks[0].reasons() == 2);
    REQUIRE(picks[0].csat == 1.0);
    REQUIRE(picks[0].isCritical);
    REQUIRE(picks[2].silenceMs == 90000);
    REQUIRE_FALSE(picks[2].csat);
}

TEST_CASE("QUAL-5: what is evaluated or drawn by chance is no risk pick, nor is what nobody handled")
{
    std::vector<Interaction> calls{call(1, 1, 1.0), call(2, 2, 1.0), call(3, 3, 1.0), call(4, 4, 5.0)};
    calls[2].agent.reset();
    const RiskContext context{1.0, {QStringLiteral("C1")}, {}};
    REQUIRE(numbers(calls, riskPicks(calls, context, {})) == std::vector<int>{2});
}

TEST_CASE("QUAL-5: the lowest ratings are the lowest tenth, where they are below the mean")
{
    std::vector<double> ratings(14, 4.5);
    ratings.insert(ratings.end(), {2, 1, 1});
    REQUIRE(lowRating(ratings) == 1.0); // of 17 the lowest two
    REQUIRE(lowRating(ratings, 0.15) == 2.0);
    REQUIRE_FALSE(lowRating({3, 3, 3}));
    REQUIRE_FALSE(lowRating({4}));
    REQUIRE_FALSE(lowRating({}));
    REQUIRE(lowRating({20, 90}) == 20.0);
}

TEST_CASE("QUAL-5: one agent does not fill the list; the newest first where all else is equal")
{
    std::vector<Interaction> calls;
    for (int i = 1; i <= 6; ++i)
        calls.push_back(call(i, 1, {}, "Billing"));
    calls.push_back(call(7, 2, {}, "Billing"));
    RiskSettings settings;
    settings.criticalQueues = {QStringLiteral("Billing")};
    REQUIRE(numbers(calls, riskPicks(calls, {}, settings)) == std::vector<int>{7, 6, 5, 4});
    settings.most = 2;
    REQUIRE(numbers(calls, riskPicks(calls, {}, settings)) == std::vector<int>{7, 6});
}
