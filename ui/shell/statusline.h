// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;
class QTimer;

namespace coachbook::ui {

class BookController;
class ElidedLabel;
class Label;

/// Foot of the window: book, last backup, what is running with its progress.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(BookController &controller, QWidget *parent = nullptr);
    void showBook();
    void
    showBackup(const QString &problem); ///< what hindered the last one; empty: it was made, or none was due

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showJob(bool running);
    void showProgress(qint64 done, qint64 total);
    BookController &m_controller;
    ElidedLabel *m_book;
    Label *m_backup;
    Label *m_job;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer *m_later;
    QString m_backupProblem;
    QElapsedTimer m_running;
    qint64 m_shown = 0; ///< when the progress was last put in words, in milliseconds of m_running
};

} // namespace coachbook::ui
