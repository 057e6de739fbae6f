// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation.h"

namespace coachbook {

enum class QuestionKind { YesNo, Rating, Choice };
QuestionKind kindOf(const QuestionDraft &question);

/// What keeps a scorecard from being used. `question` counts from 0; -1: the scorecard as a whole.
struct ScorecardIssue
{
    enum class Kind {
        NoName,
        NoQuestion,
        NoWeight,       ///< all weights are zero: no score could be worked out
        NoText,         ///< a question without words
        TwiceInSection, ///< the same question in the same section
        NoMaximum,      ///< a rating that ends at zero
        TooFewChoices,  ///< fewer than two
        ChoiceWithoutText,
        ChoicesAllZero, ///< no choice brings a point
        NegativeWeight
    } kind;
    int question = -1;
    bool operator==(const ScorecardIssue &) const = default;
};

/// QUAL-1. In the order of the questions; empty when it can be used.
std::vector<ScorecardIssue> scorecardIssues(const QString &name, const std::vector<QuestionDraft> &questions);

/// The maximum that follows from its choices; a yes or no and a rating keep theirs.
QuestionDraft withMaximum(QuestionDraft question);

double totalWeight(const std::vector<QuestionDraft> &questions);

/// The highest version of each name, by name; of a retired one too, its `retired` tells.
std::vector<Scorecard> newestVersions(std::vector<Scorecard> cards);
/// Of these, the newest versions that are neither retired nor kept from being used by an issue.
std::vector<Scorecard> usableCards(std::vector<Scorecard> cards);

/// Questions that are still without answer. Not applicable is an answer where the question allows it.
struct OpenQuestions
{
    int unanswered = 0;
    std::optional<QuestionId> first;
};
OpenQuestions openQuestions(const Scorecard &card, const std::vector<Answer> &answers);

} // namespace coachbook
