// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

namespace coachbook {

struct BackupFile
{
    QString path;
    QDateTime at; ///< UTC, from its name
    qint64 bytes = 0;
};

/// Automatic backups lie in `<book's folder>/.coachbook-backups/<book's name>/`, named by their UTC time.
QString backupFolder(const QString &bookPath);
std::vector<BackupFile> backups(const QString &bookPath); ///< newest first
/// Makes one when the newest is older than `atMostEveryMinutes`, then thins: 7 daily, 4 weekly (s).
std::optional<BackupFile> backupIfDue(const Book &book, QDateTime now, int atMostEveryMinutes = 30);
/// Which of these may go: all but the newest of each of the last 7 days that have one and of the 4 weeks
/// before.
std::vector<BackupFile> superfluous(const std::vector<BackupFile> &all, int daily = 7, int weekly = 4);
/// What is wrong with a backup: its bytes against the checksum written when it was made, its pages, its
/// rules.
CheckReport verifyBackup(const QString &backup);
/// Puts a backup in the book's place through a verified temporary file; the replaced book is kept beside it
/// and its path is returned. The book must be closed. Old -wal, -shm and -journal files go with the replaced
/// book.
QString restoreBackup(const QString &backup, const QString &bookPath, QDateTime now);

} // namespace coachbook
