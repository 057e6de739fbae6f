// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/reminderbook.h"

namespace coachbook::ui {

Book &FileReminderBook::writable()
{
    if (!m_book)
        m_book = Book::open(m_path, OpenMode::ReadWrite, m_clock);
    return *m_book;
}

ReminderRound FileReminderBook::look(const ReminderNow &now)
{
    if (!m_book) {
        const auto reader = Book::open(m_path, OpenMode::ReadOnly, m_clock);
        if (ReminderRound round = reminderRound(reader->db(), now); round.due.empty())
            return round;
    }
    return claimDue(writable(), now);
}

void FileReminderBook::write(const std::function<void(Book &)> &work)
{
    work(writable());
}

} // namespace coachbook::ui
