// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

namespace coachbook {

/// An import profile as it is kept; what its choices mean is the import's (core/import/importprofile.h).
struct ProfileRow
{
    qint64 id = 0;
    QString name;       ///< one of its own
    QString header;     ///< of the files it is for, one of its own
    QByteArray choices; ///< JSON
    bool operator==(const ProfileRow &) const = default;
};

namespace profilestore {
std::vector<ProfileRow> all(Db &db); ///< by name
std::optional<ProfileRow> findByHeader(Db &db, const QString &header);
/// Replaces the profile of the same header, which keeps its name; a name that is taken gets a number. True
/// when anything changed.
bool keep(Db &db, const ProfileRow &profile);
void update(Db &db, const ProfileRow &profile); ///< by id; throws Constraint when its name or header is taken
void remove(Db &db, qint64 id);
} // namespace profilestore

} // namespace coachbook
