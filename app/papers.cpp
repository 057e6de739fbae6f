// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers.h"

#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/duereader.h"
#include "core/storage/planstore.h"
#include "core/storage/preparationquery.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include "ui/printing/paper.h"

namespace coachbook::app {

using namespace ui::paper;

void printSessionSheet(Db &db, const Preparation &sheet, QDate today, const QString &file)
{
    const BookSettings settings = settingstore::load(db);
    const SheetInput input{sheet, sheet.draft, {}, settings.supervisor, settings.teamName, today};
    writePdf(file, QStringLiteral("Session sheet: %1").arg(sheet.agent.name), localPageSize(),
             [&input](QPagedPaintDevice &device) {
                 return drawSessionSheet(device, input, PrivateNotes::LeaveOut);
             });
}

void printPlan(Db &db, const Agent &agent, const CoachingPlan &plan, QDate today, const QString &file)
{
    const BookSettings settings = settingstore::load(db);
    PlanInput input;
    input.plan = plan;
    input.agent = agent;
    input.tier = tierOn(agent, agentstore::periods(db, agent.id), settings.cadence, today);
    input.items = actionitemstore::ofPlan(db, plan.id);
    input.kpis = preparationOf(db, agent.id, today)->kpis;
    for (const Session &session : sessionstore::ofAgent(db, agent.id)) {
        if (isHeld(session.status))
            input.sessions.push_back(session.day);
    }
    input.supervisor = settings.supervisor;
    input.teamName = settings.teamName;
    input.today = today;
    writePdf(file, QStringLiteral("Coaching plan %1: %2").arg(plan.number).arg(agent.name), localPageSize(),
             [&input](QPagedPaintDevice &device) { return drawPlan(device, input); });
}

void printTeamPlan(Db &db, QDate today, const QString &file)
{
    const BookSettings settings = settingstore::load(db);
    TeamPlanInput input{{}, settings.supervisor, settings.teamName, today};
    for (const DueEntry &entry : dueEntries(dueInputs(db), settings, today)) {
        if (entry.pause == PauseKind::Left)
            continue;
        const Preparation sheet = *preparationOf(db, entry.agent, today);
        TeamPlanInput::Row row;
        row.agent = sheet.agent;
        row.due = entry;
        row.focus = sheet.focus.empty() ? QString() : sheet.focus.front().text;
        row.openItems = int(sheet.openItems.size());
        if (const auto plan = planstore::current(db, entry.agent)) {
            row.review = plan->review;
            row.planNumber = plan->number;
        }
        input.rows.push_back(std::move(row));
    }
    writePdf(file, QStringLiteral("Team plan: %1").arg(settings.teamName), localPageSize(),
             [&input](QPagedPaintDevice &device) { return drawTeamPlan(device, input); });
}

} // namespace coachbook::app
