// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transcript.h"

namespace coachbook {

struct TurnMetricsSettings
{
    qint64 mergeUnderMs = 300;   ///< a shorter pause is none
    qint64 deadAirMs = 5000;     ///< a gap from this length on
    qint64 spokenBeforeMs = 500; ///< how long somebody must have spoken to be interrupted
    qint64 interruptionMs = 500; ///< of talking over
    qint64 backChannelMs = 1000; ///< at most, or
    int backChannelWords = 2;    ///< at most
    bool operator==(const TurnMetricsSettings &) const = default;
};

/// A part of a conversation, in milliseconds since its beginning.
struct Stretch
{
    qint64 startMs = 0;
    qint64 endMs = 0;
    qint64 lengthMs() const { return endMs - startMs; }
    bool operator==(const Stretch &) const = default;
};

struct SpeakerWords
{
    int turns = 0; ///< as the transcript has them
    int words = 0;
    int questions = 0;
    bool operator==(const SpeakerWords &) const = default;
};

struct SpeakerTimes
{
    qint64 talkMs = 0;
    std::optional<double> wordsPerMinute; ///< absent when no time was spoken
    std::vector<Stretch> interruptions;   ///< of the other by this speaker: while both speak
    std::vector<Stretch> backChannels;    ///< "mhm" while the other goes on
    std::optional<Stretch> longestMonologue;
    bool operator==(const SpeakerTimes &) const = default;
};

struct TimeMetrics
{
    Stretch conversation; ///< from the first word to the last
    qint64 silenceMs = 0; ///< nobody speaks
    qint64 overlapMs = 0; ///< agent and customer speak
    qint64 longestGapMs = 0;
    std::vector<Stretch> deadAir;
    std::optional<double> agentTalkShare; ///< agent / (agent + customer), 0..1; absent when one never speaks
    SpeakerTimes agent, customer;
    bool operator==(const TimeMetrics &) const = default;
};

struct TurnMetrics
{
    SpeakerWords agent, customer;
    std::optional<TimeMetrics> times; ///< absent when one turn has no times, or ends before it begins
    bool operator==(const TurnMetrics &) const = default;
};

/// How a conversation went, from its turns in any order. A speaker's turns with a short pause between them
/// are one. Interruption: begins while the other has spoken for a while, both speak for a while, and goes on
/// after the other stops. Back-channel: short, within the other's turn. A monologue goes on over the other's
/// back-channels and pauses, not over dead air. Turns of neither agent nor customer break silence and
/// monologues and count for nothing else.
TurnMetrics turnMetrics(const std::vector<Turn> &turns, const TurnMetricsSettings &settings = {});

/// Absent without time.
std::optional<double> wordsPerMinute(int words, qint64 talkMs);

} // namespace coachbook
