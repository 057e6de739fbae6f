// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "core/base/version.h"
#include "core/sample/writesample.h"
#include "ui/shell/runwindow.h"
#include <QApplication>
#include <QTimeZone>
#include <cstdio>

using namespace coachbook;

namespace {

app::Clock systemClock()
{
    return {[] { return QDate::currentDate(); }, [] { return QDateTime::currentDateTimeUtc(); },
            QString::fromLatin1(QTimeZone::systemTimeZoneId()), [] { return QTimeZone::systemTimeZone(); }};
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("coachbook"));
    QCoreApplication::setApplicationVersion(programVersion());
}

int openWindow(QApplication &application, const app::WindowRequest &wanted)
{
    const app::Clock clock = systemClock();
    ui::WindowOptions options;
    options.bookPath = wanted.bookPath;
    options.clock.today = wanted.today ? [day = *wanted.today] { return day; } : clock.today;
    // A day that is named for today has the hours of the real one, so that both stay in step.
    const qint64 moved = wanted.today ? clock.today().daysTo(*wanted.today) : 0;
    options.clock.nowUtc = [now = clock.nowUtc, moved] { return now().addDays(moved); };
    options.clock.zone = clock.zone;
    options.machineZone = clock.machineZone;
    options.show = wanted.show;
    options.makeSample = [today = options.clock.today, now = clock.nowUtc](const QString &path,
                                                                           const JobControl &job) {
        makeSampleBook(path, today(), now, job);
    };
    return ui::runWindow(application, options);
}

int runOnConsole(const app::Request &request)
{
    QTextStream out(stdout), err(stderr);
    return app::runCommand(request.arguments, systemClock(), {out, err});
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int place = 1; place < argc; ++place)
        arguments.append(QString::fromLocal8Bit(argv[place]));
    const app::Request request = app::requestOf(arguments);
    nameProgram();
    if (request.kind == app::Request::Kind::Window) {
        QTextStream out(stdout), err(stderr);
        const auto wanted = app::windowRequestOrWords(request.arguments, {out, err});
        if (!wanted)
            return app::WrongUsage;
        QApplication application(argc, argv);
        return openWindow(application, *wanted);
    }
    if (app::wantsDesktop(request)) {
        const QApplication application(argc, argv);
        return runOnConsole(request);
    }
    if (!app::needsFonts(request)) {
        const QCoreApplication application(argc, argv);
        return runOnConsole(request);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // paper is set without any display
    const QApplication application(argc, argv);
    return runOnConsole(request);
}
