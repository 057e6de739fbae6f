// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include <map>
#include <set>

namespace coachbook {

/// What a person has said about names in exports; by personKey().
struct KnownPeople
{
    std::map<QString, AgentId> aliases; ///< names that mean an agent
    std::set<QString> ignored;          ///< accounts that are no person
};

/// How a name is kept: composed letters, one blank between words. Case and accents stay.
QString personKey(const QString &name);

/// Names that were confirmed once and are applied ever after.
namespace peoplestore {
KnownPeople all(Db &db);
/// The name means this agent from now on, and is no longer ignored. True when that was not known.
bool setAlias(Db &db, const QString &name, AgentId agent);
bool ignore(Db &db, const QString &name); ///< nobody from now on; true when that was not known
void forget(Db &db, const QString &name); ///< asked anew when it comes again
} // namespace peoplestore

} // namespace coachbook
