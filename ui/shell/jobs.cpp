// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobs.h"
#include "ui/shell/errortext.h"
#include "ui/shell/prompts.h"
#include <QCoreApplication>
#include <QThread>
#include <atomic>
#include <optional>

namespace coachbook::ui {

struct Jobs::Private
{
    explicit Private(Prompts &p) : prompts(p) {}
    Prompts &prompts;
    Job job;
    std::optional<Job> waiting; ///< until the background job ends
    std::unique_ptr<QThread> thread;
    std::atomic<bool> cancelled{false};
    std::atomic<qint64> done{0}, total{0};
    std::atomic<bool> told{false};     ///< a progress event is on its way
    std::optional<StorageError> error; ///< written by the worker, read after it ended
};

Jobs::Jobs(Prompts &prompts, QObject *parent) : QObject(parent), d(std::make_unique<Private>(prompts)) {}

Jobs::~Jobs()
{
    d->cancelled = true;
    if (d->thread)
        d->thread->wait();
}

bool Jobs::run(Job job)
{
    if (d->thread && d->job.background && !job.background && !d->waiting) {
        d->waiting = std::move(job);
        return true;
    }
    if (d->thread && job.background)
        return false;
    if (d->thread) {
        d->prompts.tell(
            tr("Something else is running"),
            tr("“%1” has to finish first. Its progress is at the foot of the window.").arg(d->job.title));
        return false;
    }
    d->job = std::move(job);
    d->cancelled = false;
    d->done = d->total = 0;
    d->error.reset();
    JobControl control;
    control.cancelled = &d->cancelled;
    // The worker may report thousands of times a second: at most one event is in the queue.
    control.progress = [this](std::int64_t done, std::int64_t total) {
        d->done = done;
        d->total = total;
        if (!d->told.exchange(true))
            QMetaObject::invokeMethod(
                this,
                [this] {
                    d->told = false;
                    if (d->thread)
                        Q_EMIT progressed(d->done, d->total);
                },
                Qt::QueuedConnection);
    };
    d->thread.reset(QThread::create([this, control] {
        try {
            d->job.work(control);
        } catch (const StorageError &error) {
            d->error = error;
        } catch (const std::exception &error) {
            d->error = StorageError(StorageErrorKind::Io, {}, QString::fromUtf8(error.what()));
        }
    }));
    connect(d->thread.get(), &QThread::finished, this, &Jobs::end);
    d->thread->start();
    Q_EMIT started();
    return true;
}

void Jobs::end()
{
    if (!d->thread)
        return;
    d->thread->wait();
    d->thread.release()->deleteLater();
    const Job job = std::exchange(d->job, Job{});
    std::optional<StorageError> error;
    error.swap(d->error);
    Q_EMIT finished();
    if (error && error->kind() != StorageErrorKind::Cancelled) {
        const ErrorText text = errorText(*error);
        d->prompts.tell(text.title, text.text, error->detail());
    }
    if (job.done)
        job.done(!error);
    if (d->waiting && !d->thread)
        run(*std::exchange(d->waiting, {}));
}

bool Jobs::isRunning() const
{
    return d->thread != nullptr;
}

QString Jobs::title() const
{
    return d->job.title;
}

bool Jobs::isCancellable() const
{
    return d->job.cancellable;
}

Jobs::Unit Jobs::unit() const
{
    return d->job.unit;
}

void Jobs::cancel()
{
    d->cancelled = true;
}

void Jobs::waitForDone()
{
    while (d->thread) {
        d->thread->wait();
        end();
    }
    QCoreApplication::sendPostedEvents(this);
}

} // namespace coachbook::ui
