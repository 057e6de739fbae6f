// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporarybook.h"

namespace coachbook::test {

Book::Clock TemporaryBook::fixedClock()
{
    return [now = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)]() mutable {
        now = now.addSecs(1);
        return now;
    };
}

TemporaryBook::TemporaryBook(Book::Clock clock)
    : m_clock(std::move(clock)), m_book(Book::create(path(), m_clock))
{}

QString TemporaryBook::path() const
{
    return m_folder.filePath(QStringLiteral("team.coachbook"));
}

void TemporaryBook::close()
{
    m_book.reset();
}

void TemporaryBook::reopen(OpenMode mode)
{
    m_book.reset();
    m_book = Book::open(path(), mode, m_clock);
}

} // namespace coachbook::test
