// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/replystore.h"

namespace coachbook::ui {

/// The versions around an evaluation and what the agent said to each. A reply belongs to the version it was
/// given to; a version that a dispute made has none of its own.
struct EvaluationHistory
{
    Evaluation shown;
    std::optional<Evaluation> before, after; ///< the versions next to it, drafts too
    std::optional<Reply> reply;              ///< to the version that is shown
    std::optional<Reply> decided;            ///< the dispute of the version before that made this one
};
EvaluationHistory historyOf(Db &db, const Evaluation &evaluation);

struct HistoryMoment
{
    QDate today;
    QDateTime nowUtc;
    int replyHours; ///< how long a reply may take
};
/// What was replied and decided, or that another version holds; a line each, none when there is nothing.
QStringList historyLines(const EvaluationHistory &history, const HistoryMoment &now);

/// What the agent saw otherwise in a question, and what was decided; empty: nothing.
QString disputeRemark(const EvaluationHistory &history, const Question &question);

} // namespace coachbook::ui
