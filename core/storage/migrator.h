// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"
#include <QByteArray>
#include <vector>

namespace coachbook {

struct MigrationStep
{
    int version = 0; ///< the version the book has afterwards
    QByteArray sql;
};

/// All steps from an empty file to schemaVersion, in order.
std::vector<MigrationStep> shippedMigrations();

/// Brings the book from its user_version to the last step's, each step in one transaction; a failing step
/// leaves the version before it. Steps at or below the present version are passed over.
void migrate(sqlite::Connection &connection, const std::vector<MigrationStep> &steps);

} // namespace coachbook
