// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/folderwatcher.h"
#include "ui/importing/importwords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/jobs.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompts.h"
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QTimer>
#include <memory>

namespace coachbook::ui {
namespace {

constexpr int betweenLooks = 1500; ///< milliseconds

QString stateName(const Book &book)
{
    return QStringLiteral("watch/%1")
        .arg(QString::fromLatin1(
            QFileInfo(book.path()).absoluteFilePath().toUtf8().toBase64(QByteArray::Base64UrlEncoding)));
}

} // namespace

FolderWatcher::FolderWatcher(BookController &controller, QObject *parent)
    : QObject(parent), m_controller(controller), m_timer(new QTimer(this))
{
    m_timer->setInterval(betweenLooks);
    m_clock.start();
    connect(m_timer, &QTimer::timeout, this, [this] { look(FolderWatch::quietFor); });
    connect(&controller, &BookController::bookOpened, this, &FolderWatcher::bookOpened);
    connect(&controller, &BookController::bookClosing, this, [this] {
        m_timer->stop();
        m_ready.clear();
    });
    connect(&controller, &BookController::bookClosed, this, [this] {
        m_waiting.clear();
        m_watch.reset();
        Q_EMIT changed();
    });
    bookOpened();
}

FolderWatcher::~FolderWatcher()
{
    if (m_looking)
        m_looking->wait();
}

FolderWatcher &FolderWatcher::of(BookController &controller)
{
    auto *there = controller.findChild<FolderWatcher *>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new FolderWatcher(controller, &controller);
}

void FolderWatcher::bookOpened()
{
    m_watch.reset();
    m_ready.clear();
    m_waiting.clear();
    const QString folder = m_controller.hasBook() && !m_controller.isReadOnly()
                               ? QString::fromUtf8(preferences::state(stateName(m_controller.book())))
                               : QString();
    if (!folder.isEmpty()) {
        m_watch = std::make_shared<FolderWatch>(folder);
        m_timer->start();
    }
    Q_EMIT changed();
}

QString FolderWatcher::folder() const
{
    return m_watch ? m_watch->folder() : QString();
}

void FolderWatcher::watch(const QString &folder)
{
    if (!m_controller.hasBook())
        return;
    preferences::setState(stateName(m_controller.book()), QFileInfo(folder).absoluteFilePath().toUtf8());
    bookOpened();
}

void FolderWatcher::stop()
{
    if (!m_controller.hasBook())
        return;
    preferences::setState(stateName(m_controller.book()), {});
    m_timer->stop();
    bookOpened();
}

void FolderWatcher::askFolder()
{
    Prompts &prompts = m_controller.prompts();
    if (m_watch) {
        if (prompts.confirm(tr("A folder is watched"),
                            tr("Files that appear in\n%1\nare imported into this book while it is open. What "
                               "was imported stays.")
                                .arg(QDir::toNativeSeparators(folder())),
                            tr("Stop watching")))
            stop();
        return;
    }
    const QString chosen = prompts.openFolder(tr("Which folder to watch for exports"));
    if (chosen.isEmpty())
        return;
    watch(chosen);
    m_controller.say(tr("Watching %1. Files that need an answer wait under File > Imports.")
                         .arg(QDir::toNativeSeparators(chosen)));
}

void FolderWatcher::forget(const QStringList &files)
{
    const qsizetype before = m_waiting.size();
    m_waiting.removeIf([&files](const QString &path) { return files.contains(path); });
    if (m_waiting.size() != before)
        Q_EMIT changed();
}

void FolderWatcher::askForAnswers()
{
    if (!m_waiting.isEmpty())
        Q_EMIT answersWanted(m_waiting);
}

void FolderWatcher::lookNow(qint64 quiet)
{
    look(quiet);
    if (m_looking)
        m_looking->wait();
}

void FolderWatcher::look(qint64 quiet)
{
    if (!m_watch || m_looking || !m_controller.hasBook())
        return;
    const auto found = std::make_shared<QStringList>();
    m_looking = QThread::create(
        [found, watch = m_watch, now = m_clock.elapsed(), quiet] { *found = watch->look(now, quiet); });
    connect(m_looking, &QThread::finished, this, [this, found, watch = m_watch] {
        m_looking->deleteLater();
        m_looking = nullptr;
        if (m_watch == watch) // not another book's by now
            m_ready += *found;
        if (!m_ready.isEmpty())
            take(m_ready);
    });
    m_looking->start(QThread::LowPriority);
}

void FolderWatcher::take(const QStringList &files)
{
    if (m_controller.jobs().isRunning() || m_controller.isReadOnly())
        return; // the next look comes back to them
    const auto done = std::make_shared<std::vector<WatchedFile>>();
    ImportOptions options;
    options.today = m_controller.today();
    Jobs::Job job{tr("Importing from the watched folder"),
                  [done, files, options, book = &m_controller.book(),
                   now = m_controller.nowUtc()](const JobControl &control) {
                      for (const QString &path : files) {
                          RunOptions run;
                          run.nowUtc = now;
                          done->push_back(importWatched(*book, path, options, run, control));
                      }
                  },
                  [this, done, files](bool) {
                      // What could not be written, or was stopped, is for a person to try again.
                      for (qsizetype i = static_cast<qsizetype>(done->size()); i < files.size(); ++i) {
                          WatchedFile file;
                          file.path = files[i];
                          file.state = WatchedFile::State::Waits;
                          done->push_back(std::move(file));
                      }
                      tell(*done);
                  }};
    job.background = true;
    job.unit = Jobs::Unit::Rows;
    if (m_controller.jobs().run(std::move(job)))
        m_ready.clear();
}

void FolderWatcher::tell(const std::vector<WatchedFile> &files)
{
    QStringList parts;
    for (const WatchedFile &file : files) {
        m_waiting.removeAll(file.path);
        const QString name = QFileInfo(file.path).fileName();
        if (file.state == WatchedFile::State::Imported)
            parts << tr("%1: %2", "calls.csv: 12 new").arg(name, countsText(file.result));
        else if (file.state != WatchedFile::State::KnownAlready) {
            m_waiting << file.path;
            parts << tr("%1 waits for you").arg(name);
        }
    }
    if (!parts.isEmpty())
        m_controller.say(tr("From the watched folder: %1").arg(parts.join(QLatin1String("; "))));
    Q_EMIT changed();
}

} // namespace coachbook::ui
