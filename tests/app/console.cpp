// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console.h"

#include "app/commandline.h"
#include "tests/support/catch.h"
#include <QFile>
#include <QJsonDocument>

namespace coachbook::test {

QJsonArray Answer::list() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8());
    REQUIRE(document.isArray());
    return document.array();
}

QJsonObject Answer::object() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8());
    REQUIRE(document.isObject());
    return document.object();
}

Answer coachbook(const QStringList &arguments)
{
    Answer answer;
    QTextStream out(&answer.out), err(&answer.err);
    const app::Clock clock{[] { return QDate(2026, 11, 20); },
                           [] { return QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC); }};
    answer.status = app::runCommand(app::requestOf(arguments).arguments, clock, {out, err});
    return answer;
}

QString sampleBook()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.coachbook"));
    if (!QFile::exists(path))
        REQUIRE(coachbook({QStringLiteral("sample"), path}).status == 0);
    return path;
}

QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

} // namespace coachbook::test
