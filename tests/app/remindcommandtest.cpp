// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "core/storage/newbook.h"
#include "tests/app/console.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

app::Request requested(const char *line)
{
    return app::requestOf(QString::fromLatin1(line).split(QLatin1Char(' ')));
}

struct Display
{
    explicit Display(const char *value) : before(qgetenv("DISPLAY"))
    {
        qunsetenv("WAYLAND_DISPLAY");
        if (*value == 0)
            qunsetenv("DISPLAY");
        else
            qputenv("DISPLAY", value);
    }
    ~Display()
    {
        if (before.isEmpty())
            qunsetenv("DISPLAY");
        else
            qputenv("DISPLAY", before);
    }
    QByteArray before;
};

} // namespace

TEST_CASE("CAL-2: nothing due is no word and no failure", "[remind]")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("team.coachbook"));
    REQUIRE(test::coachbook({QStringLiteral("new"), book}).status == app::Done);
    const test::Answer answer = test::coachbook({QStringLiteral("remind"), QStringLiteral("--book"), book});
    REQUIRE(answer.status == app::Done);
    REQUIRE(answer.out.isEmpty());
    REQUIRE(answer.err.isEmpty());
}

TEST_CASE("CAL-2: a book that is not there, or none, is told", "[remind]")
{
    const QTemporaryDir folder;
    const test::Answer gone = test::coachbook({QStringLiteral("remind"), QStringLiteral("--book"),
                                               folder.filePath(QStringLiteral("gone.coachbook"))});
    REQUIRE(gone.status == app::Failed);
    REQUIRE(gone.err.contains(QStringLiteral("there is no such file")));
    const QString paper = test::fileWith(folder, QStringLiteral("paper.txt"), "nothing");
    const test::Answer none = test::coachbook(
        {QStringLiteral("remind"), QStringLiteral("--watch"), QStringLiteral("--book"), paper});
    REQUIRE(none.status == app::Failed);
    REQUIRE(none.err.contains(QStringLiteral("no Coachbook book")));
    REQUIRE(test::coachbook({QStringLiteral("remind")}).status == app::WrongUsage);
}

TEST_CASE("CAL-2: only what stays in the background wants a display, where there is one", "[remind]")
{
    {
        const Display display(":0");
        REQUIRE(app::wantsDesktop(requested("remind --watch --book a")));
        REQUIRE_FALSE(app::wantsDesktop(requested("remind --book a")));
        REQUIRE_FALSE(app::wantsDesktop(requested("remind --watch --help")));
        REQUIRE_FALSE(app::wantsDesktop(requested("import a --watch b")));
        REQUIRE_FALSE(app::wantsDesktop(requested("team.coachbook")));
    }
    const Display none("");
    REQUIRE_FALSE(app::wantsDesktop(requested("remind --watch --book a")));
}

TEST_CASE("CAL-2: the window begins where a reminder leads", "[remind]")
{
    const QString book = QStringLiteral(COACHBOOK_SOURCE_DIR "/CMakeLists.txt");
    const auto window = app::windowRequestOf({QStringLiteral("--show"), QStringLiteral("session/12"), book});
    REQUIRE(window.show == QStringLiteral("session/12"));
    REQUIRE(window.bookPath == book);
    REQUIRE(app::requestOf({QStringLiteral("--show"), QStringLiteral("due"), book}).kind ==
            app::Request::Kind::Window);
}
