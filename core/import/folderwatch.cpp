// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/folderwatch.h"

#include "core/base/error.h"
#include "core/import/bundle.h"
#include "core/storage/sqlite/connection.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace coachbook {

namespace {

constexpr qint64 bytesAtOnce = 1024 * 1024;

void add(ImportResult &sum, ImportResult part)
{
    sum.rows += part.rows;
    sum.added += part.added;
    sum.updated += part.updated;
    sum.unchanged += part.unchanged;
    sum.refused += part.refused;
    sum.ignored += part.ignored;
    sum.records += part.records;
    std::move(part.problems.begin(), part.problems.end(), std::back_inserter(sum.problems));
}

/// The plans of the files in a zip that can be read, in the order in which they need each other. Where there
/// is none, `file` says why.
std::vector<ImportPlan> plansOf(const Bundle &bundle, const ImportOptions &options, const JobControl &job,
                                WatchedFile &file)
{
    std::vector<ImportPlan> plans;
    file.plan.shape.path = file.path;
    file.plan.problem = bundle.problem();
    file.plan.problemDetail = bundle.problemDetail();
    for (const BundleMember &member : bundle.members()) {
        ImportPlan plan = inspect(member.path, options, job);
        if (!plan.problem)
            plans.push_back(std::move(plan));
        else if (!file.plan.problem)
            file.plan = std::move(plan);
    }
    std::stable_sort(plans.begin(), plans.end(), [](const ImportPlan &a, const ImportPlan &b) {
        return a.mapping.kind < b.mapping.kind;
    });
    return plans;
}

/// All files of a zip or, where one of them has a question, none. The zip counts as known once the last of
/// them is in.
void importBundle(Book &book, const ImportOptions &options, const RunOptions &run, const JobControl &job,
                  WatchedFile &file)
{
    const Bundle bundle(file.path, job);
    const std::vector<ImportPlan> plans = plansOf(bundle, options, job, file);
    if (plans.empty()) {
        file.state = WatchedFile::State::Unreadable;
        return;
    }
    file.state = WatchedFile::State::Waits;
    for (const ImportPlan &plan : plans) {
        file.plan = plan;
        if (!plan.questions.empty())
            return;
    }
    RunOptions trial = run;
    trial.dryRun = true;
    trial.mostRowsTried = 0;
    for (const ImportResult &result : tryImports(book, plans, trial, job))
        std::copy(result.unknown.begin(), result.unknown.end(), std::back_inserter(file.unknown));
    if (!file.unknown.empty())
        return;
    file.state = WatchedFile::State::Imported;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        RunOptions each = run;
        if (i + 1 < plans.size())
            each.sha256.clear();
        add(file.result, runImport(book, plans[i], each, job));
    }
}

/// What programs write beside the file they are busy with.
bool isTemporary(const QString &name)
{
    return name.startsWith(QLatin1Char('~')) || name.startsWith(QLatin1String(".~"));
}

} // namespace

FolderWatch::FolderWatch(QString folder) : m_folder(std::move(folder)) {}

bool FolderWatch::isThere() const
{
    return QFileInfo(m_folder).isDir();
}

QStringList FolderWatch::look(qint64 now, qint64 quiet)
{
    const QStringList kinds{QStringLiteral("*.csv"),  QStringLiteral("*.tsv"),  QStringLiteral("*.txt"),
                            QStringLiteral("*.xlsx"), QStringLiteral("*.json"), QStringLiteral("*.zip"),
                            QStringLiteral("*.ics"),  QStringLiteral("*.vtt"),  QStringLiteral("*.srt")};
    QHash<QString, Seen> there;
    QStringList complete;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList(kinds, QDir::Files, QDir::Name)) {
        if (isTemporary(info.fileName()))
            continue;
        const QString path = info.absoluteFilePath();
        Seen seen = m_files.value(path);
        const qint64 changed = info.lastModified().toMSecsSinceEpoch();
        if (seen.size != info.size() || seen.changed != changed)
            seen = {info.size(), changed, now, false};
        if (!seen.isTaken && seen.size > 0 && now - seen.since >= quiet) {
            seen.isTaken = true;
            complete << path;
        }
        there.insert(path, seen);
    }
    m_files = std::move(there);
    return complete;
}

void FolderWatch::again(const QString &path)
{
    if (const auto found = m_files.find(path); found != m_files.end())
        found->isTaken = false;
}

QByteArray contentOf(const QString &path, const JobControl &job)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (job.isCancelled())
            throw StorageError(StorageErrorKind::Cancelled, path, QStringLiteral("cancelled"));
        const QByteArray bytes = file.read(bytesAtOnce);
        if (bytes.isEmpty())
            return {};
        hash.addData(bytes);
    }
    return hash.result();
}

WatchedFile importWatched(Book &book, const QString &path, const ImportOptions &options,
                          const RunOptions &run, const JobControl &job)
{
    WatchedFile file;
    file.path = path;
    RunOptions with = run;
    with.askedBy = AskedBy::WatchedFolder;
    with.keepProfile = true;
    with.sha256 = contentOf(path, job);
    const std::unique_ptr<Db> db = book.openReader(); // this may run on a worker
    if (!with.sha256.isEmpty() && importstore::knowsContent(*db, with.sha256)) {
        file.state = WatchedFile::State::KnownAlready;
        return file;
    }
    ImportOptions known = options;
    known.profiles = profilesOf(*db);
    if (Bundle::isBundle(path)) {
        importBundle(book, known, with, job, file);
        return file;
    }
    file.plan = inspect(path, known, job);
    if (file.plan.problem) {
        file.state = WatchedFile::State::Unreadable;
        return file;
    }
    file.unknown = unknownPeople(file.plan, *db);
    if (!file.plan.questions.empty() || !file.unknown.empty()) {
        file.state = WatchedFile::State::Waits;
        return file;
    }
    file.result = runImport(book, file.plan, with, job);
    return file;
}

} // namespace coachbook
