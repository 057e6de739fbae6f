// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/writesample.h"

#include "core/domain/calibrationresults.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/calibrationstore.h"
#include "core/storage/improvementplanstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/planstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <QFile>

using namespace coachbook;

namespace {

const QDate friday(2026, 11, 20);

std::optional<Agent> agentNamed(Db &db, const QString &name)
{
    for (const Agent &agent : agentstore::all(db)) {
        if (agent.name == name)
            return agent;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("The sample in a book is whole and sound", "[sample]")
{
    test::TemporaryBook book;
    const SampleTeam team = makeSampleTeam(friday);
    writeSample(*book, team, {});
    Db &db = book->db();
    REQUIRE(settingstore::load(db) == team.settings);
    REQUIRE(agentstore::all(db).size() == team.agents.size());
    REQUIRE(agentstore::allPeriods(db).size() == team.periods.size());
    REQUIRE(metricstore::interactionCount(db) == qint64(team.interactions.size()));
    REQUIRE(metricstore::rollupDifferences(db).empty());
    REQUIRE(qualitystore::evaluationCount(db) == int(team.evaluations.size()));
    REQUIRE(qualitystore::behaviours(db).size() == team.behaviours.size());
    REQUIRE(sessionstore::all(db).size() == team.sessions.size());
    REQUIRE(actionitemstore::all(db).size() == team.actionItems.size());
    REQUIRE(planstore::all(db).size() == team.plans.size());
    const ImprovementPlan improvement = improvementplanstore::all(db).front();
    REQUIRE(agentstore::periods(db, improvement.agent).front().id == improvement.period);
    const CheckReport report = book->check(true);
    REQUIRE(report.problems == std::vector<QString>());
}

TEST_CASE("Records of the sample keep their ties in the book", "[sample]")
{
    test::TemporaryBook book;
    writeSample(*book, makeSampleTeam(friday), {});
    Db &db = book->db();
    const auto omar = agentNamed(db, QStringLiteral("Omar Haddad"));
    REQUIRE(omar.has_value());
    int withEvidence = 0;
    for (const Session &session : sessionstore::ofAgent(db, omar->id)) {
        for (const SessionFocus &focus : session.focus) {
            REQUIRE(qualitystore::findBehaviour(db, *focus.behaviour)->name == focus.text);
            for (const Evidence &evidence : focus.evidence) {
                if (!evidence.evaluation)
                    continue;
                const auto evaluation = qualitystore::findEvaluation(db, *evidence.evaluation);
                REQUIRE(evaluation->agent == omar->id);
                REQUIRE(evaluation->interactionRef == evidence.interactionRef);
                REQUIRE(metricstore::findInteraction(db, evidence.interactionRef)->agent == omar->id);
                ++withEvidence;
            }
        }
    }
    REQUIRE(withEvidence >= 3);
}

TEST_CASE("QUAL-6 The sample has a closed round with agreed scores, and one to talk over", "[sample]")
{
    test::TemporaryBook book;
    writeSample(*book, makeSampleTeam(friday), {});
    const std::vector<calibrationstore::Listed> rounds = calibrationstore::list(book->db());
    REQUIRE(rounds.size() == 2);
    REQUIRE(rounds[0].calibration.follows == rounds[1].calibration.id);
    REQUIRE(rounds[0].missing.isEmpty());
    REQUIRE(rounds[0].calibration.state == CalibrationState::Open);
    REQUIRE(rounds[0].calibration.due >= friday);
    const CalibrationRound closed = *calibrationstore::find(book->db(), rounds[1].calibration.id);
    REQUIRE(closed.calibration.state == CalibrationState::Closed);
    REQUIRE(closed.items.size() == 12);
    for (const CalibrationItem &item : closed.items)
        REQUIRE(metricstore::findInteraction(book->db(), item.interactionRef));
    const CalibrationResults results = *resultsOf(closed);
    REQUIRE(results.agreeing > 0.6);
    const std::vector<QuestionFinding> disputed = disputedQuestions(results);
    REQUIRE(std::any_of(disputed.begin(), disputed.end(),
                        [](const QuestionFinding &each) { return !isAgreed(each); }));
    REQUIRE(closed.agreed.size() > 3);
}

TEST_CASE("A cancelled sample says so", "[sample]")
{
    test::TemporaryBook book;
    const std::atomic<bool> cancelled = true;
    JobControl job;
    job.cancelled = &cancelled;
    try {
        writeSample(*book, makeSampleTeam(friday), job);
        FAIL("not cancelled");
    } catch (const StorageError &error) {
        REQUIRE(error.kind() == StorageErrorKind::Cancelled);
    }
    REQUIRE(metricstore::interactionCount(book->db()) == 0);
}

TEST_CASE("A sample book that is cancelled leaves no file", "[sample]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.coachbook"));
    const std::atomic<bool> cancelled = true;
    JobControl job;
    job.cancelled = &cancelled;
    REQUIRE_THROWS_AS(makeSampleBook(path, friday, test::TemporaryBook::fixedClock(), job), StorageError);
    REQUIRE_FALSE(QFile::exists(path));
    makeSampleBook(path, friday, test::TemporaryBook::fixedClock(), {});
    REQUIRE(checkFile(path).isClean());
    REQUIRE_THROWS_AS(makeSampleBook(path, friday, test::TemporaryBook::fixedClock(), {}), StorageError);
    REQUIRE(checkFile(path).isClean());
}
