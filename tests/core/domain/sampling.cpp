// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sampling.h"

#include "tests/support/catch.h"
#include <algorithm>
#include <set>

using namespace coachbook;

namespace {

/// `count` calls of an agent in a queue, one a day from 1 November on, from the 1st again after the 30th.
void addCalls(SamplingInput &input, int agent, const char *queue, int count)
{
    for (int i = 0; i < count; ++i) {
        Interaction call;
        call.id = InteractionId(static_cast<std::int64_t>(input.interactions.size() + 1));
        call.externalId = QStringLiteral("%1-%2-%3").arg(agent).arg(QString::fromLatin1(queue)).arg(i);
        call.agent = AgentId(agent);
        call.queue = QString::fromLatin1(queue);
        call.day = QDate(2026, 11, 1).addDays(i % 30);
        call.talk = 240;
        input.interactions.push_back(call);
    }
}

std::vector<qint64> planned(const SamplePlan &plan)
{
    std::vector<qint64> numbers;
    for (const PlannedStratum &stratum : plan.strata)
        numbers.push_back(stratum.planned);
    return numbers;
}

const Interaction &byId(const SamplingInput &input, InteractionId id)
{
    return input.interactions[static_cast<std::size_t>(id.value() - 1)];
}

SamplingSettings seeded(const char *seed, std::optional<int> total = std::nullopt)
{
    SamplingSettings settings;
    settings.seed = QString::fromLatin1(seed);
    settings.total = total;
    return settings;
}

} // namespace

TEST_CASE("QUAL-5: every agent gets the floor, a new one twice, never more than there are")
{
    SamplingInput input;
    addCalls(input, 1, "sales", 100);
    addCalls(input, 2, "sales", 50);
    addCalls(input, 3, "sales", 3);
    input.newAgents = {AgentId(2)};
    const SamplePlan plan = samplePlan(input, seeded("2026-11"));
    REQUIRE(planned(plan) == std::vector<qint64>{4, 8, 3});
    REQUIRE(plan.picks.size() == 15);
    REQUIRE(plan.meetsFloors);
    REQUIRE(plan.missing == 0);
}

TEST_CASE("QUAL-5: what is left of the total goes by interactions, or by their spread")
{
    SamplingInput input;
    addCalls(input, 1, "a", 500);
    addCalls(input, 1, "b", 300);
    addCalls(input, 1, "c", 200);
    REQUIRE(planned(samplePlan(input, seeded("s", 20))) == std::vector<qint64>{10, 6, 4});
    input.sdOf = [](const Stratum &stratum) -> std::optional<double> {
        const QString queue = stratum.cells.front().queue;
        return queue == QStringLiteral("a") ? 8 : queue == QStringLiteral("b") ? 12 : 5;
    };
    REQUIRE(planned(samplePlan(input, seeded("s", 20))) == std::vector<qint64>{9, 9, 2});
    // "c" is taken to spread as the others do: 8, 12 and 10.
    input.sdOf = [](const Stratum &stratum) -> std::optional<double> {
        const QString queue = stratum.cells.front().queue;
        if (queue == QStringLiteral("c"))
            return std::nullopt;
        return queue == QStringLiteral("a") ? 8 : 12;
    };
    REQUIRE(planned(samplePlan(input, seeded("s", 20))) == std::vector<qint64>{8, 8, 4});

    SamplingInput two;
    addCalls(two, 1, "a", 300);
    addCalls(two, 2, "a", 100);
    REQUIRE(planned(samplePlan(two, seeded("s", 16))) == std::vector<qint64>{10, 6});
}

TEST_CASE("QUAL-5: a total under the floors is shared out by them, and it is said")
{
    SamplingInput input;
    addCalls(input, 1, "sales", 900);
    addCalls(input, 2, "sales", 50);
    input.newAgents = {AgentId(2)};
    const SamplePlan plan = samplePlan(input, seeded("s", 6));
    REQUIRE(planned(plan) == std::vector<qint64>{2, 4});
    REQUIRE_FALSE(plan.meetsFloors);
    REQUIRE(samplePlan(input, seeded("s", -1)).picks.empty());
}

TEST_CASE(
    "QUAL-5: of an agent, day, channel and queue one stands for the others, and the draw stays the same")
{
    SamplingInput full;
    addCalls(full, 1, "sales", 400);
    addCalls(full, 1, "billing", 90);
    addCalls(full, 2, "sales", 200);
    addCalls(full, 2, "rare", 2); // joins another stratum
    full.interactions[7].talk = 10;
    full.evaluated = {full.interactions[3].externalId, full.interactions[33].externalId};
    full.riskPicks = {full.interactions[450].externalId};
    for (const char *seed : {"2026-11", "2026-12", "x"}) {
        SamplingInput thin{{}, full.evaluated, full.riskPicks, {}, {}, {}};
        std::vector<Interaction> first, second;
        for (const Interaction &call : full.interactions)
            (*call.agent == AgentId(1) ? first : second).push_back(call);
        addDrawable(thin, first, seeded(seed));
        addDrawable(thin, second, seeded(seed));
        REQUIRE(thin.interactions.size() < 130);
        const int total = sampleTotal(full, seeded(seed), 0.05);
        REQUIRE(sampleTotal(thin, seeded(seed), 0.05) == total);
        const SamplePlan all = samplePlan(full, seeded(seed, total));
        const SamplePlan few = samplePlan(thin, seeded(seed, total));
        REQUIRE(few.picks == all.picks);
        REQUIRE(planned(few) == planned(all));
        REQUIRE(few.missing == all.missing);
        REQUIRE(few.strata.front().population() == all.strata.front().population());
        REQUIRE(few.strata.front().evaluated == all.strata.front().evaluated);
    }
}

