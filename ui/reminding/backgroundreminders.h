// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminding/reminderservice.h"
#include <QFileSystemWatcher>
#include <QSystemTrayIcon>

class QMenu;

namespace coachbook::ui {

class BookBus;

struct BackgroundOptions
{
    QString bookPath;
    ReminderService::Clock clock;
    QStringList windowWords; ///< arguments of the window beside the book: --today
};

/// CAL-2: reminds of a book while its window is closed. It sleeps until something is due, and hears of
/// changes of the book from the file system; while a window has the book, that one reminds.
class BackgroundReminders : public QObject
{
    Q_OBJECT
public:
    explicit BackgroundReminders(BackgroundOptions options, QObject *parent = nullptr);
    ~BackgroundReminders() override;
    bool isFirst() const; ///< false: the reminders of this book are on already, and their window is shown now

Q_SIGNALS:
    void ended(); ///< by the menu of the status icon

private:
    /// What tells a change of the book from the coming and going of other files beside it.
    struct Traces
    {
        qint64 size = -1, changed = 0;
        bool isInUse = false;
        bool operator==(const Traces &) const = default;
    };
    Traces traces() const;
    void makeIcon();
    void watchFolder();
    void folderChanged();
    void openWindow(const Place &place);
    void troubled(const StorageError &error, const QString &action, const QStringList &keys);
    bool handOver(const QString &action, const QStringList &keys);
    void tell(const QString &title, const QString &text);
    void tellOnce(const QString &title, const QString &text);

    BackgroundOptions m_options;
    FileReminderBook m_book;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<BookBus> m_bus;
    std::unique_ptr<ReminderService> m_service;
    QFileSystemWatcher m_folder;
    Traces m_seen;
    QString m_told; ///< the trouble that was told last
};

} // namespace coachbook::ui
