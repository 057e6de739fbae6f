// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheets/archive.h"

#include <QFileInfo>
#include <algorithm>
#include <quazip.h>
#include <quazipfile.h>

namespace coachbook {

namespace {

constexpr quint16 encryptedFlag = 1;

} // namespace

Archive::Archive(const QString &path) : m_path(path)
{
    QuaZip zip(path);
    zip.setUtf8Enabled(true);
    if (!zip.open(QuaZip::mdUnzip)) {
        m_problem = ArchiveProblem::NotAnArchive;
        return;
    }
    const QList<QuaZipFileInfo64> files = zip.getFileInfoList64();
    if (files.isEmpty() || zip.getZipError() != UNZ_OK)
        m_problem = ArchiveProblem::NotAnArchive;
    else if (files.size() > mostEntries)
        m_problem = ArchiveProblem::TooLarge;
    qint64 whole = 0;
    for (const QuaZipFileInfo64 &file : files) {
        const auto size = static_cast<qint64>(std::min<quint64>(file.uncompressedSize, largestEntry + 1));
        const auto packed = static_cast<qint64>(file.compressedSize);
        if (file.flags & encryptedFlag)
            m_problem = ArchiveProblem::Encrypted;
        else if (size > largestEntry ||
                 (size > harmless && size / std::max<qint64>(packed, 1) > highestRatio))
            m_problem = ArchiveProblem::TooLarge;
        whole += size;
        if (!file.name.endsWith(QLatin1Char('/')))
            m_entries.push_back({file.name, size});
    }
    // Entries may share their bytes: what they say of their own is held against the whole file.
    if (m_problem == ArchiveProblem::None && whole > harmless &&
        whole / std::max<qint64>(QFileInfo(path).size(), 1) > highestRatio)
        m_problem = ArchiveProblem::TooLarge;
}

bool Archive::has(const QString &name) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&name](const ArchiveEntry &entry) { return entry.name == name; });
}

qint64 Archive::sizeOf(const QString &name) const
{
    for (const ArchiveEntry &entry : m_entries) {
        if (entry.name == name)
            return entry.size;
    }
    return 0;
}

std::unique_ptr<QIODevice> Archive::open(const QString &name) const
{
    if (m_problem != ArchiveProblem::None || !has(name))
        return nullptr;
    auto file = std::make_unique<QuaZipFile>(m_path, name);
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    return file;
}

bool Archive::closeSound(QIODevice &entry)
{
    entry.close();
    const auto *file = dynamic_cast<const QuaZipFile *>(&entry);
    return file && file->getZipError() == UNZ_OK;
}

} // namespace coachbook
