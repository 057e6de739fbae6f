// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/agent.h"
#include "core/domain/cadencesettings.h"
#include "core/domain/checkin.h"
#include "core/domain/evaluation.h"
#include "core/domain/plan.h"
#include "core/domain/session.h"
#include "core/domain/transcript.h"
#include <array>

namespace coachbook::ui {

enum class TimelineKind { Session, Evaluation, ActionItem, CheckIn, Plan, Transcript, History };
inline constexpr std::array<TimelineKind, 7> allTimelineKinds{
    TimelineKind::Session, TimelineKind::Evaluation, TimelineKind::ActionItem, TimelineKind::CheckIn,
    TimelineKind::Plan,    TimelineKind::Transcript, TimelineKind::History};

/// How the state word of an entry is meant; the widget adds shape and colour.
enum class TimelineMark { None, Good, Missed, Overdue, Open, Quiet };

/// One thing that happened with an agent, or is to come.
struct TimelineEntry
{
    TimelineKind kind = TimelineKind::Session;
    qint64 id =
        0; ///< of the record, of a transcript its first turn; 0 for a fact of the agent's own (hired, left)
    QDate day;       ///< invalid for a transcript whose file has none
    QString heading; ///< "November 2026" above the first entry of a month, "To come" above what lies ahead,
                     ///< "Without a date"
    QString title;   ///< "One-on-one", "82 %"
    QString state;   ///< "draft", "missed", "overdue by 3 days"
    TimelineMark mark = TimelineMark::None;
    QString detail;  ///< one line: focus, missed questions, reason
    QString dayText; ///< "4 Nov"
    bool operator==(const TimelineEntry &) const = default;
};

struct TimelineInput
{
    Agent agent;
    std::vector<AgentPeriod> periods;
    std::vector<Session> sessions;
    std::vector<Evaluation> evaluations;
    std::vector<Scorecard> scorecards;
    std::vector<ActionItem> actionItems;
    std::vector<CheckIn> checkIns;
    std::vector<CoachingPlan> plans;
    CadenceSettings cadence;
    std::vector<Assignment> assignments = {};
    std::vector<Transcript> transcripts = {};
};

/// Newest first; of one day, sessions before what came of them. Headings are those of the whole list.
std::vector<TimelineEntry> buildTimeline(const TimelineInput &input, QDate today);
/// The entries of one kind, with the headings that this shorter list needs; absent: all.
std::vector<TimelineEntry> filterTimeline(const std::vector<TimelineEntry> &entries,
                                          std::optional<TimelineKind> kind, QDate today);
QString timelineKindText(TimelineKind kind); ///< "Sessions", "Action items"

} // namespace coachbook::ui
