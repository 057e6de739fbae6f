// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <stdexcept>

namespace coachbook {

/// What went wrong outside the program. The interface turns a kind into words (ui/shell/errortext).
enum class StorageErrorKind {
    NotFound,      ///< no file at that path
    NotACoachbook, ///< a file, but not a book
    Empty,         ///< a file of no bytes
    TooOld,        ///< a book from before the oldest version this program upgrades
    TooNew,        ///< a book written by a newer Coachbook
    Corrupt,       ///< damaged pages
    Busy,          ///< another window or program holds the book, or an import is running
    ReadOnly,      ///< the file or its folder cannot be written
    Full,          ///< no space left on the disk
    Moved,         ///< the file was moved, replaced or removed while it was open
    Constraint,    ///< a rule of the book was broken (a duplicate, a missing agent)
    Cancelled,     ///< the person asked to stop
    Conflict,      ///< a change cannot be taken back because later changes depend on it
    Io             ///< any other failure to read or write
};

class StorageError : public std::runtime_error
{
public:
    StorageError(StorageErrorKind kind, QString path, QString detail)
        : std::runtime_error(detail.toStdString()), m_kind(kind), m_path(std::move(path)),
          m_detail(std::move(detail))
    {}
    StorageErrorKind kind() const { return m_kind; }
    const QString &path() const { return m_path; }
    /// Technical words for a log or a "details" fold, in English.
    const QString &detail() const { return m_detail; }

private:
    StorageErrorKind m_kind;
    QString m_path;
    QString m_detail;
};

} // namespace coachbook
