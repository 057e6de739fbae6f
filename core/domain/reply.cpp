// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reply.h"

#include <algorithm>

namespace coachbook {

std::vector<ReplyIssue> replyIssues(const ReplyDraft &reply, std::optional<QDate> released, QDate today)
{
    std::vector<ReplyIssue> issues;
    if (!reply.day.isValid())
        issues.push_back(ReplyIssue::NoDay);
    else if (reply.day > today)
        issues.push_back(ReplyIssue::InFuture);
    else if (released && reply.day < *released)
        issues.push_back(ReplyIssue::BeforeRelease);
    if (reply.kind == ReplyKind::WithComment && reply.comment.trimmed().isEmpty())
        issues.push_back(ReplyIssue::NoComment);
    if (reply.kind == ReplyKind::Disputed) {
        if (reply.disputes.empty())
            issues.push_back(ReplyIssue::NothingDisputed);
        if (std::any_of(reply.disputes.begin(), reply.disputes.end(),
                        [](const Dispute &dispute) { return dispute.words.trimmed().isEmpty(); }))
            issues.push_back(ReplyIssue::DisputeWithoutWords);
    }
    return issues;
}

EvaluationState stateAfterReply(ReplyKind kind)
{
    return kind == ReplyKind::Disputed ? EvaluationState::Disputed : EvaluationState::Acknowledged;
}

std::optional<DisputeDecisionIssue> disputeDecisionIssue(const DisputeDecision &decision)
{
    if (decision.outcome == DisputeOutcome::Open)
        return DisputeDecisionIssue::Open;
    if (decision.outcome == DisputeOutcome::Rejected && decision.changes)
        return DisputeDecisionIssue::RejectedButChanged;
    return decision.reason.trimmed().isEmpty() ? std::optional(DisputeDecisionIssue::NoReason) : std::nullopt;
}

DisputeResult disputeResult(const std::vector<Dispute> &disputes)
{
    const auto count = [&disputes](DisputeOutcome outcome) {
        return std::count_if(disputes.begin(), disputes.end(),
                             [outcome](const Dispute &dispute) { return dispute.outcome == outcome; });
    };
    if (disputes.empty() || count(DisputeOutcome::Open) > 0)
        return DisputeResult::Open;
    const auto granted = count(DisputeOutcome::Granted);
    if (granted == 0)
        return DisputeResult::Rejected;
    return granted == static_cast<qint64>(disputes.size()) ? DisputeResult::Resolved
                                                           : DisputeResult::PartlyResolved;
}

int replyAgeHours(const QDateTime &releasedAt, const QDateTime &nowUtc)
{
    constexpr qint64 hour = 3600;
    return static_cast<int>(std::max<qint64>(0, releasedAt.secsTo(nowUtc) / hour));
}

} // namespace coachbook
