// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/coveragestore.h"
#include "core/storage/sqlite/connection.h"
#include "tests/support/catch.h"
#include "tests/support/coveragebook.h"

using namespace coachbook;
using coachbook::test::CoverageBook;

namespace {

const QDate october(2026, 10, 31);
const QDate monday(2026, 11, 2);
const QDate friday(2026, 11, 20);

/// Two agents; of Maya's two calls of November and one chat, one call is evaluated.
struct Desk : CoverageBook
{
    AgentId maya = addAgent("Maya Okafor");
    AgentId leon = addAgent("Leon Bauer");
    Desk()
    {
        InteractionRow chat = call("C3", maya, monday);
        chat.channel = Channel::Chat;
        addInteractions({call("C1", maya, monday), call("C2", maya, friday), call("C0", maya, october), chat},
                        "Billing");
        addInteractions({call("L1", leon, monday), call("L2", leon, friday)});
        addEvaluation(maya, "C1", friday, 80);
    }
};

/// Of each agent: "C1 C3", as they come.
std::vector<std::string> read(Db &db, QDate from, QDate to)
{
    std::vector<std::string> all;
    coveragestore::eachAgent(db, from, to, 30, [&](const std::vector<Interaction> &interactions) {
        QStringList ids;
        for (const Interaction &each : interactions)
            ids << each.externalId;
        all.push_back(ids.join(QLatin1Char(' ')).toStdString());
    });
    return all;
}

} // namespace

TEST_CASE("QUAL-5 coverage counts by agent, channel, queue and month")
{
    Desk desk;
    const QDate november(2026, 11, 1);
    const QString billing = QStringLiteral("Billing");
    const std::vector<CoverageCell> cells = coveragestore::cells(desk.db(), QDate(2026, 10, 15), friday, 30);
    REQUIRE(cells == std::vector<CoverageCell>{{desk.maya, Channel::Voice, billing, QDate(2026, 10, 1), 1, 0},
                                               {desk.maya, Channel::Voice, billing, november, 2, 1},
                                               {desk.maya, Channel::Chat, billing, november, 1, 0},
                                               {desk.leon, Channel::Voice, {}, november, 2, 0}});
    REQUIRE(coveragestore::cells(desk.db(), monday, monday, 30).size() == 3);
    REQUIRE(coveragestore::cells(desk.db(), QDate(2027, 1, 1), QDate(2027, 1, 31), 30).empty());
    REQUIRE(coveragestore::hasInteractions(desk.db()));
    REQUIRE_FALSE(coveragestore::hasInteractions(CoverageBook().db()));
}

TEST_CASE("QUAL-5 coverage counts neither drafts nor replaced versions, and an interaction once")
{
    Desk desk;
    desk.addEvaluation(desk.maya, "C1", friday, 85); // by a second evaluator
    desk.addEvaluation(desk.maya, "C2", friday, 70, Pick::RandomCore, EvaluationState::Draft);
    desk.addEvaluation(desk.leon, "L1", friday, 70, Pick::Unknown, EvaluationState::Released, true);
    desk.addEvaluation(desk.leon, "", friday, 70);
    desk.addEvaluation(desk.leon, "X9", friday, 70);
    qint64 evaluated = 0;
    for (const CoverageCell &cell : coveragestore::cells(desk.db(), monday, friday, 30))
        evaluated += cell.evaluated;
    REQUIRE(evaluated == 1);
    REQUIRE(coveragestore::evaluationsElsewhere(desk.db(), monday, friday) == 2);
    REQUIRE(coveragestore::evaluationsElsewhere(desk.db(), monday, monday) == 0);
}

TEST_CASE("QUAL-5 what is too short, was not answered or has no agent is left out")
{
    Desk desk;
    InteractionRow shortCall = CoverageBook::call("S1", desk.leon, monday);
    shortCall.talk = 29;
    InteractionRow missed = CoverageBook::call("S2", desk.leon, monday);
    missed.answered = false;
    InteractionRow nobodys = CoverageBook::call("S3", desk.leon, monday);
    nobodys.agent.reset();
    desk.addInteractions({shortCall, missed, nobodys});
    REQUIRE(coveragestore::cells(desk.db(), monday, friday, 30).back().interactions == 2);
    REQUIRE(coveragestore::cells(desk.db(), monday, friday, 29).back().interactions == 3);
    REQUIRE(read(desk.db(), monday, friday) == std::vector<std::string>{"C1 C3 C2", "L1 L2"});
}

