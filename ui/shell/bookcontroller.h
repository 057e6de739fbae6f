// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/storage/book.h"
#include <QObject>

namespace coachbook::ui {

class Jobs;
class Prompts;

/// The open book as the window sees it. Pages call core only through here: an exception never crosses the
/// event loop.
class BookController : public QObject
{
    Q_OBJECT
public:
    struct Clock
    {
        std::function<QDate()> today;
        std::function<QDateTime()> nowUtc;
        QString zone = {}; ///< IANA id of the machine's time zone, which a new book takes over
    };
    BookController(Clock clock, Prompts &prompts, QObject *parent = nullptr);
    ~BookController() override;

    bool hasBook() const;
    Book &book() const; ///< only while hasBook()
    Db &db() const;     ///< the reading connection
    QDate today() const;
    QDateTime nowUtc() const;
    const BookSettings &settings() const; ///< of the open book, kept up to date
    Prompts &prompts() const;
    Jobs &jobs() const;                                   ///< long work, with progress in the status line
    void say(const QString &text, bool withUndo = false); ///< the quiet line at the foot of the window
    bool isReadOnly() const;

    bool open(const QString &path); ///< says what is wrong and returns false
    bool create(const QString &path);
    void adopt(std::unique_ptr<Book> book);
    void close();

    /// Runs `write` in a transaction; on a StorageError says so and returns false, the book unchanged.
    bool transact(const Op &op, const std::function<void(Db &)> &write);
    /// Book::keep: measured values, no step of undo; on a StorageError says so and returns false.
    bool keep(const std::function<void(Db &)> &write);
    /// Runs anything that may throw StorageError; says what happened and returns false.
    bool guarded(const std::function<void()> &work);
    void undo();
    void redo();
    QString undoText() const; ///< "Undo change hire date of Maya Okafor", empty when there is nothing
    QString redoText() const;
    void tellChanged(const Changes &changes); ///< from any thread; arrives on the window's

Q_SIGNALS:
    void bookOpened();
    void bookClosing(); ///< write what is still in editors
    void bookClosed();
    void changed(const coachbook::Changes &changes);
    void said(const QString &text, bool withUndo); ///< a quiet line at the foot of the window
    void dayChanged();

private:
    void takeBack(const Op &op, const QString &title, const std::function<void(const JobControl &)> &work,
                  const std::function<void()> &then);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coachbook::ui
