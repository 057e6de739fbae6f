// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "core/storage/book.h"
#include <QFile>

namespace coachbook {

namespace {

QByteArray script(const char *name)
{
    QFile file(QStringLiteral(":/coachbook/schema/") + QLatin1String(name));
    const bool readable = file.open(QIODevice::ReadOnly);
    Q_ASSERT(readable);
    return file.readAll();
}

} // namespace

std::vector<MigrationStep> shippedMigrations()
{
    return {{1, script("0001_initial.sql")},  {2, script("0002_import.sql")},
            {3, script("0003_quality.sql")},  {4, script("0004_session.sql")},
            {5, script("0005_calendar.sql")}, {6, script("0006_reminder.sql")},
            {7, script("0007_signal.sql")}};
}

void migrate(sqlite::Connection &connection, const std::vector<MigrationStep> &steps)
{
    for (const MigrationStep &step : steps) {
        if (step.version <= connection.integer("PRAGMA user_version"))
            continue;
        sqlite::Transaction transaction(connection);
        connection.exec(step.sql.constData());
        const QByteArray stamp = QStringLiteral("PRAGMA user_version = %1; PRAGMA application_id = %2")
                                     .arg(step.version)
                                     .arg(applicationId)
                                     .toUtf8();
        connection.exec(stamp.constData());
        transaction.commit();
    }
}

} // namespace coachbook
