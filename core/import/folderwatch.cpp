// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/folderwatch.h"

#include "core/base/error.h"
#include "core/storage/sqlite/connection.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace coachbook {

namespace {

constexpr qint64 bytesAtOnce = 1024 * 1024;

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
    const QStringList kinds{QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt"),
                            QStringLiteral("*.xlsx"), QStringLiteral("*.json")};
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
