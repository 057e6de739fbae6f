// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watchcommand.h"

#include "app/output.h"
#include "core/import/folderwatch.h"
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>
#include <atomic>
#include <csignal>

namespace coachbook::app {

namespace {

constexpr unsigned long betweenLooks = 1000; ///< milliseconds

std::atomic<bool> stopped{false};

extern "C" void stopWatching(int)
{
    stopped = true;
}

QString reasonFor(const WatchedFile &file)
{
    if (!file.plan.questions.empty())
        return questionInEnglish(file.plan.questions.front());
    QStringList names;
    for (const UnknownPerson &unknown : file.unknown)
        names << unknown.person.label();
    return QStringLiteral("no agent is called %1; say who that is with --alias, --new-agent or --ignore, or "
                          "in the window")
        .arg(names.mid(0, 5).join(QStringLiteral(", ")));
}

void tell(Console &console, const WatchedFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    switch (file.state) {
    case WatchedFile::State::KnownAlready:
        break;
    case WatchedFile::State::Imported:
        console.out << QStringLiteral("%1: %2 new, %3 updated, %4 unchanged, %5 refused\n")
                           .arg(onOneLine(name))
                           .arg(file.result.added)
                           .arg(file.result.updated)
                           .arg(file.result.unchanged)
                           .arg(file.result.refused);
        break;
    case WatchedFile::State::Waits:
        console.err << QStringLiteral("%1 waits: %2\n").arg(onOneLine(name), onOneLine(reasonFor(file)));
        break;
    case WatchedFile::State::Unreadable:
        console.err
            << QStringLiteral("%1: %2\n").arg(onOneLine(name), onOneLine(problemInEnglish(file.plan)));
        break;
    }
    console.out.flush();
    console.err.flush();
}

/// The book is opened for each round only, so that the window can have it in between. False: it was busy.
bool importAll(Invocation &invocation, const Arguments &arguments, FolderWatch &watch,
               const QStringList &files, int &status)
{
    ImportOptions options;
    options.today = arguments.today;
    JobControl job;
    job.cancelled = &stopped;
    try {
        const auto book = Book::open(arguments.words.front(), OpenMode::ReadWrite, invocation.clock.nowUtc);
        for (const QString &path : files) {
            RunOptions run;
            run.nowUtc = invocation.clock.nowUtc();
            const WatchedFile file = importWatched(*book, path, options, run, job);
            tell(invocation.console, file);
            if (file.state == WatchedFile::State::Waits || file.state == WatchedFile::State::Unreadable)
                status = WrongUsage;
        }
        return true;
    } catch (const StorageError &error) {
        if (error.kind() == StorageErrorKind::Cancelled)
            return true;
        if (error.kind() != StorageErrorKind::Busy)
            throw;
    }
    for (const QString &path : files)
        watch.again(path); // what came in already is known by its content
    return false;
}

} // namespace

QList<QCommandLineOption> watchOptions()
{
    return {
        {QStringLiteral("watch"),
         QStringLiteral("import BOOK --watch DIR: import what appears in the folder DIR, as was decided for "
                        "the last file of its shape; files with a question wait"),
         QStringLiteral("DIR")},
        {QStringLiteral("once"), QStringLiteral("with --watch: import what is there now, then end")}};
}

int runWatch(Invocation &invocation, const Arguments &arguments)
{
    FolderWatch watch(QFileInfo(arguments.value("watch")).absoluteFilePath());
    if (!watch.isThere())
        throw StorageError(StorageErrorKind::NotFound, watch.folder(), QStringLiteral("no such folder"));
    { // Whether it is a book is told now, not with the first file.
        const auto book = Book::open(arguments.words.front(), OpenMode::ReadOnly, invocation.clock.nowUtc);
    }
    int status = Done;
    if (arguments.has("once")) {
        if (!importAll(invocation, arguments, watch, watch.look(0, 0), status))
            throw StorageError(StorageErrorKind::Busy, arguments.words.front(), {});
        return status;
    }
    std::signal(SIGINT, stopWatching);
    std::signal(SIGTERM, stopWatching);
    invocation.console.out << QStringLiteral("Watching %1; stop with Ctrl+C.\n").arg(watch.folder());
    invocation.console.out.flush();
    QElapsedTimer clock;
    clock.start();
    while (!stopped) {
        const QStringList files = watch.look(clock.elapsed());
        if (!files.isEmpty() && !importAll(invocation, arguments, watch, files, status)) {
            invocation.console.err << QStringLiteral("The book is in use; trying again\n");
            invocation.console.err.flush();
        }
        QThread::msleep(betweenLooks);
    }
    return Done;
}

} // namespace coachbook::app
