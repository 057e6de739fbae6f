// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scorecard.h"
#include "core/domain/workcalendar.h"
#include <QStringList>

namespace coachbook {

/// Owner: run in this book. Guest: opened from a colleague's packet, to answer and send back.
enum class CalibrationRole { Owner, Guest };
enum class CalibrationState { Open, Closed };

struct CalibrationDraft
{
    QString uid; ///< the same in every book that has the round
    QString name;
    ScorecardId scorecard{0};
    CalibrationRole role = CalibrationRole::Owner;
    QString owner; ///< who runs it, by name; may be empty
    QDate created, due;
    std::optional<int> monthlyOn = {};         ///< day of the month, 1..31, of a series
    std::optional<CalibrationId> follows = {}; ///< the round of the series before
    CalibrationState state = CalibrationState::Open;
    std::optional<QDate> closedOn = {}, sentOn = {}; ///< sent: the packet was saved
    QString minutes = {};
    bool operator==(const CalibrationDraft &) const = default;
};

struct Calibration : CalibrationDraft
{
    CalibrationId id{0};
    bool operator==(const Calibration &) const = default;
};

struct CalibrationItem
{
    CalibrationItemId id{0};
    QString interactionRef;
    QString carried; ///< facts and turns from a packet; empty where the interaction is this book's own
    bool operator==(const CalibrationItem &) const = default;
};

enum class AnswerWay { Here, Packet, Paper };

struct CalibrationEvaluator
{
    EvaluatorId id{0};
    QString name;
    bool own = false; ///< answers in this book
    AnswerWay way = AnswerWay::Here;
    QDate invited;
    std::optional<QDate> in; ///< all answers are in since
    bool operator==(const CalibrationEvaluator &) const = default;
};

struct CalibrationAnswer
{
    EvaluatorId evaluator{0};
    CalibrationItemId item{0};
    Answer answer;
    bool operator==(const CalibrationAnswer &) const = default;
};

/// The score that the evaluators agreed on where they had differed.
struct AgreedScore
{
    CalibrationItemId item{0};
    QuestionId question{0};
    std::optional<double> score; ///< absent: not applicable
    QString reason;
    bool operator==(const AgreedScore &) const = default;
};

/// A round with all that belongs to it.
struct CalibrationRound
{
    Calibration calibration;
    Scorecard card;
    std::vector<CalibrationItem> items;
    std::vector<CalibrationEvaluator> evaluators;
    std::vector<CalibrationAnswer> answers; ///< of everybody: show those that maySee() lets through
    std::vector<AgreedScore> agreed;
    bool operator==(const CalibrationRound &) const = default;
};

const CalibrationEvaluator *findEvaluator(const CalibrationRound &round, EvaluatorId id);
const CalibrationEvaluator *findEvaluator(const CalibrationRound &round,
                                          const QString &name);          ///< case ignored
const CalibrationEvaluator *ownEvaluator(const CalibrationRound &round); ///< null: nobody answers here
const CalibrationItem *findItem(const CalibrationRound &round, CalibrationItemId id);
const Question *findQuestion(const CalibrationRound &round, QuestionId id);
std::vector<Answer> answersOf(const CalibrationRound &round, EvaluatorId evaluator, CalibrationItemId item);

/// QUAL-6: nobody sees what the others answered until all are in or the round is closed. A guest's book has
/// only the guest's own answers, so there is nothing to compare in it.
bool resultsVisible(const CalibrationRound &round);
bool maySee(const CalibrationRound &round, EvaluatorId whose);
/// Whose answers may be given or typed in here: one's own until they are in; those of a colleague's printed
/// form only after that, so that they cannot lead one's own.
bool mayAnswer(const CalibrationRound &round, EvaluatorId whose);
/// Own answers that are in may be taken back as long as the others' are not shown.
bool mayTakeBack(const CalibrationRound &round, EvaluatorId whose);
/// Scorecard and interactions stay as they are once the packet went out or an answer was given.
bool mayChangeItems(const CalibrationRound &round);

QStringList missingEvaluators(const CalibrationRound &round); ///< whose answers are not in
struct OpenCalibration
{
    int unanswered = 0; ///< questions over all interactions
    std::optional<CalibrationItemId> first;
};
OpenCalibration openAnswers(const CalibrationRound &round, EvaluatorId evaluator);

enum class CalibrationStage { Collecting, Overdue, AllIn, Closed, ToAnswer, Answered };
/// `missing`: how many evaluators are. The last two are a guest's.
CalibrationStage stageOf(const CalibrationDraft &calibration, int missing, QDate today);

enum class CalibrationTask {
    Answer,   ///< one's own answers are not in
    Collect,  ///< others' are not
    TalkOver, ///< all are in: talk, agree, close
    BeginNext ///< the series goes on
};
struct CalibrationProgress
{
    int missing = 0;           ///< evaluators whose answers are not in
    bool isOwnMissing = false; ///< those of whoever answers in this book
    bool isFollowed = false;   ///< the series has its next round
};
struct CalibrationTodo
{
    CalibrationTask task;
    QDate from; ///< the day from which it can be done
    QDate due;
    bool operator==(const CalibrationTodo &) const = default;
};
/// QUAL-6: what a round asks of whoever keeps the book; absent: nothing. The next round of a series begins
/// `daysToAnswer` before it is due.
std::optional<CalibrationTodo> todoOf(const CalibrationDraft &calibration,
                                      const CalibrationProgress &progress, const WorkCalendar &calendar);
inline constexpr int daysToAnswer = 14; ///< calendar days that evaluators have

/// What a round is made from.
struct CalibrationPlan
{
    QString uid, name, owner;
    ScorecardId scorecard{0};
    QDate created, due;
    bool isMonthly = false;
    std::optional<CalibrationId> follows = {};
    QString self; ///< who answers in this book; empty: nobody
    QStringList colleagues;
    QStringList interactions; ///< ids in the exports
    bool operator==(const CalibrationPlan &) const = default;
};

enum class CalibrationIssue {
    NoName,
    NoInteraction,
    TooManyInteractions,
    InteractionTwice,
    FewerThanTwoEvaluators,
    EvaluatorTwice, ///< case ignored
    NameTooLong,    ///< of the round or an evaluator
    DueBeforeCreated
};
std::vector<CalibrationIssue> issues(const CalibrationPlan &plan);
inline constexpr int mostCalibrationItems = 200;

/// The due day of the next round of a monthly series: the same day of the next month, or its last where it is
/// shorter, moved to the next working day, or to the one before when that would be another month.
/// Example: on the 31st, after 30 January comes 27 February 2026, then 31 March.
QDate nextCalibrationDue(QDate due, int dayOfMonth, const WorkCalendar &calendar);

} // namespace coachbook
