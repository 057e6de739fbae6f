// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/runwindow.h"
#include "ui/insight/signalkeeper.h"
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
    return application.exec();
}

} // namespace coachbook::ui
