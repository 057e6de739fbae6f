// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/agentindex.h"

#include "core/import/utf8text.h"
#include "core/storage/agentstore.h"

namespace coachbook {

namespace {

std::string keyOf(const QString &text)
{
    return text.simplified().normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace

AgentIndex::AgentIndex(Db &db) : AgentIndex(agentstore::all(db), peoplestore::all(db)) {}

AgentIndex::AgentIndex(const std::vector<Agent> &agents, KnownPeople people) : m_people(std::move(people))
{
    for (const Agent &agent : agents) {
        if (!agent.email.isEmpty()) {
            const auto [entry, isNew] = m_byAddress.emplace(agent.email.toLower().toStdString(), agent.id);
            if (!isNew)
                entry->second.reset();
        }
        if (!agent.externalId.isEmpty())
            m_byId.emplace(agent.externalId.toStdString(), agent.id);
        const auto [entry, isNew] =
            m_byName.emplace(keyOf(agent.name), ByName{agent.id, !agent.externalId.isEmpty(), false});
        entry->second.ambiguous = !isNew;
    }
}

std::optional<AgentId> AgentIndex::find(std::string_view id, std::string_view name,
                                        std::optional<Refusal> &refusal) const
{
    id = isAbsent(id) ? std::string_view() : trimmed(id);
    name = isAbsent(name) ? std::string_view() : trimmed(name);
    if (!id.empty()) {
        const auto found = m_byId.find(id);
        if (found != m_byId.end())
            return found->second;
    }
    for (const std::string_view text : {id, name}) {
        if (const auto found = byAddress(text))
            return found;
    }
    if (id.empty() && name.empty())
        return std::nullopt;
    const QString named = textOf(name.empty() ? id : name);
    auto found = name.empty() ? m_byName.end() : m_byName.find(name);
    if (found == m_byName.end() && !name.empty())
        found = m_byName.find(keyOf(named));
    if (found != m_byName.end() && (id.empty() || !found->second.hasId)) {
        if (!found->second.ambiguous)
            return found->second.agent;
        return bySaid(id.empty() || name.empty() ? named : textOf(id) + QLatin1Char(' ') + named,
                      RefusalReason::AmbiguousAgent, refusal);
    }
    // A column called "Agent" may hold ids.
    if (const auto byId = id.empty() ? m_byId.find(name) : m_byId.end(); byId != m_byId.end())
        return byId->second;
    const QString both = id.empty() || name.empty() ? named : textOf(id) + QLatin1Char(' ') + named;
    return bySaid(both, RefusalReason::UnknownAgent, refusal);
}

std::optional<AgentId> AgentIndex::bySaid(const QString &named, RefusalReason reason,
                                          std::optional<Refusal> &refusal) const
{
    const QString key = personKey(named);
    if (const auto alias = m_people.aliases.find(key); alias != m_people.aliases.end())
        return alias->second;
    refusal = Refusal{
        0, m_people.ignored.contains(key) ? RefusalReason::IgnoredAccount : reason, {}, named, {}, {}};
    return std::nullopt;
}

std::optional<AgentId> AgentIndex::byAddress(std::string_view text) const
{
    if (text.find('@') == std::string_view::npos)
        return std::nullopt;
    const auto found = m_byAddress.find(textOf(text).toLower().toStdString());
    return found == m_byAddress.end() ? std::nullopt : found->second;
}

} // namespace coachbook
