// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/templatestore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::templatestore {

using sqlite::Query;

std::vector<SessionTemplate> own(Db &db)
{
    std::vector<SessionTemplate> templates;
    Query q(db, "SELECT key, content FROM session_template ORDER BY id");
    while (q.step()) {
        std::optional<SessionTemplate> read = sessionTemplateFromJson(q.text(1).toUtf8(), nullptr);
        if (!read)
            continue;
        read->key = q.text(0);
        templates.push_back(std::move(*read));
    }
    return templates;
}

std::vector<SessionTemplate> all(Db &db)
{
    return withOwnTemplates(shippedTemplates(), own(db));
}

void put(Db &db, const SessionTemplate &made)
{
    Query q(db, "INSERT INTO session_template (key, content) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET content = excluded.content");
    q.bind(made.key).bind(QString::fromUtf8(sessionTemplateToJson(made))).run();
}

void remove(Db &db, const QString &key)
{
    Query(db, "DELETE FROM session_template WHERE key = ?").bind(key).run();
}

} // namespace coachbook::templatestore