TEST_CASE("QUAL-5 scores leave out risk picks and say how many nobody chose by rule")
{
    Desk desk;
    desk.addEvaluation(desk.maya, "C2", friday, 90, Pick::RandomCore);
    desk.addEvaluation(desk.maya, "C3", friday, 10, Pick::Risk);
    desk.addEvaluation(desk.maya, "C0", october, 50);
    desk.addEvaluation(desk.leon, "L1", friday, 20, Pick::Risk);
    desk.addEvaluation(desk.leon, "L2", friday, {});
    const std::vector<AgentScores> scores = coveragestore::scores(desk.db(), monday, friday);
    REQUIRE(scores.size() == 2);
    REQUIRE(scores[0].agent == desk.maya);
    REQUIRE(scores[0].n == 2);
    REQUIRE(scores[0].mean == Approx(85));
    REQUIRE(scores[0].sd == Approx(7.0710678));
    REQUIRE(scores[0].notKnown == 1);
    REQUIRE(scores[0].riskPicks == 1);
    REQUIRE(scores[1] == AgentScores{desk.leon, 0, 0, 0, 0, 1});
}

TEST_CASE("QUAL-5 what was evaluated is known with why, drafts too")
{
    Desk desk;
    desk.addEvaluation(desk.maya, "C2", friday, {}, Pick::RandomCore, EvaluationState::Draft);
    desk.addEvaluation(desk.leon, "L1", friday, 70, Pick::Risk);
    desk.addEvaluation(desk.leon, "L1", friday, 70, Pick::RandomCore);
    const EvaluatedRefs refs = coveragestore::evaluatedRefs(desk.db(), monday, friday);
    REQUIRE(refs.drawn == InteractionRefs{QStringLiteral("C2"), QStringLiteral("L1")});
    REQUIRE(refs.others == InteractionRefs{QStringLiteral("C1")});
    REQUIRE(coveragestore::evaluatedRefs(desk.db(), october, october).others.empty());
}

TEST_CASE("QUAL-5 what is drawn from is read agent by agent, of its days in the book's zone")
{
    Desk desk;
    REQUIRE(read(desk.db(), monday, monday) == std::vector<std::string>{"C1 C3", "L1"});
    REQUIRE(read(desk.db(), october, october) == std::vector<std::string>{"C0"});
    // Shortly after midnight in a zone ahead of UTC it is still the day before there.
    InteractionRow late = CoverageBook::call("N1", desk.leon, monday);
    late.startUtc -= 20 * 3600;
    late.csat = 2;
    desk.addInteractions({late}, "Sales");
    REQUIRE(read(desk.db(), monday, monday) == std::vector<std::string>{"C1 C3", "N1 L1"});
    REQUIRE(coveragestore::ratings(desk.db(), monday, friday) == std::vector<double>{2});
    coveragestore::eachAgent(desk.db(), monday, monday, 30, [&](const std::vector<Interaction> &rows) {
        if (rows.front().agent == desk.leon) {
            REQUIRE(rows.front().queue == QStringLiteral("Sales"));
            REQUIRE(rows.front().csat == 2.0);
            REQUIRE(rows.front().day == monday);
        }
    });
}

TEST_CASE("QUAL-5 the longest silence is read from the transcripts of the days")
{
    Desk desk;
    desk.addTranscript("C1", 75'000);
    desk.addTranscript("C2", 1'000);
    desk.addTranscript("C0", 99'000);
    desk.addTranscript("X9", 99'000);
    const auto silences = coveragestore::longestSilences(desk.db(), monday, friday, 10);
    REQUIRE(silences.size() == 2);
    REQUIRE(silences.at(QStringLiteral("C1")) == 75'000);
    REQUIRE(silences.at(QStringLiteral("C2")) == 1'000);
    REQUIRE(coveragestore::longestSilences(desk.db(), monday, friday, 1).count(QStringLiteral("C2")) == 1);
}

TEST_CASE("QUAL-5 the value of the draw stays with the book")
{
    Desk desk;
    const QString value = coveragestore::drawValue(desk.db());
    REQUIRE(value.size() > 5);
    desk.addAgent("Amina Haddad");
    desk.book->undo();
    REQUIRE(coveragestore::drawValue(desk.db()) == value);
    desk.book.reopen(OpenMode::ReadOnly);
    REQUIRE(coveragestore::drawValue(desk.db()) == value);
}
