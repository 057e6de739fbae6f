// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/turnmetrics.h"

#include "core/domain/spokenwords.h"
#include <algorithm>

namespace coachbook {

namespace {

/// Turns of one speaker without a pause between them.
struct Utterance
{
    Stretch when;
    TurnRole role = TurnRole::Other;
    int words = 0;
    bool isBackChannel = false;
};

bool startsBefore(const Utterance &a, const Utterance &b)
{
    return a.when.startMs != b.when.startMs ? a.when.startMs < b.when.startMs : a.when.endMs < b.when.endMs;
}

bool hasTimes(const Turn &turn)
{
    return turn.startMs && turn.endMs && *turn.startMs <= *turn.endMs;
}

SpeakerWords speakerWords(const std::vector<Turn> &turns, TurnRole role)
{
    SpeakerWords result;
    for (const Turn &turn : turns) {
        if (turn.role != role)
            continue;
        ++result.turns;
        result.words += wordCount(turn.text);
        result.questions += questionCount(turn.text);
    }
    return result;
}

std::vector<Utterance> utterances(const std::vector<Turn> &turns, TurnRole role, qint64 mergeUnderMs)
{
    std::vector<Utterance> single, merged;
    for (const Turn &turn : turns) {
        if (turn.role == role)
            single.push_back({{*turn.startMs, *turn.endMs}, role, wordCount(turn.text), false});
    }
    std::sort(single.begin(), single.end(), startsBefore);
    for (const Utterance &next : single) {
        if (merged.empty() || next.when.startMs - merged.back().when.endMs >= mergeUnderMs) {
            merged.push_back(next);
        } else {
            merged.back().when.endMs = std::max(merged.back().when.endMs, next.when.endMs);
            merged.back().words += next.words;
        }
    }
    return merged;
}

qint64 talkTime(const std::vector<Utterance> &spoken)
{
    qint64 sum = 0;
    for (const Utterance &each : spoken)
        sum += each.when.lengthMs();
    return sum;
}

/// What the other was saying when `moment` came; none when silent or only just beginning.
const Utterance *spokenAt(qint64 moment, const std::vector<Utterance> &other)
{
    auto next = std::lower_bound(other.begin(), other.end(), moment,
                                 [](const Utterance &each, qint64 at) { return each.when.startMs < at; });
    if (next == other.begin() || std::prev(next)->when.endMs <= moment)
        return nullptr;
    return &*std::prev(next);
}

/// Sorts what one says while the other speaks into interruptions and back-channels.
void findTalkingOver(std::vector<Utterance> &own, const std::vector<Utterance> &other,
                     const TurnMetricsSettings &settings, SpeakerTimes &times)
{
    for (Utterance &each : own) {
        const Utterance *held = spokenAt(each.when.startMs, other);
        if (!held)
            continue;
        const Stretch both{each.when.startMs, std::min(each.when.endMs, held->when.endMs)};
        const bool isShort =
            each.when.lengthMs() <= settings.backChannelMs || each.words <= settings.backChannelWords;
        if (each.when.endMs <= held->when.endMs) {
            each.isBackChannel = isShort;
            if (isShort)
                times.backChannels.push_back(each.when);
        } else if (each.when.startMs - held->when.startMs >= settings.spokenBeforeMs &&
                   both.lengthMs() >= settings.interruptionMs) {
            times.interruptions.push_back(both);
        }
    }
}

std::vector<Utterance> inOrder(std::initializer_list<const std::vector<Utterance> *> speakers)
{
    std::vector<Utterance> all;
    for (const std::vector<Utterance> *spoken : speakers)
        all.insert(all.end(), spoken->begin(), spoken->end());
    std::stable_sort(all.begin(), all.end(), startsBefore);
    return all;
}

/// The times at which somebody speaks, apart from each other and in order.
std::vector<Stretch> spokenStretches(const std::vector<Utterance> &ordered)
{
    std::vector<Stretch> stretches;
    for (const Utterance &each : ordered) {
        if (stretches.empty() || each.when.startMs > stretches.back().endMs)
            stretches.push_back(each.when);
        else
            stretches.back().endMs = std::max(stretches.back().endMs, each.when.endMs);
    }
    return stretches;
}

qint64 totalLength(const std::vector<Stretch> &stretches)
{
    qint64 sum = 0;
    for (const Stretch &each : stretches)
        sum += each.lengthMs();
    return sum;
}

void findGaps(const std::vector<Stretch> &spoken, qint64 deadAirMs, TimeMetrics &times)
{
    times.conversation = {spoken.front().startMs, spoken.back().endMs};
    for (std::size_t i = 1; i < spoken.size(); ++i) {
        const Stretch gap{spoken[i - 1].endMs, spoken[i].startMs};
        times.silenceMs += gap.lengthMs();
        times.longestGapMs = std::max(times.longestGapMs, gap.lengthMs());
        if (gap.lengthMs() >= deadAirMs)
            times.deadAir.push_back(gap);
    }
}

void keepLonger(std::optional<Stretch> &longest, const Stretch &stretch)
{
    if (!longest || stretch.lengthMs() > longest->lengthMs())
        longest = stretch;
}

void findMonologues(const std::vector<Utterance> &ordered, qint64 deadAirMs, TimeMetrics &times)
{
    std::optional<Utterance> running;
    for (const Utterance &each : ordered) {
        if (each.isBackChannel)
            continue;
        if (running && running->role == each.role && each.when.startMs - running->when.endMs < deadAirMs)
            running->when.endMs = std::max(running->when.endMs, each.when.endMs);
        else
            running = each;
        if (each.role == TurnRole::Agent)
            keepLonger(times.agent.longestMonologue, running->when);
        else if (each.role == TurnRole::Customer)
            keepLonger(times.customer.longestMonologue, running->when);
    }
}

TimeMetrics timeMetrics(const std::vector<Turn> &turns, const TurnMetricsSettings &settings)
{
    std::vector<Utterance> agent = utterances(turns, TurnRole::Agent, settings.mergeUnderMs);
    std::vector<Utterance> customer = utterances(turns, TurnRole::Customer, settings.mergeUnderMs);
    const std::vector<Utterance> other = utterances(turns, TurnRole::Other, settings.mergeUnderMs);
    TimeMetrics times;
    times.agent.talkMs = talkTime(agent);
    times.customer.talkMs = talkTime(customer);
    const qint64 talk = times.agent.talkMs + times.customer.talkMs;
    times.overlapMs = talk - totalLength(spokenStretches(inOrder({&agent, &customer})));
    if (times.agent.talkMs > 0 && times.customer.talkMs > 0)
        times.agentTalkShare = static_cast<double>(times.agent.talkMs) / static_cast<double>(talk);
    findTalkingOver(agent, customer, settings, times.agent);
    findTalkingOver(customer, agent, settings, times.customer);
    const std::vector<Utterance> all = inOrder({&agent, &customer, &other});
    findGaps(spokenStretches(all), settings.deadAirMs, times);
    findMonologues(all, settings.deadAirMs, times);
    return times;
}

} // namespace

std::optional<double> wordsPerMinute(int words, qint64 talkMs)
{
    if (talkMs <= 0)
        return std::nullopt;
    return words * 60000.0 / static_cast<double>(talkMs);
}

TurnMetrics turnMetrics(const std::vector<Turn> &turns, const TurnMetricsSettings &settings)
{
    TurnMetrics metrics;
    metrics.agent = speakerWords(turns, TurnRole::Agent);
    metrics.customer = speakerWords(turns, TurnRole::Customer);
    if (turns.empty() || !std::all_of(turns.begin(), turns.end(), hasTimes))
        return metrics;
    TimeMetrics times = timeMetrics(turns, settings);
    times.agent.wordsPerMinute = wordsPerMinute(metrics.agent.words, times.agent.talkMs);
    times.customer.wordsPerMinute = wordsPerMinute(metrics.customer.words, times.customer.talkMs);
    metrics.times = std::move(times);
    return metrics;
}

} // namespace coachbook
