// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/autostart.h"
#include "tests/support/catch.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace coachbook::ui;

namespace {

/// The person's configuration is a folder of the test.
struct OwnConfiguration
{
    OwnConfiguration() : before(qgetenv("XDG_CONFIG_HOME"))
    {
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    }
    ~OwnConfiguration()
    {
        if (before.isEmpty())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", before);
    }
    QTemporaryDir folder;
    QByteArray before;
};

} // namespace

TEST_CASE("CAL-2: an argument of a desktop entry is quoted, with its own signs escaped")
{
    struct Line
    {
        const char *plain, *written;
    };
    const Line lines[] = {{"/home/ada/team.coachbook", R"("/home/ada/team.coachbook")"},
                          {"/home/ada/my team.coachbook", R"("/home/ada/my team.coachbook")"},
                          {"/a/100%.coachbook", R"("/a/100%%.coachbook")"},
                          {"/a/\"b\".coachbook", R"("/a/\\"b\\".coachbook")"},
                          {"/a/$HOME`x`", R"("/a/\\$HOME\\`x\\`")"},
                          {"/a/back\\slash", R"("/a/back\\\\slash")"},
                          {"/a/two\nlines", R"("/a/two\nlines")"},
                          {"/ä/ü.coachbook", R"("/ä/ü.coachbook")"}};
    for (const Line &line : lines)
        REQUIRE(autostart::execArgument(QString::fromUtf8(line.plain)) == QString::fromUtf8(line.written));
}

TEST_CASE("CAL-2: the entry is made and removed on request, one a book")
{
    const OwnConfiguration own;
    const QString team = own.folder.filePath(QStringLiteral("team.coachbook"));
    const QString other = own.folder.filePath(QStringLiteral("other.coachbook"));
    REQUIRE_FALSE(autostart::isOn(team));
    REQUIRE(autostart::set(team, true).isEmpty());
    REQUIRE(autostart::isOn(team));
    REQUIRE_FALSE(autostart::isOn(other));
    QFile entry(autostart::entryPath(team));
    REQUIRE(entry.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(entry.readAll());
    REQUIRE(text.contains(QStringLiteral("remind --watch --book \"%1\"\n").arg(team)));
    REQUIRE(autostart::set(other, false).isEmpty()); // was not there
    REQUIRE(autostart::set(team, false).isEmpty());
    REQUIRE_FALSE(autostart::isOn(team));
}

TEST_CASE("CAL-2: an entry that cannot be written says why")
{
    const OwnConfiguration own;
    QFile inTheWay(own.folder.filePath(QStringLiteral("autostart"))); // a file where the folder should be
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    REQUIRE_FALSE(autostart::set(own.folder.filePath(QStringLiteral("team.coachbook")), true).isEmpty());
}
