// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/importstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/replystore.h"
#include "core/storage/sessionstore.h"
#include "tests/core/import/importcase.h"

using namespace coachbook;
using namespace coachbook::test;

namespace {

const QByteArray roster("Agent ID,Name,Team,Hire date,Status,Status since,Tier\n"
                        "A1,Maya Okafor,North,8/25/2021,Active,,Improvement plan\n"
                        "A2,Leon Bauer,North,9/27/2020,On leave,11/8/2026,\n"
                        "A3,Priya Novak,North,3/18/2024,Left,11/8/2026,\n");

const QByteArray calls("Conversation ID,Agent ID,Queue,Channel,Start Time,Talk,Hold,ACW,Resolved,CSAT\n"
                       "C1,A1,Billing,Voice,10/25/2026 2:30:00 AM,300,30,60,Y,5\n"
                       "C2,A1,Billing,Voice,11/2/2026 9:00:00 AM,200,0,40,N,\n"
                       "C3,A2,Orders,Chat,11/2/2026 9:05:00 AM,100,,,Y,4\n");

const QByteArray evaluations(
    "Evaluation ID,Agent ID,Conversation ID,Evaluated on,Evaluator,Scorecard,Section,Question,Score,Max,"
    "Weight,Critical,Comment\n"
    "E1,A1,C1,10/26/2026,QA,Service,Opening,Greets,1,1,5,N,\n"
    "E2,A2,C3,11/3/2026,QA,Service,Opening,Greets,0,1,5,N,3:42 forgot\n"
    "E1,A1,C1,10/26/2026,QA,Service,Resolution,Solves,3,5,15,Y,\n"
    "E2,A2,C3,11/3/2026,QA,Service,Resolution,Solves,NA,5,15,Y,\n");

const QByteArray coachingLog("Date,Agent ID,Type,Minutes,Behaviour,Action item,Due,Result\n"
                             "10/30/2026,A1,One-on-one,25,Greets,On three calls: greets,11/13/2026,Done\n"
                             "10/30/2026,A1,One-on-one,25,Solves,On three calls: solves,11/13/2026,Open\n"
                             "12/1/2026,A2,One-on-one,,,,,\n");

} // namespace

TEST_CASE("importer: a roster brings agents, leave, leavers and improvement plans")
{
    ImportCase on;
    REQUIRE(counts(on.import(roster)) == "3/0/0/0");
    const Agent maya = agentstore::findByExternalId(on.book->db(), QStringLiteral("A1")).value();
    REQUIRE(maya.hired == QDate(2021, 8, 25));
    const std::vector<AgentPeriod> plans = agentstore::periods(on.book->db(), maya.id);
    REQUIRE(plans.size() == 1);
    REQUIRE(plans.front().kind == PeriodKind::ImprovementPlan);
    REQUIRE(plans.front().from == on.today);
    const Agent leon = agentstore::findByExternalId(on.book->db(), QStringLiteral("A2")).value();
    REQUIRE(agentstore::periods(on.book->db(), leon.id).front().kind == PeriodKind::Leave);
    REQUIRE(agentstore::periods(on.book->db(), leon.id).front().from == QDate(2026, 11, 8));
    REQUIRE(agentstore::findByExternalId(on.book->db(), QStringLiteral("A3"))->left == QDate(2026, 11, 8));

    SECTION("the second time nothing changes, also on another day, and no step of undo is left")
    {
        const std::size_t steps = on.book->log(100).size();
        on.today = on.today.addDays(3);
        REQUIRE(counts(on.import(roster)) == "0/0/3/0");
        REQUIRE(on.book->log(100).size() == steps);
    }
    SECTION("what is blank stays, what differs is updated")
    {
        REQUIRE(counts(on.import(
                    "Agent ID,Name,Team,Email\nA1,Maya Okafor,,m@example.com\nA2,Leon Bauer,South,\n")) ==
                "0/2/0/0");
        const Agent now = agentstore::findByExternalId(on.book->db(), QStringLiteral("A1")).value();
        REQUIRE(now.team == QLatin1String("North"));
        REQUIRE(now.email == QLatin1String("m@example.com"));
        REQUIRE(now.hired == QDate(2021, 8, 25));
    }
    SECTION("who is back from leave is active from today")
    {
        REQUIRE(counts(on.import("Agent ID,Name,Status\nA2,Leon Bauer,Active\n", ImportKind::Roster)) ==
                "0/1/0/0");
        REQUIRE(agentstore::periods(on.book->db(), leon.id).front().to == on.today.addDays(-1));
    }
    SECTION("one step of undo takes it back")
    {
        on.book->undo();
        REQUIRE(agentstore::all(on.book->db()).empty());
        REQUIRE(importstore::all(on.book->db()).empty());
    }
}

