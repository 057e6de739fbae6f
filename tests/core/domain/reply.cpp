// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reply.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate friday(2026, 11, 20);

ReplyDraft disputed(std::vector<Dispute> disputes)
{
    ReplyDraft reply;
    reply.kind = ReplyKind::Disputed;
    reply.day = friday;
    reply.disputes = std::move(disputes);
    return reply;
}

Dispute decided(int question, DisputeOutcome outcome)
{
    return {QuestionId(question), QStringLiteral("I did"), outcome};
}

} // namespace

TEST_CASE("QUAL-3 what keeps a reply from being recorded")
{
    using Issues = std::vector<ReplyIssue>;
    ReplyDraft reply;
    REQUIRE(replyIssues(reply, friday, friday) == Issues{ReplyIssue::NoDay});
    reply.day = friday;
    REQUIRE(replyIssues(reply, friday, friday).empty());
    REQUIRE(replyIssues(reply, std::nullopt, friday).empty());
    REQUIRE(replyIssues(reply, friday.addDays(1), friday) == Issues{ReplyIssue::BeforeRelease});
    reply.day = friday.addDays(1);
    REQUIRE(replyIssues(reply, friday, friday) == Issues{ReplyIssue::InFuture});
    reply.day = friday;
    reply.kind = ReplyKind::WithComment;
    reply.comment = QStringLiteral("  ");
    REQUIRE(replyIssues(reply, friday, friday) == Issues{ReplyIssue::NoComment});
    REQUIRE(replyIssues(disputed({}), friday, friday) == Issues{ReplyIssue::NothingDisputed});
    REQUIRE(replyIssues(disputed({{QuestionId(1), QStringLiteral(" ")}}), friday, friday) ==
            Issues{ReplyIssue::DisputeWithoutWords});
}

TEST_CASE("QUAL-3 a dispute ends resolved, partly resolved or rejected")
{
    using enum DisputeOutcome;
    REQUIRE(disputeResult({}) == DisputeResult::Open);
    REQUIRE(disputeResult({decided(1, Granted), decided(2, Open)}) == DisputeResult::Open);
    REQUIRE(disputeResult({decided(1, Granted), decided(2, Granted)}) == DisputeResult::Resolved);
    REQUIRE(disputeResult({decided(1, Granted), decided(2, Rejected)}) == DisputeResult::PartlyResolved);
    REQUIRE(disputeResult({decided(1, Rejected)}) == DisputeResult::Rejected);
    REQUIRE(stateAfterReply(ReplyKind::Disputed) == EvaluationState::Disputed);
    REQUIRE(stateAfterReply(ReplyKind::WithComment) == EvaluationState::Acknowledged);
}

TEST_CASE("QUAL-3 a decision has an outcome and a reason; what is rejected keeps its score")
{
    DisputeDecision decision{QuestionId(1), DisputeOutcome::Open, {}};
    REQUIRE(disputeDecisionIssue(decision) == DisputeDecisionIssue::Open);
    decision.outcome = DisputeOutcome::Rejected;
    REQUIRE(disputeDecisionIssue(decision) == DisputeDecisionIssue::NoReason);
    decision.reason = QStringLiteral("not said in the call");
    REQUIRE_FALSE(disputeDecisionIssue(decision));
    decision.changes = true;
    REQUIRE(disputeDecisionIssue(decision) == DisputeDecisionIssue::RejectedButChanged);
    decision.outcome = DisputeOutcome::Granted;
    REQUIRE_FALSE(disputeDecisionIssue(decision));
}

TEST_CASE("QUAL-3 the age of an open reply is in whole hours")
{
    const QDateTime released(friday, QTime(12, 0), Qt::UTC);
    REQUIRE(replyAgeHours(released, released.addSecs(3599)) == 0);
    REQUIRE(replyAgeHours(released, released.addSecs(48 * 3600)) == 48);
    REQUIRE(replyAgeHours(released, released.addSecs(-5)) == 0);
}

TEST_CASE("QUAL-3 a dispute rate has no value without answers")
{
    REQUIRE_FALSE(DisputeRate{}.share());
    REQUIRE(*DisputeRate{2, 1, 8}.share() == Approx(0.25));
}
