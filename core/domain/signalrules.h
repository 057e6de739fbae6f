// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/behaviour.h"
#include "core/domain/booksettings.h"
#include "core/domain/checkin.h"
#include "core/domain/duelist.h"
#include "core/domain/plan.h"
#include "core/domain/progress.h"
#include "core/domain/signal.h"

namespace coachbook {

struct SignalSettings
{
    int days = 28;            ///< that figures are taken from
    int leastEvaluations = 5; ///< behind a score or a behaviour
    int weeksDeclining = 3;   ///< KPI-3
    int notCoachedDays = 30;  ///< SIG-1
    int sessionsOnOne = 3;    ///< FOLL-3
    bool operator==(const SignalSettings &) const = default;
};

/// How a behaviour, or a question without one, went in the evaluations of `days`.
struct BehaviourTally
{
    QString key;  ///< the behaviour's id, or the question's words
    QString name; ///< as the book says it
    Priority priority = Priority::P2;
    int n = 0, passed = 0;
};

struct CriticalMiss ///< a critical question that was failed
{
    EvaluationId evaluation{0};
    QDate day;
    QString question;
};

struct LateReply
{
    EvaluationId evaluation{0};
    QString interaction;
    QDate due; ///< the last day it was in time
};

/// All of one agent that signals are worked out from. Nothing of it is needed.
struct SignalInput
{
    const DueInput &due;
    const DueEntry &entry;
    const AgentMeasures &measures;
    std::vector<BehaviourTally> behaviours = {};
    std::vector<CriticalMiss> criticals = {}; ///< of `days`
    std::vector<LateReply> replies = {};
    std::vector<ActionItem> items = {}; ///< open ones
    std::vector<CheckIn> checkIns = {}; ///< not done
    std::vector<CoachingPlan> plans = {};
    std::optional<Progress> progress = {}; ///< of the agent, where there is something to say (FOLL-5)
    QString focus = {};                    ///< that the last sessions had
    int sessionsOnIt = 0;
};

/// SIG-1: what is so of one agent on `today`; none of one who has left or is on leave. Figures raise a signal
/// only where they are sure (95 %), but for three declining weeks, which are a prompt to look.
std::vector<SignalDraft> signalsOf(const SignalInput &input, const BookSettings &book,
                                   const SignalSettings &settings, QDate today);

/// By harm, then by gap, then by how sure it is.
bool goesBefore(const SignalDraft &a, const SignalDraft &b);

/// How many signals of a rule chance alone raises in a team within 13 weeks; absent for facts.
std::optional<double> falseAlarms(SignalRule rule, int agents, const SignalSettings &settings);

} // namespace coachbook
