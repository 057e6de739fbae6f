// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/metric.h"

namespace coachbook {

using SignalId = Id<struct SignalTag>;

/// SIG-1. The numbers are kept in the book.
enum class SignalRule {
    QaBelow = 0,
    LowBehaviour = 1,
    CriticalFailed = 2,
    KpiDeclining = 3,
    AhtHighCsatStrong = 4, ///< another kind of talk: do not coach for speed
    AhtHighCsatLow = 5,
    NotCoached = 6,
    CadenceOverdue = 7,
    CheckInDue = 8,
    ActionItemDue = 9,
    ReviewDue = 10,
    ReplyMissing = 11,
    Recoaching = 12,
    Plateau = 13,
    Improvement = 14, ///< to acknowledge, or a possible mentor
    AgendaNotSent = 15
};
inline constexpr int signalRules = 16;

enum class SignalHarm { Customer = 1, Resolution = 2, Efficiency = 3, Promise = 4, GoodNews = 5 };

/// SIG-2: the figures that raised a signal, as they were then.
struct SignalFigures
{
    std::optional<Kpi> kpi;
    std::optional<double> value; ///< in the KPI's unit, of a behaviour the share up to standard in percent
    std::optional<double> other; ///< what it was before; CSAT beside AHT
    std::optional<double> aim;   ///< target or standard
    int n = 0;                   ///< observations behind `value`
    int count = 0;               ///< days, weeks, sessions, or the observations behind `other`
    std::optional<QDate> day;
    QString words; ///< a behaviour, a question, an interaction, as the book names it
    std::optional<EvaluationId> evaluation;
    bool operator==(const SignalFigures &) const = default;
};

/// A condition found in the data that proposes coaching.
struct SignalDraft
{
    AgentId agent{0};
    SignalRule rule = SignalRule::QaBelow;
    QString cause; ///< tells two signals of a rule apart
    SignalHarm harm = SignalHarm::Customer;
    double gap = 0;  ///< how far off, as a share of the aim; of what is promised, in days
    double sure = 1; ///< 1: a fact; else how seldom chance alone would raise it
    SignalFigures figures;
    bool operator==(const SignalDraft &) const = default;
};

struct Signal : SignalDraft
{
    SignalId id{0};
    QDate raised;
    bool isCurrent = true; ///< still so
    bool operator==(const Signal &) const = default;
};

enum class SignalAnswerKind { Snoozed = 0, Dismissed = 1, Session = 2 };

/// What the supervisor made of it.
struct SignalAnswer
{
    SignalAnswerKind kind = SignalAnswerKind::Dismissed;
    QDate day;
    std::optional<QDate> until; ///< of a snooze: open again from this day on
    QString reason;
    std::optional<SessionId> session;
    bool operator==(const SignalAnswer &) const = default;
};

/// Nobody has said what becomes of it, or the snooze is over.
inline bool isOpenSignal(const Signal &signal, const std::optional<SignalAnswer> &answer, QDate today)
{
    return signal.isCurrent &&
           (!answer || (answer->kind == SignalAnswerKind::Snoozed && *answer->until <= today));
}

/// SIG-2: days within which a cause raises no second signal.
int signalPeriod(SignalRule rule);

} // namespace coachbook
