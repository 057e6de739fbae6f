// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bookcontroller.h"
#include "core/storage/backups.h"
#include "core/storage/newbook.h"
#include "core/storage/settingstore.h"
#include "ui/shell/errortext.h"
#include "ui/shell/jobs.h"
#include "ui/shell/optext.h"
#include "ui/shell/prompts.h"
#include <QThread>
#include <QTimer>

namespace coachbook::ui {

struct BookController::Private
{
    Private(Clock c, Prompts &p) : clock(std::move(c)), prompts(p), jobs(p) {}
    Clock clock;
    Prompts &prompts;
    std::unique_ptr<Book> book;
    BookSettings settings;
    QDate day;
    Jobs jobs; ///< after the book: what runs is stopped before the book closes
};

BookController::BookController(Clock clock, Prompts &prompts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(clock), prompts))
{
    d->day = d->clock.today();
    auto *midnight = new QTimer(this);
    midnight->setTimerType(Qt::VeryCoarseTimer);
    midnight->setInterval(30000); // read again and again: a timer set to midnight sleeps with the machine
    connect(midnight, &QTimer::timeout, this, [this] {
        if (d->day == d->clock.today())
            return;
        d->day = d->clock.today();
        Q_EMIT dayChanged();
    });
    midnight->start();
}

BookController::~BookController() = default;

bool BookController::hasBook() const
{
    return d->book != nullptr;
}

Book &BookController::book() const
{
    return *d->book;
}

Db &BookController::db() const
{
    return d->book->db();
}

QDate BookController::today() const
{
    return d->clock.today();
}

QDateTime BookController::nowUtc() const
{
    return d->clock.nowUtc();
}

const BookSettings &BookController::settings() const
{
    return d->settings;
}

Prompts &BookController::prompts() const
{
    return d->prompts;
}

Jobs &BookController::jobs() const
{
    return d->jobs;
}

void BookController::say(const QString &text, bool withUndo)
{
    Q_EMIT said(text, withUndo);
}

bool BookController::isReadOnly() const
{
    return !d->book || d->book->isReadOnly();
}

bool BookController::open(const QString &path)
{
    return guarded([&] { adopt(Book::open(path, OpenMode::ReadWriteElseReadOnly, d->clock.nowUtc)); });
}

bool BookController::create(const QString &path)
{
    return guarded([&] { adopt(newBook(path, d->clock.nowUtc, d->clock.zone)); });
}

void BookController::adopt(std::unique_ptr<Book> book)
{
    BookSettings settings = settingstore::load(book->db()); // throws before the open book is given up
    close();
    d->book = std::move(book);
    d->settings = std::move(settings);
    d->book->onChanged([this](const Changes &changes) { tellChanged(changes); });
    Q_EMIT bookOpened();
}

void BookController::close()
{
    if (!d->book)
        return;
    d->jobs.cancel();
    d->jobs.waitForDone();
    Q_EMIT bookClosing();
    d->book.reset();
    d->settings = {};
    Q_EMIT bookClosed();
}

bool BookController::transact(const Op &op, const std::function<void(Db &)> &write)
{
    return guarded([&] { d->book->transact(op, write); });
}

bool BookController::keep(const std::function<void(Db &)> &write)
{
    return guarded([&] { d->book->keep(write); });
}

bool BookController::guarded(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const StorageError &error) {
        const ErrorText text = errorText(error);
        d->prompts.tell(text.title, text.text, error.detail());
    } catch (const std::exception &error) {
        const ErrorText text = errorText(StorageErrorKind::Io, d->book ? d->book->path() : QString());
        d->prompts.tell(text.title, text.text, QString::fromUtf8(error.what()));
    }
    return false;
}

void BookController::undo()
{
    if (const std::optional<Op> op = d->book ? d->book->undoable() : std::nullopt)
        takeBack(
            *op, ui::undoText(*op), [this](const JobControl &job) { d->book->undo(job); },
            [this, op] { say(tr("Undone: %1").arg(opText(*op))); });
}

void BookController::redo()
{
    if (const std::optional<Op> op = d->book ? d->book->redoable() : std::nullopt)
        takeBack(
            *op, ui::redoText(*op), [this](const JobControl &job) { d->book->redo(job); },
            [this, op] { say(tr("Done again: %1").arg(opText(*op)), true); });
}

void BookController::takeBack(const Op &op, const QString &title,
                              const std::function<void(const JobControl &)> &work,
                              const std::function<void()> &then)
{
    // A change made by hand is taken back at once; an import may have a million rows.
    const bool isLarge =
        op.key.startsWith(QLatin1String("import.")) || op.key.startsWith(QLatin1String("sample."));
    if (isLarge)
        d->jobs.run({title, work, [then](bool ok) {
                         if (ok)
                             then();
                     }});
    else if (guarded([&] { work({}); }))
        then();
}

QString BookController::undoText() const
{
    const std::optional<Op> op = d->book ? d->book->undoable() : std::nullopt;
    return op ? ui::undoText(*op) : QString();
}

QString BookController::redoText() const
{
    const std::optional<Op> op = d->book ? d->book->redoable() : std::nullopt;
    return op ? ui::redoText(*op) : QString();
}

void BookController::tellChanged(const Changes &changes)
{
    if (QThread::currentThread() != thread()) {
        QMetaObject::invokeMethod(
            this, [this, changes] { tellChanged(changes); }, Qt::QueuedConnection);
        return;
    }
    if (!d->book)
        return;
    if (changes.has(Entity::Setting))
        guarded([&] { d->settings = settingstore::load(d->book->db()); });
    Q_EMIT changed(changes);
}

} // namespace coachbook::ui