TEST_CASE("QUAL-5: the total is a share of what can be evaluated, and no less than the floors")
{
    SamplingInput input;
    addCalls(input, 1, "sales", 101);
    addCalls(input, 2, "sales", 3);
    input.newAgents = {AgentId(1)};
    input.interactions.back().talk = 10;
    REQUIRE(sampleTotal(input, seeded("s"), 0.02) == 8 + 2);
    REQUIRE(sampleTotal(input, seeded("s"), 0.2) == 21); // of 103
    REQUIRE(sampleTotal({}, seeded("s"), 0.2) == 0);
    REQUIRE(samplePlan(input, seeded("s", sampleTotal(input, seeded("s"), 0.02))).meetsFloors);
}

TEST_CASE("QUAL-5: the draw goes by SHA-256 of seed and id")
{
    Interaction call;
    call.id = InteractionId(12);
    REQUIRE(drawKey(QStringLiteral("s"), call).toHex() ==
            "ac592256f78047d0deceb97387c4fc8273b4b39c5ea8e00aa3a24d9d5f3075c6");
    call.externalId = QStringLiteral("call-7");
    REQUIRE(drawKey(QStringLiteral("2026-11"), call).toHex() ==
            "4f1e21752f429276e7a49a347fbe90acb499c26f12640ce8eb88b14a3a83977d");

    SamplingInput input;
    addCalls(input, 1, "sales", 30);
    const SamplePlan plan = samplePlan(input, seeded("2026-11"));
    std::vector<std::pair<QByteArray, InteractionId>> keys;
    for (const Interaction &each : input.interactions)
        keys.emplace_back(drawKey(QStringLiteral("2026-11"), each), each.id);
    std::sort(keys.begin(), keys.end());
    for (std::size_t i = 0; i < 4; ++i)
        REQUIRE(plan.picks[i] == keys[i].second);
}

TEST_CASE("QUAL-5: the same seed draws the same, whatever the order; late arrivals only come in between")
{
    SamplingInput input;
    addCalls(input, 1, "sales", 30);
    const SamplePlan first = samplePlan(input, seeded("2026-11", 10));
    SamplingInput turned = input;
    std::reverse(turned.interactions.begin(), turned.interactions.end());
    REQUIRE(samplePlan(turned, seeded("2026-11", 10)).picks == first.picks);
    REQUIRE(samplePlan(input, seeded("2026-12", 10)).picks != first.picks);

    Interaction late = input.interactions.front();
    late.id = InteractionId(31);
    late.externalId = QStringLiteral("late");
    late.day = QDate(2026, 12, 1);
    input.interactions.push_back(late);
    std::vector<InteractionId> then = samplePlan(input, seeded("2026-11", 11)).picks;
    then.erase(std::remove(then.begin(), then.end(), late.id), then.end());
    REQUIRE(std::vector<InteractionId>(then.begin(), then.begin() + 10) == first.picks);
}

TEST_CASE("QUAL-5: at most one of an agent and day")
{
    SamplingInput input;
    addCalls(input, 1, "sales", 300);
    addCalls(input, 1, "billing", 300);
    addCalls(input, 2, "sales", 300);
    const SamplePlan plan = samplePlan(input, seeded("s", 40));
    std::set<std::pair<AgentId, QDate>> days;
    for (const InteractionId id : plan.picks)
        REQUIRE(days.emplace(*byId(input, id).agent, byId(input, id).day).second);
    REQUIRE(static_cast<qint64>(plan.picks.size()) + plan.missing == 40);

    SamplingInput oneDay;
    addCalls(oneDay, 1, "sales", 10);
    for (Interaction &call : oneDay.interactions)
        call.day = QDate(2026, 11, 2);
    REQUIRE(samplePlan(oneDay, seeded("s")).picks.size() == 1);
    REQUIRE(samplePlan(oneDay, seeded("s")).missing == 3);
}

TEST_CASE("QUAL-5: what is evaluated counts, and is neither drawn again nor joined on its day")
{
    SamplingInput input;
    addCalls(input, 1, "sales", 60);
    const SamplePlan before = samplePlan(input, seeded("s"));
    for (std::size_t i = 0; i < 2; ++i)
        input.evaluated.insert(byId(input, before.picks[i]).externalId);
    const SamplePlan after = samplePlan(input, seeded("s"));
    REQUIRE(after.strata.front().evaluated == 2);
    REQUIRE(after.picks == std::vector<InteractionId>(before.picks.begin() + 2, before.picks.end()));

    // A risk pick takes its place and its day, but is no part of the sample.
    SamplingInput risky;
    addCalls(risky, 1, "sales", 60);
    const Interaction &first = byId(risky, before.picks.front());
    risky.riskPicks.insert(first.externalId);
    const SamplePlan beside = samplePlan(risky, seeded("s"));
    REQUIRE(beside.picks.size() == 4);
    REQUIRE(beside.strata.front().evaluated == 0);
    for (const InteractionId id : beside.picks)
        REQUIRE(byId(risky, id).day != first.day);
}

TEST_CASE("QUAL-5: short and unanswered calls are not drawn, nor counted")
{
    SamplingInput input;
    addCalls(input, 1, "sales", 5);
    input.interactions[0].talk = 29;
    input.interactions[1].answered = false;
    input.interactions[2].agent.reset();
    const SamplePlan plan = samplePlan(input, seeded("s"));
    REQUIRE(plan.strata.front().population() == 2);
    REQUIRE(std::set<InteractionId>(plan.picks.begin(), plan.picks.end()) ==
            std::set<InteractionId>{InteractionId(4), InteractionId(5)});
    REQUIRE(samplePlan({}, seeded("s")).picks.empty());
}
