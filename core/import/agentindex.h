// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/agent.h"
#include "core/import/refusal.h"
#include "core/storage/peoplestore.h"
#include <string>
#include <unordered_map>

namespace coachbook {

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept
    {
        return std::hash<std::string_view>{}(text);
    }
};
template <class Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// Finds agents as exports name them. An id decides, or an e-mail address in its place; a name only where the
/// row has no id, or the agent has none in the book. Nothing is merged by likeness: case and accents of names
/// count. Who is not found so may be known by an alias that a person has confirmed, or be ignored.
class AgentIndex
{
public:
    explicit AgentIndex(Db &db); ///< of all agents, with what a person has said about names
    explicit AgentIndex(const std::vector<Agent> &agents, KnownPeople people = {});
    /// Absent with `refusal` filled when the row names somebody the book does not know; absent without a
    /// refusal when the row names nobody.
    std::optional<AgentId> find(std::string_view id, std::string_view name,
                                std::optional<Refusal> &refusal) const;

private:
    struct ByName
    {
        AgentId agent;
        bool hasId = false;
        bool ambiguous = false;
    };
    std::optional<AgentId> byAddress(std::string_view text) const;
    /// By what a person has said about the name, else refused for `reason`.
    std::optional<AgentId> bySaid(const QString &named, RefusalReason reason,
                                  std::optional<Refusal> &refusal) const;

    TextMap<AgentId> m_byId;
    TextMap<std::optional<AgentId>> m_byAddress; ///< in small letters; absent: two agents share it
    TextMap<ByName> m_byName;
    KnownPeople m_people;
};

} // namespace coachbook
