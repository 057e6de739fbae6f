// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "core/base/version.h"
#include <QCoreApplication>
#include <cstdio>

using namespace coachbook;

namespace {

app::Clock systemClock()
{
    return {[] { return QDate::currentDate(); }, [] { return QDateTime::currentDateTimeUtc(); }};
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("coachbook"));
    QCoreApplication::setApplicationVersion(programVersion());
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
    const QCoreApplication application(argc, argv);
    return runOnConsole(request);
}
