// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/domain/actionitem.h"
#include "core/domain/agent.h"
#include "core/domain/behaviour.h"
#include "core/domain/behaviourlibrary.h"
#include "core/domain/booksettings.h"
#include "core/domain/calibration.h"
#include "core/domain/checkin.h"
#include "core/domain/evaluation.h"
#include "core/domain/improvementplan.h"
#include "core/domain/plan.h"
#include "core/domain/session.h"

namespace coachbook {

struct SampleInteraction
{
    int agent = 0; ///< index into SampleTeam::agents
    QDate day;
    qint64 startUtc = 0;
    int queue = 0; ///< index into SampleTeam::queues
    Channel channel = Channel::Voice;
    int talk = 0, hold = 0, acw = 0;
    std::optional<bool> resolved;
    std::optional<int> csat;
    bool operator==(const SampleInteraction &) const = default;
};

/// A round of calibration in which everybody has answered.
struct SampleCalibration
{
    CalibrationDraft round;
    std::optional<int> follows;             ///< index into SampleTeam::calibrations
    QStringList evaluators;                 ///< whoever answers in the book first
    std::vector<QDate> in;                  ///< when their answers came in, one an evaluator
    std::vector<std::size_t> interactions;  ///< indexes into SampleTeam::interactions
    std::vector<CalibrationAnswer> answers; ///< evaluator, item and question by place
    std::vector<double> deserved;    ///< a score for each item's questions, in the order of the answers
    std::vector<AgreedScore> agreed; ///< item and question by place
};

/// A made-up team with 26 weeks of work and coaching, in the records' own types. There is no book yet, so an
/// id is a place: AgentId(3) is agents[3], BehaviourId(3) is behaviours[3], and so on for questions,
/// periods, evaluations, sessions, plans.
struct SampleTeam
{
    BookSettings settings;
    std::vector<AgentDraft> agents;
    std::vector<AgentPeriodDraft> periods;
    std::vector<BehaviourDraft> behaviours;
    ScorecardTemplate scorecard;
    QStringList queues;
    std::vector<SampleInteraction> interactions; ///< by start
    std::vector<EvaluationDraft> evaluations;
    std::vector<SessionDraft> sessions;
    std::vector<ActionItemDraft> actionItems;
    std::vector<CheckInDraft> checkIns;
    std::vector<CoachingPlanDraft> plans;
    std::vector<SampleCalibration> calibrations;
    std::vector<ImprovementPlanDraft> improvements;
};

/// The same for the same day, on every machine. Fourteen agents; between them every situation the rules know:
/// New, nearly Tenured, on an improvement plan, on leave, left, never coached, long overdue, due today, a
/// talk too short to count.
SampleTeam makeSampleTeam(QDate today);

/// "C4100012": how the centre's exports would name the interaction at this place.
QString sampleInteractionRef(std::size_t place);

} // namespace coachbook