TEST_CASE("importer: duplicates in a roster")
{
    ImportCase on;
    const ImportResult result = on.import(
        "Agent ID,Name,Team\nA1,Maya,N\nA1,Maya,N\nA1,Maya,S\nA2,\"open,N\nA3,Kim,N\nA4,M\xFF\xFEx,N\n");
    REQUIRE(counts(result) == "2/0/1/3");
    REQUIRE(result.problems.size() == 3);
    REQUIRE(result.problems[0].line == 4);
    REQUIRE(result.problems[0].reason == RefusalReason::DuplicateId);
    REQUIRE(result.problems[1].line == 5);
    REQUIRE(result.problems[1].reason == RefusalReason::UnclosedQuote);
    REQUIRE(result.problems[1].text == QLatin1String("A2,\"open,N"));
    REQUIRE(result.problems[2].line == 7);
    REQUIRE(result.problems[2].reason == RefusalReason::InvalidText);
}

TEST_CASE("importer: interactions come in with their rollup, and again without a change")
{
    ImportCase on;
    on.import(roster);
    const ImportPlan plan = on.plan(calls);
    REQUIRE(counts(on.run(plan, true)) == "3/0/0/0");
    REQUIRE(metricstore::interactionCount(on.book->db()) == 0);
    REQUIRE(counts(on.run(plan)) == "3/0/0/0");
    REQUIRE(metricstore::interactionCount(on.book->db()) == 3);
    const Interaction first = metricstore::findInteraction(on.book->db(), QStringLiteral("C1")).value();
    REQUIRE(first.startUtc == QDateTime({2026, 10, 25}, {0, 30}, Qt::UTC).toSecsSinceEpoch());
    REQUIRE(first.day == QDate(2026, 10, 25));
    REQUIRE(first.queue == QLatin1String("Billing"));
    REQUIRE(counts(on.run(plan)) == "0/0/3/0");
    REQUIRE(metricstore::rollupDifferences(on.book->db()).empty());
    REQUIRE(importstore::all(on.book->db()).front().added == 3);

    SECTION("a row that comes back different is updated, an unknown agent is refused, a double is known")
    {
        const QByteArray header = calls.left(calls.indexOf('\n') + 1);
        const ImportResult result =
            on.import(header + "C1,A1,Billing,Voice,10/25/2026 2:30:00 AM,301,30,60,Y,5\n"
                               "C9,Z9,Billing,Voice,10/25/2026 2:30:00 AM,301,30,60,Y,5\n"
                               "C8,A1,Billing,Voice,10/25/2026 2:30:00 AM,301,30,60,Y,5\n"
                               "C8,A1,Billing,Voice,10/25/2026 2:30:00 AM,301,30,60,Y,5\n"
                               "C8,A1,Billing,Voice,10/25/2026 2:30:00 AM,999,30,60,Y,5\n");
        REQUIRE(counts(result) == "1/1/1/2");
        REQUIRE(result.problems[0].reason == RefusalReason::UnknownAgent);
        REQUIRE(reasonInEnglish(result.problems[0]) ==
                QLatin1String("No agent \"Z9\" in this book: import the roster first"));
        REQUIRE(result.problems[1].reason == RefusalReason::DuplicateId);
        REQUIRE(metricstore::rollupDifferences(on.book->db()).empty());
        on.book->undo();
        REQUIRE(metricstore::findInteraction(on.book->db(), QStringLiteral("C1"))->talk == 300);
        REQUIRE(metricstore::rollupDifferences(on.book->db()).empty());
    }
}

