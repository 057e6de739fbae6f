// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace coachbook {

struct Choice
{
    QString text;
    double points = 0;
    bool operator==(const Choice &) const = default;
};

struct QuestionDraft
{
    QString section;
    QString text;
    double maximum = 1;
    double weight = 1;
    bool critical = false; ///< failing it fails the evaluation
    std::optional<BehaviourId> behaviour = {};
    bool failsSection = false;        ///< failing it takes all points of its section
    bool alwaysApplies = false;       ///< "not applicable" is no answer to it
    QString help = {};                ///< what a yes, or each step, means
    std::vector<Choice> choices = {}; ///< empty: yes or no where the maximum is 1, else a rating 0..maximum
    bool operator==(const QuestionDraft &) const = default;
};

struct Question : QuestionDraft
{
    QuestionId id{0};
    ScorecardId scorecard{0};
    bool operator==(const Question &) const = default;
};

struct Scorecard
{
    ScorecardId id{0};
    QString name;
    int version = 1;
    std::vector<Question> questions;
    bool retired = false; ///< not offered any more
    bool operator==(const Scorecard &) const = default;
};

struct Answer
{
    QuestionId question{0};
    std::optional<double> score; ///< absent: not applicable
    QString comment;
    std::optional<int> momentSeconds;
    bool answered = true; ///< false in a draft where the comment came first
    bool operator==(const Answer &) const = default;
};

enum class EvaluationState { Draft, Released, Acknowledged, Disputed, Resolved };

/// Why an interaction was evaluated: only the random core may stand for all of them.
enum class Pick { Unknown, RandomCore, Risk };

struct EvaluationDraft
{
    QString externalId;
    AgentId agent{0};
    QString interactionRef;
    QDate day;
    QString evaluator;
    ScorecardId scorecard{0};
    std::optional<double>
        score; ///< 0..100 by qaScore, kept beside the answers so that trends need not read them
    std::vector<Answer> answers = {};
    EvaluationState state = EvaluationState::Released;
    int version = 1;
    std::optional<EvaluationId> supersedes = {}; ///< the version before this one
    bool superseded = false;                     ///< a newer version holds
    std::optional<QDateTime> releasedAt = {};    ///< UTC; absent for what came in from a file
    Pick pick = Pick::Unknown;
    QString summary = {};
    bool operator==(const EvaluationDraft &) const = default;
};

struct Evaluation : EvaluationDraft
{
    EvaluationId id{0};
    bool operator==(const Evaluation &) const = default;
};

/// One answer with what its question weighs: input of qaScore.
struct ScoredAnswer
{
    std::optional<double> score;
    double maximum = 1;
    double weight = 1;
    bool critical = false;
    bool failsSection = false;
    QString section = {};
};

/// QA score 0..100: sum(weight * score / maximum) / sum(weight) over the answers that apply; 0 when a
/// critical question fails (under half its maximum), no points for a section whose own critical question
/// fails; absent when nothing applies or all weights are zero.
std::optional<double> qaScore(const std::vector<ScoredAnswer> &answers);
bool failsCritical(const ScoredAnswer &answer);
ScoredAnswer scoredAnswer(const Question &question, const std::optional<double> &score);
/// Of answers to the questions of a scorecard; a question without an answer counts as not applicable.
std::optional<double> qaScore(const std::vector<Answer> &answers, const Scorecard &card);

/// The time a comment begins with: "3:42 confirmed ..." is 222 s, "1:02:03 ..." 3723 s.
std::optional<int> momentInComment(const QString &comment);
QString commentWithoutMoment(const QString &comment); ///< "confirmed ..."
QString momentText(int seconds);                      ///< 222 -> "3:42"
/// Under standard: a yes/no question (maximum 1) answered no, a rating under 80 % of its maximum. Not
/// applicable misses nothing.
bool isMissed(const std::optional<double> &score, double maximum);
inline constexpr double standardShare = 0.8;

} // namespace coachbook
