// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation.h"
#include "core/domain/questionagreement.h"

namespace coachbook {

/// The answers that a scorecard allows to one question, not applicable apart.
struct QuestionScale
{
    AnswerScale kind = AnswerScale::Nominal;
    std::vector<double> points; ///< in their order; empty where they are too many to count chance by
};
QuestionScale scaleOf(const QuestionDraft &question);

/// Whether `score` is an answer to the question; absent: not applicable.
bool isAnswerTo(const QuestionDraft &question, const std::optional<double> &score);

} // namespace coachbook
