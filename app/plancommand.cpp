// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "app/papers.h"
#include "core/storage/planstore.h"

namespace coachbook::app {

namespace {

CommandSpec spec()
{
    return {QStringLiteral("plan AGENT|--team --book BOOK --pdf FILE"),
            QStringLiteral("Writes a coaching plan to a PDF"),
            QStringLiteral("An agent's newest plan, or with --team the plan of the whole team: who, tier, "
                           "cadence, next dates, focus\n"
                           "and review."),
            0,
            1,
            {bookOption(),
             {QStringLiteral("pdf"), QStringLiteral("the file to write"), QStringLiteral("FILE")},
             {QStringLiteral("team"), QStringLiteral("the plan of the whole team")}}};
}

/// The plan that is in force, else the newest of all.
CoachingPlan planOf(Db &db, const Agent &agent)
{
    if (const auto current = planstore::current(db, agent.id))
        return *current;
    const std::vector<CoachingPlan> plans = planstore::ofAgent(db, agent.id);
    if (plans.empty())
        throw UsageError(QStringLiteral("%1 has no coaching plan in this book").arg(agent.name));
    return plans.front();
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
    const CoachingPlan plan = planOf(book->db(), agent);
    printPlan(book->db(), agent, plan, arguments.today, file);
    invocation.console.out << QStringLiteral("Wrote coaching plan %1, revision %2, of %3 to %4.\n")
                                  .arg(plan.number)
                                  .arg(plan.revision)
                                  .arg(onOneLine(agent.name), file);
    return Done;
}

} // namespace

Command planCommand()
{
    return {"plan", spec, run};
}

} // namespace coachbook::app
