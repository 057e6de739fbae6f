// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <optional>
#include <vector>

namespace coachbook {

enum class SessionType {
    OneOnOne = 0,
    PostCallReview = 1,
    RealTime = 2,
    Peer = 3,
    Group = 4,
    Calibration = 5
};
/// Overdue is derived, never stored.
enum class SessionStatus {
    Draft = 0,
    Scheduled = 1,
    InProgress = 2,
    Completed = 3,
    Acknowledged = 4,
    Cancelled = 5,
    NoShow = 6
};

/// What a focus stands on (PREP-3): an evaluation, an interaction, a moment in it, or all of them.
struct Evidence
{
    std::optional<EvaluationId> evaluation;
    QString interactionRef; ///< the interaction's id in the centre's exports
    std::optional<QDate> day;
    std::optional<int> momentSeconds; ///< 3:42 is 222
    QString note;
    bool operator==(const Evidence &) const = default;
};

/// What is done another way when a behaviour comes back (FOLL-3).
enum class CoachingMethod {
    AsBefore = 0,
    OtherExamples = 1,
    AnotherFraming = 2,
    PeerShadowing = 3,
    Escalation = 4
};

struct SessionFocus
{
    std::optional<BehaviourId> behaviour;
    QString text; ///< the behaviour's name as it was then
    QString why;
    std::vector<Evidence> evidence;
    CoachingMethod method = CoachingMethod::AsBefore;
    QString methodNote = {}; ///< in the coach's words: which examples, which colleague
    bool operator==(const SessionFocus &) const = default;
};

struct SessionStep
{
    QString title;
    QString prompt;
    int minutes = 0;
    bool operator==(const SessionStep &) const = default;
};

/// How the talk was held, kept while it goes on, so that it opens where it was.
struct SessionConduct
{
    std::optional<QDateTime> startedAt; ///< UTC
    QString startedZone;                ///< IANA id of the zone it began in
    int elapsedSeconds = 0;             ///< measured, not taken from the clock
    int step = 0;                       ///< the step that is open, from 0
    bool findingsShown = false;         ///< SESS-2: the coach's findings have been opened
    std::optional<int> agentSeconds;    ///< SESS-3: who spoke how long; absent: left off
    std::optional<int> coachSeconds;
    bool operator==(const SessionConduct &) const = default;
};

struct SessionCue ///< one sentence said during a side-by-side
{
    int atSeconds = 0; ///< since the session began
    QString text;
    bool operator==(const SessionCue &) const = default;
};

struct SessionObservation ///< one thing to listen for in a peer session
{
    QString listenFor;
    std::optional<int> times; ///< how often it was heard; absent: not filled in yet
    QString heard;            ///< in words
    bool operator==(const SessionObservation &) const = default;
};

struct SessionDraft
{
    AgentId agent{0};
    SessionType type = SessionType::OneOnOne;
    SessionStatus status = SessionStatus::Draft;
    QDate day;
    std::optional<QTime> start; ///< wall time on `day` in the book's zone
    int plannedMinutes = 30;
    std::optional<int> minutes; ///< as held
    QString coach;
    QString templateKey;
    QString agenda;
    std::optional<QDateTime> agendaSentAt; ///< UTC
    QString questions;                     ///< one a line
    std::vector<SessionStep> steps;
    std::vector<SessionFocus> focus;
    std::vector<Evidence> interactions; ///< the one or two calls we look at
    QString selfAssessment;
    QString agreed;
    QString sharedNote;
    QString privateNote;
    std::optional<bool> understood; ///< the agent understood and agreed
    QString noFocusReason;
    QString noActionReason;
    std::optional<QDate> followUp;
    std::optional<QDateTime> completedAt; ///< UTC
    QString importKey; ///< how an imported session is recognised again; empty when made here
    SessionConduct conduct;
    QString recap;                        ///< FOLL-1: the message after the session
    std::optional<QDateTime> recapSentAt; ///< UTC
    std::optional<AgentId> partner;       ///< peer session: the agent who is paired with this one
    std::optional<SessionGroupId> group;  ///< group session: what it shares with the others' sessions
    std::vector<SessionCue> cues;
    std::vector<SessionObservation> observations;
    bool operator==(const SessionDraft &) const = default;
};

struct Session : SessionDraft
{
    SessionId id{0};
    bool operator==(const Session &) const = default;
};

/// CAD-3: completed, a one-on-one (the type the cadence asks for), and at least 20 minutes (s). A session
/// without minutes (imported without them) counts.
bool countsForCadence(const SessionDraft &session, int countsFromMinutes);
bool isHeld(SessionStatus status);

enum class SessionIssue {
    FocusMissing,      ///< at least one focus or the reason there is none
    ActionItemMissing, ///< or the reason there is none
    FollowUpMissing,
    UnderstoodMissing,
    MinutesMissing,
    NotesMissing,         ///< improvement plan: written notes too
    TooManyFocuses,       ///< warning: more than two
    FocusWithoutEvidence, ///< warning (PREP-3)
    CoachedAgain,         ///< warning: the second time in a row (FOLL-3)
    MethodMissing,        ///< the third time: another method, or the decision to escalate
    MethodAsLast,         ///< another method, but the same as the last time
    FocusIsAScore,        ///< SESS-8
    DayInFuture,
    FollowUpBeforeDay
};
bool isWarning(SessionIssue issue);

/// CAD-1: notes were written, shared or the coach's own: what an improvement plan asks of each session.
bool hasWrittenNotes(const SessionDraft &session);

struct Recoaching;

/// SESS-5, FOLL-3: what keeps the session from being completed on `today`, worst first. `before`: one for
/// each focus that may come back (recoaching.h).
std::vector<SessionIssue> issuesOnComplete(const SessionDraft &session, int actionItems,
                                           bool onImprovementPlan, QDate today,
                                           const std::vector<Recoaching> &before);
/// The same where nothing is known of earlier sessions.
std::vector<SessionIssue> issuesOnComplete(const SessionDraft &session, int actionItems,
                                           bool onImprovementPlan, QDate today);

enum class LengthRemark { None, KeptAsFeedback, MoreThanOneThing };
/// CAD-3: under 20 minutes it is kept as feedback; over 30 (post-call review: 20) more than one thing is
/// being coached.
LengthRemark lengthRemark(SessionType type, int minutes, int countsFromMinutes, int plannedMinutes,
                          int reviewUnderMinutes);

} // namespace coachbook
