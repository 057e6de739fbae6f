// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reminderquery.h"
#include <functional>

namespace coachbook::ui {

/// The book as whoever reminds gets at it. All functions throw StorageError.
class ReminderBook
{
public:
    virtual ~ReminderBook() = default;
    virtual ReminderRound look(const ReminderNow &now) = 0; ///< claims what is due
    virtual void write(const std::function<void(Book &)> &work) = 0;
    virtual void settle() {} ///< nothing is on its way to the desktop any more
};

/// A book by its path, opened only while it is needed, so that the window can have it in between; and opened
/// for writing only when something is due.
class FileReminderBook : public ReminderBook
{
public:
    FileReminderBook(QString path, Book::Clock clock) : m_path(std::move(path)), m_clock(std::move(clock)) {}
    ReminderRound look(const ReminderNow &now) override;
    void write(const std::function<void(Book &)> &work) override;
    void settle() override { m_book.reset(); }

private:
    Book &writable();
    QString m_path;
    Book::Clock m_clock;
    std::unique_ptr<Book> m_book;
};

} // namespace coachbook::ui
