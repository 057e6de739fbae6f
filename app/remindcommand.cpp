// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/storage/bookfile.h"
#include "ui/reminding/backgroundreminders.h"
#include "ui/reminding/desktopnotifier.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QFileInfo>
#include <map>

namespace coachbook::app {

namespace {

using ui::Notification;
using ui::Notifier;

CommandSpec spec()
{
    return {
        QStringLiteral("remind --book BOOK [--watch]"),
        QStringLiteral("notifies of what is due now, once"),
        QStringLiteral("Shows a desktop notification for what is due and was not shown yet, and ends: for a "
                       "timer of the system.\nWith --watch it stays and reminds while the window is closed; "
                       "a second one shows the window."),
        0,
        0,
        {bookOption(),
         {QStringLiteral("watch"), QStringLiteral("stay in the background, with a status icon")}}};
}

/// The reminders' clock: with --today the hours of the real day, as in the window.
ui::ReminderService::Clock clockOf(const Invocation &invocation, const Arguments &arguments)
{
    const Clock clock = invocation.clock;
    const qint64 moved = arguments.has("today") ? clock.today().daysTo(arguments.today) : 0;
    return [clock, moved] {
        const QTimeZone zone = clock.machineZone ? clock.machineZone() : QTimeZone(clock.zone.toUtf8());
        return ReminderNow{clock.nowUtc().addDays(moved), zone.isValid() ? zone : QTimeZone::utc()};
    };
}

/// Notifications of a program that ends at once: nobody would hear what is pressed on them. Each is a line on
/// the terminal, too.
class PassingNotifier : public Notifier
{
public:
    explicit PassingNotifier(Console console) : m_console(console)
    {
        connect(&m_desktop, &Notifier::shown, this, [this](quint64 ticket) {
            m_console.out << m_lines[ticket] << '\n';
            m_console.out.flush();
            Q_EMIT shown(ticket);
        });
        connect(&m_desktop, &Notifier::failed, this, [this](quint64 ticket) {
            m_console.err
                << QStringLiteral("not shown, as no notification service answers: %1\n").arg(m_lines[ticket]);
            m_hasFailed = true;
            Q_EMIT failed(ticket);
        });
    }
    bool hasFailed() const { return m_hasFailed; }
    void show(quint64 ticket, const Notification &notification) override
    {
        m_lines[ticket] = onOneLine(QStringLiteral("%1: %2").arg(notification.title, notification.text));
        m_desktop.show(ticket, {notification.title, notification.text, {}, notification.stays});
    }

private:
    Console m_console;
    ui::DesktopNotifier m_desktop;
    std::map<quint64, QString> m_lines;
    bool m_hasFailed = false;
};

int remindOnce(Invocation &invocation, const Arguments &arguments)
{
    ui::FileReminderBook book(arguments.needed("book"), invocation.clock.nowUtc);
    PassingNotifier notifier(invocation.console);
    ui::ReminderService service(book, notifier, clockOf(invocation, arguments));
    std::optional<StorageError> problem;
    bool isOver = false;
    QEventLoop loop;
    QObject::connect(&service, &ui::ReminderService::failed, &service,
                     [&](const StorageError &error) { problem = error; });
    QObject::connect(&service, &ui::ReminderService::looked, &loop, [&] {
        isOver = true;
        loop.quit();
    });
    service.look();
    if (!isOver)
        loop.exec();
    if (problem && problem->kind() == StorageErrorKind::Busy) {
        invocation.console.out << QStringLiteral("The book is open elsewhere; its window reminds.\n");
        return Done;
    }
    if (problem)
        throw StorageError(*problem);
    return notifier.hasFailed() ? Failed : Done;
}

int watch(Invocation &invocation, const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.needed("book")).absoluteFilePath();
    try { // Whether it is a book is told now; one that is not there may come back with its drive.
        const auto book = Book::open(path, OpenMode::ReadOnly, invocation.clock.nowUtc);
    } catch (const StorageError &error) {
        if (error.kind() != StorageErrorKind::NotFound)
            throw;
        invocation.console.err << QStringLiteral("coachbook: %1; waiting for it\n").arg(failureWords(error));
        invocation.console.err.flush();
    }
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr) {
        QGuiApplication::setQuitOnLastWindowClosed(false);
        QGuiApplication::setWindowIcon(ui::theme::programIcon());
    }
    ui::BackgroundOptions options{path, clockOf(invocation, arguments), {}};
    if (arguments.has("today"))
        options.windowWords = {QStringLiteral("--today"), arguments.value("today")};
    ui::BackgroundReminders reminders(options);
    if (!reminders.isFirst()) {
        invocation.console.out << QStringLiteral(
            "The reminders of this book are on already; showing its window.\n");
        return Done;
    }
    invocation.console.out << QStringLiteral("Reminding of %1; stop with Ctrl+C.\n").arg(path);
    invocation.console.out.flush();
    QObject::connect(&reminders, &ui::BackgroundReminders::ended, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    return QCoreApplication::exec();
}

int run(Invocation &invocation, const Arguments &arguments)
{
    return arguments.has("watch") ? watch(invocation, arguments) : remindOnce(invocation, arguments);
}

} // namespace

Command remindCommand()
{
    return {"remind", spec, run};
}

} // namespace coachbook::app
