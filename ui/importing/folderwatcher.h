// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/folderwatch.h"
#include <QElapsedTimer>
#include <QObject>
#include <memory>

class QThread;
class QTimer;

namespace coachbook::ui {

class BookController;

/// Imports what appears in the watched folder of the open book, while nothing else runs. Files with a
/// question wait until a person answers on the import page. Which folder is watched is remembered on this
/// machine.
class FolderWatcher : public QObject
{
    Q_OBJECT
public:
    explicit FolderWatcher(BookController &controller, QObject *parent = nullptr);
    ~FolderWatcher() override;
    /// The watcher of a window's book; made when it is first asked for, and the controller's child.
    static FolderWatcher &of(BookController &controller);

    QString folder() const; ///< empty: none
    void watch(const QString &folder);
    void stop();
    void askFolder(); ///< File > Watch Folder…: which one, or whether to stop
    QStringList waiting() const { return m_waiting; } ///< files with a question, or that cannot be read
    void forget(const QStringList &files);            ///< they were imported by hand and wait no more
    void askForAnswers();                             ///< leads to the import page with the files that wait
    void lookNow(qint64 quiet = 0);                   ///< for tests: without waiting for the next look

Q_SIGNALS:
    void changed(); ///< the folder, or which files wait
    void answersWanted(const QStringList &files);

private:
    void bookOpened();
    void look(qint64 quiet);
    void take(const QStringList &files);
    void tell(const std::vector<WatchedFile> &files);

    BookController &m_controller;
    QTimer *m_timer;
    QElapsedTimer m_clock;
    std::shared_ptr<FolderWatch> m_watch; ///< shared with the thread that looks
    QThread *m_looking = nullptr;         ///< a folder on a slow network must not hold up the window
    QStringList m_ready;                  ///< complete, and not taken yet
    QStringList m_waiting;
};

} // namespace coachbook::ui
