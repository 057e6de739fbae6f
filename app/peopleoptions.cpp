// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peopleoptions.h"

#include "app/output.h"
#include "core/import/people.h"
#include "core/storage/agentstore.h"
#include <algorithm>

namespace coachbook::app {

namespace {

constexpr std::size_t mostUnknownShown = 20;

void choose(const std::vector<ImportPlan *> &plans, const QString &name, const PersonChoice &choice)
{
    bool isThere = false;
    for (ImportPlan *plan : plans) {
        if (!std::any_of(plan->people.begin(), plan->people.end(),
                         [&name](const NamedPerson &person) { return person.label() == name; }))
            continue;
        plan->choices[name] = choice;
        isThere = true;
    }
    if (!isThere)
        throw UsageError(QStringLiteral("no row of the file names \"%1\"").arg(name));
}

} // namespace

QList<QCommandLineOption> peopleOptions()
{
    return {{QStringLiteral("alias"),
             QStringLiteral("a name in the file that means an agent of the book; remembered"),
             QStringLiteral("NAME=AGENT")},
            {QStringLiteral("new-agent"), QStringLiteral("a name in the file that is an agent to be added"),
             QStringLiteral("NAME")},
            {QStringLiteral("ignore"),
             QStringLiteral("a name in the file that is no person, such as a wallboard; remembered"),
             QStringLiteral("NAME")}};
}

void takePeopleOptions(const std::vector<ImportPlan *> &plans, const Arguments &arguments, Db &db)
{
    for (const QString &alias : arguments.parser->values(QStringLiteral("alias"))) {
        const qsizetype equals = alias.lastIndexOf(QLatin1Char('='));
        if (equals <= 0 || equals + 1 == alias.size())
            throw UsageError(QStringLiteral("write --alias \"NAME=AGENT\" instead of \"%1\"").arg(alias));
        choose(plans, alias.left(equals).simplified(),
               {PersonChoice::What::SameAs, agentMeant(db, alias.mid(equals + 1).simplified()).id});
    }
    for (const QString &name : arguments.parser->values(QStringLiteral("new-agent")))
        choose(plans, name.simplified(), {PersonChoice::What::NewAgent});
    for (const QString &name : arguments.parser->values(QStringLiteral("ignore")))
        choose(plans, name.simplified(), {PersonChoice::What::Ignore});
}

void writeUnknown(Console &console, const QString &shown, const ImportPlan &plan, Db &db)
{
    std::size_t told = 0;
    for (const UnknownPerson &unknown : unknownPeople(plan, db)) {
        if (++told > mostUnknownShown)
            break;
        const QString label = onOneLine(unknown.person.label());
        const QString rows = plural(unknown.person.rows, QStringLiteral("row"), QStringLiteral("rows"));
        const auto agent = unknown.suggestions.empty()
                               ? std::nullopt
                               : agentstore::find(db, unknown.suggestions.front().agent);
        if (agent)
            console.err << QStringLiteral(
                               "%1: no agent \"%2\" (%3); perhaps %4? Say it with --alias \"%2=%5\"\n")
                               .arg(shown, label, rows, agent->name, agentKey(*agent));
        else
            console.err << QStringLiteral("%1: no agent \"%2\" (%3); say --alias, --new-agent or --ignore\n")
                               .arg(shown, label, rows);
    }
}

} // namespace coachbook::app
