// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/itemdueday.h"
#include "core/domain/reach.h"
#include <vector>

namespace coachbook {

enum class SmartPart { Specific, Measurable, Achievable, Relevant, TimeBound };
enum class SmartRemark {
    TextMissing,
    TooLong,           ///< Specific: more than `longestItem` characters; only the beginning is judged
    NoSituation,       ///< Specific: says what, not in which situation
    VaguePhrase,       ///< SMART-2: `phrase` at `position` is vague; `better` is offered
    OnlyAScore,        ///< SESS-8: "raise CSAT to 85"
    MoreThanOneChange, ///< Achievable: one behaviour change
    TargetBeyondReach, ///< Achievable: better than the agent ever was, see `reach`
    MeasureMissing,
    BaselineMissing,
    TargetMissing,
    TargetEqualsBaseline,
    TargetOnWrongSide,
    NotLinked, ///< Relevant: neither behaviour nor KPI
    DueMissing,
    DueInPast,
    DueNotWorked ///< a closed day, or the agent is on leave, see `clash`
};
struct SmartFinding
{
    SmartPart part;
    SmartRemark remark;
    int position = -1, length = 0; ///< of the phrase in the text
    QString phrase, better;
    std::optional<KpiReach> reach = {};    ///< of TargetBeyondReach
    std::optional<DueDayClash> clash = {}; ///< of DueNotWorked
    bool operator==(const SmartFinding &) const = default;
};

inline constexpr int longestItem = 500; ///< characters; what is longer is no sentence one remembers

/// All that an item is judged by beside its own words: what the agent has reached, and when the agent is
/// there.
struct SmartContext
{
    KpiSettings kpis = defaultKpiSettings();
    QDate today;
    WorkCalendar calendar = {};
    std::vector<AgentPeriod> periods = {}; ///< of the agent
    KpiReaches reaches = {};
};

/// What keeps the wording and the parts from being SMART, in the order S-M-A-R-T.
std::vector<SmartFinding> smartFindings(const ActionItemDraft &item, const SmartContext &context);
/// The same without the agent's history and calendar.
std::vector<SmartFinding> smartFindings(const ActionItemDraft &item, const KpiSettings &kpis, QDate today);
bool isVague(const std::vector<SmartFinding> &findings); ///< has a VaguePhrase or OnlyAScore
/// SESS-8: true for "raise CSAT to 85", "improve AHT": a number without anything the agent does.
bool isOnlyAScore(const QString &text);

} // namespace coachbook
