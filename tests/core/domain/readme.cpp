// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace {

QString sourceFolder()
{
    return QStringLiteral(COACHBOOK_SOURCE_DIR);
}

QString readme()
{
    QFile file(sourceFolder() + QStringLiteral("/core/README.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// Paths between backticks: `core/domain/tier.cpp`.
QStringList listedFiles(const QString &text)
{
    static const QRegularExpression path(QStringLiteral("`((?:core|tests)/[^`]+)`"));
    QStringList files;
    for (auto it = path.globalMatch(text); it.hasNext();)
        files.append(it.next().captured(1));
    return files;
}

} // namespace

TEST_CASE("core/README.md: every file of the table of rules is there")
{
    const QStringList files = listedFiles(readme());
    REQUIRE(files.size() > 40);
    for (const QString &file : files) {
        CAPTURE(file);
        REQUIRE(QFile::exists(sourceFolder() + QLatin1Char('/') + file));
    }
}

TEST_CASE("core/README.md: every file with rules is in the table")
{
    const QStringList listed = listedFiles(readme());
    for (const QString &name : QDir(sourceFolder() + QStringLiteral("/core/domain"))
                                   .entryList({QStringLiteral("*.cpp")}, QDir::Files)) {
        CAPTURE(name);
        REQUIRE(listed.contains(QStringLiteral("core/domain/") + name));
    }
}
