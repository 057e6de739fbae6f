// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/sample/writesample.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/newbook.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include <QFileInfo>

namespace coachbook::app {

namespace {

CommandSpec newSpec()
{
    return {
        QStringLiteral("new BOOK"),
        QStringLiteral("Makes an empty book"),
        QStringLiteral("The book has the library of behaviours in it. A file that exists is never replaced."),
        1,
        1,
        {}};
}

void refuseToReplace(const QString &path)
{
    if (QFileInfo::exists(path))
        throw StorageError(StorageErrorKind::Constraint, path,
                           QStringLiteral("a file of that name is already there"));
}

int runNew(Invocation &invocation, const Arguments &arguments)
{
    const QString path = arguments.words.front();
    refuseToReplace(path);
    const auto book = newBook(path, invocation.clock.nowUtc, invocation.clock.zone);
    invocation.console.out
        << QStringLiteral(
               "Made %1, an empty book.\nBring the team in: coachbook import roster FILE --book %1\n")
               .arg(path);
    return Done;
}

CommandSpec sampleSpec()
{
    return {QStringLiteral("sample BOOK"),
            QStringLiteral("Makes a book with a made-up team to try things on"),
            QStringLiteral("Fourteen agents with 26 weeks of interactions, evaluations and coaching up to "
                           "yesterday. A file that\n"
                           "exists is never replaced."),
            1,
            1,
            {}};
}

/// What is in a book, in one line.
QString contents(Db &db)
{
    const auto count = [](qint64 number, const char *one, const char *many) {
        return plural(number, QLatin1String(one), QLatin1String(many));
    };
    return QStringList{count(qint64(agentstore::all(db).size()), "agent", "agents"),
                       count(metricstore::interactionCount(db), "interaction", "interactions"),
                       count(qualitystore::evaluationCount(db), "evaluation", "evaluations"),
                       count(qint64(sessionstore::all(db).size()), "session", "sessions")}
        .join(QStringLiteral(", "));
}

int runSample(Invocation &invocation, const Arguments &arguments)
{
    const QString path = arguments.words.front();
    refuseToReplace(path);
    makeSampleBook(path, arguments.today, invocation.clock.nowUtc, {});
    const auto book = Book::open(path, OpenMode::ReadOnly, invocation.clock.nowUtc);
    invocation.console.out << QStringLiteral(
                                  "Made %1, a sample team: %2.\nWho is due: coachbook due --book %1\n")
                                  .arg(path, contents(book->db()));
    return Done;
}

CommandSpec checkSpec()
{
    return {
        QStringLiteral("check BOOK"),
        QStringLiteral("Checks a book: the file, and the rules of what is in it"),
        QStringLiteral("Says what is wrong, one line each, and ends with status 1 when there is anything."),
        1,
        1,
        {}};
}

int runCheck(Invocation &invocation, const Arguments &arguments)
{
    const QString path = arguments.words.front();
    const auto book = Book::open(path, OpenMode::ReadOnly, invocation.clock.nowUtc);
    const CheckReport report = book->check(true);
    for (const QString &problem : report.problems)
        invocation.console.err << path << QStringLiteral(": ") << onOneLine(problem) << '\n';
    if (!report.isClean())
        return Failed;
    invocation.console.out << QStringLiteral("%1 is sound: %2.\n").arg(path, contents(book->db()));
    return Done;
}

CommandSpec backupSpec()
{
    return {QStringLiteral("backup BOOK TO"),
            QStringLiteral("Copies a book, also one that is open, and checks the copy"),
            QStringLiteral("The copy can be read by nobody else. A file that exists is never replaced."),
            2,
            2,
            {}};
}

int runBackup(Invocation &invocation, const Arguments &arguments)
{
    const auto book = Book::open(arguments.words.front(), OpenMode::ReadOnly, invocation.clock.nowUtc);
    book->backupTo(arguments.words.back());
    invocation.console.out << QStringLiteral("Copied %1 to %2: %3.\n")
                                  .arg(arguments.words.front(), arguments.words.back(), contents(book->db()));
    return Done;
}

} // namespace

Command newCommand()
{
    return {"new", newSpec, runNew};
}

Command sampleCommand()
{
    return {"sample", sampleSpec, runSample};
}

Command checkCommand()
{
    return {"check", checkSpec, runCheck};
}

Command backupCommand()
{
    return {"backup", backupSpec, runBackup};
}

} // namespace coachbook::app