TEST_CASE("importer: what a file has no column for stays as it was")
{
    ImportCase on;
    on.import(roster);
    on.import(calls);
    const Interaction before = metricstore::findInteraction(on.book->db(), QStringLiteral("C1")).value();
    const QByteArray header = "Conversation ID,Date,CSAT\n";
    REQUIRE(counts(on.import(header + "C1,10/25/2026,2\nC3,11/2/2026,\n", ImportKind::Interactions)) ==
            "0/2/0/0");
    Interaction expected = before;
    expected.csat = 2.0;
    const Interaction after = metricstore::findInteraction(on.book->db(), QStringLiteral("C1")).value();
    expected.id = after.id;
    REQUIRE(after == expected);
    const Interaction third = metricstore::findInteraction(on.book->db(), QStringLiteral("C3")).value();
    REQUIRE_FALSE(third.csat); // the file has the column, and nothing in it
    REQUIRE(third.channel == Channel::Chat);
    REQUIRE(metricstore::rollupDifferences(on.book->db()).empty());

    SECTION("a length stands for talk, hold and after-call work")
    {
        on.import("Conversation ID,Agent ID,Start time,Handle time\nC1,A1,10/25/2026 2:30:00 AM,100\n",
                  ImportKind::Interactions);
        const Interaction call = metricstore::findInteraction(on.book->db(), QStringLiteral("C1")).value();
        REQUIRE(call.talk == 100);
        REQUIRE_FALSE(call.hold);
        REQUIRE_FALSE(call.acw);
        REQUIRE(call.queue == before.queue);
    }
}

TEST_CASE("importer: cancelled, the book is as it was")
{
    ImportCase on;
    on.import(roster);
    QByteArray many = calls.left(calls.indexOf('\n') + 1);
    for (int i = 0; i < 20000; ++i)
        many += "C" + QByteArray::number(i) + ",A1,Billing,Voice,11/22/2026 2:30:00 AM,301,30,60,Y,5\n";
    const ImportPlan plan = on.plan(many);
    std::atomic<bool> stop{false};
    JobControl job;
    job.cancelled = &stop;
    job.progress = [&stop](qint64 done, qint64) { stop = done > 10000; };
    try {
        on.run(plan, false, job);
        FAIL("not cancelled");
    } catch (const StorageError &error) {
        REQUIRE(error.kind() == StorageErrorKind::Cancelled);
    }
    REQUIRE(metricstore::interactionCount(on.book->db()) == 0);
    stop = false;
    job.progress = [](qint64, qint64) {};
    REQUIRE(counts(on.run(plan, false, job)) == "20000/0/0/0");
}

