// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace coachbook {

/// Person who handles interactions.
struct AgentDraft
{
    QString externalId; ///< the id in the centre's exports; may be empty
    QString name;
    QString team;
    QString email;
    std::optional<QDate> hired;
    std::optional<QDate> left; ///< day the agent left the team
    QString leftReason;
    std::optional<int> cadenceDays; ///< own interval (strong performers monthly); absent: the tier's
    QString privateNote;            ///< the coach's own; never printed unless asked for (TRUST-4)
    bool operator==(const AgentDraft &) const = default;
};

struct Agent : AgentDraft
{
    AgentId id{0};
    bool operator==(const Agent &) const = default;
};

/// Dated facts about an agent, kept as history (TIER-1, TIER-3).
enum class PeriodKind { Leave = 0, ImprovementPlan = 1, OverrideNew = 2, OverrideTenured = 3 };

struct AgentPeriodDraft
{
    AgentId agent{0};
    PeriodKind kind = PeriodKind::Leave;
    QDate from;
    std::optional<QDate> to; ///< last day, included; absent: still running
    QString reason;
    bool covers(QDate day) const { return from <= day && (!to || day <= *to); }
    bool operator==(const AgentPeriodDraft &) const = default;
};

struct AgentPeriod : AgentPeriodDraft
{
    AgentPeriodId id{0};
    bool operator==(const AgentPeriod &) const = default;
};

/// Whose team an agent belongs to from a day on, as rosters gave it.
struct Assignment
{
    AgentId agent{0};
    QDate from;
    QString team;
    QString supervisor;
    bool operator==(const Assignment &) const = default;
};

enum class AgentIssue {
    NameMissing,
    NameTooLong,
    HiredInFuture,
    LeftBeforeHired,
    EmailMalformed,
    CadenceOutOfRange
};

inline constexpr int longestName = 200; ///< characters

/// Everything that keeps a draft from being saved; empty when it is fine.
std::vector<AgentIssue> issues(const AgentDraft &draft, QDate today);

bool isActiveOn(const AgentDraft &agent, QDate day); ///< hired (or hire date unknown) and not left by `day`
std::optional<AgentPeriod> leaveOn(const std::vector<AgentPeriod> &periods, QDate day);

} // namespace coachbook
