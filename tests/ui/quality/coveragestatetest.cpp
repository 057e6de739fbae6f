// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/coveragestate.h"
#include "tests/support/catch.h"
#include "tests/support/coveragebook.h"
#include "ui/quality/coveragewords.h"
#include <set>

using namespace coachbook;
using namespace coachbook::ui;
using coachbook::test::CoverageBook;

namespace {

const QDate today(2026, 11, 20);

std::string text(const QString &words)
{
    return words.toStdString();
}

/// Ids "PREFIX-0"… as long as the test lives.
std::string_view id(const char *prefix, int number)
{
    static std::set<std::string> kept;
    return *kept.insert(std::string(prefix) + '-' + std::to_string(number)).first;
}

/// One call a day of November for each agent, each with a queue.
struct Desk : CoverageBook
{
    AgentId maya = addAgent("Maya Okafor");
    AgentId leon = addAgent("Leon Bauer", QDate(2026, 10, 20));
    Desk()
    {
        for (const auto &[prefix, agent, queue] :
             {std::tuple("M", maya, "Billing"), std::tuple("L", leon, "Sales")}) {
            std::vector<InteractionRow> rows;
            for (int day = 1; day <= 20; ++day)
                rows.push_back(call(id(prefix, day), agent, QDate(2026, 11, day)));
            addInteractions(rows, queue);
        }
    }
    CoverageState state(CoveragePeriod period = CoveragePeriod::ThisMonth)
    {
        return readCoverage(db(), settings, period, today);
    }
    BookSettings settings;
};

} // namespace

TEST_CASE("coverage: a period is days up to today; what is drawn from is a whole month")
{
    REQUIRE(daysOf(CoveragePeriod::ThisMonth, today) == DaySpan{QDate(2026, 11, 1), today});
    REQUIRE(daysOf(CoveragePeriod::LastMonth, QDate(2027, 1, 5)) ==
            DaySpan{QDate(2026, 12, 1), QDate(2026, 12, 31)});
    REQUIRE(daysOf(CoveragePeriod::Weeks13, today) == DaySpan{QDate(2026, 8, 24), today});
    REQUIRE(drawnMonth(CoveragePeriod::Weeks13, today) == DaySpan{QDate(2026, 11, 1), QDate(2026, 11, 30)});
    REQUIRE(drawnMonth(CoveragePeriod::LastMonth, today) == DaySpan{QDate(2026, 10, 1), QDate(2026, 10, 31)});
}

TEST_CASE(
    "coverage: shares are grouped by agent, channel, queue and month, and the whole is put in a sentence")
{
    Desk desk;
    desk.addEvaluation(desk.maya, "M-3", today, 80);
    const CoverageState state = desk.state();
    REQUIRE(state.agents.coverage.rows.size() == 2);
    REQUIRE(text(state.agents.coverage.rows[0].group) == "Leon Bauer"); // by name, not by number
    REQUIRE(state.agents.agents == std::vector<AgentId>{desk.leon, desk.maya});
    REQUIRE(state.agents.coverage.rows[0].representation == Representation::None);
    REQUIRE(state.agents.coverage.rows[1].expected == Approx(0.5));
    REQUIRE(text(state.channels.coverage.rows.front().group) == "calls");
    REQUIRE(text(state.queues.coverage.rows[1].group) == "Sales");
    REQUIRE(text(state.months.coverage.rows.front().group) == "November 2026");
    REQUIRE(text(state.strata.coverage.rows[0].group) == "Leon Bauer, calls in Sales");
    REQUIRE(text(coverageSentence(state.agents.coverage, desk.settings.quality)) ==
            "2.5 % evaluated, 1 of 40 interactions; the goal is 2 %. Anecdotal: under 5 %");
    REQUIRE(text(spreadSentence(state.agents.coverage)) ==
            "50 % of the evaluations would have to lie elsewhere to be spread as the interactions are. "
            "1 row has none.");
    REQUIRE(text(countedSentence(state, desk.settings.quality, today)) ==
            "1 Nov to 20 Nov. Counted are answered interactions of 30 s and longer.");
}

TEST_CASE("coverage: the random core has the floor, twice for a new agent, and is repeated by its seed")
{
    Desk desk;
    const CoverageState state = desk.state();
    REQUIRE(state.planned == 4 + 8);
    REQUIRE(state.random.size() == 12);
    REQUIRE(state.seed.startsWith(QStringLiteral("2026-11-")));
    REQUIRE(text(drawAsText(desk.state())) == text(drawAsText(state)));
    int ofLeon = 0;
    for (const RandomPick &pick : state.random)
        ofLeon += pick.interaction.agent == desk.leon ? 1 : 0;
    REQUIRE(ofLeon == 8);
    const RandomPick &first = state.random.front();
    REQUIRE(text(randomReason(first)) ==
            (first.isNew ? "Drawn for calls in Sales: 0 of 8 evaluated; new, so twice as many"
                         : "Drawn for calls in Billing: 0 of 4 evaluated"));
    // The goal asks for more than the floors.
    desk.settings.quality.goalPercent = 50;
    REQUIRE(desk.state().planned == 20);
}