TEST_CASE("importer: evaluations are put together from their rows and scored")
{
    ImportCase on;
    on.import(roster);
    const ImportResult result = on.import(evaluations);
    REQUIRE(counts(result) == "4/0/0/0");
    REQUIRE(result.records == 2);
    Db &db = on.book->db();
    const Scorecard card = qualitystore::findScorecard(db, QStringLiteral("Service")).value();
    REQUIRE(card.questions.size() == 2);
    REQUIRE(card.questions[1].critical);
    REQUIRE(qualitystore::findBehaviour(db, card.questions[0].behaviour.value())->name ==
            QLatin1String("Greets"));
    const Evaluation first = qualitystore::findEvaluationByExternalId(db, QStringLiteral("E1")).value();
    REQUIRE(first.score == Approx(100.0 * (5 + 15 * 0.6) / 20));
    const Evaluation second = qualitystore::findEvaluationByExternalId(db, QStringLiteral("E2")).value();
    REQUIRE(second.score == 0.0);
    REQUIRE(second.answers.size() == 2);
    REQUIRE(second.answers[0].momentSeconds == 222);
    REQUIRE(!second.answers[1].score);
    REQUIRE(counts(on.import(evaluations)) == "0/0/4/0");

    SECTION("a changed answer updates its row and the score")
    {
        QByteArray changed = evaluations;
        changed.replace("Solves,3,5", "Solves,5,5");
        REQUIRE(counts(on.import(changed)) == "0/1/3/0");
        REQUIRE(qualitystore::findEvaluationByExternalId(db, QStringLiteral("E1"))->score == 100.0);
    }
    SECTION("another weight is a new version; the old evaluation keeps its own")
    {
        QByteArray changed = evaluations;
        changed.replace("E1", "E3").replace("E2", "E4").replace(",15,", ",20,");
        REQUIRE(counts(on.import(changed)) == "4/0/0/0");
        REQUIRE(qualitystore::findScorecard(db, QStringLiteral("Service"))->version == 2);
        REQUIRE(qualitystore::findEvaluationByExternalId(db, QStringLiteral("E1"))->scorecard == card.id);
        REQUIRE(counts(on.import(evaluations)) == "0/0/4/0");
    }
    SECTION("an evaluation with a bad row stays out whole, by reason")
    {
        QByteArray changed = evaluations;
        changed.replace("E1", "E5").replace("Solves,3,5", "Solves,6,5");
        const ImportResult bad = on.import(changed);
        REQUIRE(counts(bad) == "0/0/2/2");
        REQUIRE(bad.problems[0].reason == RefusalReason::EvaluationIncomplete);
        REQUIRE(bad.problems[1].reason == RefusalReason::ScoreOverMaximum);
        REQUIRE(!qualitystore::findEvaluationByExternalId(db, QStringLiteral("E5")));
    }
    SECTION("QUAL-2 one that the agent has replied to stays as it is, and the file is told so")
    {
        const EvaluationId replied = qualitystore::findEvaluationByExternalId(db, QStringLiteral("E1"))->id;
        on.book->transact({QStringLiteral("test"), {}}, [replied](Db &writer) {
            replystore::record(writer,
                               {replied, ReplyKind::Acknowledged, ReplyWay::InPerson, QDate(2026, 11, 20)});
        });
        REQUIRE(counts(on.import(evaluations)) == "0/0/4/0");
        QByteArray changed = evaluations;
        changed.replace("Solves,3,5", "Solves,2,5");
        const ImportResult refused = on.import(changed);
        REQUIRE(refused.problems.front().reason == RefusalReason::EvaluationSettled);
        REQUIRE(qualitystore::findEvaluation(db, replied)->state == EvaluationState::Acknowledged);
        REQUIRE(on.book->check(true).isClean());
    }
    SECTION("undone in one step")
    {
        on.book->undo();
        REQUIRE(qualitystore::evaluationCount(db) == 0);
        REQUIRE(qualitystore::scorecards(db).empty());
    }
}

TEST_CASE("importer: a coaching log becomes sessions and action items")
{
    ImportCase on;
    on.import(roster);
    const ImportResult result = on.import(coachingLog);
    REQUIRE(counts(result) == "3/0/0/0");
    REQUIRE(result.records == 2);
    Db &db = on.book->db();
    const AgentId maya = agentstore::findByExternalId(db, QStringLiteral("A1"))->id;
    const std::vector<Session> sessions = sessionstore::ofAgent(db, maya);
    REQUIRE(sessions.size() == 1);
    REQUIRE(sessions.front().status == SessionStatus::Completed);
    REQUIRE(sessions.front().minutes == 25);
    REQUIRE(sessions.front().focus.size() == 2);
    REQUIRE(sessions.front().focus[1].text == QLatin1String("Solves"));
    REQUIRE(sessions.front().focus[1].behaviour);
    const std::vector<ActionItem> items = actionitemstore::ofSession(db, sessions.front().id);
    REQUIRE(items.size() == 2);
    REQUIRE(std::count_if(items.begin(), items.end(),
                          [](const ActionItem &item) { return item.state == ActionState::Done; }) == 1);
    const AgentId leon = agentstore::findByExternalId(db, QStringLiteral("A2"))->id;
    REQUIRE(sessionstore::ofAgent(db, leon).front().status == SessionStatus::Scheduled);
    REQUIRE(counts(on.import(coachingLog)) == "0/0/3/0");

    SECTION("a result that came since closes the item; one closed here stays closed")
    {
        QByteArray later = coachingLog;
        later.replace("Open", "Missed").replace("Done", "Open");
        REQUIRE(counts(on.import(later)) == "0/1/2/0");
    }
}

