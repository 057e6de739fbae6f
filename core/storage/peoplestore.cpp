// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/peoplestore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook {

using sqlite::Query;

QString personKey(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C);
}

namespace peoplestore {

KnownPeople all(Db &db)
{
    KnownPeople people;
    Query aliases(db, "SELECT name, agent_id FROM agent_alias");
    while (aliases.step())
        people.aliases.emplace(aliases.text(0), aliases.id<AgentId>(1));
    Query ignored(db, "SELECT name FROM ignored_account");
    while (ignored.step())
        people.ignored.insert(ignored.text(0));
    return people;
}

bool setAlias(Db &db, const QString &name, AgentId agent)
{
    const QString key = personKey(name);
    {
        Query q(db, "SELECT 1 FROM agent_alias WHERE name = ? AND agent_id = ?");
        if (q.bind(key).bind(agent).step())
            return false;
    }
    forget(db, name);
    Query(db, "INSERT INTO agent_alias (name, agent_id) VALUES (?, ?)").bind(key).bind(agent).run();
    return true;
}

bool ignore(Db &db, const QString &name)
{
    const QString key = personKey(name);
    {
        Query q(db, "SELECT 1 FROM ignored_account WHERE name = ?");
        if (q.bind(key).step())
            return false;
    }
    forget(db, name);
    Query(db, "INSERT INTO ignored_account (name) VALUES (?)").bind(key).run();
    return true;
}

void forget(Db &db, const QString &name)
{
    const QString key = personKey(name);
    Query(db, "DELETE FROM agent_alias WHERE name = ?").bind(key).run();
    Query(db, "DELETE FROM ignored_account WHERE name = ?").bind(key).run();
}

} // namespace peoplestore

} // namespace coachbook
