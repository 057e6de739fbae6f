// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/namematch.h"
#include "core/import/agentindex.h"
#include "core/import/importplan.h"
#include <unordered_map>

namespace coachbook {

/// Counts whom the rows of a file name, while it is read through.
class PeopleCount
{
public:
    explicit PeopleCount(const ColumnMapping &mapping);
    void add(const Record &record);
    std::vector<NamedPerson> take() const; ///< most rows first

private:
    int m_id, m_name, m_first, m_last;
    TextMap<qint64> m_rows; ///< by id, a unit separator, and name; totals of the file count as none
    std::string m_key;
};

/// Somebody whom rows name and the book does not know, or knows more than one of.
struct UnknownPerson
{
    NamedPerson person;
    bool ambiguous = false;
    std::vector<NameSuggestion> suggestions;
};
/// Of a plan's rows, as the book stands. None for a roster, which brings its agents.
std::vector<UnknownPerson> unknownPeople(const ImportPlan &plan, Db &db);
/// Writes what a person has said about the names of a plan. True when any of it is new to the book.
bool takeChoices(const ImportPlan &plan, Db &db);

} // namespace coachbook