TEST_CASE("coverage: what was begun is not drawn again; what was chosen otherwise is no part of the core")
{
    Desk desk;
    const CoverageState before = desk.state();
    const QByteArray drawn = before.random.front().interaction.externalId.toLatin1();
    desk.addEvaluation(*before.random.front().interaction.agent, drawn.constData(), today, {},
                       Pick::RandomCore, EvaluationState::Draft);
    desk.addEvaluation(*before.random[1].interaction.agent,
                       before.random[1].interaction.externalId.toLatin1().constData(), today, 50);
    const CoverageState after = desk.state();
    REQUIRE(after.done == 1);
    REQUIRE(after.others == 1);
    REQUIRE(after.agents.coverage.evaluated == 1); // a draft counts nowhere
    REQUIRE(after.random.size() == 11);
    for (const RandomPick &pick : after.random) {
        REQUIRE(pick.interaction.externalId != before.random[0].interaction.externalId);
        REQUIRE(pick.interaction.externalId != before.random[1].interaction.externalId);
    }
    REQUIRE(drawSentence(after).contains(QStringLiteral("1 more was evaluated without being drawn")));
}

TEST_CASE("coverage: risk picks stand apart from the random core, each with its reason")
{
    Desk desk;
    InteractionRow low = CoverageBook::call("R-1", desk.maya, today);
    low.csat = 1;
    InteractionRow high = CoverageBook::call("R-2", desk.maya, today);
    high.csat = 5;
    desk.addInteractions({low, high}, "Retention");
    desk.addTranscript("R-2", 95'000);
    desk.settings.quality.criticalQueues = {QStringLiteral("retention")};
    const CoverageState state = desk.state();
    std::set<std::string> random;
    for (const RandomPick &pick : state.random)
        random.insert(text(pick.interaction.externalId));
    for (const RiskLine &line : state.risk) {
        REQUIRE_FALSE(random.contains(text(line.interaction.externalId)));
        REQUIRE(text(riskReason(line)) ==
                (line.interaction.externalId == QStringLiteral("R-1")
                     ? "Stands out: CSAT 1 is among the lowest, critical queue Retention"
                     : "Stands out: critical queue Retention, a silence of 1:35"));
    }
    REQUIRE(state.risk.size() + random.count("R-1") + random.count("R-2") == 2);
}

TEST_CASE("coverage: one who has left is not proposed any more")
{
    Desk desk;
    desk.write([&](Db &db) {
        Agent gone = *agentstore::find(db, desk.leon);
        gone.left = QDate(2026, 11, 15);
        agentstore::update(db, gone);
    });
    const CoverageState state = desk.state();
    REQUIRE(state.random.size() == 4);
    REQUIRE(state.agents.coverage.rows.size() == 2);
}

TEST_CASE("coverage: means carry n and interval, and only those whose intervals lie apart are compared")
{
    Desk desk;
    const AgentId amina = desk.addAgent("Amina Haddad");
    const AgentId zoe = desk.addAgent("Zoe Lang");
    int number = 0;
    const auto score = [&](AgentId agent, std::initializer_list<double> scores) {
        for (const double each : scores)
            desk.addEvaluation(agent, std::string(id("S", ++number)).c_str(), today, each, Pick::RandomCore);
    };
    score(desk.maya, {88, 90, 92, 90});
    score(desk.leon, {60, 64, 62, 62});
    score(amina, {70, 95, 80, 88});
    score(zoe, {75});
    desk.addEvaluation(zoe, "X", today, 5, Pick::Risk);
    const CoverageState state = desk.state();
    REQUIRE(state.means.size() == 4);
    const AgentMean &haddad = state.means[0], &bauer = state.means[1], &okafor = state.means[2],
                    &lang = state.means[3];
    REQUIRE(text(haddad.name) == "Amina Haddad");
    REQUIRE(okafor.interval->low == Approx(90 - 3.182446 * 1.632993 / 2));
    REQUIRE(text(comparedText(okafor)) == "cannot be told apart from 1, above 1");
    REQUIRE(text(comparedText(bauer)) == "below 2");
    REQUIRE(text(comparedText(haddad)) == "cannot be told apart from 1, above 1");
    REQUIRE(text(comparedText(lang)) == "one score says nothing of the others");
    REQUIRE(haddad.interval->high <= 100);
    REQUIRE(state.team->sampled == 13);
    REQUIRE(teamSentence(state).startsWith(QStringLiteral("The team: 76.6 %")));
    REQUIRE(leftOutSentence(state.means).contains(QStringLiteral("1 risk pick is left out")));
    REQUIRE(state.elsewhere == 14);
}

TEST_CASE("coverage: scores that are all the same give no interval, which would outrank everybody")
{
    Desk desk;
    desk.addEvaluation(desk.maya, "M-1", today, 100);
    desk.addEvaluation(desk.maya, "M-2", today, 100);
    const CoverageState state = desk.state();
    REQUIRE_FALSE(state.means[1].interval);
    REQUIRE(text(comparedText(state.means[1])) == "all scores are the same: no interval");
    REQUIRE(text(comparedText(state.means[0])) == "no score");
    REQUIRE(text(teamSentence(state)) ==
            "The team: 100.0 %, n = 2, too few for an interval. Each agent weighs as much as they have "
            "interactions. Of 50 % of the interactions nothing is known: their agents have no score.");
}

TEST_CASE("coverage: an empty list says why, and what to do")
{
    Desk desk;
    REQUIRE(noDrawText(desk.state(CoveragePeriod::LastMonth))
                .startsWith(QStringLiteral("No interaction of October 2026 can be drawn yet. Import")));
    CoverageBook empty;
    REQUIRE_FALSE(readCoverage(empty.db(), {}, CoveragePeriod::ThisMonth, today).hasInteractions);
}
