// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reply.h"
#include "core/storage/book.h"

/// QUAL-2, QUAL-3: the way of an evaluation from draft to resolved. What is released is never changed: a
/// change is a new version, and the old one stays.
namespace coachbook::replystore {

/// Writes the draft's answers and score; false when the evaluation is not a draft any more.
bool saveDraft(Db &db, const Evaluation &evaluation);
/// A draft becomes released; the version it supersedes is kept and counts no more.
void release(Db &db, EvaluationId id, const QDateTime &nowUtc);
/// A draft of the next version with the same answers and moments; the one that is there already, if any.
EvaluationId newVersion(Db &db, EvaluationId id);
void removeDraft(Db &db, EvaluationId id);

std::optional<Reply> replyOf(Db &db, EvaluationId id);
/// Replaces what was recorded before, as long as no dispute was decided.
void record(Db &db, const ReplyDraft &reply);
/// Decides all disputed questions. Scores that change make a new version, which is Resolved at once; returns
/// the evaluation that holds now.
EvaluationId resolve(Db &db, EvaluationId id, const std::vector<DisputeDecision> &decisions, QDate day,
                     const QDateTime &nowUtc);

/// All versions of an evaluation, oldest first.
std::vector<Evaluation> versions(Db &db, EvaluationId id);

struct Listed ///< an evaluation in a list
{
    EvaluationId id{0};
    AgentId agent{0};
    QString agentName, interactionRef, evaluator, scorecard;
    QDate day;
    std::optional<double> score;
    EvaluationState state = EvaluationState::Released;
    int version = 1;
    std::optional<QDateTime> releasedAt;
    Pick pick = Pick::Unknown;
};
/// Those that hold, drafts first, then newest first; at most `most`.
std::vector<Listed> list(Db &db, int most = 2000);
/// Released here and without a reply, or disputed: somebody waits. Oldest first.
std::vector<Listed> open(Db &db);
std::vector<Listed> ofInteraction(Db &db, const QString &externalId);

struct RateLine
{
    QString name; ///< of the question or the evaluator
    DisputeRate rate;
};
std::vector<RateLine> disputesByQuestion(Db &db);  ///< questions that were disputed, the most first
std::vector<RateLine> disputesByEvaluator(Db &db); ///< evaluators of disputed evaluations, the most first

} // namespace coachbook::replystore
