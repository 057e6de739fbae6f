// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/session.h"

#include "core/domain/recoaching.h"
#include "tests/support/catch.h"
#include <algorithm>

using namespace coachbook;

namespace {

const QDate today(2026, 11, 20);

SessionDraft completeSession()
{
    SessionDraft session;
    session.day = today;
    session.minutes = 25;
    session.understood = true;
    session.followUp = today.addDays(14);
    SessionFocus focus;
    focus.text = QStringLiteral("Verifies identity before discussing the account");
    Evidence evidence;
    evidence.evaluation = EvaluationId(1);
    focus.evidence.push_back(evidence);
    session.focus.push_back(focus);
    return session;
}

std::vector<SessionIssue> found(const SessionDraft &session, int actionItems = 1, bool onPlan = false)
{
    return issuesOnComplete(session, actionItems, onPlan, today);
}

} // namespace

TEST_CASE("CAD-3: a held one-on-one of at least 20 minutes counts; nothing else does")
{
    using enum SessionStatus;
    struct Row
    {
        SessionType type;
        SessionStatus status;
        std::optional<int> minutes;
        bool counts;
    };
    const auto row = GENERATE(values<Row>({
        {SessionType::OneOnOne, Completed, 20, true},
        {SessionType::OneOnOne, Acknowledged, 45, true},
        {SessionType::OneOnOne, Completed, std::nullopt, true},
        {SessionType::OneOnOne, Completed, 19, false},
        {SessionType::OneOnOne, Completed, 0, false},
        {SessionType::OneOnOne, Scheduled, 30, false},
        {SessionType::OneOnOne, Draft, 30, false},
        {SessionType::OneOnOne, InProgress, 30, false},
        {SessionType::OneOnOne, Cancelled, 30, false},
        {SessionType::OneOnOne, NoShow, 30, false},
        {SessionType::PostCallReview, Completed, 30, false},
        {SessionType::RealTime, Completed, 30, false},
        {SessionType::Peer, Completed, 30, false},
        {SessionType::Group, Completed, 30, false},
        {SessionType::Calibration, Completed, 30, false},
    }));
    CAPTURE(static_cast<int>(row.type), static_cast<int>(row.status), row.minutes.value_or(-1));
    SessionDraft session;
    session.type = row.type;
    session.status = row.status;
    session.minutes = row.minutes;
    REQUIRE(countsForCadence(session, 20) == row.counts);
}

TEST_CASE("SESS-5: a session with all its parts can be completed")
{
    REQUIRE(found(completeSession()).empty());
    SessionDraft disagreed = completeSession();
    disagreed.understood = false; // recorded is enough: the answer may be no
    REQUIRE(found(disagreed).empty());
}

TEST_CASE("SESS-5: an empty session says everything it lacks, worst first")
{
    SessionDraft session;
    session.day = today.addDays(1);
    REQUIRE(found(session, 0, true) == std::vector{SessionIssue::DayInFuture, SessionIssue::FocusMissing,
                                                   SessionIssue::ActionItemMissing,
                                                   SessionIssue::FollowUpMissing,
                                                   SessionIssue::UnderstoodMissing,
                                                   SessionIssue::MinutesMissing, SessionIssue::NotesMissing});
}

TEST_CASE("SESS-5: the reason there is none stands for a focus and for an action item")
{
    SessionDraft session = completeSession();
    session.focus.clear();
    session.noFocusReason = QStringLiteral("First talk after leave");
    session.noActionReason = QStringLiteral("Nothing to change this week");
    REQUIRE(found(session, 0).empty());
    session.noFocusReason = QStringLiteral("  ");
    REQUIRE(found(session, 0) == std::vector{SessionIssue::FocusMissing});
}

TEST_CASE("SESS-5: a follow-up lies after the session, and minutes are more than none")
{
    SessionDraft session = completeSession();
    session.followUp = today.addDays(-1);
    session.minutes = 0;
    REQUIRE(found(session) == std::vector{SessionIssue::FollowUpBeforeDay, SessionIssue::MinutesMissing});
}

TEST_CASE("SESS-5: on an improvement plan written notes are asked for")
{
    SessionDraft session = completeSession();
    REQUIRE(found(session, 1, true) == std::vector{SessionIssue::NotesMissing});
    session.sharedNote = QStringLiteral("Agreed on the new opening.");
    REQUIRE(found(session, 1, true).empty());
}

TEST_CASE("SESS-8: a focus that is only a score keeps the session open")
{
    SessionDraft session = completeSession();
    session.focus.front().text = QStringLiteral("Raise CSAT to 85");
    REQUIRE(found(session) == std::vector{SessionIssue::FocusIsAScore});
    REQUIRE_FALSE(isWarning(SessionIssue::FocusIsAScore));
}

TEST_CASE("PREP-2, PREP-3: a third focus and a focus without evidence are warnings")
{
    SessionDraft session = completeSession();
    session.focus.resize(3, session.focus.front());
    session.focus.back().evidence.clear();
    const std::vector<SessionIssue> issues = found(session);
    REQUIRE(issues == std::vector{SessionIssue::TooManyFocuses, SessionIssue::FocusWithoutEvidence});
    REQUIRE(std::all_of(issues.begin(), issues.end(), isWarning));
}

TEST_CASE("CAD-3: what a length says about a session")
{
    const auto [type, minutes, remark] = GENERATE(table<SessionType, int, LengthRemark>({
        {SessionType::OneOnOne, 8, LengthRemark::KeptAsFeedback},
        {SessionType::OneOnOne, 19, LengthRemark::KeptAsFeedback},
        {SessionType::OneOnOne, 20, LengthRemark::None},
        {SessionType::OneOnOne, 30, LengthRemark::None},
        {SessionType::OneOnOne, 31, LengthRemark::MoreThanOneThing},
        {SessionType::PostCallReview, 8, LengthRemark::None},
        {SessionType::PostCallReview, 20, LengthRemark::None},
        {SessionType::PostCallReview, 21, LengthRemark::MoreThanOneThing},
        {SessionType::RealTime, 90, LengthRemark::None},
    }));
    CAPTURE(static_cast<int>(type), minutes);
    REQUIRE(lengthRemark(type, minutes, 20, 30, 20) == remark);
}

TEST_CASE("FOLL-3, SESS-5: a behaviour that comes back a third time keeps the session open until the method "
          "changes")
{
    SessionDraft session = completeSession();
    Recoaching before;
    before.timesBefore = 1;
    const auto remarks = [&] { return issuesOnComplete(session, 1, false, today, {before}); };
    REQUIRE(remarks() == std::vector{SessionIssue::CoachedAgain});
    REQUIRE(isWarning(SessionIssue::CoachedAgain));
    before.timesBefore = 2;
    REQUIRE(remarks() == std::vector{SessionIssue::MethodMissing});
    REQUIRE_FALSE(isWarning(SessionIssue::MethodMissing));
    session.focus.front().method = CoachingMethod::PeerShadowing;
    session.focus.front().methodNote = QStringLiteral("an hour beside Ana");
    REQUIRE(remarks().empty());
    before.lastMethod = CoachingMethod::PeerShadowing;
    before.lastNote = QStringLiteral("an hour beside Ana");
    REQUIRE(remarks() == std::vector{SessionIssue::MethodAsLast});
}
