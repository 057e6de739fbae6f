// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/overlapcolumns.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

using Places = std::vector<OverlapPlace>;

Places placesOf(const std::vector<MinuteSpan> &spans, int shortest = 15)
{
    return overlapColumns(spans, shortest).places;
}

} // namespace

TEST_CASE("CAL-1: spans of a day beside each other")
{
    struct Case
    {
        const char *what;
        std::vector<MinuteSpan> spans;
        Places expected;
    };
    const Case cases[] = {
        {"none", {}, {}},
        {"one has the whole width", {{540, 570}}, {{0, 1, 1}}},
        {"one after the other", {{540, 570}, {570, 600}}, {{0, 1, 1}, {0, 1, 1}}},
        {"two at the same time", {{540, 570}, {540, 570}}, {{0, 2, 1}, {1, 2, 1}}},
        {"the longer of two that begin together is left", {{540, 570}, {540, 600}}, {{1, 2, 1}, {0, 2, 1}}},
        {"given in any order", {{600, 660}, {540, 620}}, {{1, 2, 1}, {0, 2, 1}}},
        {"a column is used again", {{540, 660}, {540, 570}, {580, 600}}, {{0, 2, 1}, {1, 2, 1}, {1, 2, 1}}},
        {"a chain is one cluster", {{540, 600}, {590, 650}, {640, 700}}, {{0, 2, 1}, {1, 2, 1}, {0, 2, 1}}},
        {"as wide as there is room",
         {{540, 700}, {540, 600}, {540, 600}, {610, 640}},
         {{0, 3, 1}, {1, 3, 1}, {2, 3, 1}, {1, 3, 2}}},
        {"a short one counts as what is drawn", {{540, 541}, {550, 560}}, {{0, 2, 1}, {1, 2, 1}}},
    };
    for (const Case &each : cases) {
        CAPTURE(each.what);
        REQUIRE(placesOf(each.spans) == each.expected);
    }
}

TEST_CASE("CAL-1: nothing that overlaps shares a column")
{
    std::vector<MinuteSpan> spans;
    for (int at = 0; at < 200; ++at) // a made-up day, always the same
        spans.push_back({(at * 37) % 1300, (at * 37) % 1300 + 15 + (at * 53) % 120});
    const Places places = placesOf(spans);
    for (std::size_t a = 0; a < spans.size(); ++a) {
        for (std::size_t b = a + 1; b < spans.size(); ++b) {
            if (spans[a].from < spans[b].to && spans[b].from < spans[a].to) {
                CAPTURE(a, b);
                const bool apart = places[a].column + places[a].width <= places[b].column ||
                                   places[b].column + places[b].width <= places[a].column;
                REQUIRE(places[a].columns == places[b].columns);
                REQUIRE(apart);
            }
        }
    }
}

TEST_CASE("CAL-1: forty at the same time")
{
    const std::vector<MinuteSpan> forty(40, MinuteSpan{600, 630});
    const Places all = placesOf(forty);
    for (int at = 0; at < 40; ++at)
        REQUIRE(all[std::size_t(at)] == OverlapPlace{at, 40, 1});
    const OverlapLayout folded = overlapColumns(forty, 15, 5);
    for (int at = 0; at < 4; ++at)
        REQUIRE(folded.places[std::size_t(at)] == OverlapPlace{at, 5, 1});
    for (int at = 4; at < 40; ++at)
        REQUIRE(folded.places[std::size_t(at)].isHidden);
    REQUIRE(folded.more == std::vector<OverlapMore>{{{600, 630}, 36, 4, 5}});
}

TEST_CASE("CAL-1: what is not shown is told once for each stretch")
{
    const OverlapLayout layout =
        overlapColumns({{540, 720}, {540, 560}, {540, 560}, {600, 620}, {600, 620}, {600, 620}}, 15, 2);
    REQUIRE(layout.more == std::vector<OverlapMore>{{{540, 560}, 2, 1, 2}, {{600, 620}, 3, 1, 2}});
    REQUIRE(overlapColumns({{540, 600}, {540, 600}}, 15, 0).more.front().count == 2);
}
