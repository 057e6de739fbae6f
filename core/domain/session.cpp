// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/session.h"

#include "core/domain/blanktext.h"
#include "core/domain/recoaching.h"
#include "core/domain/smart.h"
#include <algorithm>

namespace coachbook {

namespace {

constexpr std::size_t mostFocuses = 2;

bool isAgain(const SessionDraft &session, const std::vector<Recoaching> &before, AgainRemark remark)
{
    for (std::size_t at = 0; at < session.focus.size() && at < before.size(); ++at) {
        if (againRemark(session.focus[at], before[at]) == remark)
            return true;
    }
    return false;
}

} // namespace

bool isHeld(SessionStatus status)
{
    return status == SessionStatus::Completed || status == SessionStatus::Acknowledged;
}

bool countsForCadence(const SessionDraft &session, int countsFromMinutes)
{
    return isHeld(session.status) && session.type == SessionType::OneOnOne &&
           (!session.minutes || *session.minutes >= countsFromMinutes);
}

bool hasWrittenNotes(const SessionDraft &session)
{
    return !isBlank(session.sharedNote) || !isBlank(session.privateNote);
}

bool isWarning(SessionIssue issue)
{
    return issue == SessionIssue::TooManyFocuses || issue == SessionIssue::FocusWithoutEvidence ||
           issue == SessionIssue::CoachedAgain;
}

std::vector<SessionIssue> issuesOnComplete(const SessionDraft &session, int actionItems,
                                           bool onImprovementPlan, QDate today,
                                           const std::vector<Recoaching> &before)
{
    std::vector<SessionIssue> found;
    const auto add = [&found](bool wrong, SessionIssue issue) {
        if (wrong)
            found.push_back(issue);
    };
    const auto &focus = session.focus;
    add(session.day > today, SessionIssue::DayInFuture);
    add(focus.empty() && isBlank(session.noFocusReason), SessionIssue::FocusMissing);
    add(std::any_of(focus.begin(), focus.end(), [](const SessionFocus &f) { return isOnlyAScore(f.text); }),
        SessionIssue::FocusIsAScore);
    add(actionItems <= 0 && isBlank(session.noActionReason), SessionIssue::ActionItemMissing);
    add(!session.followUp, SessionIssue::FollowUpMissing);
    add(session.followUp && *session.followUp < session.day, SessionIssue::FollowUpBeforeDay);
    add(!session.understood, SessionIssue::UnderstoodMissing);
    add(!session.minutes || *session.minutes <= 0, SessionIssue::MinutesMissing);
    add(onImprovementPlan && !hasWrittenNotes(session), SessionIssue::NotesMissing);
    add(isAgain(session, before, AgainRemark::MethodMissing), SessionIssue::MethodMissing);
    add(isAgain(session, before, AgainRemark::MethodAsLast), SessionIssue::MethodAsLast);
    add(isAgain(session, before, AgainRemark::SecondTime), SessionIssue::CoachedAgain);
    add(focus.size() > mostFocuses, SessionIssue::TooManyFocuses);
    add(std::any_of(focus.begin(), focus.end(), [](const SessionFocus &f) { return f.evidence.empty(); }),
        SessionIssue::FocusWithoutEvidence);
    return found;
}

std::vector<SessionIssue> issuesOnComplete(const SessionDraft &session, int actionItems,
                                           bool onImprovementPlan, QDate today)
{
    return issuesOnComplete(session, actionItems, onImprovementPlan, today, {});
}

LengthRemark lengthRemark(SessionType type, int minutes, int countsFromMinutes, int plannedMinutes,
                          int reviewUnderMinutes)
{
    if (type == SessionType::OneOnOne && minutes < countsFromMinutes)
        return LengthRemark::KeptAsFeedback;
    if ((type == SessionType::OneOnOne && minutes > plannedMinutes) ||
        (type == SessionType::PostCallReview && minutes > reviewUnderMinutes))
        return LengthRemark::MoreThanOneThing;
    return LengthRemark::None;
}

} // namespace coachbook
