// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include <vector>

namespace coachbook {

enum class SmartPart { Specific, Measurable, Achievable, Relevant, TimeBound };
enum class SmartRemark {
    TextMissing,
    NoSituation,       ///< Specific: says what, not in which situation
    VaguePhrase,       ///< SMART-2: `phrase` at `position` is vague; `better` is offered
    OnlyAScore,        ///< SESS-8: "raise CSAT to 85"
    MoreThanOneChange, ///< Achievable: one behaviour change
    MeasureMissing,
    BaselineMissing,
    TargetMissing,
    TargetEqualsBaseline,
    TargetOnWrongSide,
    NotLinked, ///< Relevant: neither behaviour nor KPI
    DueMissing,
    DueInPast
};
struct SmartFinding
{
    SmartPart part;
    SmartRemark remark;
    int position = -1, length = 0; ///< of the phrase in the text
    QString phrase, better;
    bool operator==(const SmartFinding &) const = default;
};

/// What keeps the wording and the parts from being SMART, in the order S-M-A-R-T.
std::vector<SmartFinding> smartFindings(const ActionItemDraft &item, const KpiSettings &kpis, QDate today);
bool isVague(const std::vector<SmartFinding> &findings); ///< has a VaguePhrase or OnlyAScore
/// SESS-8: true for "raise CSAT to 85", "improve AHT": a number without anything the agent does.
bool isOnlyAScore(const QString &text);

} // namespace coachbook
