// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scorecardstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sqlite/query.h"
#include <algorithm>

namespace coachbook::scorecardstore {

using sqlite::Query;

std::optional<Scorecard> find(Db &db, ScorecardId id)
{
    for (Scorecard &card : qualitystore::scorecards(db)) {
        if (card.id == id)
            return std::move(card);
    }
    return std::nullopt;
}

int evaluations(Db &db, ScorecardId id)
{
    Query q(db, "SELECT count(*) FROM evaluation WHERE scorecard_id = ?");
    q.bind(id);
    return q.step() ? q.number(0) : 0;
}

bool isUsed(Db &db, ScorecardId id)
{
    if (evaluations(db, id) > 0)
        return true;
    Query q(db, "SELECT 1 FROM calibration WHERE scorecard_id = ?");
    q.bind(id);
    return q.step();
}

namespace {

int newestVersion(Db &db, const QString &name)
{
    Query q(db, "SELECT coalesce(max(version), 0) FROM scorecard WHERE name = ?");
    q.bind(name);
    return q.step() ? q.number(0) : 0;
}

/// The old versions of a scorecard take the new name too: they are the same scorecard.
void rename(Db &db, const QString &from, const QString &to)
{
    Query(db, "UPDATE scorecard SET name = ? WHERE name = ?").bind(to).bind(from).run();
}

} // namespace

ScorecardId save(Db &db, ScorecardId id, const QString &name, const std::vector<QuestionDraft> &questions)
{
    const std::optional<Scorecard> before = find(db, id);
    if (!before)
        return id;
    if (before->name != name)
        rename(db, before->name, name);
    const std::vector<QuestionDraft> old(before->questions.begin(), before->questions.end());
    if (old == questions)
        return id;
    if (isUsed(db, id))
        return qualitystore::insertScorecard(db, name, newestVersion(db, name) + 1, questions);
    Query(db, "DELETE FROM question WHERE scorecard_id = ?").bind(id).run();
    for (const QuestionDraft &question : questions)
        qualitystore::insertQuestion(db, id, question);
    return id;
}

ScorecardId duplicate(Db &db, ScorecardId id, const QString &name)
{
    const std::optional<Scorecard> from = find(db, id);
    std::vector<QuestionDraft> questions;
    if (from)
        questions.assign(from->questions.begin(), from->questions.end());
    return qualitystore::insertScorecard(db, name, 1, questions);
}

void setRetired(Db &db, const QString &name, bool retired)
{
    Query(db, "UPDATE scorecard SET retired = ? WHERE name = ?").bind(retired).bind(name).run();
}

bool removeUnused(Db &db, ScorecardId id)
{
    if (isUsed(db, id))
        return false;
    Query(db, "DELETE FROM scorecard WHERE id = ?").bind(id).run();
    return true;
}

QString freeName(Db &db, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; newestVersion(db, name) > 0; ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

} // namespace coachbook::scorecardstore
