// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/runwindow.h"
#include "ui/insight/signalkeeper.h"
#include "ui/reminding/windowreminders.h"
#include "ui/shell/dialogprompts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QFileInfo>

namespace coachbook::ui {
namespace {

QString bookToOpen(const WindowOptions &options)
{
    if (!options.bookPath.isEmpty())
        return QFileInfo(options.bookPath).absoluteFilePath();
    const QString last = preferences::recentBooks().value(0);
    return QFileInfo::exists(last) ? last : QString();
}

/// "session/12" as it stands on the command line; a page that is not there is not gone to.
Place placeToShow(const QString &words)
{
    return {words.section(QLatin1Char('/'), 0, 0), words.section(QLatin1Char('/'), 1).toLongLong()};
}

void toFront(MainWindow &window, const Place &place)
{
    if (!place.key.isEmpty())
        window.go(place);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

int runWindow(QApplication &application, const WindowOptions &options)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("coachbook"));
    theme::apply(preferences::look());
    DialogPrompts prompts;
    BookController controller(options.clock, prompts);
    const QString path = bookToOpen(options);
    if (!path.isEmpty() && controller.open(path))
        preferences::addRecentBook(controller.book().path());
    MainWindow window(controller, allPages(), allCommands(), options.makeSample);
    const SignalKeeper keeper(controller);
    window.show();
    if (!options.show.isEmpty())
        window.go(placeToShow(options.show));
    WindowReminders reminders(controller, [&options] {
        return ReminderNow{options.clock.nowUtc(),
                           options.machineZone ? options.machineZone() : QTimeZone::utc()};
    });
    QObject::connect(&reminders, &WindowReminders::showAsked, &window,
                     [&window](const Place &place) { toFront(window, place); });
    return application.exec();
}

} // namespace coachbook::ui
