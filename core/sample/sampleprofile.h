// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace coachbook {

/// A figure over time: `was` until `weeks` weeks ago, then straight to `is`.
struct SampleLevel
{
    double was = 0;
    double is = 0;
    double weeks = 1;
    double at(double weeksAgo) const { return weeksAgo >= weeks ? was : is + (was - is) * weeksAgo / weeks; }
};

struct SampleSkill ///< how well one behaviour goes, 0..1
{
    QString behaviour;
    SampleLevel level;
};

/// Who an agent of the sample is, and where they stand today.
struct SampleProfile
{
    QString externalId;
    QString name;
    int hiredDaysAgo = 1000;
    std::optional<int> leftDaysAgo;
    QString leftReason;
    std::optional<int> ownCadence;
    QString privateNote;
    SampleLevel aht, fcr, csat, skill; ///< seconds, percent, 1..5, share of points
    std::vector<SampleSkill> skills;   ///< behaviours that differ from `skill`
    std::optional<int> dueIn; ///< working days from today to the next due date; absent: never coached
    QStringList coached;      ///< behaviours of the sessions, the newest first, then again from the front
};

std::vector<SampleProfile> sampleProfiles();

/// Places in sampleProfiles() of the agents with a story of their own.
enum class SampleRole {
    LongOverdue = 0,
    DueToday,
    NearlyTenured,
    ImprovementPlan,
    OnLeave,
    Left,
    ShortTalk,
    FallingFcr,
    StrongPerformer,
    SlowButLiked,
    SameBehaviour,
    Improved,
    ItemDueToday,
    NoData
};

} // namespace coachbook
