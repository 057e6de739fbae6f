// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/booknames.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace coachbook::ui {
namespace {

struct BookNamesTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::BookNames)
};

} // namespace

QString bookName(const BookController &controller)
{
    const QString team = controller.settings().teamName;
    return team.isEmpty() ? bookNameOf(controller.book().path()) : team;
}

QString bookNameOf(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

QString dayAndTime(const QDateTime &utc, QDate today)
{
    const QDateTime local = utc.toLocalTime();
    QString format = QLocale::system().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // the short form of the C locale has seconds
    const QString time = QLocale::system().toString(local.time(), format);
    if (local.date() == today)
        return BookNamesTexts::tr("today %1", "%1 is a time of day").arg(time);
    if (local.date().addDays(1) == today)
        return BookNamesTexts::tr("yesterday %1", "%1 is a time of day").arg(time);
    return BookNamesTexts::tr("%1 %2", "day and time of day").arg(dayText(local.date(), today), time);
}

QString bookFilter()
{
    return BookNamesTexts::tr("Coachbook books (*.coachbook)");
}

} // namespace coachbook::ui
