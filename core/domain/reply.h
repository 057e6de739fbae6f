// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation.h"

namespace coachbook {

enum class ReplyKind { Acknowledged, WithComment, Disputed };
enum class ReplyWay { InPerson, Paper, Email };
enum class DisputeOutcome { Open, Granted, Rejected };

/// One question that the agent sees otherwise, and what became of it.
struct Dispute
{
    QuestionId question{0};
    QString words; ///< the agent's
    DisputeOutcome outcome = DisputeOutcome::Open;
    QString reason = {}; ///< of the outcome
    std::optional<QDate> closedOn = {};
    bool operator==(const Dispute &) const = default;
};

/// QUAL-3: what the agent says to an evaluation.
struct ReplyDraft
{
    EvaluationId evaluation{0};
    ReplyKind kind = ReplyKind::Acknowledged;
    ReplyWay way = ReplyWay::InPerson;
    QDate day;
    QString comment = {};
    std::vector<Dispute> disputes = {};
    bool operator==(const ReplyDraft &) const = default;
};

struct Reply : ReplyDraft
{
    ReplyId id{0};
    bool operator==(const Reply &) const = default;
};

enum class ReplyIssue {
    NoDay,
    InFuture,
    BeforeRelease,
    NoComment,       ///< said to come with a comment
    NothingDisputed, ///< disputed, but no question
    DisputeWithoutWords
};
/// What keeps a reply from being recorded. `released`: the local day of the release, where it is known.
std::vector<ReplyIssue> replyIssues(const ReplyDraft &reply, std::optional<QDate> released, QDate today);
EvaluationState stateAfterReply(ReplyKind kind);

/// One question of a dispute as the supervisor decides it. A granted one may change the score.
struct DisputeDecision
{
    QuestionId question{0};
    DisputeOutcome outcome = DisputeOutcome::Open;
    QString reason;
    std::optional<double> newScore = {}; ///< absent with `changes`: not applicable
    bool changes = false;                ///< the score becomes newScore
};

enum class DisputeDecisionIssue { Open, NoReason, RejectedButChanged };
std::optional<DisputeDecisionIssue> disputeDecisionIssue(const DisputeDecision &decision);

enum class DisputeResult { Open, Resolved, PartlyResolved, Rejected };
/// Resolved: all granted; partly: some; rejected: none. Open while any is.
DisputeResult disputeResult(const std::vector<Dispute> &disputes);

/// Whole hours since the release.
int replyAgeHours(const QDateTime &releasedAt, const QDateTime &nowUtc);

/// Share of answers to a question, or of an evaluator, that were disputed: a high one points at the
/// scorecard.
struct DisputeRate
{
    int disputed = 0, granted = 0, answers = 0;
    std::optional<double> share() const
    {
        return answers > 0 ? std::optional(double(disputed) / answers) : std::nullopt;
    }
};

} // namespace coachbook
