// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/bundle.h"

#include "core/base/error.h"
#include "core/import/sheets/archive.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace coachbook {

namespace {

constexpr qint64 bundlePiece = 1 << 20;

/// "../x", "/etc/x", "C:\x": where it would be written is not inside of the zip.
bool leadsOut(const QString &name)
{
    QString plain = name;
    plain.replace(QLatin1Char('\\'), QLatin1Char('/'));
    return plain.startsWith(QLatin1Char('/')) || plain.contains(QChar(0)) ||
           (plain.size() > 1 && plain[1] == QLatin1Char(':')) ||
           plain.split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

/// What systems put beside the files of people.
bool isLitter(const QString &name)
{
    const QString file = name.section(QLatin1Char('/'), -1);
    return name.startsWith(QLatin1String("__MACOSX/")) || file.startsWith(QLatin1Char('.')) ||
           file.compare(QLatin1String("thumbs.db"), Qt::CaseInsensitive) == 0 ||
           file.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

QString plainFileName(const QString &name)
{
    constexpr qsizetype longest = 80;
    QString plain = name.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1);
    for (QChar &c : plain) {
        if (!c.isPrint())
            c = QLatin1Char('_');
    }
    return plain.right(longest);
}

std::optional<FileProblem> problemOf(ArchiveProblem problem)
{
    switch (problem) {
    case ArchiveProblem::None:
        return std::nullopt;
    case ArchiveProblem::NotAnArchive:
        return FileProblem::BrokenArchive;
    case ArchiveProblem::Encrypted:
        return FileProblem::Encrypted;
    case ArchiveProblem::TooLarge:
        break;
    }
    return FileProblem::ArchiveTooLarge;
}

} // namespace

bool Bundle::isBundle(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) ||
        file.peek(4) != QByteArray("PK\x03\x04"))
        return false;
    const Archive archive(path);
    return archive.problem() != ArchiveProblem::NotAnArchive &&
           !archive.has(QStringLiteral("[Content_Types].xml")) && !archive.has(QStringLiteral("mimetype"));
}

Bundle::Bundle(const QString &path, const JobControl &job) : m_path(path)
{
    open(job);
}

void Bundle::open(const JobControl &job)
{
    const Archive archive(m_path);
    if (const auto problem = problemOf(archive.problem()))
        return fail(*problem);
    qsizetype files = 0;
    for (const ArchiveEntry &entry : archive.entries()) {
        if (leadsOut(entry.name))
            return fail(FileProblem::UnsafeArchive, entry.name.left(200));
        files += !isLitter(entry.name);
        m_total += entry.size;
    }
    if (files == 0)
        return fail(FileProblem::EmptyArchive);
    if (!m_folder.isValid())
        return fail(FileProblem::Unreadable);
    if (m_total > QStorageInfo(m_folder.path()).bytesAvailable())
        return fail(FileProblem::ArchiveTooLarge);
    unpack(archive, job);
}

void Bundle::fail(FileProblem problem, const QString &detail)
{
    m_problem = problem;
    m_detail = detail;
    m_members.clear();
    m_folder.remove();
}

/// Each file in a folder of its own, so that two of one name do not meet and each keeps its name.
void Bundle::unpack(const Archive &archive, const JobControl &job)
{
    QDir folder(m_folder.path());
    for (const ArchiveEntry &entry : archive.entries()) {
        if (isLitter(entry.name))
            continue;
        const QString place = QString::number(m_members.size() + 1);
        const QString to = folder.filePath(place + QLatin1Char('/') + plainFileName(entry.name));
        if (!folder.mkdir(place))
            return fail(FileProblem::Unreadable);
        if (!unpackOne(archive, entry.name, to, job))
            return fail(FileProblem::BrokenArchive, entry.name.left(200));
        m_members.push_back({entry.name, to});
    }
}

bool Bundle::unpackOne(const Archive &archive, const QString &name, const QString &to, const JobControl &job)
{
    const std::unique_ptr<QIODevice> from = archive.open(name);
    QFile file(to);
    if (!from || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qint64 left = archive.sizeOf(name);
    while (left > 0) {
        const QByteArray piece = from->read(std::min(left, bundlePiece));
        if (piece.isEmpty() || file.write(piece) != piece.size())
            return false;
        left -= piece.size();
        m_done += piece.size();
        job.progress(m_done, m_total);
        if (job.isCancelled())
            throw StorageError(StorageErrorKind::Cancelled, m_path, QStringLiteral("reading was cancelled"));
    }
    return from->read(1).isEmpty() && Archive::closeSound(*from) && file.flush();
}

} // namespace coachbook
