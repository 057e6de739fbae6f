// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"
#include <QHash>

namespace coachbook {

/// A folder in which exports appear. A file is complete when neither its size nor its time of change was
/// another for three seconds; it is handed out once, and again only when it changes.
class FolderWatch
{
public:
    static constexpr qint64 quietFor = 3000; ///< milliseconds
    explicit FolderWatch(QString folder);
    const QString &folder() const { return m_folder; }
    /// The files that are complete and were not handed out yet, by name. `now`: milliseconds of any clock
    /// that only runs forward. `quiet`: how long a file must not have changed.
    QStringList look(qint64 now, qint64 quiet = quietFor);
    void again(const QString &path); ///< hands it out once more, when something kept it from being taken
    bool isThere() const;

private:
    struct Seen
    {
        qint64 size = -1;
        qint64 changed = 0; ///< milliseconds since the epoch
        qint64 since = 0;   ///< when it was first seen so
        bool isTaken = false;
    };
    QString m_folder;
    QHash<QString, Seen> m_files;
};

/// What became of a file of a watched folder.
struct WatchedFile
{
    enum class State {
        Imported,
        KnownAlready, ///< a file of this content was imported before
        Waits,        ///< something has to be answered: in `plan` or `unknown`
        Unreadable    ///< plan.problem
    };
    QString path;
    State state = State::Imported;
    ImportPlan plan;
    std::vector<UnknownPerson> unknown; ///< people who have to be told apart first
    ImportResult result;
};

/// Sha-256 of a file's content; empty when it cannot be read. Throws StorageError Cancelled.
QByteArray contentOf(const QString &path, const JobControl &job = {});

/// Imports a file, or those in a zip, as the profile of its shape says, unless its content is known or
/// something has to be asked: nothing is guessed, and nothing is refused only because nobody was there to
/// answer. Throws StorageError.
WatchedFile importWatched(Book &book, const QString &path, const ImportOptions &options,
                          const RunOptions &run, const JobControl &job = {});

} // namespace coachbook