TEST_CASE("importer: the preview shows rows as they will be read")
{
    ImportCase on;
    const ImportPlan plan = on.plan(calls);
    const std::vector<PreviewRow> rows = preview(plan, 2);
    REQUIRE(rows.size() == 2);
    REQUIRE(rows[0].line == 2);
    REQUIRE(rows[0].cells[4].day == QDate(2026, 10, 25));
    REQUIRE(rows[0].cells[4].seconds == 9000);
    REQUIRE(rows[0].cells[5].seconds == 300);
    REQUIRE(rows[0].cells[8].yes == true);
    REQUIRE(rows[1].cells[9].raw.isEmpty());
    REQUIRE(!rows[1].cells[9].number);
}

TEST_CASE("importer: an end that is only a time of day is one, and refuses no row of the preview")
{
    ImportCase on;
    const std::vector<PreviewRow> rows =
        preview(on.plan("Call ID,Date,Start,End,Duration\nC1,2026-11-02,8:00:00 AM,8:14:22 AM,862\n"), 1);
    REQUIRE(rows.size() == 1);
    REQUIRE_FALSE(rows[0].refusal);
    REQUIRE(rows[0].cells[3].seconds == 8 * 3600 + 14 * 60 + 22);
    REQUIRE(rows[0].cells[4].seconds == 862);
}

TEST_CASE("importer: files tried together see what those before them bring, and leave nothing behind")
{
    ImportCase on;
    const QTemporaryDir folder;
    std::vector<ImportPlan> plans;
    for (const QByteArray &bytes : {roster, calls}) {
        QFile file(folder.filePath(QString::number(plans.size())));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        plans.push_back(inspect(file.fileName(), {on.today, {}, {}, {}, {}}));
    }
    const std::vector<ImportResult> results = tryImports(*on.book, plans, {true, {}, {}});
    REQUIRE(results.size() == 2);
    REQUIRE(counts(results[0]) == "3/0/0/0");
    REQUIRE(counts(results[1]) == "3/0/0/0");
    REQUIRE(agentstore::all(on.book->db()).empty());
    REQUIRE(metricstore::interactionCount(on.book->db()) == 0);
}

TEST_CASE("roster: of a history of rows the newest that holds today is the agent, the rest is kept")
{
    ImportCase c;
    const QByteArray file = "Agent ID,Name,Team,Supervisor,Effective From\n"
                            "A1,Maya Okafor,South,Ann Lee,2025-01-06\n"
                            "A1,Maya Okafor,North,Ben Wolf,2026-03-02\n"
                            "A1,Maya Okafor,West,Cleo Diaz,2027-01-04\n"
                            "A2,Leon Cohen,North,Ben Wolf,2026-01-05\n"
                            "A2,Leon Cohen,North,Ben Wolf,2026-01-05\n"
                            "A2,Leon Cohen,South,Ben Wolf,2026-01-05\n"
                            "A3,Zoe Park,North,Ben Wolf,\n";
    const ImportResult result = c.import(file);
    REQUIRE(counts(result) == "4/0/1/2");
    REQUIRE(result.records == 2);
    REQUIRE(result.problems[0].reason == RefusalReason::DuplicateId);
    REQUIRE(result.problems[1].reason == RefusalReason::ValueMissing);
    const Agent maya = *agentstore::findByExternalId(c.book->db(), QStringLiteral("A1"));
    REQUIRE(maya.team == QLatin1String("North"));
    const std::vector<Assignment> history = agentstore::assignments(c.book->db(), maya.id);
    REQUIRE(history.size() == 3);
    REQUIRE(history[0] ==
            Assignment{maya.id, QDate(2025, 1, 6), QStringLiteral("South"), QStringLiteral("Ann Lee")});
    REQUIRE(counts(c.import(file)) == "0/0/5/2");
    c.book->undo();
    REQUIRE(agentstore::all(c.book->db()).empty());
}

