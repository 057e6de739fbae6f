// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/autostart.h"
#include "core/storage/bookfile.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace coachbook::ui::autostart {

QString entryPath(const QString &bookPath)
{
    const QByteArray hash =
        QCryptographicHash::hash(placeOf(bookPath).toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/org.coachbook.Coachbook.reminders-%1.desktop")
               .arg(QString::fromLatin1(hash));
}

bool isOn(const QString &bookPath)
{
    return QFile::exists(entryPath(bookPath));
}

QString execArgument(const QString &argument)
{
    QString quoted;
    for (const QChar sign : argument) {
        if (sign == QLatin1Char('%'))
            quoted += QLatin1Char('%'); // %f is a field
        else if (QStringLiteral("\"`$\\").contains(sign))
            quoted += QStringLiteral("\\\\"); // a backslash, which the entry itself writes twice
        if (sign == QLatin1Char('\\'))
            quoted += QLatin1Char('\\');
        quoted += sign == QLatin1Char('\n') ? QStringLiteral("\\n") : QString(sign);
    }
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

QString entryText(const QString &program, const QString &bookPath)
{
    return QStringLiteral(
               "[Desktop Entry]\nType=Application\nName=%1\nComment=%2\nExec=%3 remind --watch --book %4\n"
               "Icon=org.coachbook.Coachbook\nTerminal=false\nNoDisplay=true\n"
               "X-GNOME-Autostart-enabled=true\n")
        .arg(QCoreApplication::translate("coachbook::ui::autostart", "Coachbook reminders"),
             QCoreApplication::translate("coachbook::ui::autostart",
                                         "Reminds of what is due in a coaching book"),
             execArgument(program), execArgument(bookPath));
}

QString set(const QString &bookPath, bool on)
{
    const QString path = entryPath(bookPath);
    if (!on) {
        QFile entry(path);
        return !entry.exists() || entry.remove() ? QString() : entry.errorString();
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile entry(path);
    const QByteArray text =
        entryText(QCoreApplication::applicationFilePath(), QFileInfo(bookPath).absoluteFilePath()).toUtf8();
    if (!entry.open(QIODevice::WriteOnly) || entry.write(text) != text.size() || !entry.commit())
        return entry.errorString();
    return {};
}

} // namespace coachbook::ui::autostart
