// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTimer;

namespace coachbook::ui {

class BookController;

/// Keeps a calendar file in a folder up to date while the book is open, for a calendar program that
/// subscribes to it: the whole team, from a month ago on. Which file is remembered on this machine. A file
/// that this book has not written is never written over.
class CalendarFolder : public QObject
{
    Q_OBJECT
public:
    explicit CalendarFolder(BookController &controller, QObject *parent = nullptr);
    /// That of a window's book; made when it is first asked for, and the controller's child.
    static CalendarFolder &of(BookController &controller);

    QString folder() const; ///< empty: none
    QString file() const;   ///< in the folder
    /// Writes at once, under a name that is free; false when it could not.
    bool keepIn(const QString &folder);
    void stop();
    bool writeNow(); ///< says what is wrong, once; false then

private:
    void changed();
    bool writeTo(const QString &path, bool isTold); ///< false: another has the file; throws StorageError
    BookController &m_controller;
    QTimer *m_timer;
    bool m_hasFailed = false; ///< told already
};

} // namespace coachbook::ui
