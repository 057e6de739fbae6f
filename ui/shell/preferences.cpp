// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"
#include <QSettings>

namespace coachbook::ui::preferences {
namespace {

constexpr int recentMost = 8;

QSettings &settings()
{
    static QSettings value(QStringLiteral("coachbook"), QStringLiteral("coachbook"));
    return value;
}

QStringList lookNames()
{
    return {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
}

} // namespace

theme::Look look()
{
    const qsizetype index = lookNames().indexOf(settings().value(QStringLiteral("look")).toString());
    return static_cast<theme::Look>(qMax<qsizetype>(index, 0));
}

void setLook(theme::Look look)
{
    settings().setValue(QStringLiteral("look"), lookNames().at(static_cast<int>(look)));
}

QStringList recentBooks()
{
    return settings().value(QStringLiteral("recentBooks")).toStringList();
}

void addRecentBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    books.prepend(path);
    settings().setValue(QStringLiteral("recentBooks"), QStringList(books.mid(0, recentMost)));
}

void removeRecentBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    settings().setValue(QStringLiteral("recentBooks"), books);
}

QString lastFolder()
{
    return settings().value(QStringLiteral("lastFolder")).toString();
}

void setLastFolder(const QString &folder)
{
    settings().setValue(QStringLiteral("lastFolder"), folder);
}

QByteArray state(const QString &name)
{
    return settings().value(QStringLiteral("state/") + name).toByteArray();
}

void setState(const QString &name, const QByteArray &state)
{
    settings().setValue(QStringLiteral("state/") + name, state);
}

} // namespace coachbook::ui::preferences
