// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace coachbook {

/// A small generator of its own (SplitMix64), so that the sample is the same on every machine and library.
class SampleRandom
{
public:
    explicit constexpr SampleRandom(std::uint64_t seed) : m_state(seed) {}

    constexpr std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// In [0, 1).
    constexpr double unit() { return double(next() >> 11) / double(std::uint64_t(1) << 53); }
    /// In [low, high].
    constexpr int between(int low, int high) { return low + int(next() % std::uint64_t(high - low + 1)); }
    constexpr bool chance(double probability) { return unit() < probability; }
    /// Bell-shaped with mean 0 and standard deviation 1, within 3: four uniform numbers added up.
    constexpr double bell() { return (unit() + unit() + unit() + unit() - 2.0) * 1.7320508; }

private:
    std::uint64_t m_state;
};

} // namespace coachbook
