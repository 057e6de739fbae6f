// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "app/papers.h"
#include "core/storage/planstore.h"
#include "core/storage/settingstore.h"
#include "ui/plan/planproposal.h"

namespace coachbook::app {

namespace {

CommandSpec spec()
{
    return {QStringLiteral("plan AGENT|--team --book BOOK --pdf FILE"),
            QStringLiteral("Writes a coaching plan to a PDF"),
            QStringLiteral("An agent's newest plan or, where there is none, a draft of what the data "
                           "proposes; with --team the plan of the whole team: who, tier, "
                           "cadence, next dates, focus\n"
                           "and review."),
            0,
            1,
            {bookOption(),
             {QStringLiteral("pdf"), QStringLiteral("the file to write"), QStringLiteral("FILE")},
             {QStringLiteral("team"), QStringLiteral("the plan of the whole team")}}};
}

/// The plan that is in force, else the newest of all, else what the data proposes as a first one, not kept.
CoachingPlan planOf(Db &db, const Agent &agent, QDate today)
{
    if (const auto current = planstore::current(db, agent.id))
        return *current;
    const std::vector<CoachingPlan> plans = planstore::ofAgent(db, agent.id);
    if (!plans.empty())
        return plans.front();
    CoachingPlan proposed{ui::proposedPlan(db, agent, settingstore::load(db), today)};
    proposed.number = planstore::nextNumber(db);
    return proposed;
}

QString writtenText(const Agent &agent, const CoachingPlan &plan, const QString &file)
{
    if (plan.id == PlanId(0))
        return QStringLiteral(
                   "%1 has no coaching plan yet. Wrote what the data proposes for a first one to %2.\n")
            .arg(onOneLine(agent.name), file);
    return QStringLiteral("Wrote coaching plan %1, revision %2, of %3 to %4.\n")
        .arg(plan.number)
        .arg(plan.revision)
        .arg(onOneLine(agent.name), file);
}

int run(Invocation &invocation, const Arguments &arguments)
{
    const bool team = arguments.has("team");
    if (team != arguments.words.isEmpty())
        throw UsageError(QStringLiteral("name either an agent or --team"));
    const QString file = arguments.needed("pdf");
    const auto book = openBook(arguments, OpenMode::ReadOnly, invocation.clock);
    if (team) {
        printTeamPlan(book->db(), arguments.today, file);
        invocation.console.out << QStringLiteral("Wrote the team plan to %1.\n").arg(file);
        return Done;
    }
    const Agent agent = agentMeant(book->db(), arguments.words.front());
    const CoachingPlan plan = planOf(book->db(), agent, arguments.today);
    printPlan(book->db(), agent, plan, arguments.today, file);
    invocation.console.out << writtenText(agent, plan, file);
    return Done;
}

} // namespace

Command planCommand()
{
    return {"plan", spec, run};
}

} // namespace coachbook::app
