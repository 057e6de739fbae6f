// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/momentclip.h"
#include "tests/support/catch.h"
#include "tests/support/madewav.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace coachbook;
using namespace coachbook::ui;

TEST_CASE("QUAL-4 a clip replaces neither the recording nor a text beside it")
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const auto read = [](const QString &path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    test::MadeWav made;
    made.samples = QByteArray(2 * 8000 * 20, '\1'); // 20 seconds
    const QByteArray sound = made.bytes();
    const QString recording = write("call.wav", sound), notes = write("moment.txt", "mine");
    momentstore::Found found;
    found.moment.startMs = 0;
    found.moment.quote = QStringLiteral("<b>Good</b> morning");

    REQUIRE(exportClip(found, recording, QDir(folder.path()).filePath(QStringLiteral("./call.wav"))) ==
            QStringLiteral("This is the recording itself. Choose another name for the clip."));
    REQUIRE(read(recording) == sound);
    REQUIRE(exportClip(found, recording, folder.filePath(QStringLiteral("moment.wav"))).isEmpty());
    REQUIRE(QFile::exists(folder.filePath(QStringLiteral("moment.wav"))));
    REQUIRE(read(notes) == "mine");
    REQUIRE(read(folder.filePath(QStringLiteral("moment 2.txt"))).contains("<b>Good</b> morning"));
}
