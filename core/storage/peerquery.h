// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/peerpair.h"
#include "core/storage/book.h"

namespace coachbook {

inline constexpr int peerDays = 91; ///< how far back evaluations say how one performs

/// Everybody on the team on `today` with how they do on a behaviour, from the evaluations of the last
/// `peerDays`. A question without a behaviour is taken by the behaviour's name.
std::vector<PeerCandidate> peerCandidates(Db &db, const Behaviour &behaviour, QDate today);
/// Peer sessions that have a partner, held or to come; those cancelled or not attended are none.
std::vector<PastPair> pastPairs(Db &db);

} // namespace coachbook
