// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/passedshare.h"

#include "core/domain/sharedifference.h"

namespace coachbook {

namespace {

constexpr double leastPoints = 3;

double passedOf(int passed, int of)
{
    return of > 0 ? static_cast<double>(passed) / of : 0;
}

} // namespace

std::optional<ConfidenceInterval> passedChange(const PassedShare &share)
{
    const auto interval = shareDifference(passedOf(share.passedSince, share.since), share.since,
                                          passedOf(share.passedBefore, share.before), share.before);
    return interval ? std::optional(ConfidenceInterval{interval->low * 100, interval->high * 100})
                    : std::nullopt;
}

MovementWord passedWord(const PassedShare &share)
{
    const auto interval = passedChange(share);
    if (!interval || share.before < enoughObservations || share.since < enoughObservations)
        return MovementWord::NotEnoughData;
    if (interval->high < 0)
        return MovementWord::Worse;
    if (interval->low <= 0)
        return MovementWord::NoEvidence;
    const double points =
        100 * (passedOf(share.passedSince, share.since) - passedOf(share.passedBefore, share.before));
    return points >= leastPoints ? MovementWord::Improved : MovementWord::ImprovedSmall;
}

} // namespace coachbook
