// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bookactions.h"
#include "core/base/version.h"
#include "core/storage/backups.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/booknames.h"
#include "ui/shell/errortext.h"
#include "ui/shell/jobs.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompts.h"
#include "ui/shell/restorebook.h"
#include "ui/shell/restoredialog.h"
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace coachbook::ui {
namespace {

QString withEnding(const QString &path)
{
    const QString ending = QStringLiteral(".coachbook");
    return path.isEmpty() || path.endsWith(ending) ? path : path + ending;
}

QString samplePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return QDir(folder).filePath(QStringLiteral("sample.coachbook"));
}

} // namespace

BookActions::BookActions(BookController &controller, MakeSample makeSample, QObject *parent)
    : QObject(parent), m_controller(controller), m_makeSample(std::move(makeSample))
{}

bool BookActions::createBook()
{
    const QString path = withEnding(m_controller.prompts().saveFile(tr("Where to keep the new book"),
                                                                    tr("My team.coachbook"), bookFilter()));
    if (path.isEmpty())
        return false;
    if (QFileInfo::exists(path)) {
        m_controller.prompts().tell(
            tr("There is a file of that name"),
            tr("%1 is there already, and was left as it is. Choose another name, or open it with File > "
               "Open Book.")
                .arg(QDir::toNativeSeparators(path)));
        return false;
    }
    if (!m_controller.create(path))
        return false;
    preferences::addRecentBook(m_controller.book().path());
    return true;
}

void BookActions::openBook()
{
    const QStringList paths = m_controller.prompts().openFiles(tr("Open a book"), bookFilter());
    if (!paths.isEmpty())
        open(paths.first());
}

bool BookActions::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_controller.hasBook() && m_controller.book().path() == whole)
        return true;
    if (!m_controller.open(whole)) {
        if (!QFileInfo::exists(whole))
            preferences::removeRecentBook(whole);
        return false;
    }
    preferences::addRecentBook(m_controller.book().path());
    return true;
}

void BookActions::closeBook()
{
    m_controller.close();
}

void BookActions::importFiles()
{
    if (!m_controller.hasBook() && !createBook())
        return;
    const QStringList paths = m_controller.prompts().openFiles(
        tr("Files to import"),
        tr("Exports (*.csv *.tsv *.txt *.xlsx *.json *.jsonl *.ndjson *.ics *.zip *.vtt *.srt *.md);;"
           "Calibration packets (*.coachpacket);;All files (*)"));
    if (!paths.isEmpty())
        Q_EMIT filesChosen(paths);
}

void BookActions::importFolder()
{
    if (!m_controller.hasBook() && !createBook())
        return;
    const QString folder = m_controller.prompts().openFolder(tr("Folder of transcripts to import"));
    if (!folder.isEmpty())
        Q_EMIT filesChosen({folder});
}

void BookActions::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    m_controller.jobs().run({tr("Making the sample team"),
                             [this, path](const JobControl &job) { m_makeSample(path, job); },
                             [this, path](bool ok) {
                                 if (ok)
                                     open(path);
                             }});
}

void BookActions::backUp()
{
    const QString name = tr("%1 backup.coachbook").arg(bookNameOf(m_controller.book().path()));
    const QString target =
        withEnding(m_controller.prompts().saveFile(tr("Where to keep the backup"), name, bookFilter()));
    if (target.isEmpty())
        return;
    const Book *book = &m_controller.book();
    m_controller.jobs().run(
        {tr("Backing up"), [book, target](const JobControl &job) { book->backupTo(target, job); },
         [this, target](bool ok) {
             if (ok)
                 m_controller.say(tr("Backed up to %1").arg(QDir::toNativeSeparators(target)));
         }});
}

void BookActions::backUpQuietly()
{
    if (!m_controller.hasBook() || m_controller.book().isReadOnly())
        return;
    const Book *book = &m_controller.book();
    auto failed = std::make_shared<std::optional<StorageError>>();
    Jobs::Job job{tr("Backing up"),
                  [book, failed, now = m_controller.nowUtc()](const JobControl &) {
                      try {
                          backupIfDue(*book, now);
                      } catch (const StorageError &error) {
                          failed->emplace(error); // said in the status line: nobody asked for this backup
                      }
                  },
                  [this, failed](bool) { Q_EMIT backedUp(*failed ? errorText(**failed).title : QString()); },
                  false};
    job.background = true;
    if (!m_controller.jobs().run(std::move(job))) // something else runs: after it
        connect(&m_controller.jobs(), &Jobs::finished, this, &BookActions::backUpQuietly,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void BookActions::restore()
{
    QString path = m_controller.hasBook() ? m_controller.book().path() : QString();
    if (path.isEmpty())
        path = m_controller.prompts().openFiles(tr("Which book to restore"), bookFilter()).value(0);
    if (path.isEmpty())
        return;
    RestoreDialog dialog(path, backups(path), m_controller.today());
    if (dialog.exec() == QDialog::Accepted)
        restoreBook(m_controller, dialog.chosen(), path);
}

void BookActions::tellWhere()
{
    const QString path = m_controller.book().path();
    m_controller.prompts().tell(
        tr("Where the book is"),
        tr("Everything of this team is in one file:\n%1\n\nAutomatic backups are in:\n%2\n\nNobody else on "
           "this "
           "machine can read them, and nothing is sent anywhere.")
            .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(backupFolder(path))));
}

void BookActions::tellAbout()
{
    m_controller.prompts().tell(
        tr("Coachbook %1").arg(programVersion()),
        tr("Coaching workbook for contact-centre supervisors.\nFree software under the GNU General Public "
           "Licence, version 3 or later."));
}

} // namespace coachbook::ui
