// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvementpaper.h"
#include "core/domain/preparation.h"
#include "core/storage/planstore.h"
#include "core/storage/preparationquery.h"
#include "core/storage/searchstore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/ui/improvement/improvementbook.h"
#include "tests/ui/printing/paperfile.h"
#include "ui/plan/planactions.h"
#include "ui/printing/printjobs.h"
#include "ui/viewstate/todaystate.h"

using namespace coachbook;
using namespace coachbook::ui;
using coachbook::test::PaperFile;

namespace {

const QString mark = QStringLiteral("Zebrafish");

QString textOf(const QString &name, const std::function<int(QPagedPaintDevice &)> &draw)
{
    return PaperFile(name, QPageSize::A4, draw).flowing();
}

SessionDraft session(AgentId agent, QDate day)
{
    SessionDraft draft;
    draft.agent = agent;
    draft.day = day;
    draft.status = SessionStatus::Completed;
    draft.minutes = 30;
    draft.sharedNote = QStringLiteral("We looked at two calls");
    draft.privateNote = QStringLiteral("Seahorse");
    return draft;
}

} // namespace

TEST_CASE("SESS-9, TRUST-4: ordinary papers and texts have nothing from an improvement plan", "[paper]")
{
    if (!PaperFile::canRead())
        return;
    test::ImprovementBook f;
    f.fillAndStart(mark);
    f.holdFirst(mark);
    Db &db = f.controller.db();
    const BookSettings &settings = f.controller.settings();
    const auto sheet = paper::sheetInput(db, f.agent, settings, f.today);
    const QString sheetText = textOf(QStringLiteral("apart-sheet"), [&](QPagedPaintDevice &device) {
        return paper::drawSessionSheet(device, *sheet, paper::PrivateNotes::Include);
    });
    const auto plan = createPlan(f.controller, f.agent);
    const auto planInput = paper::planInput(db, *planstore::find(db, *plan), settings, f.today);
    const QString planText = textOf(QStringLiteral("apart-plan"), [&](QPagedPaintDevice &device) {
        return paper::drawPlan(device, *planInput);
    });
    const auto team = paper::teamPlanInput(db, settings, f.today);
    const QString teamText = textOf(QStringLiteral("apart-team"), [&](QPagedPaintDevice &device) {
        return paper::drawTeamPlan(device, team);
    });
    const auto preparation = preparationOf(db, f.agent, f.today);
    REQUIRE(preparation->due.tier.tier == Tier::ImprovementPlan);
    const QString agenda = agendaText(*preparation, QStringLiteral("Sam"));
    for (const QString &text : {sheetText, planText, teamText, agenda}) {
        REQUIRE(text.contains(QStringLiteral("Maya")));
        REQUIRE_FALSE(text.contains(mark, Qt::CaseInsensitive));
    }
    // Not even that there is one, but for the escalation path of a plan, which may name it.
    for (const QString &text : {sheetText, teamText, agenda})
        REQUIRE_FALSE(text.contains(QStringLiteral("improvement plan"), Qt::CaseInsensitive));
    REQUIRE(searchstore::find(db, mark, 10).empty());
}

TEST_CASE("SESS-9: Today says that there is something to do, and nothing of what it is about")
{
    TodayInput input;
    Agent maya;
    maya.id = AgentId(1);
    maya.name = QStringLiteral("Maya");
    input.agents = {maya};
    using Kind = ImprovementReminder::Kind;
    const QDate today(2026, 11, 18);
    input.reminders = {{ImprovementPlanId(4), maya.id, {Kind::Checkpoint, today}},
                       {ImprovementPlanId(4), maya.id, {Kind::WeeklySession, today.addDays(2)}}};
    const TodayState state = buildToday(input, today);
    REQUIRE(state.followUp.size() == 1);
    REQUIRE(state.followUp[0].why == QStringLiteral("Improvement plan: checkpoint with Maya due"));
    REQUIRE(state.followUp[0].verb == TodayRow::Verb::OpenImprovement);
    REQUIRE(state.followUp[0].id == 4);
    REQUIRE(state.next.size() == 1);
}

TEST_CASE("The improvement plan prints with number and revision on each page and lines to sign", "[paper]")
{
    if (!PaperFile::canRead())
        return;
    test::ImprovementBook f;
    f.fillAndStart();
    f.holdFirst();
    f.controller.transact({QStringLiteral("session.complete"), {}},
                          [&](Db &db) { sessionstore::insert(db, session(f.agent, f.today)); });
    const auto document = readImprovement(f.controller.db(), f.controller.settings(), f.id, f.today);
    REQUIRE(document->weeks.front().state == WeekState::Documented);
    const PaperFile file(QStringLiteral("improvement-plan"), QPageSize::A4, [&](QPagedPaintDevice &device) {
        return paper::drawImprovement(device, {*document, QStringLiteral("Sam Reed"), {}, f.today});
    });
    const QStringList pages = file.pages();
    REQUIRE(pages.size() >= 1);
    for (const QString &page : pages)
        REQUIRE(page.contains(QStringLiteral("Improvement plan 1, revision 1")));
    const QString text = file.flowing();
    for (const char *word : {"Two hours beside Priya", "Six of ten", "It gets easier", "QA score: from 50 %",
                             "held, with notes", "Sam Reed", "Not met"})
        REQUIRE(text.contains(QString::fromLatin1(word)));
    REQUIRE_FALSE(text.contains(QStringLiteral("Seahorse")));
    REQUIRE_FALSE(text.contains(QStringLiteral("We looked at two calls"))); // coaching notes do not flow in
}