TEST_CASE("roster: a supervisor without a date is kept from today on, once")
{
    ImportCase c;
    c.import("Agent ID,Name,Team,Supervisor\nA1,Maya Okafor,North,Ann Lee\n");
    REQUIRE(counts(c.import("Agent ID,Name,Team,Supervisor\nA1,Maya Okafor,North,Ann Lee\n")) == "0/0/1/0");
    const Agent maya = *agentstore::findByExternalId(c.book->db(), QStringLiteral("A1"));
    REQUIRE(agentstore::assignments(c.book->db(), maya.id) ==
            std::vector{Assignment{maya.id, c.today, QStringLiteral("North"), QStringLiteral("Ann Lee")}});
}

TEST_CASE("evaluations: a row with one score is a whole evaluation")
{
    const char *const us =
        "Agent ID,Evaluated "
        "on,Evaluator,Score,Comment\nA1,11/16/2026,Ann,87.5%,Good\nA1,11/17/2026,Ann,92%,\n";
    const char *const continental = "Personalnummer;Datum;Bewerter;Punkte;Kommentar\nA1;16.11.2026;Ann;87,5;"
                                    "Good\nA1;17.11.2026;Ann;92;\n";
    const char *const iso = "agent_id,date,evaluator,total_score,comment\nA1,2026-11-16,Ann,0.875,Good\nA1,"
                            "2026-11-17,Ann,0.92,\n";
    for (const char *const text : {us, continental, iso}) {
        INFO(text);
        ImportCase c;
        c.import("Agent ID,Name\nA1,Maya Okafor\n");
        const ImportPlan plan = c.plan(text);
        INFO(problemInEnglish(plan).toStdString());
        REQUIRE(plan.mapping.kind == ImportKind::Evaluations);
        REQUIRE(counts(c.run(plan)) == "2/0/0/0");
        const Agent maya = *agentstore::findByExternalId(c.book->db(), QStringLiteral("A1"));
        const auto found =
            qualitystore::evaluationsOfAgent(c.book->db(), maya.id, QDate(2026, 1, 1), QDate(2026, 12, 31));
        REQUIRE(found.size() == 2);
        REQUIRE(std::max(found[0].score.value(), found[1].score.value()) == Approx(92));
        REQUIRE(std::min(found[0].score.value(), found[1].score.value()) == Approx(87.5));
        REQUIRE(counts(c.import(text)) == "0/0/2/0");
    }
    ImportCase c;
    c.import("Agent ID,Name\nA1,Maya Okafor\n");
    const ImportPlan asked = c.plan("Agent ID,Date,Evaluator,Score\nA1,2026-11-16,Ann,4.5\n");
    REQUIRE(asked.questions.size() == 1);
    REQUIRE(asked.questions.front().about == QuestionAbout::FullScore);
    REQUIRE(counts(c.import("Agent ID,Date,Evaluator,Score,Out "
                            "of\nA1,2026-11-16,Ann,4.5,5\nA1,2026-11-17,Ann,6,5\nA1,2026-11-18,Ann,,5\n")) ==
            "1/0/0/2");
}

TEST_CASE("interactions: who came back was not helped the first time")
{
    ImportCase c;
    c.import("Agent ID,Name\nA1,Maya Okafor\n");
    REQUIRE(counts(c.import("Call ID,Agent ID,Start,Talk time,Repeat contact\n"
                            "C1,A1,2026-11-16 09:00,300,No\nC2,A1,2026-11-16 10:00,200,Yes\nC3,A1,2026-11-16 "
                            "11:00,200,\n")) == "3/0/0/0");
    REQUIRE(metricstore::findInteraction(c.book->db(), QStringLiteral("C1"))->resolved == true);
    REQUIRE(metricstore::findInteraction(c.book->db(), QStringLiteral("C2"))->resolved == false);
    REQUIRE(!metricstore::findInteraction(c.book->db(), QStringLiteral("C3"))->resolved);
}
