// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/channelroles.h"
#include <algorithm>

namespace coachbook {
namespace {

constexpr double leastDifference = 0.2; ///< of the two channels' leanings, each from -1 to 1

struct Loudness
{
    double sum = 0;
    qint64 buckets = 0;
    double mean() const { return buckets > 0 ? sum / double(buckets) : 0; }
};

Loudness during(const Waveform &waveform, std::size_t channel, qint64 durationMs,
                const std::vector<Turn> &turns, TurnRole role)
{
    Loudness loudness;
    const auto buckets = qint64(waveform.buckets());
    for (const Turn &turn : turns) {
        if (turn.role != role || !turn.startMs || !turn.endMs)
            continue;
        const qint64 first = std::clamp<qint64>(*turn.startMs * buckets / durationMs, 0, buckets);
        const qint64 end = std::clamp<qint64>(*turn.endMs * buckets / durationMs, first, buckets);
        for (qint64 i = first; i < end; ++i) {
            const Peak &peak = waveform.channels[channel][std::size_t(i)];
            loudness.sum += double(peak.high) - double(peak.low);
        }
        loudness.buckets += end - first;
    }
    return loudness;
}

/// From -1, only the customer is heard, to 1, only the agent.
double leaning(const Waveform &waveform, std::size_t channel, qint64 durationMs,
               const std::vector<Turn> &turns)
{
    const double agent = during(waveform, channel, durationMs, turns, TurnRole::Agent).mean();
    const double customer = during(waveform, channel, durationMs, turns, TurnRole::Customer).mean();
    return agent + customer > 0 ? (agent - customer) / (agent + customer) : 0;
}

} // namespace

std::vector<TurnRole> channelRoles(const Waveform &waveform, qint64 durationMs,
                                   const std::vector<Turn> &turns)
{
    std::vector<TurnRole> roles(waveform.channels.size(), TurnRole::Other);
    if (roles.size() != 2 || durationMs <= 0)
        return roles;
    const double difference =
        leaning(waveform, 0, durationMs, turns) - leaning(waveform, 1, durationMs, turns);
    if (difference > leastDifference)
        roles = {TurnRole::Agent, TurnRole::Customer};
    else if (difference < -leastDifference)
        roles = {TurnRole::Customer, TurnRole::Agent};
    return roles;
}

} // namespace coachbook
