// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followupplan.h"
#include "core/domain/preparation.h"
#include "core/domain/recoaching.h"
#include "core/domain/smart.h"

/// Recording a session: what still keeps it from being completed, and what is proposed. Pure.
namespace coachbook::ui {

/// A part of the record that is missing (SESS-5), or a remark that does not keep it from being completed.
struct MissingPart
{
    SessionIssue issue = SessionIssue::FocusMissing;
    QString text; ///< "Say whether Maya understood and agreed"
    bool isWarning = false;
    bool operator==(const MissingPart &) const = default;
};
std::vector<MissingPart> stillMissing(const SessionDraft &session, int actionItems, const DueEntry &due,
                                      const QString &agent, QDate today,
                                      const std::vector<Recoaching> &before = {});

/// CAD-3 in words: "Under 20 minutes: kept as feedback, does not count for the cadence."; empty when fine.
QString lengthWords(const SessionDraft &session, const CadenceSettings &cadence);

/// The next session by the cadence, on a day the agent is worked.
QDate proposedFollowUp(const SessionDraft &session, int cadenceDays, const WorkCalendar &calendar);
QDate proposedItemDue(QDate day, const CadenceSettings &cadence, const WorkCalendar &calendar);

/// An empty action item with what the data knows: the focus it belongs to, the measure with its value now and
/// its target, the due date (SMART-1).
ActionItemDraft proposedItem(const SessionDraft &session, const Preparation &preparation,
                             const BookSettings &settings, QDate today, const KpiReaches &reaches = {});
/// Measures `item` by `kpi`, from where the agent stands now to a target the agent can reach. The target is
/// left open when it is met.
void measureByKpi(ActionItemDraft &item, Kpi kpi, const std::vector<KpiLine> &kpis,
                  const KpiReaches &reaches = {});

/// Why the item cannot be saved yet: no words, or vague without a reason (SMART-2). Empty: it can.
QString unsavedReason(const ActionItemDraft &item, const std::vector<SmartFinding> &found);

/// What can be put in place of a vague phrase with one click: the example in the better form, without its
/// quotation marks; absent when the form is advice only, or its example has gaps.
std::optional<QString> offeredForm(const SmartFinding &found);
/// `form` in place of the phrase, with a capital letter where the phrase had one.
QString fittedForm(const SmartFinding &found, const QString &form);

/// "Session completed. Check-in with Maya: Wed 25 Nov." or, too short, that it was kept as feedback.
QString completedWords(const SessionDraft &session, const CadenceSettings &cadence, const QString &agent,
                       const std::vector<FollowUpStep> &steps, QDate today);
/// The issue is settled at the focus, not in the record.
bool isOfFocus(SessionIssue issue);

} // namespace coachbook::ui
