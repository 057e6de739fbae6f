// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers.h"

#include "core/storage/settingstore.h"
#include "ui/printing/printjobs.h"

namespace coachbook::app {

using namespace ui::paper;

void printSessionSheet(Db &db, const Preparation &sheet, QDate today, const QString &file)
{
    const std::optional<SheetInput> input = sheetInput(db, sheet.agent.id, settingstore::load(db), today);
    writePdf(file, QStringLiteral("Session sheet: %1").arg(sheet.agent.name), localPageSize(),
             [&input](QPagedPaintDevice &device) {
                 return drawSessionSheet(device, *input, PrivateNotes::LeaveOut);
             });
}

void printPlan(Db &db, const Agent &agent, const CoachingPlan &plan, QDate today, const QString &file)
{
    const std::optional<PlanInput> input = planInput(db, plan, settingstore::load(db), today);
    writePdf(file, QStringLiteral("Coaching plan %1: %2").arg(plan.number).arg(agent.name), localPageSize(),
             [&input](QPagedPaintDevice &device) { return drawPlan(device, *input); });
}

void printTeamPlan(Db &db, QDate today, const QString &file)
{
    const TeamPlanInput input = teamPlanInput(db, settingstore::load(db), today);
    writePdf(file, QStringLiteral("Team plan: %1").arg(input.teamName), localPageSize(),
             [&input](QPagedPaintDevice &device) { return drawTeamPlan(device, input); });
}

} // namespace coachbook::app
