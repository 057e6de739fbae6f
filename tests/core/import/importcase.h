// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"
#include "core/storage/settingstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <QFile>
#include <QTemporaryDir>

namespace coachbook::test {

/// A book in Berlin on 2026-11-21 into which made-up files are imported.
class ImportCase
{
public:
    ImportCase()
    {
        BookSettings settings = settingstore::load(book->db());
        settings.zone = QStringLiteral("Europe/Berlin");
        book->transact({QStringLiteral("settings.edit"), {}},
                       [&](Db &db) { settingstore::save(db, settings); });
    }

    ImportPlan plan(const QByteArray &bytes, std::optional<ImportKind> kind = std::nullopt)
    {
        const QString path = m_folder.filePath(QStringLiteral("export.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return inspect(path, {today, kind, std::nullopt, std::nullopt, {}});
    }

    ImportResult run(const ImportPlan &from, bool dryRun = false, const JobControl &job = {})
    {
        INFO(problemInEnglish(from).toStdString());
        REQUIRE(from.canRun());
        const ImportResult result =
            runImport(*book, from, {dryRun, QDateTime(today, QTime(9, 0), Qt::UTC), std::nullopt}, job);
        REQUIRE(result.added + result.updated + result.unchanged + result.refused + result.ignored ==
                result.rows);
        REQUIRE(result.rows == from.rows);
        return result;
    }

    ImportResult import(const QByteArray &bytes, std::optional<ImportKind> kind = std::nullopt)
    {
        return run(plan(bytes, kind));
    }

    TemporaryBook book;
    QDate today{2026, 11, 21};

private:
    QTemporaryDir m_folder;
};

/// "new/updated/unchanged/refused": one comparison tells all four.
inline std::string counts(const ImportResult &result)
{
    return std::to_string(result.added) + '/' + std::to_string(result.updated) + '/' +
           std::to_string(result.unchanged) + '/' + std::to_string(result.refused);
}

} // namespace coachbook::test
