// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/calendarfolder.h"
#include "core/storage/calendarstore.h"
#include "ui/exporting/exportcalendar.h"
#include "ui/printing/printjobs.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/booknames.h"
#include "ui/shell/preferences.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace coachbook::ui {
namespace {

constexpr int untilFileIsWritten = 1500; ///< milliseconds after the last change
constexpr int daysKeptInFile = 31;

QString folderStateName(const Book &book)
{
    return QStringLiteral("calendarFolder/%1")
        .arg(QString::fromLatin1(
            QFileInfo(book.path()).absoluteFilePath().toUtf8().toBase64(QByteArray::Base64UrlEncoding)));
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    return m_controller.hasBook()
               ? QString::fromUtf8(preferences::state(folderStateName(m_controller.book())))
               : QString();
}

QString CalendarFolder::file() const
{
    const QString in = folder();
    return in.isEmpty() ? QString()
                        : QDir(in).filePath(paper::fileNameOf(bookNameOf(m_controller.book().path()),
                                                              QStringLiteral(".ics")));
}

bool CalendarFolder::keepIn(const QString &folder)
{
    if (!m_controller.hasBook())
        return false;
    preferences::setState(folderStateName(m_controller.book()),
                          QFileInfo(folder).absoluteFilePath().toUtf8());
    m_hasFailed = false;
    return writeNow();
}

void CalendarFolder::stop()
{
    m_timer->stop();
    if (m_controller.hasBook())
        preferences::setState(folderStateName(m_controller.book()), {});
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
    const auto write = [this, &path] {
        Db &db = m_controller.db();
        const CalendarSettings calendar = calendarstore::settings(db);
        const GiveOutScope scope{
            std::nullopt, m_controller.today().addDays(-daysKeptInFile), {}, calendar.givesItems};
        const CalendarFile made =
            calendarFile(db, m_controller.settings(), calendar, scope, m_controller.nowUtc());
        if (bytesAt(path) != made.bytes) // a program that watches the file reads it each time it is written
            writeCalendarFile(m_controller.book(), made, path);
    };
    // Said once: a folder that has gone must not speak up with every change.
    if (!m_hasFailed)
        return !(m_hasFailed = !m_controller.guarded(write));
    try {
        write();
        m_hasFailed = false;
    } catch (const StorageError &) {
        return false;
    }
    return true;
}

} // namespace coachbook::ui
