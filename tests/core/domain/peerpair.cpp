// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/peerpair.h"
#include "core/domain/behaviourlibrary.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

PeerCandidate who(int id, double earned, int n = 8, bool isThere = true)
{
    return {AgentId(id), isThere, earned, n};
}

std::vector<std::pair<int, int>> pairsOf(const std::vector<PeerPair> &pairs)
{
    std::vector<std::pair<int, int>> ids;
    for (const PeerPair &pair : pairs)
        ids.emplace_back(int(pair.middle.agent.value()), int(pair.high.agent.value()));
    return ids;
}

using Ids = std::vector<std::pair<int, int>>;

} // namespace

TEST_CASE("SESS-6: low, middle and high by the standard, and nothing on few answers")
{
    REQUIRE(peerBand(who(1, 0.49)) == PeerBand::Low);
    REQUIRE(peerBand(who(1, 0.5)) == PeerBand::Middle);
    REQUIRE(peerBand(who(1, 0.79)) == PeerBand::Middle);
    REQUIRE(peerBand(who(1, 0.8)) == PeerBand::High);
    REQUIRE(peerBand(who(1, 0.9, 4)) == PeerBand::TooFew);
}

TEST_CASE("SESS-6: a middle performer is paired with a high performer, those with most to gain first")
{
    const std::vector<PeerCandidate> team{who(1, 0.6), who(2, 0.95), who(3, 0.7), who(4, 0.85), who(5, 0.3)};
    REQUIRE(pairsOf(proposePeers(team, {})) == Ids{{1, 2}, {3, 4}});
    // One high performer for all: taken again only because nobody else is left.
    REQUIRE(pairsOf(proposePeers({who(1, 0.6), who(2, 0.95), who(3, 0.7)}, {})) == Ids{{1, 2}, {3, 2}});
}

TEST_CASE("SESS-6: who is on leave, has few answers or leads by little is in no pair")
{
    REQUIRE(proposePeers({who(1, 0.6, 8, false), who(2, 0.95)}, {}).empty());
    REQUIRE(proposePeers({who(1, 0.6), who(2, 0.95, 8, false)}, {}).empty());
    REQUIRE(proposePeers({who(1, 0.6, 4), who(2, 0.95)}, {}).empty());
    REQUIRE(proposePeers({who(1, 0.78), who(2, 0.85)}, {}).empty());
    REQUIRE(proposePeers({}, {}).empty());
}

TEST_CASE("SESS-6: not the same pair for ever")
{
    const std::vector<PeerCandidate> team{who(1, 0.6), who(2, 0.95), who(3, 0.85)};
    const PastPair before{AgentId(1), AgentId(2), QDate(2026, 11, 2)};
    REQUIRE(pairsOf(proposePeers(team, {before})) == Ids{{1, 3}});
    const PastPair turned{AgentId(2), AgentId(1), QDate(2026, 11, 2)};
    REQUIRE(pairsOf(proposePeers(team, {turned})) == Ids{{1, 3}});
    // Two sessions of both with others later, the pair may come back, after those who never met.
    const std::vector<PastPair> past{before,
                                     {AgentId(1), AgentId(8), QDate(2026, 11, 9)},
                                     {AgentId(1), AgentId(9), QDate(2026, 11, 16)},
                                     {AgentId(2), AgentId(8), QDate(2026, 11, 17)},
                                     {AgentId(2), AgentId(9), QDate(2026, 11, 18)}};
    const std::vector<PeerPair> pairs = peersOf(AgentId(1), team, past);
    REQUIRE(pairsOf(pairs) == Ids{{1, 3}, {1, 2}});
    REQUIRE_FALSE(pairs[0].lastTogether);
    REQUIRE(pairs[1].lastTogether == QDate(2026, 11, 2));
}

TEST_CASE("SESS-6: a high performer is offered those who can learn")
{
    const std::vector<PeerCandidate> team{who(1, 0.6), who(2, 0.95), who(3, 0.7)};
    REQUIRE(pairsOf(peersOf(AgentId(2), team, {})) == Ids{{1, 2}, {3, 2}});
    REQUIRE(peersOf(AgentId(7), team, {}).empty());
}

TEST_CASE("SESS-6: three things to listen for come from the behaviour")
{
    BehaviourDraft own;
    own.name = QStringLiteral("Sums up");
    REQUIRE(thingsToListenFor(own) == QStringList{QStringLiteral("Sums up")});
    own.definition = QStringLiteral("Says what was agreed; names the next step, and when. Ok.");
    own.actionItems = {QStringLiteral("Before closing, say the next step: in 5 of 5 calls.")};
    REQUIRE(thingsToListenFor(own) == QStringList{QStringLiteral("Says what was agreed"),
                                                  QStringLiteral("Names the next step, and when"),
                                                  QStringLiteral("Before closing, say the next step")});
    for (const BehaviourDraft &each : shippedBehaviours()) {
        CAPTURE(each.name);
        REQUIRE(thingsToListenFor(each).size() == observationsAForm);
    }
}
