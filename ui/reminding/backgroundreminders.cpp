// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/backgroundreminders.h"
#include "core/storage/bookfile.h"
#include "ui/reminding/bookbus.h"
#include "ui/reminding/desktopnotifier.h"
#include "ui/reminding/notifierchain.h"
#include "ui/reminding/traynotifier.h"
#include "ui/shell/errortext.h"
#include <QApplication>
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QProcess>

namespace coachbook::ui {
BackgroundReminders::BackgroundReminders(BackgroundOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)),
      m_book(m_options.bookPath, [clock = m_options.clock] { return clock().utc; }),
      m_bus(std::make_unique<BookBus>(m_options.bookPath, BookBus::Role::Background))
{
    if (!isFirst()) {
        BookBus::askToShow(m_options.bookPath, BookBus::Role::Background, {});
        return;
    }
    makeIcon();
    m_notifier = std::make_unique<NotifierChain>(
        std::vector<Notifier *>{new DesktopNotifier, new TrayNotifier(m_icon.get())});
    m_service = std::make_unique<ReminderService>(m_book, *m_notifier, m_options.clock);
    connect(m_bus.get(), &BookBus::showAsked, this, &BackgroundReminders::openWindow);
    connect(m_service.get(), &ReminderService::openAsked, this, &BackgroundReminders::openWindow);
    connect(m_service.get(), &ReminderService::failed, this, &BackgroundReminders::troubled);
    connect(m_service.get(), &ReminderService::waits, this, &BackgroundReminders::handOver);
    connect(m_service.get(), &ReminderService::looked, this, [this] { m_seen = traces(); });
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, &BackgroundReminders::folderChanged);
    // A window that crashed leaves its lock and touches nothing: the bus knows that it is gone.
    auto *windows = new QDBusServiceWatcher(BookBus::name(m_options.bookPath, BookBus::Role::Window),
                                            QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(windows, &QDBusServiceWatcher::serviceUnregistered, m_service.get(), &ReminderService::lookSoon);
    watchFolder();
    m_service->look();
}

BackgroundReminders::~BackgroundReminders()
{
    if (m_service)
        m_service->giveUp();
}

bool BackgroundReminders::isFirst() const
{
    return m_bus->isFirst() || !BookBus::isThere();
}

void BackgroundReminders::makeIcon()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) == nullptr) // no display
        return;
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Open Coachbook"), this, [this] { openWindow({}); });
    m_menu->addAction(tr("End Reminders"), this, &BackgroundReminders::ended);
    m_icon = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
    m_icon->setToolTip(tr("Coachbook reminds of %1").arg(QFileInfo(m_options.bookPath).completeBaseName()));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    openWindow({});
            });
    m_icon->show();
}

BackgroundReminders::Traces BackgroundReminders::traces() const
{
    const QString place = placeOf(m_options.bookPath);
    const QFileInfo info(place);
    if (!info.exists())
        return {};
    return {info.size(), info.lastModified().toMSecsSinceEpoch(),
            QFileInfo::exists(place + QStringLiteral(".lock"))};
}

/// Of a folder that is gone itself: the nearest one that is there.
void BackgroundReminders::watchFolder()
{
    QString folder = QFileInfo(placeOf(m_options.bookPath)).absolutePath();
    while (!QFileInfo(folder).isDir() && folder != QDir::rootPath())
        folder = QFileInfo(folder).absolutePath();
    if (m_folder.directories() == QStringList{folder})
        return;
    if (!m_folder.directories().isEmpty())
        m_folder.removePaths(m_folder.directories());
    m_folder.addPath(folder);
}

void BackgroundReminders::folderChanged()
{
    watchFolder();
    const Traces now = traces();
    if (now == m_seen || m_service->isAtWork()) // what we leave there ourselves is no news
        return;
    if (m_seen.size < 0)
        m_told.clear(); // it is back; what is wrong with it next time is said again
    m_seen = now;
    m_service->lookSoon();
}

void BackgroundReminders::openWindow(const Place &place)
{
    if (BookBus::askToShow(m_options.bookPath, BookBus::Role::Window, place))
        return;
    QStringList words = m_options.windowWords;
    if (!place.key.isEmpty())
        words << QStringLiteral("--show") << QStringLiteral("%1/%2").arg(place.key).arg(place.id);
    QProcess::startDetached(QCoreApplication::applicationFilePath(), words + QStringList{m_options.bookPath});
}

void BackgroundReminders::troubled(const StorageError &error, const QString &action, const QStringList &keys)
{
    const bool isBusy = error.kind() == StorageErrorKind::Busy;
    if (isBusy && action.isEmpty()) // who has the book reminds
        return;
    // A window has the book: it does what was pressed on a message of ours.
    if (isBusy && handOver(action, keys))
        return;
    const ErrorText text = errorText(error);
    if (!action.isEmpty()) { // each press has its answer
        tell(tr("Not done yet"),
             isBusy ? tr("The book is in use by another window or program. It is done when the book is free.")
                    : text.text);
        return;
    }
    tellOnce(tr("No reminders: %1", "and what is wrong with the book").arg(text.title), text.text);
}

bool BackgroundReminders::handOver(const QString &action, const QStringList &keys)
{
    if (!BookBus::askToAct(m_options.bookPath, action, keys))
        return false;
    m_service->takenOver(action, keys);
    return true;
}

void BackgroundReminders::tell(const QString &title, const QString &text)
{
    m_notifier->show(m_notifier->newTicket(), {title, text, {}, true});
}

void BackgroundReminders::tellOnce(const QString &title, const QString &text)
{
    if (m_told == title)
        return;
    m_told = title;
    tell(title, text);
}

} // namespace coachbook::ui
