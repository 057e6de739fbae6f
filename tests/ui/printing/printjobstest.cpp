// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printjobs.h"
#include "core/sample/writesample.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/planstore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include "tests/ui/printing/paperfile.h"

using namespace coachbook;
using namespace coachbook::ui;
using coachbook::test::PaperFile;
using coachbook::test::TemporaryBook;

namespace {

const QDate today{2026, 11, 20};
const Op op{QStringLiteral("test"), {}};

AgentDraft agent(const char *name)
{
    AgentDraft draft;
    draft.name = QString::fromUtf8(name);
    draft.hired = QDate(2024, 1, 8);
    return draft;
}

} // namespace

TEST_CASE("The sheet of an agent is that of the draft there is, else of the session proposed", "[paper]")
{
    TemporaryBook book;
    std::optional<AgentId> id;
    book->transact(op, [&](Db &db) { id = agentstore::insert(db, agent("Ada Byron")); });
    const auto proposed = paper::sheetInput(book->db(), *id, BookSettings(), today);
    REQUIRE(proposed);
    REQUIRE(proposed->preparation.agent.name == QStringLiteral("Ada Byron"));
    REQUIRE_FALSE(proposed->session.steps.empty());

    book->transact(op, [&](Db &db) {
        SessionDraft draft = proposed->session;
        draft.agenda = QStringLiteral("edited");
        const SessionId session = sessionstore::insert(db, draft);
        ActionItemDraft item;
        item.agent = *id;
        item.session = session;
        item.text = QStringLiteral("agreed here");
        actionitemstore::insert(db, item);
        item.session.reset();
        item.text = QStringLiteral("brought along");
        actionitemstore::insert(db, item);
    });
    const auto edited = paper::sheetInput(book->db(), *id, BookSettings(), today);
    REQUIRE(edited->session.agenda == QStringLiteral("edited"));
    REQUIRE(edited->sessionItems.size() == 1);
    REQUIRE(edited->preparation.openItems.size() == 1);
    REQUIRE(edited->preparation.openItems.front().text == QStringLiteral("brought along"));
    REQUIRE_FALSE(paper::sheetInput(book->db(), AgentId{999}, BookSettings(), today));
}

TEST_CASE("A plan's charts have that plan's baseline, whatever plans came later", "[paper]")
{
    TemporaryBook book;
    std::optional<PlanId> id;
    book->transact(op, [&](Db &db) {
        CoachingPlanDraft draft;
        draft.agent = agentstore::insert(db, agent("Ada Byron"));
        draft.created = today;
        draft.number = 1;
        draft.state = PlanState::Ended;
        draft.started = today.addDays(-60);
        draft.baselines = {{Kpi::Qa, 70.0, 9, today.addDays(-88), today.addDays(-61), QString()}};
        id = planstore::insert(db, draft);
        draft.number = 2;
        draft.state = PlanState::Active;
        draft.baselines.front().value = 80;
        planstore::insert(db, draft);
    });
    const auto input = paper::planInput(book->db(), *planstore::find(book->db(), *id), BookSettings(), today);
    REQUIRE(input->kpis.front().baseline == KpiValue{70, 9});
}

TEST_CASE("The team plan has everyone who is there, with plan, review, focus and open items", "[paper]")
{
    TemporaryBook book;
    book->transact(op, [&](Db &db) {
        const AgentId ada = agentstore::insert(db, agent("Ada Byron"));
        AgentDraft gone = agent("Ben Gone");
        gone.left = today.addDays(-30);
        agentstore::insert(db, gone);
        agentstore::insert(db, agent("Cleo Vance"));
        CoachingPlanDraft plan;
        plan.agent = ada;
        plan.number = 4;
        plan.created = today;
        plan.review = today.addDays(20);
        plan.targets = {{{}, QStringLiteral("Repeats the concern"), QString()}};
        planstore::insert(db, plan);
        ActionItemDraft item;
        item.agent = ada;
        item.text = QStringLiteral("open");
        actionitemstore::insert(db, item);
    });
    const paper::TeamPlanInput input = paper::teamPlanInput(book->db(), BookSettings(), today);
    REQUIRE(input.rows.size() == 2);
    REQUIRE(input.rows[0].agent.name == QStringLiteral("Ada Byron"));
    REQUIRE(input.rows[0].planNumber == 4);
    REQUIRE(input.rows[0].review == today.addDays(20));
    REQUIRE(input.rows[0].focus == QStringLiteral("Repeats the concern"));
    REQUIRE(input.rows[0].openItems == 1);
    REQUIRE_FALSE(input.rows[1].planNumber);
}

TEST_CASE("A file name has no letters a file system refuses", "[paper]")
{
    paper::PlanInput input;
    input.agent.name = QStringLiteral("../Ada/\"B\"\n") + QString(400, QLatin1Char('x'));
    const QString name = paper::fileNameFor(input);
    REQUIRE_FALSE(name.contains(QLatin1Char('/')));
    REQUIRE_FALSE(name.contains(QLatin1Char('\n')));
    REQUIRE_FALSE(name.startsWith(QLatin1Char('.')));
    REQUIRE(name.endsWith(QStringLiteral(".pdf")));
    REQUIRE(name.size() < 100);
}

TEST_CASE("Every document of the sample team prints", "[paper]")
{
    TemporaryBook book;
    writeSample(*book, makeSampleTeam(today), {});
    Db &db = book->db();
    const BookSettings settings = settingstore::load(db);
    for (const Agent &each : agentstore::all(db)) {
        const auto sheet = paper::sheetInput(db, each.id, settings, today);
        REQUIRE(sheet);
        const PaperFile file(
            QStringLiteral("sample-sheet-") + each.name, QPageSize::A4, [&](QPagedPaintDevice &device) {
                return paper::drawSessionSheet(device, *sheet, paper::PrivateNotes::LeaveOut);
            });
        REQUIRE(file.drawnPages() <= 6);
    }
    for (const CoachingPlan &plan : planstore::all(db)) {
        const auto input = paper::planInput(db, plan, settings, today);
        REQUIRE(input);
        const PaperFile file(QStringLiteral("sample-plan-%1").arg(plan.number), QPageSize::Letter,
                             [&](QPagedPaintDevice &device) { return paper::drawPlan(device, *input); });
        REQUIRE(file.drawnPages() <= 4);
    }
    const paper::TeamPlanInput team = paper::teamPlanInput(db, settings, today);
    const PaperFile file(QStringLiteral("sample-team"), QPageSize::A4,
                         [&](QPagedPaintDevice &device) { return paper::drawTeamPlan(device, team); });
    REQUIRE(file.drawnPages() <= 3);
}
