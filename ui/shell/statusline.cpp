// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"
#include "core/storage/backups.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/booknames.h"
#include "ui/shell/jobs.h"
#include "ui/shell/progresstext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace coachbook::ui {
namespace {

constexpr qint64 betweenTexts = 250; ///< milliseconds

QString readOnlyWords(const Book &book)
{
    return book.readOnlyReason() == StorageErrorKind::Busy
               ? StatusLine::tr("read only: open in another window")
               : StatusLine::tr("read only: the file or its folder cannot be written");
}

} // namespace

StatusLine::StatusLine(BookController &controller, QWidget *parent)
    : QWidget(parent), m_controller(controller), m_book(new ElidedLabel({}, theme::Type::Secondary)),
      m_backup(new Label({}, theme::Type::Secondary, theme::Tone::Muted)),
      m_job(new Label({}, theme::Type::Secondary)), m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Stop"))), m_later(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::group, 2, theme::related, 2);
    row->setSpacing(theme::group);
    row->addWidget(m_book, 1);
    row->addWidget(m_job);
    m_progress->setFixedWidth(140);
    m_progress->setFixedHeight(14);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    row->addWidget(m_progress);
    m_cancel->setFlat(true);
    m_cancel->setAccessibleName(tr("Stop what is running"));
    row->addWidget(m_cancel);
    row->addWidget(m_backup);
    setMinimumHeight(28);
    Jobs &jobs = controller.jobs();
    // What takes less than half a second is not worth a progress bar that flashes.
    m_later->setSingleShot(true);
    m_later->setInterval(500);
    connect(m_later, &QTimer::timeout, this, [this] { showJob(true); });
    connect(&jobs, &Jobs::started, this, [this] {
        m_later->start();
        m_running.start();
        m_shown = 0;
    });
    connect(&jobs, &Jobs::progressed, this, &StatusLine::showProgress);
    connect(&jobs, &Jobs::finished, this, [this] { showJob(false); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_controller.jobs().cancel(); });
    showJob(false);
}

void StatusLine::showBook()
{
    if (!m_controller.hasBook()) {
        m_book->setText(tr("No book is open"));
        m_backup->clear();
        m_backupProblem.clear();
        return;
    }
    const Book &book = m_controller.book();
    QString text = bookName(m_controller);
    if (m_controller.settings().isSample)
        text = tr("%1 (a sample: try anything)").arg(text);
    m_book->setText(book.isReadOnly() ? tr("%1 – %2").arg(text, readOnlyWords(book)) : text);
    m_book->setTone(book.isReadOnly() ? theme::Tone::Warn : theme::Tone::Text);
    const std::vector<BackupFile> all = backups(book.path());
    const QString last = all.empty()
                             ? tr("No backup yet")
                             : tr("Last backup %1").arg(dayAndTime(all.front().at, m_controller.today()));
    m_backup->setText(m_backupProblem.isEmpty() ? last
                                                : tr("Backup failed: %1. %2").arg(m_backupProblem, last));
    m_backup->setTone(m_backupProblem.isEmpty() ? theme::Tone::Muted : theme::Tone::Bad);
}

void StatusLine::showBackup(const QString &problem)
{
    m_backupProblem = problem;
    showBook();
}

void StatusLine::showJob(bool running)
{
    if (!running)
        m_later->stop();
    const Jobs &jobs = m_controller.jobs();
    m_job->setText(running ? jobs.title() : QString());
    m_job->setVisible(running);
    m_progress->setVisible(running);
    m_progress->setRange(0, 0);
    m_cancel->setVisible(running && jobs.isCancellable());
    m_backup->setVisible(!running);
}

void StatusLine::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(1000.0 * double(done) / double(total)));
    // The worker may tell a hundred times a second; nobody reads that fast.
    const qint64 elapsed = m_running.elapsed();
    if (!m_job->isVisible() || elapsed - m_shown < betweenTexts)
        return;
    m_shown = elapsed;
    const Jobs &jobs = m_controller.jobs();
    const QString text = progressText(jobs.unit(), done, total, elapsed);
    m_job->setText(text.isEmpty() ? jobs.title() : tr("%1: %2").arg(jobs.title(), text));
    m_progress->setAccessibleDescription(text);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::colours().line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace coachbook::ui
