// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profilestore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::profilestore {

using sqlite::Query;

namespace {

ProfileRow read(const Query &q)
{
    return {q.integer(0), q.text(1), q.text(2), q.text(3).toUtf8()};
}

QString freeName(Db &db, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2;; ++number) {
        Query q(db, "SELECT 1 FROM import_profile WHERE name = ?");
        if (!q.bind(name).step())
            return name;
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    }
}

} // namespace

std::vector<ProfileRow> all(Db &db)
{
    std::vector<ProfileRow> rows;
    Query q(db, "SELECT id, name, header, choices FROM import_profile ORDER BY name");
    while (q.step())
        rows.push_back(read(q));
    return rows;
}

std::optional<ProfileRow> findByHeader(Db &db, const QString &header)
{
    Query q(db, "SELECT id, name, header, choices FROM import_profile WHERE header = ?");
    return q.bind(header).step() ? std::optional(read(q)) : std::nullopt;
}

bool keep(Db &db, const ProfileRow &profile)
{
    const QString choices = QString::fromUtf8(profile.choices);
    if (const std::optional<ProfileRow> there = findByHeader(db, profile.header)) {
        if (there->choices == profile.choices)
            return false;
        Query(db, "UPDATE import_profile SET choices = ? WHERE id = ?").bind(choices).bind(there->id).run();
        return true;
    }
    Query(db, "INSERT INTO import_profile (name, header, choices) VALUES (?, ?, ?)")
        .bind(freeName(db, profile.name))
        .bind(profile.header)
        .bind(choices)
        .run();
    return true;
}

void update(Db &db, const ProfileRow &profile)
{
    Query(db, "UPDATE import_profile SET name = ?, header = ?, choices = ? WHERE id = ?")
        .bind(profile.name)
        .bind(profile.header)
        .bind(QString::fromUtf8(profile.choices))
        .bind(profile.id)
        .run();
}

void remove(Db &db, qint64 id)
{
    Query(db, "DELETE FROM import_profile WHERE id = ?").bind(id).run();
}

} // namespace coachbook::profilestore
