// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/calendarfolder.h"
#include "core/calendar/icswriter.h"
#include "core/storage/calendarstore.h"
#include "ui/exporting/exportcalendar.h"
#include "ui/printing/printjobs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/booknames.h"
#include "ui/shell/preferences.h"
#include "ui/shell/prompts.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace coachbook::ui {
namespace {

constexpr int untilFileIsWritten = 1500; ///< milliseconds after the last change
constexpr int daysKeptInFile = 31;

QString fileStateName(const Book &book)
{
    return QStringLiteral("calendarFile/%1")
        .arg(QString::fromLatin1(
            QFileInfo(book.path()).absoluteFilePath().toUtf8().toBase64(QByteArray::Base64UrlEncoding)));
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Nothing is there, or what this book wrote.
bool mayWriteCalendar(const QString &path, const QString &source)
{
    constexpr int bytesOfHead = 4096;
    QFile file(path);
    if (!file.exists())
        return true;
    return file.open(QIODevice::ReadOnly) && isOwnCalendar(file.read(bytesOfHead), source);
}

/// In the folder, named as the book is; with a number where others have that name.
QString calendarPathIn(const QString &folder, const Book &book)
{
    const QString source = calendarstore::source(book.db());
    const QString name = paper::fileNameOf(bookNameOf(book.path()), {});
    const QDir in(QFileInfo(folder).absoluteFilePath());
    QString path = in.filePath(name + QStringLiteral(".ics"));
    for (int next = 2; !mayWriteCalendar(path, source); ++next)
        path = in.filePath(QStringLiteral("%1 %2.ics").arg(name).arg(next));
    return path;
}

} // namespace

CalendarFolder::CalendarFolder(BookController &controller, QObject *parent)
    : QObject(parent), m_controller(controller), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(untilFileIsWritten);
    connect(m_timer, &QTimer::timeout, this, &CalendarFolder::writeNow);
    connect(&controller, &BookController::bookOpened, this, [this] {
        m_hasFailed = false;
        changed();
    });
    connect(&controller, &BookController::changed, this, &CalendarFolder::changed);
    connect(&controller, &BookController::dayChanged, this, &CalendarFolder::changed);
    connect(&controller, &BookController::bookClosing, this, [this] {
        if (m_timer->isActive())
            writeNow();
        m_timer->stop();
    });
    changed();
}

CalendarFolder &CalendarFolder::of(BookController &controller)
{
    auto *there = controller.findChild<CalendarFolder *>(QString(), Qt::FindDirectChildrenOnly);
    return there ? *there : *new CalendarFolder(controller, &controller);
}

QString CalendarFolder::folder() const
{
    const QString path = file();
    return path.isEmpty() ? QString() : QFileInfo(path).path();
}

QString CalendarFolder::file() const
{
    return m_controller.hasBook() ? QString::fromUtf8(preferences::state(fileStateName(m_controller.book())))
                                  : QString();
}

bool CalendarFolder::keepIn(const QString &folder)
{
    const auto choose = [this, &folder] {
        const Book &book = m_controller.book();
        preferences::setState(fileStateName(book), calendarPathIn(folder, book).toUtf8());
    };
    if (!m_controller.hasBook() || !m_controller.guarded(choose))
        return false;
    m_hasFailed = false;
    return writeNow();
}

void CalendarFolder::stop()
{
    m_timer->stop();
    if (m_controller.hasBook())
        preferences::setState(fileStateName(m_controller.book()), {});
}

void CalendarFolder::changed()
{
    if (m_controller.hasBook() && !m_controller.isReadOnly() && !folder().isEmpty())
        m_timer->start();
}

bool CalendarFolder::writeNow()
{
    const QString path = file();
    if (path.isEmpty() || m_controller.isReadOnly())
        return false;
    // Said once: a folder that has gone must not speak up with every change.
    const bool isTold = m_hasFailed;
    bool isWritten = false;
    const auto write = [this, &path, &isTold, &isWritten] { isWritten = writeTo(path, isTold); };
    if (!isTold) {
        m_controller.guarded(write);
    } else {
        try {
            write();
        } catch (const StorageError &) {
            isWritten = false;
        }
    }
    m_hasFailed = !isWritten;
    return isWritten;
}

bool CalendarFolder::writeTo(const QString &path, bool isTold)
{
    Db &db = m_controller.db();
    if (!mayWriteCalendar(path, calendarstore::source(db))) {
        if (!isTold)
            m_controller.prompts().tell(
                tr("The calendar file is not kept up to date"),
                tr("Another book or program has written %1 meanwhile. It was left as it is. To keep a file "
                   "up "
                   "to date again, choose the folder anew under File > Export Calendar.")
                    .arg(QDir::toNativeSeparators(path)));
        return false;
    }
    const CalendarSettings calendar = calendarstore::settings(db);
    const GiveOutScope scope{
        std::nullopt, m_controller.today().addDays(-daysKeptInFile), {}, calendar.givesItems};
    const CalendarFile made =
        calendarFile(db, m_controller.settings(), calendar, scope, m_controller.nowUtc(), true);
    if (bytesAt(path) != made.bytes) // a program that watches the file reads it each time it is written
        writeCalendarFile(m_controller.book(), made, path);
    return true;
}

} // namespace coachbook::ui
