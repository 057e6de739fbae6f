// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/people.h"

#include "core/import/totalsrow.h"
#include "core/storage/agentstore.h"
#include "core/storage/peoplestore.h"
#include <algorithm>

namespace coachbook {

namespace {

constexpr std::size_t mostPeople = 20000; ///< beyond, a column of names is none
constexpr char separator = '\x1F';

QString labelText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

std::string_view valueAt(const Record &record, int column)
{
    if (column < 0 || column >= static_cast<int>(record.fields.size()))
        return {};
    const std::string_view value = trimmed(record.fields[static_cast<std::size_t>(column)]);
    return isAbsent(value) ? std::string_view() : value;
}

} // namespace

QString NamedPerson::label() const
{
    return id.isEmpty() || name.isEmpty() ? id + name : id + QLatin1Char(' ') + name;
}

PeopleCount::PeopleCount(const ColumnMapping &mapping)
    : m_id(mapping.columnOf(ImportField::AgentKey)), m_name(mapping.columnOf(ImportField::AgentName)),
      m_first(mapping.columnOf(ImportField::FirstName)), m_last(mapping.columnOf(ImportField::LastName))
{
    if (mapping.kind == ImportKind::Roster)
        m_id = m_name = m_first = m_last = -1;
}

void PeopleCount::add(const Record &record)
{
    if (m_id < 0 && m_name < 0 && m_first < 0 && m_last < 0)
        return;
    m_key.assign(valueAt(record, m_id));
    m_key += separator;
    const std::size_t start = m_key.size();
    m_key += valueAt(record, m_name);
    if (m_key.size() == start) { // as RowCells::agentName() puts it together
        m_key += valueAt(record, m_first);
        const std::string_view last = valueAt(record, m_last);
        if (m_key.size() > start && !last.empty())
            m_key += ' ';
        m_key += last;
    }
    if (const auto found = m_rows.find(m_key); found != m_rows.end())
        found->second += found->second > 0 ? 1 : 0;
    else if (m_rows.size() < mostPeople && m_key.size() > 1)
        m_rows.emplace(m_key, totalsWord(record).isEmpty() ? 1 : 0);
}

std::vector<NamedPerson> PeopleCount::take() const
{
    std::vector<NamedPerson> people;
    for (const auto &[key, rows] : m_rows) {
        if (rows == 0)
            continue;
        const std::size_t at = key.find(separator);
        people.push_back({labelText(std::string_view(key).substr(0, at)),
                          labelText(std::string_view(key).substr(at + 1)), rows});
    }
    std::sort(people.begin(), people.end(), [](const NamedPerson &a, const NamedPerson &b) {
        return a.rows != b.rows ? a.rows > b.rows : a.label() < b.label();
    });
    return people;
}

std::vector<UnknownPerson> unknownPeople(const ImportPlan &plan, Db &db)
{
    std::vector<UnknownPerson> unknown;
    if (plan.people.empty())
        return unknown;
    const std::vector<Agent> agents = agentstore::all(db);
    const AgentIndex index(agents, peoplestore::all(db));
    for (const NamedPerson &person : plan.people) {
        std::optional<Refusal> refusal;
        if (index.find(person.id.toStdString(), person.name.toStdString(), refusal) || !refusal ||
            refusal->reason == RefusalReason::IgnoredAccount)
            continue;
        const bool ambiguous = refusal->reason == RefusalReason::AmbiguousAgent;
        unknown.push_back(
            {person, ambiguous, suggestAgents(person.name.isEmpty() ? person.id : person.name, agents)});
    }
    return unknown;
}

bool takeChoices(const ImportPlan &plan, Db &db)
{
    bool isNew = false;
    for (const auto &[label, choice] : plan.choices) {
        const auto named = std::find_if(plan.people.begin(), plan.people.end(),
                                        [&l = label](const NamedPerson &each) { return each.label() == l; });
        if (named == plan.people.end())
            continue;
        switch (choice.what) {
        case PersonChoice::What::SameAs:
            isNew |= peoplestore::setAlias(db, label, choice.agent);
            break;
        case PersonChoice::What::Ignore:
            isNew |= peoplestore::ignore(db, label);
            break;
        case PersonChoice::What::NewAgent: {
            std::optional<Refusal> refusal;
            if (AgentIndex(db).find(named->id.toStdString(), named->name.toStdString(), refusal))
                break; // an earlier file brought the agent
            AgentDraft draft;
            draft.externalId = named->name.isEmpty() ? QString() : named->id;
            draft.name = named->name.isEmpty() ? named->id : named->name;
            agentstore::insert(db, draft);
            isNew = true;
            break;
        }
        }
    }
    return isNew;
}

} // namespace coachbook
