// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

namespace coachbook {

/// What keeps an import from being taken back, or from being brought back.
struct ImportObstacle
{
    enum class Kind {
        NotThere,    ///< no such import, or it is taken back (in the book) already
        TooLongAgo,  ///< its step of undo is forgotten
        LaterImport, ///< `file`: replaced `rows` of its records, or needs the agents it brought
        LaterChange, ///< `op` at `at`: changed what it brought, or refers to it
        Unknown      ///< something later depends on it
    } kind = Kind::Unknown;
    QString file = {};
    qint64 rows = 0;
    Op op = {};
    QDateTime at = {}; ///< UTC
};

/// Nothing was changed; all that stands in the way.
class ImportInTheWay : public StorageError
{
public:
    ImportInTheWay(const QString &path, std::vector<ImportObstacle> obstacles);
    const std::vector<ImportObstacle> &obstacles() const { return m_obstacles; }

private:
    std::vector<ImportObstacle> m_obstacles;
};
QString obstacleInEnglish(const ImportObstacle &obstacle);

/// Imports taken back and brought back out of turn, as changes of their own. Inside a transaction without
/// cascades; throws ImportInTheWay, then the transaction must be rolled back. Queues, scorecards, questions
/// and behaviours that an import brought stay as long as anything else uses them.
namespace importundo {
void takeBack(Db &db, ImportId import);
void bringBack(Db &db, ImportId import);
} // namespace importundo

} // namespace coachbook
