// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include <QCommandLineParser>
#include <QTextStream>
#include <QTimeZone>
#include <stdexcept>

namespace coachbook::app {

enum ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

/// The only place where the time comes into the program; tests give their own.
struct Clock
{
    std::function<QDate()> today;
    std::function<QDateTime()> nowUtc;
    QString zone = {};                           ///< IANA id of the machine's time zone
    std::function<QTimeZone()> machineZone = {}; ///< the same, as it is when it is asked
};

struct Console
{
    QTextStream &out;
    QTextStream &err;
};

/// The command was called in a way it cannot answer; told in words, exit status 2.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(QString text) : std::runtime_error(text.toStdString()), m_text(std::move(text)) {}
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// What a command takes: "coachbook due --book BOOK [--json]".
struct CommandSpec
{
    QString usage;            ///< behind the program's name
    QString summary;          ///< one line
    QString details;          ///< further lines for its own help
    int fewest = 0, most = 0; ///< arguments that are no options
    QList<QCommandLineOption> options;
};

/// A command's arguments, taken apart.
struct Arguments
{
    QStringList words;
    QDate today;
    std::shared_ptr<QCommandLineParser> parser;

    bool has(const char *option) const { return parser->isSet(QLatin1String(option)); }
    QString value(const char *option) const { return parser->value(QLatin1String(option)); }
    /// Throws UsageError when it was not given.
    QString needed(const char *option) const;
};

/// A command as it was called.
struct Invocation
{
    QStringList arguments; ///< after the command's name
    Console console;
    Clock clock;
};

struct Command
{
    const char *name;
    CommandSpec (*spec)();
    int (*run)(Invocation &invocation, const Arguments &arguments);
};

QCommandLineOption bookOption();
QCommandLineOption jsonOption();
/// Throws UsageError for an unknown option, a missing or superfluous word, a --today that is no day.
Arguments takeApart(const CommandSpec &spec, const QStringList &arguments, const Clock &clock);
bool asksForHelp(const QStringList &arguments);
QString helpText(const CommandSpec &spec);
QDate dayOf(const QString &text); ///< "2026-11-21"; throws UsageError

std::unique_ptr<Book> openBook(const Arguments &arguments, OpenMode mode, const Clock &clock); ///< of --book
/// What went wrong with a file, in one sentence for a terminal.
QString failureWords(const StorageError &error);

} // namespace coachbook::app
