// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commands.h"
#include "core/base/version.h"
#include <QFileInfo>
#include <QRegularExpression>

namespace coachbook::app {

namespace {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all{newCommand(),    importCommand(),  importsCommand(),
                                          dueCommand(),    prepareCommand(), planCommand(),
                                          remindCommand(), kpisCommand(),    checkCommand(),
                                          backupCommand(), sampleCommand(),  calendarCommand()};
    return all;
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

QString generalHelp()
{
    QString text = QStringLiteral("Coachbook, a coaching workbook for contact-centre supervisors.\n\n"
                                  "Usage: coachbook [BOOK]         opens the window\n"
                                  "       coachbook COMMAND ...    works without a window\n\nCommands:\n");
    for (const Command &command : commands())
        text += QStringLiteral("  %1  %2\n")
                    .arg(QString::fromLatin1(command.name).leftJustified(8), command.spec().summary);
    return text +
           QStringLiteral(
               "\nOptions:\n"
               "  --today YYYY-MM-DD  take this day for today, in the window and in every command\n"
               "  -h, --help          show this help; coachbook COMMAND --help shows that of a command\n"
               "  -v, --version       show the version\n\n"
               "Exit status: 0 done, 1 failed, 2 wrong usage or a question that the data cannot answer.\n");
}

bool isHelp(const QString &word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h") || word == QLatin1String("help");
}

bool isVersion(const QString &word)
{
    return word == QLatin1String("--version") || word == QLatin1String("-v");
}

/// Where the first word stands that is neither an option nor the value of --today or --show.
qsizetype firstWord(const QStringList &arguments)
{
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        if (arguments[place] == QLatin1String("--today") || arguments[place] == QLatin1String("--show"))
            ++place;
        else if (!arguments[place].startsWith(QLatin1Char('-')))
            return place;
    }
    return -1;
}

int runNamed(const Command &command, const QStringList &arguments, const Clock &clock, Console console)
{
    const CommandSpec spec = command.spec();
    if (asksForHelp(arguments)) {
        console.out << helpText(spec);
        return Done;
    }
    Invocation invocation{arguments, console, clock};
    return command.run(invocation, takeApart(spec, arguments, clock));
}

} // namespace

Request requestOf(const QStringList &arguments)
{
    const qsizetype place = firstWord(arguments);
    if (place >= 0 && (commandNamed(arguments[place]) != nullptr || isHelp(arguments[place]))) {
        QStringList ordered = arguments;
        ordered.move(place, 0);
        return {Request::Kind::Command, ordered};
    }
    const bool aboutProgram = std::any_of(arguments.begin(), arguments.end(), [](const QString &word) {
        return isHelp(word) || isVersion(word);
    });
    return {aboutProgram ? Request::Kind::Command : Request::Kind::Window, arguments};
}

bool needsFonts(const Request &request)
{
    if (request.kind == Request::Kind::Window)
        return true;
    return !asksForHelp(request.arguments) &&
           std::any_of(request.arguments.begin(), request.arguments.end(), [](const QString &word) {
               return word == QLatin1String("--pdf") || word.startsWith(QLatin1String("--pdf="));
           });
}

bool wantsDesktop(const Request &request)
{
    return request.kind == Request::Kind::Command &&
           request.arguments.value(0) == QLatin1String(remindCommand().name) &&
           request.arguments.contains(QLatin1String("--watch")) && !asksForHelp(request.arguments) &&
           (!qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"));
}

int runCommand(const QStringList &arguments, const Clock &clock, Console console)
{
    const QString name = arguments.value(0);
    const Command *command = commandNamed(name);
    try {
        if (command != nullptr)
            return runNamed(*command, arguments.mid(1), clock, console);
        const Command *asked = isHelp(name) ? commandNamed(arguments.value(1)) : nullptr;
        if (asked != nullptr)
            console.out << helpText(asked->spec());
        else if (std::any_of(arguments.begin(), arguments.end(), isVersion))
            console.out << QStringLiteral("coachbook %1\n").arg(programVersion());
        else
            console.out << generalHelp();
        return Done;
    } catch (const UsageError &error) {
        console.err << QStringLiteral("coachbook %1: %2\n").arg(name, error.text());
        console.err << QStringLiteral("See coachbook %1 --help\n").arg(name);
        return WrongUsage;
    } catch (const StorageError &error) {
        console.err << QStringLiteral("coachbook: %1\n").arg(failureWords(error));
        return Failed;
    }
}

WindowRequest windowRequestOf(const QStringList &arguments)
{
    const QCommandLineOption show{QStringLiteral("show"), {}, QStringLiteral("PAGE")};
    const CommandSpec spec{QStringLiteral("[BOOK]"), {}, {}, 0, 1, {show}};
    const Arguments taken = takeApart(spec, arguments, {[] { return QDate(); }, {}});
    WindowRequest request{taken.words.value(0), std::nullopt, taken.value("show")};
    if (taken.has("today"))
        request.today = taken.today;
    // A mistyped command is no book: those have a folder or an ending in their name, or are there.
    static const QRegularExpression pathLike(QStringLiteral("[./]"));
    if (!request.bookPath.isEmpty() && !request.bookPath.contains(pathLike) &&
        !QFileInfo::exists(request.bookPath))
        throw UsageError(QStringLiteral("\"%1\" is neither a command nor a file").arg(request.bookPath));
    return request;
}

std::optional<WindowRequest> windowRequestOrWords(const QStringList &arguments, Console console)
{
    try {
        return windowRequestOf(arguments);
    } catch (const UsageError &error) {
        console.err << QStringLiteral("coachbook: %1\nSee coachbook --help\n").arg(error.text());
        return std::nullopt;
    }
}

} // namespace coachbook::app
