// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include <QTemporaryDir>

namespace coachbook::test {

/// A new book in a folder of its own, gone at the end of the test. Its clock stands at 2026-11-20 12:00 UTC
/// and moves one second with each reading.
class TemporaryBook
{
public:
    TemporaryBook() : TemporaryBook(fixedClock()) {}
    explicit TemporaryBook(Book::Clock clock);
    Book &operator*() { return *m_book; }
    Book *operator->() { return m_book.get(); }
    QString path() const;
    void reopen(OpenMode mode = OpenMode::ReadWrite); ///< closes and opens again
    void close();
    static Book::Clock fixedClock();

private:
    QTemporaryDir m_folder;
    Book::Clock m_clock;
    std::unique_ptr<Book> m_book;
};

} // namespace coachbook::test
