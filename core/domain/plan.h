// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/metric.h"
#include <QDate>
#include <QString>
#include <vector>

namespace coachbook {

enum class PlanState { Draft = 0, Active = 1, Ended = 2 };
enum class PlanOutcome { None = 0, Improved = 1, NotImproved = 2, NotEnoughData = 3 };

struct PlanTarget ///< target behaviour, tied to a scorecard question
{
    std::optional<BehaviourId> behaviour;
    QString text;
    QString question; ///< the scorecard question it is measured by
    bool operator==(const PlanTarget &) const = default;
};

struct PlanBaseline ///< frozen: never changes once the plan is active (PLAN-2)
{
    Kpi kpi = Kpi::Qa;
    std::optional<double> value; ///< absent: not enough data then
    int n = 0;
    QDate from, to;
    QString source; ///< "evaluations in this book"
    bool operator==(const PlanBaseline &) const = default;
};

/// What a review found, frozen when it is made: the figures of the four weeks before it, and how the whole
/// team did in the same weeks.
struct ReviewFigure
{
    Kpi kpi = Kpi::Qa;
    std::optional<double> value; ///< absent: no data
    int n = 0;
    QDate from, to;
    QString source;
    std::optional<double> teamBefore, teamNow; ///< in the weeks of the baseline, and in these
    bool operator==(const ReviewFigure &) const = default;
};

struct CoachingPlanDraft
{
    AgentId agent{0};
    int number = 0;   ///< plan number, unique in the book
    int revision = 1; ///< grows with every change after the first print or activation
    PlanState state = PlanState::Draft;
    QDate created;
    std::optional<QDate> started; ///< baseline frozen on this day
    QString cadence;              ///< words: "weekly one-on-ones of 30 minutes"
    QString purpose;
    std::vector<PlanTarget> targets;
    std::vector<PlanBaseline> baselines;
    std::optional<QDate> review;
    QString reviewHow;  ///< what will be looked at
    QString escalation; ///< the path when it does not improve
    PlanOutcome outcome = PlanOutcome::None;
    QString outcomeNote;
    std::optional<QDate> reviewed;     ///< the day the review was made
    std::vector<ReviewFigure> reviews; ///< frozen then
    QString adjusted;                  ///< PLAN-3: what is done another way from now on
    std::optional<PlanId> previous;    ///< the cycle that this one follows
    bool operator==(const CoachingPlanDraft &) const = default;
};

struct CoachingPlan : CoachingPlanDraft
{
    PlanId id{0};
    bool operator==(const CoachingPlan &) const = default;
};

enum class PlanPart { Cadence, TargetBehaviours, Baseline, ActionItems, Review, EscalationPath };
/// PLAN-1: which of the six parts the plan lacks, in the plan's order. Each target behaviour needs its
/// scorecard question, an action item its due date; a baseline without a single value is none.
std::vector<PlanPart> missingParts(const CoachingPlanDraft &plan, const std::vector<ActionItem> &items);

QString figureSource(Kpi kpi, bool ahtVoiceOnly); ///< "evaluations in this book"

/// PLAN-2: the values of the four weeks before `start`, with n and period.
std::vector<PlanBaseline> freezeBaseline(const AgentMeasures &measures, QDate start, bool ahtVoiceOnly);

} // namespace coachbook
