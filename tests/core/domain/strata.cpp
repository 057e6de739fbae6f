// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/strata.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

class Interactions
{
public:
    Interactions &add(int agent, Channel channel, const char *queue, int count)
    {
        for (int i = 0; i < count; ++i) {
            Interaction made;
            made.id = InteractionId(static_cast<std::int64_t>(all.size()));
            made.agent = AgentId(agent);
            made.channel = channel;
            made.queue = QString::fromLatin1(queue);
            all.push_back(made);
        }
        return *this;
    }
    std::vector<Interaction> all;
};

/// "1 voice:billing,voice:sales 7", one stratum a line.
std::string shown(const std::vector<Stratum> &strata)
{
    std::string text;
    for (const Stratum &stratum : strata) {
        text += std::to_string(stratum.agent.value());
        char before = ' ';
        for (const StratumCell &cell : stratum.cells) {
            text += before + std::string(cell.channel == Channel::Voice  ? "voice:"
                                         : cell.channel == Channel::Chat ? "chat:"
                                                                         : "email:");
            text += cell.queue.toStdString();
            before = ',';
        }
        text += ' ' + std::to_string(stratum.population()) + '\n';
    }
    return text;
}

} // namespace

TEST_CASE("QUAL-5: strata are agent, channel and queue")
{
    Interactions some;
    some.add(2, Channel::Voice, "sales", 5).add(1, Channel::Voice, "sales", 4);
    some.add(1, Channel::Chat, "sales", 3).add(1, Channel::Voice, "billing", 6);
    const auto found = strata(some.all, {});
    REQUIRE(shown(found) == "1 voice:billing 6\n1 voice:sales 4\n1 chat:sales 3\n2 voice:sales 5\n");
    REQUIRE(found[1].members == std::vector<std::size_t>{5, 6, 7, 8});
}

TEST_CASE("QUAL-5: a stratum of one or two joins the agent's smallest of the same channel")
{
    Interactions some;
    some.add(1, Channel::Voice, "billing", 9).add(1, Channel::Voice, "sales", 5);
    some.add(1, Channel::Voice, "vip", 2).add(1, Channel::Chat, "sales", 3);
    REQUIRE(shown(strata(some.all, {})) == "1 voice:billing 9\n1 voice:sales,voice:vip 7\n1 chat:sales 3\n");
}

TEST_CASE("QUAL-5: of another channel where it has to, but never another agent's")
{
    Interactions some;
    some.add(1, Channel::Voice, "billing", 9).add(1, Channel::Voice, "sales", 5);
    some.add(1, Channel::Chat, "sales", 1)
        .add(2, Channel::Voice, "sales", 2)
        .add(3, Channel::Voice, "sales", 5);
    REQUIRE(shown(strata(some.all, {})) == "1 voice:billing 9\n1 voice:sales,chat:sales 6\n2 voice:sales 2\n"
                                           "3 voice:sales 5\n");
}

TEST_CASE("QUAL-5: many small ones join until they are large enough")
{
    Interactions some;
    for (const char *queue : {"a", "b", "c", "d"})
        some.add(1, Channel::Voice, queue, 1);
    some.add(1, Channel::Email, "", 1);
    const auto found = strata(some.all, {});
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().members == std::vector<std::size_t>{0, 1, 2, 3, 4});
    REQUIRE(found.front().cells.size() == 5);
}

TEST_CASE("QUAL-5: what can be evaluated")
{
    struct Row
    {
        std::optional<int> agent, talk, hold;
        std::optional<bool> answered;
        bool can;
    };
    const std::optional<int> none;
    const auto row = GENERATE_COPY(values<Row>({{1, 30, none, true, true},
                                                {1, 29, none, true, false},
                                                {1, 20, 10, std::nullopt, true},
                                                {1, none, 10, std::nullopt, false},
                                                {1, none, none, std::nullopt, true},
                                                {1, 300, none, false, false},
                                                {none, 300, none, true, false}}));
    Interaction made;
    if (row.agent)
        made.agent = AgentId(*row.agent);
    made.talk = row.talk;
    made.hold = row.hold;
    made.answered = row.answered;
    CAPTURE(row.talk.value_or(-1), row.hold.value_or(-1));
    REQUIRE(canBeEvaluated(made, 30) == row.can);
    REQUIRE(strata({made}, {}).size() == (row.can ? 1u : 0u));
}
