// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/namematch.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

std::vector<Agent> team()
{
    std::vector<Agent> agents;
    for (const char *name : {"Maya Okafor", "Robert Rossi", "Jürgen Müller", "Siobhán O'Neil",
                             "Jean-Luc Ferré", "Anna Maria Silva", "Robert Rossi-Klein"}) {
        Agent agent;
        agent.id = AgentId(static_cast<std::int64_t>(agents.size()) + 1);
        agent.name = QString::fromUtf8(name);
        agents.push_back(agent);
    }
    return agents;
}

} // namespace

TEST_CASE("a name that is written otherwise suggests its agent, and says how it is alike")
{
    struct Row
    {
        const char *name;
        int agent; ///< 0: nobody
        NameLikeness likeness;
    };
    const Row row = GENERATE(values<Row>({{"MAYA OKAFOR", 1, NameLikeness::SameLetters},
                                          {"Maya  Okafor", 1, NameLikeness::SameLetters},
                                          {"maya.okafor@example.com", 1, NameLikeness::SameLetters},
                                          {"Okafor, Maya", 1, NameLikeness::OtherOrder},
                                          {"M. Okafor", 1, NameLikeness::Shortened},
                                          {"Maya Ifeoma Okafor", 1, NameLikeness::Shortened},
                                          {"Bob Rossi", 2, NameLikeness::Nickname},
                                          {"Rossi, Rob", 2, NameLikeness::Nickname},
                                          {"Juergen Mueller", 3, NameLikeness::SameLetters},
                                          {"Jurgen Muller", 3, NameLikeness::SameLetters},
                                          {"Siobhan ONeil", 4, NameLikeness::SameLetters},
                                          {"Siobhan O\xE2\x80\x99Neil", 4, NameLikeness::SameLetters},
                                          {"Jean Luc Ferre", 5, NameLikeness::SameLetters},
                                          {"Anna Silva", 6, NameLikeness::Shortened},
                                          {"Maya Silva", 0, NameLikeness::SameLetters},
                                          {"Okafor", 0, NameLikeness::SameLetters},
                                          {"Wallboard", 0, NameLikeness::SameLetters},
                                          {"Liam Okafor", 0, NameLikeness::SameLetters},
                                          {"...", 0, NameLikeness::SameLetters}}));
    INFO(row.name);
    const std::vector<NameSuggestion> found = suggestAgents(QString::fromUtf8(row.name), team());
    REQUIRE(found.empty() == (row.agent == 0));
    if (!found.empty())
        REQUIRE(found.front() == NameSuggestion{AgentId(row.agent), row.likeness});
}

TEST_CASE("the likeliest agent is suggested first, and no more than three")
{
    std::vector<Agent> agents = team();
    const auto found = suggestAgents(QStringLiteral("Bob Rossi"), agents);
    REQUIRE(found.size() == 2);
    REQUIRE(found[1] == NameSuggestion{AgentId(7), NameLikeness::Shortened});
    for (int i = 8; i < 14; ++i) {
        Agent other = agents.front();
        other.id = AgentId(i);
        agents.push_back(other);
    }
    REQUIRE(suggestAgents(QStringLiteral("Okafor, Maya"), agents).size() == 3);
}
