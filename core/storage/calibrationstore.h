// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibrationreply.h"
#include "core/storage/book.h"

/// QUAL-6: rounds of calibration, their interactions, evaluators and answers.
namespace coachbook::calibrationstore {

struct Listed ///< a round in a list
{
    Calibration calibration;
    QString scorecard;
    int version = 1, interactions = 0, evaluators = 0;
    QStringList missing;       ///< evaluators whose answers are not in
    bool isOwnMissing = false; ///< among them whoever answers in this book
    bool isFollowed = false;   ///< the series has its next round
};
std::vector<Listed> list(Db &db); ///< open ones first by due day, then the newest
std::optional<CalibrationRound> find(Db &db, CalibrationId id);
std::optional<CalibrationId> findByUid(Db &db, const QString &uid);

CalibrationId insert(Db &db, const CalibrationPlan &plan);
/// Name, due day, series and evaluators; scorecard and interactions as long as mayChangeItems(). Whoever
/// stays an evaluator keeps what was answered.
void update(Db &db, CalibrationId id, const CalibrationPlan &plan);
void remove(Db &db, CalibrationId id);
CalibrationPlan planOf(const CalibrationRound &round); ///< what update() would leave as it is

/// Replaces the evaluator's answers on one interaction; does nothing where mayAnswer() forbids it.
void saveAnswers(Db &db, CalibrationId id, EvaluatorId evaluator, CalibrationItemId item,
                 const std::vector<Answer> &answers);
void handIn(Db &db, EvaluatorId evaluator, AnswerWay way, QDate today);
void takeBack(Db &db, EvaluatorId evaluator);
void markSent(Db &db, CalibrationId id, QDate today); ///< the first day stays
void close(Db &db, CalibrationId id, QDate today);
void setMinutes(Db &db, CalibrationId id, const QString &minutes);
void saveAgreed(Db &db, CalibrationId id, const AgreedScore &agreed); ///< replaces the one before
void removeAgreed(Db &db, CalibrationId id, CalibrationItemId item, QuestionId question);

std::optional<Interaction> factsOf(Db &db, const CalibrationItem &item); ///< without reading its turns
/// Facts and turns of an interaction: those that came with the packet, else the book's own.
PacketInteraction contentOf(Db &db, const CalibrationItem &item);
CalibrationRequest requestOf(Db &db, const CalibrationRound &round);
/// A colleague's packet becomes a round in which only `evaluator` answers. Its scorecard is one of the book's
/// that asks the same, else it comes in too, retired, so that it is not offered for evaluations.
CalibrationId openRequest(Db &db, const CalibrationRequest &request, const QString &evaluator, QDate today);
void takeIn(Db &db, CalibrationId id, const FittingReply &reply, QDate today);

} // namespace coachbook::calibrationstore
