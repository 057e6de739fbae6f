// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/evaluation.h"
#include "core/storage/book.h"

namespace coachbook::qualitystore {

std::vector<Behaviour> behaviours(Db &db); ///< by priority, then name
std::optional<Behaviour> findBehaviour(Db &db, BehaviourId id);
std::optional<Behaviour> findBehaviourByName(Db &db, const QString &name); ///< case ignored
BehaviourId insertBehaviour(Db &db, const BehaviourDraft &draft);
void updateBehaviour(Db &db, const Behaviour &behaviour);

std::vector<Scorecard> scorecards(Db &db);
std::optional<Scorecard> findScorecard(Db &db, const QString &name);
ScorecardId insertScorecard(Db &db, const QString &name, int version,
                            const std::vector<QuestionDraft> &questions);
QuestionId insertQuestion(Db &db, ScorecardId scorecard, const QuestionDraft &question);

std::optional<Evaluation> findEvaluation(Db &db, EvaluationId id);
std::optional<Evaluation> findEvaluationByExternalId(Db &db, const QString &externalId);
std::vector<Evaluation> evaluationsOfAgent(Db &db, AgentId agent, QDate from,
                                           QDate to); ///< newest first, with answers
int evaluationCount(Db &db);
EvaluationId insertEvaluation(Db &db, const EvaluationDraft &draft);
void updateEvaluation(Db &db, const Evaluation &evaluation);

} // namespace coachbook::qualitystore
