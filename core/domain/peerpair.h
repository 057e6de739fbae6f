// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/behaviour.h"
#include <QDate>
#include <optional>
#include <vector>

namespace coachbook {

/// How an agent does on one behaviour.
struct PeerCandidate
{
    AgentId agent{0};
    bool isThere = true; ///< active, and not on leave on the day
    double earned = 0;   ///< mean share of points, 0..1
    int n = 0;           ///< answers it is the mean of
    bool operator==(const PeerCandidate &) const = default;
};

struct PastPair ///< two agents who were in a peer session, whoever was the one coached
{
    AgentId agent{0}, partner{0};
    QDate day;
    bool operator==(const PastPair &) const = default;
};

/// SESS-6: a middle performer beside one who does the same behaviour well.
struct PeerPair
{
    PeerCandidate middle, high;
    std::optional<QDate> lastTogether; ///< longer ago than their last sessions; absent: never
    bool operator==(const PeerPair &) const = default;
};

inline constexpr int leastPeerAnswers = 5;   ///< fewer say nothing about how one performs
inline constexpr double middleFrom = 0.5;    ///< below it the supervisor coaches, not a colleague
inline constexpr int peerSessionsApart = 2;  ///< a pair is not proposed while it was in either one's last two
inline constexpr double leastPeerLead = 0.1; ///< of points; less is no difference to learn from

enum class PeerBand { TooFew, Low, Middle, High };
/// High: at the standard of 80 % or above. Middle: from half to that.
PeerBand peerBand(const PeerCandidate &candidate);

/// One pair for every middle performer who is there, those with the most to gain first. A high performer is
/// taken again only when nobody else is left.
std::vector<PeerPair> proposePeers(const std::vector<PeerCandidate> &candidates,
                                   const std::vector<PastPair> &past);
/// Every pair that `agent` could be in, on either side, best first.
std::vector<PeerPair> peersOf(AgentId agent, const std::vector<PeerCandidate> &candidates,
                              const std::vector<PastPair> &past);

/// Three things to listen for, in the library's words: the definition's sentences, then its models of an
/// action. Fewer when the library says less; the behaviour's name when it says nothing.
QStringList thingsToListenFor(const BehaviourDraft &behaviour);
inline constexpr int observationsAForm = 3;

} // namespace coachbook
