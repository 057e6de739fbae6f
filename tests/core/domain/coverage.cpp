// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/coverage.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

Interaction interaction(int number, Channel channel)
{
    Interaction made;
    made.id = InteractionId(number);
    made.externalId = QStringLiteral("c%1").arg(number);
    made.channel = channel;
    return made;
}

QString byChannel(const Interaction &each)
{
    return each.channel == Channel::Voice ? QStringLiteral("voice") : QStringLiteral("other");
}

} // namespace

TEST_CASE("QUAL-5: interactions and evaluations by any grouping")
{
    Interaction nameless = interaction(4, Channel::Chat);
    nameless.externalId.clear();
    const auto counts = coverageCounts({interaction(1, Channel::Voice), interaction(2, Channel::Chat),
                                        interaction(3, Channel::Voice), nameless},
                                       {QStringLiteral("c3"), QStringLiteral("c9"), QString()}, byChannel);
    REQUIRE(counts ==
            std::vector<CoverageCount>{{QStringLiteral("other"), 2, 0}, {QStringLiteral("voice"), 2, 1}});
}

TEST_CASE("QUAL-5: expected against actual")
{
    const Coverage found = coverage({{QStringLiteral("a"), 500, 40},
                                     {QStringLiteral("b"), 300, 10},
                                     {QStringLiteral("c"), 150, 10},
                                     {QStringLiteral("d"), 50, 0},
                                     {QStringLiteral("e"), 0, 0}});
    REQUIRE(found.interactions == 1000);
    REQUIRE(found.evaluated == 60);
    REQUIRE(found.share == 0.06);
    REQUIRE_FALSE(found.isAnecdotal);
    REQUIRE(found.rows[0].expected == Approx(30));
    REQUIRE(found.rows[0].share.value() == Approx(.08));
    // sd = sqrt(60 * .5 * .5) = 3.87: 40 is 2.6 of them above.
    REQUIRE(found.rows[0].representation == Representation::Over);
    // sd = sqrt(60 * .3 * .7) = 3.55: 10 instead of 18.
    REQUIRE(found.rows[1].representation == Representation::Under);
    REQUIRE(found.rows[2].representation == Representation::Fair);
    REQUIRE(found.rows[3].representation == Representation::None);
    REQUIRE(found.rows[4].representation == Representation::Fair);
    REQUIRE_FALSE(found.rows[4].share);
    // (10 + 8 + 1 + 3) / 2 of 60.
    REQUIRE(found.misplaced == Approx(11.0 / 60));
}

TEST_CASE("QUAL-5: anecdotal under five percent")
{
    REQUIRE(coverage({{QString(), 1000, 49}}).isAnecdotal);
    REQUIRE_FALSE(coverage({{QString(), 1000, 50}}).isAnecdotal);
    REQUIRE_FALSE(coverage({{QString(), 1000, 20}}, 0.02).isAnecdotal);
    REQUIRE(coverage({}).isAnecdotal);
    REQUIRE_FALSE(coverage({}).share);
    REQUIRE(coverage({{QString(), 1000, 50}}).rows.front().representation == Representation::Fair);
    REQUIRE(coverage({{QString(), 9, 0}}).misplaced == 0);
}
