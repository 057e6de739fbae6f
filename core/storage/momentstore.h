// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"
#include "core/storage/book.h"

namespace coachbook::momentstore {

MomentId insert(Db &db, const MomentDraft &draft);
void update(Db &db, const Moment &moment);
void remove(Db &db, MomentId id);
std::optional<Moment> find(Db &db, MomentId id);
std::vector<Moment> ofEvaluation(Db &db, EvaluationId id); ///< by time
std::vector<Moment> ofInteraction(Db &db, const QString &externalId);

/// What a moment is found by. Empty fields let everything through.
struct Filter
{
    QString text; ///< words of quote, note, behaviour or question, each the beginning of a word
    std::optional<MomentKind> kind = {};
    std::optional<AgentId> agent = {};
    std::optional<BehaviourId> behaviour = {};
    QDate from = {}, to = {};
};

struct Found
{
    /// Without id: a time or comment that came in with an evaluation's answer, not marked by hand.
    std::optional<MomentId> id;
    MomentDraft moment;
    QString agent, behaviour, question; ///< their words
};
std::vector<Found> find(Db &db, const Filter &filter, int most = 500); ///< newest first

} // namespace coachbook::momentstore
