// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>
#include <memory>
#include <vector>

namespace coachbook {

enum class ArchiveProblem { None, NotAnArchive, Encrypted, TooLarge };

struct ArchiveEntry
{
    QString name; ///< with its folders
    qint64 size = 0;
};

/// A zip file that is read and never unpacked to disk, so that no name in it can lead anywhere. Entries that
/// would inflate beyond all measure make it TooLarge before any is read.
class Archive
{
public:
    static constexpr qint64 largestEntry = qint64(4) << 30;
    static constexpr qint64 harmless = qint64(64)
                                       << 20;   ///< inflated; only what is larger is held against its ratio
    static constexpr qint64 highestRatio = 400; ///< what real sheets reach is below 100
    static constexpr int mostEntries = 10000;

    explicit Archive(const QString &path);
    ArchiveProblem problem() const { return m_problem; }
    const std::vector<ArchiveEntry> &entries() const { return m_entries; } ///< files, without folders
    bool has(const QString &name) const;
    qint64 sizeOf(const QString &name) const;
    /// The entry's bytes, inflated as they are read; null when there is none.
    std::unique_ptr<QIODevice> open(const QString &name) const;
    /// Closes an entry that was read to its end; false when its bytes are not those that were packed.
    static bool closeSound(QIODevice &entry);

private:
    QString m_path;
    ArchiveProblem m_problem = ArchiveProblem::None;
    std::vector<ArchiveEntry> m_entries;
};

} // namespace coachbook
