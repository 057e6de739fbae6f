// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invocation.h"

namespace coachbook::app {

namespace {

QCommandLineOption todayOption()
{
    return {QStringLiteral("today"), QStringLiteral("take this day for today (default: today)"),
            QStringLiteral("YYYY-MM-DD")};
}

QCommandLineOption helpOption()
{
    return {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("show this help")};
}

QString optionWords(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    QString words = names.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty())
        words += QLatin1Char(' ') + option.valueName();
    return words;
}

} // namespace

QCommandLineOption bookOption()
{
    return {QStringLiteral("book"), QStringLiteral("the book to use"), QStringLiteral("BOOK")};
}

QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), QStringLiteral("write JSON (UTF-8) instead of text")};
}

QString Arguments::needed(const char *option) const
{
    if (!has(option) || value(option).isEmpty())
        throw UsageError(QStringLiteral("--%1 is missing").arg(QLatin1String(option)));
    return value(option);
}

QDate dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        throw UsageError(QStringLiteral("\"%1\" is no day; write it as 2026-11-21").arg(text));
    return day;
}

Arguments takeApart(const CommandSpec &spec, const QStringList &arguments, const Clock &clock)
{
    Arguments taken;
    taken.parser = std::make_shared<QCommandLineParser>();
    taken.parser->addOptions(spec.options);
    taken.parser->addOption(todayOption());
    taken.parser->addOption(helpOption());
    if (!taken.parser->parse(QStringList{QStringLiteral("coachbook")} + arguments)) {
        QString text = taken.parser->errorText();
        while (text.endsWith(QLatin1Char('.')))
            text.chop(1);
        throw UsageError(text);
    }
    taken.words = taken.parser->positionalArguments();
    if (taken.words.size() < spec.fewest)
        throw UsageError(QStringLiteral("something is missing: coachbook %1").arg(spec.usage));
    if (taken.words.size() > spec.most)
        throw UsageError(QStringLiteral("\"%1\" is one word too many").arg(taken.words[spec.most]));
    for (const QString &word : std::as_const(taken.words)) {
        if (word.isEmpty())
            throw UsageError(QStringLiteral("an empty word was given: coachbook %1").arg(spec.usage));
    }
    taken.today = taken.has("today") ? dayOf(taken.value("today")) : clock.today();
    return taken;
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
}

QString helpText(const CommandSpec &spec)
{
    QString text = QStringLiteral("Usage: coachbook %1\n\n%2.\n").arg(spec.usage, spec.summary);
    if (!spec.details.isEmpty())
        text += QLatin1Char('\n') + spec.details + QLatin1Char('\n');
    text += QStringLiteral("\nOptions:\n");
    for (const QCommandLineOption &option : spec.options + QList{todayOption(), helpOption()})
        text += QStringLiteral("  %1  %2\n").arg(optionWords(option).leftJustified(22), option.description());
    return text;
}

std::unique_ptr<Book> openBook(const Arguments &arguments, OpenMode mode, const Clock &clock)
{
    return Book::open(arguments.needed("book"), mode, clock.nowUtc);
}

QString failureWords(const StorageError &error)
{
    const auto words = [&error]() -> QString {
        switch (error.kind()) {
        case StorageErrorKind::NotFound:
            return QStringLiteral("there is no such file");
        case StorageErrorKind::NotACoachbook:
            return QStringLiteral("this is no Coachbook book");
        case StorageErrorKind::Empty:
            return QStringLiteral("the file is empty; if it was a book, go back to a backup of it");
        case StorageErrorKind::TooOld:
            return QStringLiteral("the book is from a version too old for this Coachbook");
        case StorageErrorKind::TooNew:
            return QStringLiteral("the book was written by a newer Coachbook; use that or a later one");
        case StorageErrorKind::Corrupt:
            return QStringLiteral("the book is damaged; go back to a backup of it");
        case StorageErrorKind::Busy:
            return QStringLiteral("the book is in use by another window or program; close "
                                  "it there and try again");
        case StorageErrorKind::ReadOnly:
            return QStringLiteral("the file or its folder cannot be written");
        case StorageErrorKind::Full:
            return QStringLiteral("the disk is full; nothing was changed");
        case StorageErrorKind::Moved:
            return QStringLiteral("the file was moved or replaced meanwhile");
        case StorageErrorKind::Cancelled:
            return QStringLiteral("stopped; nothing was changed");
        case StorageErrorKind::Constraint:
        case StorageErrorKind::Conflict:
        case StorageErrorKind::Io:
            return error.detail();
        }
        return error.detail();
    }();
    return error.path().isEmpty() ? words : error.path() + QStringLiteral(": ") + words;
}

} // namespace coachbook::app
