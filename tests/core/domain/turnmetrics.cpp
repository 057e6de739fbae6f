// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/turnmetrics.h"

#include "core/import/transcripts/transcriptfile.h"
#include "tests/support/catch.h"
#include <QFile>
#include <algorithm>
#include <cmath>

using namespace coachbook;

namespace {

Turn turn(TurnRole role, std::optional<qint64> startMs, std::optional<qint64> endMs, int words = 10)
{
    Turn made;
    made.role = role;
    made.startMs = startMs;
    made.endMs = endMs;
    made.text = QStringLiteral("word ").repeated(words);
    return made;
}

Turn agent(qint64 startMs, qint64 endMs, int words = 10)
{
    return turn(TurnRole::Agent, startMs, endMs, words);
}

Turn customer(qint64 startMs, qint64 endMs, int words = 10)
{
    return turn(TurnRole::Customer, startMs, endMs, words);
}

TimeMetrics times(const std::vector<Turn> &turns)
{
    const TurnMetrics metrics = turnMetrics(turns);
    REQUIRE(metrics.times);
    return *metrics.times;
}

/// Times and numbers of words of the example in the manual of Amazon Contact Lens.
const std::vector<Turn> contactLens{
    agent(0, 90, 1),         customer(160, 4640, 8),    agent(4640, 6610, 7),    customer(7370, 11190, 11),
    agent(11220, 15210, 16), customer(15840, 18120, 6), agent(18310, 21820, 14), customer(22610, 24140, 5),
    agent(24120, 29710, 22), customer(30580, 32110, 7)};

std::optional<std::vector<Turn>> sharedCall()
{
    const QString given = qEnvironmentVariable("COACHBOOK_SHARED_DATA");
    QFile file((given.isEmpty() ? QStringLiteral(COACHBOOK_SOURCE_DIR "/../shared/data") : given) +
               QStringLiteral("/aws_call_analytics/example-call.json"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const TranscriptFile read = readTranscripts(file.readAll());
    REQUIRE(read.transcripts.size() == 1);
    std::vector<Turn> turns;
    for (const ParsedTurn &parsed : read.transcripts.front().turns)
        turns.push_back({TurnId(0), parsed.startMs, parsed.endMs, parsed.role, QString(),
                         QString::fromStdString(parsed.text)});
    return turns;
}

} // namespace

TEST_CASE("turnmetrics: the example of Contact Lens")
{
    const TurnMetrics metrics = turnMetrics(contactLens);
    REQUIRE(metrics.agent == SpeakerWords{5, 60, 0});
    REQUIRE(metrics.customer == SpeakerWords{5, 37, 0});
    const TimeMetrics &found = metrics.times.value();
    REQUIRE(found.agent.talkMs == 15150);
    REQUIRE(found.customer.talkMs == 13640);
    REQUIRE(found.overlapMs == 20);
    REQUIRE(found.silenceMs == 3340);
    REQUIRE(found.conversation.lengthMs() == 32110);
    REQUIRE(found.longestGapMs == 870);
    REQUIRE(found.deadAir.empty());
    REQUIRE(found.agentTalkShare.value() == Approx(15150.0 / 28790));
    REQUIRE(found.agent.interruptions.empty());
    REQUIRE(found.customer.interruptions.empty());
    REQUIRE(found.agent.wordsPerMinute.value() == Approx(60 / 15.150 * 60));
    REQUIRE(found.agent.longestMonologue == Stretch{24120, 29710});
    REQUIRE(found.customer.longestMonologue == Stretch{160, 4640});
}

TEST_CASE("turnmetrics: words per minute as Contact Lens prints them, over its own talk times")
{
    REQUIRE(std::lround(wordsPerMinute(60, 15079).value()) == 239);
    REQUIRE(std::lround(wordsPerMinute(37, 13619).value()) == 163);
    REQUIRE_FALSE(wordsPerMinute(5, 0));
}

TEST_CASE("turnmetrics: a call of Transcribe Call Analytics")
{
    const std::optional<std::vector<Turn>> turns = sharedCall();
    if (!turns) {
        WARN("skipped: no shared data");
        return;
    }
    const TurnMetrics metrics = turnMetrics(*turns);
    REQUIRE(metrics.agent == SpeakerWords{19, 323, 12});
    REQUIRE(metrics.customer == SpeakerWords{18, 139, 4});
    const TimeMetrics &found = metrics.times.value();
    REQUIRE(found.agent.talkMs == 114740);
    REQUIRE(found.customer.talkMs == 64211);
    REQUIRE(found.overlapMs == 18290);
    REQUIRE(found.silenceMs == 22189);
    REQUIRE(found.longestGapMs == 1780);
    REQUIRE(found.agentTalkShare.value() == Approx(.6411811));
    REQUIRE(found.agent.wordsPerMinute.value() == Approx(168.9036));
    // The file itself counts two of them, by single words: those that begin at 18740 and 166440.
    REQUIRE(found.agent.interruptions ==
            std::vector<Stretch>{
                {7940, 10450}, {18740, 20860}, {58040, 59550}, {64440, 65550}, {166440, 170050}});
    REQUIRE(found.agent.backChannels == std::vector<Stretch>{{51640, 51850}, {90040, 91960}});
    REQUIRE(found.customer.interruptions == std::vector<Stretch>{{162540, 163260}});
}

TEST_CASE("turnmetrics: a pause under 300 ms is none")
{
    struct Row
    {
        qint64 pause, talk, silence;
    };
    const auto row = GENERATE(values<Row>({{-500, 3500, 0}, {0, 4000, 0}, {299, 4299, 0}, {300, 4000, 300}}));
    CAPTURE(row.pause);
    const TimeMetrics found = times({agent(0, 2000), agent(2000 + row.pause, 4000 + row.pause)});
    REQUIRE(found.agent.talkMs == row.talk);
    REQUIRE(found.silenceMs == row.silence);
    REQUIRE(found.agent.wordsPerMinute.value() == Approx(20 * 60000.0 / static_cast<double>(row.talk)));
}

TEST_CASE("turnmetrics: a turn within another of the same speaker counts once")
{
    const TimeMetrics found = times({agent(0, 9000), agent(1000, 2000), customer(9000, 10000)});
    REQUIRE(found.agent.talkMs == 9000);
    REQUIRE(found.agentTalkShare == 0.9);
    REQUIRE(found.overlapMs == 0);
}

TEST_CASE("turnmetrics: dead air from five seconds on, not before the first word")
{
    const std::vector<Turn> turns{agent(60000, 61000), customer(66000, 67000), agent(71999, 73000)};
    const TimeMetrics found = times(turns);
    REQUIRE(found.conversation == Stretch{60000, 73000});
    REQUIRE(found.deadAir == std::vector<Stretch>{{61000, 66000}});
    REQUIRE(found.longestGapMs == 5000);
    REQUIRE(found.silenceMs == 9999);
    TurnMetricsSettings settings;
    settings.deadAirMs = 4999;
    REQUIRE(turnMetrics(turns, settings).times->deadAir.size() == 2);
}

TEST_CASE("turnmetrics: who interrupts, and who only hums")
{
    struct Row
    {
        Turn first, second; ///< the agent speaks, the customer comes in
        int interruptions, backChannels;
    };
    const auto row = GENERATE(values<Row>({
        {agent(0, 5000), customer(3000, 8000), 1, 0},
        {agent(0, 5000), customer(4500, 8000), 1, 0},
        {agent(0, 5000), customer(4501, 8000), 0, 0}, // both speak too shortly
        {agent(0, 5000), customer(499, 8000), 0, 0},  // the agent had hardly begun
        {agent(0, 5000), customer(500, 8000), 1, 0},
        {agent(0, 5000), customer(2000, 5000), 0, 0}, // stops with the agent, but is no hum
        {agent(0, 5000), customer(2000, 3000), 0, 1},
        {agent(0, 5000), customer(2000, 3001), 0, 0},
        {agent(0, 5000), customer(2000, 4000, 2), 0, 1},
        {agent(0, 5000), customer(2000, 4000, 3), 0, 0},
        {agent(0, 5000), customer(5000, 8000), 0, 0},
        {agent(0, 5000), customer(0, 900), 0, 0}, // both begin at once
    }));
    CAPTURE(*row.second.startMs, *row.second.endMs);
    const TimeMetrics found = times({row.first, row.second});
    REQUIRE(static_cast<int>(found.customer.interruptions.size()) == row.interruptions);
    REQUIRE(static_cast<int>(found.customer.backChannels.size()) == row.backChannels);
    REQUIRE(found.agent.interruptions.empty());
    REQUIRE(found.agent.backChannels.empty());
}

TEST_CASE("turnmetrics: a monologue goes on over hums and pauses, not over the other's turn or dead air")
{
    REQUIRE(times({agent(0, 5000), customer(4000, 4500, 1), agent(7000, 9000), customer(9500, 11000)})
                .agent.longestMonologue == Stretch{0, 9000});
    REQUIRE(times({agent(0, 5000), customer(5500, 6500), agent(7000, 9000)}).agent.longestMonologue ==
            Stretch{0, 5000});
    REQUIRE(times({agent(0, 3000), agent(8000, 12000), customer(12000, 13000)}).agent.longestMonologue ==
            Stretch{8000, 12000});
    REQUIRE(times({agent(0, 3000), turn(TurnRole::Other, 3100, 3900), agent(4000, 5000)})
                .agent.longestMonologue == Stretch{0, 3000});
}

TEST_CASE("turnmetrics: one speaker has no share, and nobody to interrupt")
{
    const TurnMetrics metrics = turnMetrics({agent(0, 2000), agent(9000, 10000)});
    REQUIRE_FALSE(metrics.times->agentTalkShare);
    REQUIRE(metrics.times->deadAir.size() == 1);
    REQUIRE(metrics.times->customer == SpeakerTimes{});
    REQUIRE(metrics.customer == SpeakerWords{});
    REQUIRE_FALSE(metrics.times->customer.wordsPerMinute);
}

TEST_CASE("turnmetrics: others break silence and count for nothing else")
{
    const TimeMetrics found = times({turn(TurnRole::Other, 0, 4000), agent(10000, 11000),
                                     turn(TurnRole::Other, 11000, 16000), customer(16000, 17000)});
    REQUIRE(found.deadAir == std::vector<Stretch>{{4000, 10000}});
    REQUIRE(found.silenceMs == 6000);
    REQUIRE(found.agentTalkShare == 0.5);
    REQUIRE(turnMetrics({turn(TurnRole::Other, 0, 1)}).agent == SpeakerWords{});
}

TEST_CASE("turnmetrics: times are never guessed")
{
    const std::optional<qint64> none;
    for (const Turn &bad : {turn(TurnRole::Agent, 3000, none), turn(TurnRole::Customer, none, 4000),
                            turn(TurnRole::Other, none, none), turn(TurnRole::Agent, 3000, 2999)}) {
        const TurnMetrics metrics = turnMetrics({agent(0, 2000, 4), bad});
        REQUIRE_FALSE(metrics.times);
        REQUIRE(metrics.agent.words >= 4);
    }
    REQUIRE(turnMetrics({agent(0, 2000), agent(3000, 3000)}).times);
    REQUIRE(turnMetrics({}) == TurnMetrics{});
}

TEST_CASE("turnmetrics: the order of the turns does not matter, and the times add up")
{
    std::vector<Turn> turns = contactLens;
    turns.push_back(customer(25000, 25400, 1));
    turns.push_back(agent(2000, 6000));
    const TimeMetrics forwards = times(turns);
    std::reverse(turns.begin(), turns.end());
    REQUIRE(times(turns) == forwards);
    REQUIRE(forwards.agent.talkMs + forwards.customer.talkMs - forwards.overlapMs + forwards.silenceMs ==
            forwards.conversation.lengthMs());
}
