// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scorecard.h"
#include "core/storage/book.h"

namespace coachbook::scorecardstore {

std::optional<Scorecard> find(Db &db, ScorecardId id);
int evaluations(Db &db, ScorecardId id); ///< made with this version, drafts too
bool isUsed(Db &db, ScorecardId id);     ///< by an evaluation or a round of calibration

/// Writes name and questions. A version that is used stays as it is: the change becomes the next version.
/// Returns the version that was written.
ScorecardId save(Db &db, ScorecardId id, const QString &name, const std::vector<QuestionDraft> &questions);
ScorecardId duplicate(Db &db, ScorecardId id, const QString &name);
/// All versions of a name are offered no more, or again.
void setRetired(Db &db, const QString &name, bool retired);
/// False, and nothing done, when it is used.
bool removeUnused(Db &db, ScorecardId id);
/// `wanted`, or "wanted 2" and so on when there is a scorecard of that name.
QString freeName(Db &db, const QString &wanted);

} // namespace coachbook::scorecardstore
