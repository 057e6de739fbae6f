// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checks.h"
#include "core/domain/evaluation.h"
#include "core/storage/bookfile.h"
#include "core/storage/metricstore.h"
#include "core/storage/sqlite/query.h"
#include <QFile>
#include <QFileInfo>
#include <cmath>

namespace coachbook {

using sqlite::Query;

namespace {

std::vector<QString> brokenReferences(Db &db)
{
    std::vector<QString> problems;
    Query q(db, "PRAGMA foreign_key_check");
    while (q.step())
        problems.push_back(QStringLiteral("row %1 of %2 refers to a %3 that is not there")
                               .arg(q.text(1), q.text(0), q.text(2)));
    return problems;
}

std::vector<QString> wrongSums(Db &db)
{
    std::vector<QString> problems;
    for (const QDate day : metricstore::rollupDifferences(db))
        problems.push_back(
            QStringLiteral("the sums of %1 differ from its interactions").arg(day.toString(Qt::ISODate)));
    return problems;
}

/// Walks all answers grouped by evaluation and compares each stored score with qaScore().
std::vector<QString> wrongScores(Db &db)
{
    std::vector<QString> problems;
    Query q(db, "SELECT evaluation.id, evaluation.score, answer.score, maximum, weight, critical, "
                "fails_section, section FROM evaluation "
                "JOIN answer ON evaluation_id = evaluation.id JOIN question ON question.id = question_id "
                "ORDER BY evaluation.id");
    std::vector<ScoredAnswer> answers;
    std::optional<std::int64_t> current;
    std::optional<double> stored;
    const auto compare = [&] {
        const std::optional<double> score = qaScore(answers);
        constexpr double tolerance = 1e-6;
        if (current &&
            (score.has_value() != stored.has_value() || (score && std::abs(*score - *stored) > tolerance)))
            problems.push_back(
                QStringLiteral("the score of evaluation %1 differs from its answers").arg(*current));
        answers.clear();
    };
    while (q.step()) {
        if (current != q.integer(0))
            compare();
        current = q.integer(0);
        stored = q.maybeReal(1);
        answers.push_back({q.maybeReal(2), q.real(3), q.real(4), q.flag(5), q.flag(6), q.text(7)});
    }
    compare();
    return problems;
}

std::vector<QString> wrongSearchIndex(Db &db)
{
    const std::int64_t agents = db.integer("SELECT count(*) FROM agent");
    const std::int64_t indexed = db.integer("SELECT count(*) FROM search WHERE rowid % 8 = 0");
    if (agents == indexed)
        return {};
    return {QStringLiteral("the search index knows %1 of %2 agents").arg(indexed).arg(agents)};
}

/// Every transcript has its turns, every turn its entry in the index.
std::vector<QString> wrongTranscripts(Db &db)
{
    std::vector<QString> problems;
    const std::int64_t turns = db.integer("SELECT count(*) FROM turn");
    const std::int64_t told = db.integer("SELECT total(turns) FROM transcript");
    if (turns != told)
        problems.push_back(
            QStringLiteral("there are %1 turns, the transcripts have %2").arg(turns).arg(told));
    const std::int64_t indexed = db.integer("SELECT count(*) FROM turn_search_docsize");
    if (turns != indexed)
        problems.push_back(
            QStringLiteral("the index of transcripts knows %1 of %2 turns").arg(indexed).arg(turns));
    const std::int64_t strays =
        db.integer("SELECT count(*) FROM transcript WHERE shelf = 0 AND agent_id IS NOT NULL "
                   "AND agent_id NOT IN (SELECT id FROM agent)");
    if (strays > 0)
        problems.push_back(QStringLiteral("%1 transcripts refer to an agent that is not there").arg(strays));
    return problems;
}

/// Every turn lies where its transcript says.
std::vector<QString> strayTurns(Db &db)
{
    const std::int64_t strays =
        db.integer("SELECT count(*) FROM turn LEFT JOIN transcript ON transcript.id = transcript_id "
                   "WHERE transcript.id IS NULL OR turn.id < first_turn OR turn.id >= first_turn + turns");
    if (strays == 0)
        return {};
    return {QStringLiteral("%1 turns are not where their transcript says").arg(strays)};
}

} // namespace

std::vector<QString> problemsIn(Db &db, bool thorough)
{
    std::vector<QString> problems = sqlite::integrity(db, thorough);
    if (!problems.empty())
        return problems; // queries on damaged pages would only add noise
    for (const auto &part : {brokenReferences(db), wrongSums(db), wrongScores(db), wrongSearchIndex(db),
                             wrongTranscripts(db), thorough ? strayTurns(db) : std::vector<QString>()})
        problems.insert(problems.end(), part.begin(), part.end());
    return problems;
}

CheckReport checkFile(const QString &path)
{
    try {
        const auto book = Book::open(path, OpenMode::ReadOnly, [] { return QDateTime(); });
        return book->check(true);
    } catch (const StorageError &problem) {
        return {{problem.detail()}};
    }
}

void copyBook(const QString &path, const QString &target, const JobControl &job)
{
    if (QFileInfo::exists(target))
        throw StorageError(StorageErrorKind::Constraint, target,
                           QStringLiteral("a file of that name is already there"));
    const QString temporary = target + QStringLiteral(".part");
    QFile::remove(temporary);
    createPrivateFile(temporary);
    try {
        {
            sqlite::Connection from(path, sqlite::Access::ReadOnly);
            sqlite::Connection to(temporary, sqlite::Access::ReadWrite);
            sqlite::copyDatabase(from, to, [&](int done, int total) {
                job.progress(done, total);
                if (job.isCancelled())
                    throw StorageError(StorageErrorKind::Cancelled, target, QStringLiteral("cancelled"));
            });
            to.exec("PRAGMA journal_mode = DELETE");
            const std::vector<QString> problems = sqlite::integrity(to, false);
            if (!problems.empty())
                throw StorageError(StorageErrorKind::Corrupt, path, problems.front());
        }
        syncToDisk(temporary);
        if (!QFile::rename(temporary, target))
            throw StorageError(StorageErrorKind::Io, target,
                               QStringLiteral("the copy could not be given its name"));
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
}

} // namespace coachbook
