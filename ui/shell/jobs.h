// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include <QObject>
#include <memory>

namespace coachbook::ui {

class Prompts;

/// Long work on a thread of its own, one at a time, with progress and cancel in the status line. Work that
/// reads opens `book.openReader()`; work that writes goes through `book.transact`, which is one writer at a
/// time.
class Jobs : public QObject
{
    Q_OBJECT
public:
    enum class Unit { Parts, Rows, Bytes }; ///< what the progress counts
    struct Job
    {
        QString title;                                ///< "Importing interactions.csv"
        std::function<void(const JobControl &)> work; ///< on the worker; may throw StorageError
        std::function<void(bool ok)> done = {};       ///< on the window's thread, after any error was said
        bool cancellable = true;
        bool background =
            false; ///< not asked for by the person: what they ask for waits for it instead of being refused
        Unit unit = Unit::Parts;
    };
    explicit Jobs(Prompts &prompts, QObject *parent = nullptr);
    ~Jobs() override; ///< asks what runs to stop, and waits for it

    bool run(Job job); ///< false when another job runs; then says so
    bool isRunning() const;
    QString title() const;
    bool isCancellable() const;
    Unit unit() const;
    void cancel();
    void waitForDone(); ///< with `done` called; for closing a book and for tests

Q_SIGNALS:
    void started();
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    void end();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coachbook::ui
