// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminding/reminderservice.h"

namespace coachbook::ui {

class BookBus;
class BookController;

/// Says a reminder at the foot of the window, where the desktop takes no messages. What is due when a book is
/// opened is in front of the person on Today already.
class FootNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit FootNotifier(BookController &controller, QObject *parent = nullptr);
    void show(quint64 ticket, const Notification &notification) override;
    void open() { m_isOpening = true; }
    void opened() { m_isOpening = false; }

private:
    BookController &m_controller;
    bool m_isOpening = true;
};

/// The window reminds of its open book itself, for as long as it can write it.
class WindowReminders : public QObject
{
    Q_OBJECT
public:
    /// `notifier` absent: the desktop, the status icon, the foot of the window.
    WindowReminders(BookController &controller, ReminderService::Clock clock, Notifier *notifier = nullptr,
                    QObject *parent = nullptr);
    ~WindowReminders() override;

Q_SIGNALS:
    void showAsked(const coachbook::ui::Place &place); ///< to the front, and there

private:
    void start();
    void stop();
    void tell(const StorageError &error, const QString &action);

    BookController &m_controller;
    ReminderService::Clock m_clock;
    std::unique_ptr<ReminderBook> m_book;
    Notifier *m_notifier;
    FootNotifier *m_foot = nullptr;
    std::unique_ptr<BookBus> m_bus;
    std::unique_ptr<ReminderService> m_service;
    bool m_hasTold = false; ///< one trouble is told once
};

} // namespace coachbook::ui
