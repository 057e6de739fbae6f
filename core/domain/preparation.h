// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/agent.h"
#include "core/domain/booksettings.h"
#include "core/domain/checkin.h"
#include "core/domain/duelist.h"
#include "core/domain/focus.h"
#include "core/domain/plan.h"
#include "core/domain/sessiontemplate.h"

namespace coachbook {

struct PreparationInput ///< all of one agent that the sheet is filled from
{
    DueInput due;
    AgentMeasures measures;
    std::vector<EvaluationOnCard> evaluations; ///< of the last `evidenceDays` days
    std::vector<ActionItem> actionItems;
    std::vector<CheckIn> checkIns;
    std::vector<Behaviour> behaviours;
    std::optional<CoachingPlan> plan;
    BookSettings settings;
    std::vector<SessionTemplate> templates;
};

struct KpiLine
{
    Kpi kpi;
    KpiSetting setting;
    std::optional<KpiValue> now;      ///< last two weeks
    std::optional<KpiValue> before;   ///< the two weeks before those
    std::optional<KpiValue> baseline; ///< the plan's frozen baseline
    std::vector<WeekPoint> series;    ///< 13 weeks
    Standing standing = Standing::NoData;
};

struct SectionLine
{
    QString section;
    double earned = 0; ///< 0..1
    int n = 0;         ///< answers
    std::vector<QuestionResult> questions;
};

struct FlaggedInteraction ///< a worst-scored recent interaction with the evaluator's moments
{
    EvaluationId evaluation{0};
    QString interactionRef;
    QDate day;
    double score = 0;
    QString evaluator;
    bool criticalFailed = false;
    struct Moment
    {
        std::optional<int> seconds;
        QString question;
        QString comment; ///< without the time it began with
    };
    std::vector<Moment> moments;
};

/// PREP-1: the session sheet's content, worked out; everything on it can be changed afterwards.
struct Preparation
{
    Agent agent;
    DueEntry due;
    std::vector<KpiLine> kpis;
    std::optional<KpiValue> qa; ///< over the evidence span
    std::vector<SectionLine> sections;
    std::vector<FlaggedInteraction> interactions; ///< the two worst
    std::vector<ActionItem> openItems;
    std::optional<Session> lastSession; ///< last held, counting or not
    std::vector<CheckIn> checkIns;      ///< since the last session
    std::vector<FocusProposal> focus;   ///< at most two
    std::optional<CoachingPlan> plan;   ///< the one that runs, or the newest draft
    SessionDraft draft;   ///< agenda, questions, steps, length and date proposed, focus taken over
    bool hasData = false; ///< false: no interaction and no evaluation; the sheet says so
};

inline constexpr int evidenceDays = 42;

/// What an evaluation says about its interaction: the questions missed, commented or with a moment, by time.
FlaggedInteraction flaggedInteraction(const EvaluationOnCard &each);

/// Never fails: an agent without any data gets a sheet with the template's steps and open questions.
Preparation prepare(const PreparationInput &input, QDate today);

/// PREP-4: what we look at, how long, which two calls; ready to send. `supervisor` signs it.
QString agendaText(const Preparation &preparation, const QString &supervisor);

/// FOLL-1: completing a session plans the next by its day alone. When that is prepared it gets what is
/// proposed for it; its day, time, length and type stay.
bool isOnlyPlanned(const SessionDraft &session);
SessionDraft filledIn(const SessionDraft &planned, const SessionDraft &proposed);

} // namespace coachbook
