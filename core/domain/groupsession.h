// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"
#include "core/domain/session.h"
#include <vector>

namespace coachbook {

/// A moment that is played to the group.
struct GroupMoment
{
    MomentId moment{0};
    bool showName = false; ///< whose it is stays hidden unless it is shown on purpose (QUAL-4)
    bool operator==(const GroupMoment &) const = default;
};

/// What the sessions of a group share beside agenda, steps and questions.
struct SessionGroupDraft
{
    QString name;
    QDate created;
    std::vector<GroupMoment> moments;
    bool operator==(const SessionGroupDraft &) const = default;
};

struct SessionGroup : SessionGroupDraft
{
    SessionGroupId id{0};
    bool operator==(const SessionGroup &) const = default;
};

/// Whose moment it is, as the group may know it: empty while it is hidden.
QString shownName(const QString &agent, bool showName);
/// `text` with an ellipsis in place of the agent's name and of its parts of three letters and more; unchanged
/// when the name is shown.
QString shownWords(const QString &text, const QString &agent, bool showName);

enum class GroupIssue { NameMissing, NameTooLong, TooFewAgents };
/// What keeps a group session from being made.
std::vector<GroupIssue> issues(const SessionGroupDraft &group, std::size_t agents);
inline constexpr std::size_t leastGroupAgents = 2;

/// Changes of these fields of one session are changes of all the group's that are not held yet: when, how
/// long, which template, agenda, steps and questions. All else is each agent's own (SESS-6).
bool isSharedByGroup(const QString &field);

} // namespace coachbook
