// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "tests/core/import/importcase.h"
#include <QFileInfo>

using namespace coachbook;
using namespace coachbook::test;

namespace {

QString sharedFile(const char *name)
{
    const QString given = qEnvironmentVariable("COACHBOOK_SHARED_DATA");
    const QString folder = given.isEmpty() ? QStringLiteral(COACHBOOK_SOURCE_DIR "/../shared/data") : given;
    return folder + QLatin1Char('/') + QLatin1String(name);
}

bool has(const char *name)
{
    if (QFileInfo::exists(sharedFile(name)))
        return true;
    WARN("skipped: no shared data");
    return false;
}

ImportResult importFile(ImportCase &on, const char *name, ImportKind expected)
{
    const ImportPlan plan = inspect(sharedFile(name), {on.today, {}, {}, {}, {}});
    INFO(name);
    REQUIRE(plan.mapping.kind == expected);
    return on.run(plan);
}

} // namespace

TEST_CASE("sharedfiles: a whole team comes in with every count equal to its files' rows")
{
    if (!has("northgate/roster.csv"))
        return;
    ImportCase on;
    REQUIRE(counts(importFile(on, "northgate/roster.csv", ImportKind::Roster)) == "14/0/0/0");
    REQUIRE(counts(importFile(on, "northgate/interactions.csv", ImportKind::Interactions)) == "34552/0/0/0");
    const ImportResult evaluations = importFile(on, "northgate/evaluations.csv", ImportKind::Evaluations);
    REQUIRE(counts(evaluations) == "5940/0/0/0");
    REQUIRE(evaluations.records == 660);
    const ImportResult log = importFile(on, "northgate/coaching_log.csv", ImportKind::CoachingLog);
    REQUIRE(counts(log) == "84/0/0/0");
    REQUIRE(log.records == 84);
    Db &db = on.book->db();
    REQUIRE(agentstore::all(db).size() == 14);
    REQUIRE(metricstore::interactionCount(db) == 34552);
    REQUIRE(qualitystore::evaluationCount(db) == 660);
    REQUIRE(sessionstore::all(db).size() == 84);
    REQUIRE(metricstore::rollupDifferences(db).empty());
    REQUIRE(on.book->check(true).problems.empty());
    REQUIRE(counts(importFile(on, "northgate/roster.csv", ImportKind::Roster)) == "0/0/14/0");
    REQUIRE(counts(importFile(on, "northgate/interactions.csv", ImportKind::Interactions)) == "0/0/34552/0");
    REQUIRE(counts(importFile(on, "northgate/evaluations.csv", ImportKind::Evaluations)) == "0/0/5940/0");
    REQUIRE(counts(importFile(on, "northgate/coaching_log.csv", ImportKind::CoachingLog)) == "0/0/84/0");
}

TEST_CASE("sharedfiles: a roster whose dates must be proven")
{
    if (!has("agent_master_150/agent_master_indian.csv"))
        return;
    ImportCase on;
    REQUIRE(counts(importFile(on, "agent_master_150/agent_master_indian.csv", ImportKind::Roster)) ==
            "150/0/0/0");
    REQUIRE(agentstore::findByExternalId(on.book->db(), QStringLiteral("AG002"))->hired ==
            QDate(2022, 1, 25));
}

TEST_CASE("sharedfiles: calls without agents, with 12-hour times beside a date")
{
    if (!has("simulated_call_centre_51k/simulated_call_centre.csv"))
        return;
    ImportCase on;
    const ImportResult result =
        importFile(on, "simulated_call_centre_51k/simulated_call_centre.csv", ImportKind::Interactions);
    REQUIRE(result.added == result.rows);
}

TEST_CASE("sharedfiles: what is no kind we know is said to be none")
{
    if (!has("northgate/shifts.csv"))
        return;
    for (const char *name :
         {"README.md", "sf_hss_monthly/Call_Center_Metrics_for_the_Health_Service_System.csv"}) {
        INFO(name);
        REQUIRE(inspect(sharedFile(name), {QDate(2026, 11, 21), {}, {}, {}, {}}).problem ==
                FileProblem::UnknownKind);
    }
}
