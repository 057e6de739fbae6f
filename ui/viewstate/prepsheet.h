// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preparation.h"
#include <QUrl>

/// What the session sheet says on the screen, worked out from a preparation and the session as it is edited.
/// Pure: no widget, no book.
namespace coachbook::ui {

/// A KPI of the last two weeks beside what it is held against.
struct FigureRow
{
    enum class Mark { None, Met, NotMet };
    QString kpi, now, n, before, baseline, target;
    QString remark; ///< "met", "not met", "no data"; with "few data" where n is small
    Mark mark = Mark::None;
    std::vector<std::optional<double>> weeks; ///< 13, oldest first
    std::optional<double> goal;
    bool operator==(const FigureRow &) const = default;
};
std::vector<FigureRow> figureRows(const std::vector<KpiLine> &lines);

/// A section of the scorecard, or one of its questions.
struct QualityRow
{
    bool isSection = false;
    bool isGap = false; ///< under the standard, or its critical question failed
    QString text, earned, missed, n, remark;
    bool operator==(const QualityRow &) const = default;
};
std::vector<QualityRow> qualityRows(const std::vector<SectionLine> &sections);
QString qualityRemark(const std::optional<KpiValue> &qa); ///< "QA score 82 %, n = 8, last 42 days"

struct MomentLine
{
    QString time;  ///< "3:42", empty when unknown
    QString words; ///< "quoted before verifying (Verifies identity)"
    Evidence evidence;
    QString question;
    bool operator==(const MomentLine &) const = default;
};
/// An interaction we look at, with its moments.
struct CallState
{
    QString title;  ///< "C4100012 · 12 Nov"
    QString remark; ///< "45 %, critical question failed, evaluated by Jo"
    bool critical = false;
    std::vector<MomentLine> moments;
    bool operator==(const CallState &) const = default;
};
CallState callState(const FlaggedInteraction &interaction, QDate today);
/// The session's interactions; those that were evaluated with what the evaluator wrote.
std::vector<CallState> callsOf(const SessionDraft &session, const std::vector<FlaggedInteraction> &evaluated,
                               QDate today);
Evidence evidenceOf(const FlaggedInteraction &interaction); ///< the whole interaction, by its first moment

QString evidenceTime(const Evidence &evidence);              ///< "3:42"; empty when unknown
QString evidenceText(const Evidence &evidence, QDate today); ///< "C4100012, 12 Nov: quoted before verifying"

/// SESS-8: why a focus of these words is refused; empty when it is fine.
QString refusedFocus(const QString &text);
SessionFocus focusFrom(const FocusProposal &proposal);
SessionFocus focusFrom(const Behaviour &behaviour, const Preparation &preparation);
/// The same behaviour, or the same words.
bool isSameFocus(const SessionFocus &a, const SessionFocus &b);
/// PREP-2: how many focus behaviours may be taken without asking.
inline constexpr std::size_t mostFocuses = 2;
inline constexpr std::size_t mostCalls = 2; ///< PREP-4

/// "QA score from 72 % to 85 %, now 78 % · due 12 Nov · so far: ..."
QString itemDetails(const ActionItem &item, const std::vector<KpiLine> &kpis, QDate today);

/// PREP-4: the agenda as the session stands now: its date, length, focus and calls.
QString agendaFor(const Preparation &preparation, const SessionDraft &session,
                  const std::vector<FlaggedInteraction> &evaluated, const QString &supervisor);
QString agendaSubject(const SessionDraft &session); ///< "One-on-one on Thursday, 26 November"
QUrl agendaMail(const QString &address, const QString &subject, const QString &body); ///< mailto:
/// "not sent yet", "sent today 14:05, 26 hours ahead", "sent 3 Nov, less than 24 hours ahead".
struct SentState
{
    QString words;
    bool late = false; ///< sent less than 24 hours before, or not sent and already too late
    bool operator==(const SentState &) const = default;
};
SentState sentState(const SessionDraft &session, const QDateTime &nowLocal);

int minutesOf(const std::vector<SessionStep> &steps);
/// "30 minutes in all", and what that means against the planned length.
QString stepsRemark(const std::vector<SessionStep> &steps, int plannedMinutes);
QString hoursAndMinutes(QTime time); ///< "10:00" or "10:00 AM", as the system says it

} // namespace coachbook::ui
