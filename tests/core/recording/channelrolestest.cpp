// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/channelroles.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

Turn turn(qint64 from, qint64 to, TurnRole role)
{
    Turn made;
    made.startMs = from;
    made.endMs = to;
    made.role = role;
    return made;
}

/// The agent speaks in the first half of ten seconds, the customer in the second.
const std::vector<Turn> turns{turn(0, 5000, TurnRole::Agent), turn(5000, 10000, TurnRole::Customer)};

Waveform wave(const std::vector<std::pair<float, float>> &halves)
{
    Waveform made;
    for (const auto &[first, second] : halves) {
        std::vector<Peak> channel;
        for (int i = 0; i < 100; ++i)
            channel.push_back(i < 50 ? Peak{-first, first} : Peak{-second, second});
        made.channels.push_back(channel);
    }
    return made;
}

using Roles = std::vector<TurnRole>;

} // namespace

TEST_CASE("channelroles: the agent's channel is loud while the agent speaks")
{
    REQUIRE(channelRoles(wave({{0.8F, 0.1F}, {0.1F, 0.6F}}), 10000, turns) ==
            Roles{TurnRole::Agent, TurnRole::Customer});
    REQUIRE(channelRoles(wave({{0.0F, 0.5F}, {0.9F, 0.0F}}), 10000, turns) ==
            Roles{TurnRole::Customer, TurnRole::Agent});
    // one channel carries both, the other the agent alone
    REQUIRE(channelRoles(wave({{0.5F, 0.5F}, {0.5F, 0.05F}}), 10000, turns) ==
            Roles{TurnRole::Customer, TurnRole::Agent});
}

TEST_CASE("channelroles: nobody is named where nothing tells the channels apart")
{
    const Roles unknown{TurnRole::Other, TurnRole::Other};
    REQUIRE(channelRoles(wave({{0.5F, 0.5F}, {0.5F, 0.5F}}), 10000, turns) == unknown);
    REQUIRE(channelRoles(wave({{0.5F, 0.4F}, {0.5F, 0.45F}}), 10000, turns) == unknown);
    REQUIRE(channelRoles(wave({{0, 0}, {0, 0}}), 10000, turns) == unknown);
    REQUIRE(channelRoles(wave({{0.8F, 0.1F}, {0.1F, 0.6F}}), 10000, {}) == unknown);
    REQUIRE(channelRoles(wave({{0.8F, 0.1F}, {0.1F, 0.6F}}), 0, turns) == unknown);
    REQUIRE(channelRoles(wave({{0.8F, 0.1F}}), 10000, turns) == Roles{TurnRole::Other});
    REQUIRE(channelRoles({}, 10000, turns).empty());
}

TEST_CASE("channelroles: turns without times or beyond the recording do no harm")
{
    std::vector<Turn> some = turns;
    some.push_back(turn(90000, 99000, TurnRole::Agent));
    some.push_back(turn(-500, 200, TurnRole::Agent));
    some.push_back(turn(4000, 3000, TurnRole::Customer));
    some.emplace_back().role = TurnRole::Agent;
    REQUIRE(channelRoles(wave({{0.8F, 0.1F}, {0.1F, 0.6F}}), 10000, some) ==
            Roles{TurnRole::Agent, TurnRole::Customer});
}
