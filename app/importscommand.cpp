// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/storage/importstore.h"
#include "core/storage/importundo.h"
#include <QJsonArray>
#include <QJsonObject>

namespace coachbook::app {

namespace {

CommandSpec spec()
{
    return {
        QStringLiteral("imports BOOK"),
        QStringLiteral("Lists every import of a book, and takes one back"),
        QStringLiteral("An import can be taken back whenever it was made, unless something later depends "
                       "on it; that is said\nthen, and nothing is changed."),
        1,
        1,
        {{QStringLiteral("take-back"), QStringLiteral("take import N out of the book"), QStringLiteral("N")},
         {QStringLiteral("bring-back"), QStringLiteral("put import N, taken back before, into it again"),
          QStringLiteral("N")},
         jsonOption()}};
}

QString stateWords(const ImportEntry &entry)
{
    switch (entry.state) {
    case ImportEntry::State::InBook:
        return QStringLiteral("in the book");
    case ImportEntry::State::TakenBack:
        return QStringLiteral("taken back");
    case ImportEntry::State::NothingNew:
        break;
    }
    return QStringLiteral("nothing new");
}

QString askedByWords(AskedBy by)
{
    switch (by) {
    case AskedBy::Window:
        return QStringLiteral("window");
    case AskedBy::CommandLine:
        return QStringLiteral("command line");
    case AskedBy::WatchedFolder:
        return QStringLiteral("watched folder");
    case AskedBy::NotKnown:
        break;
    }
    return QStringLiteral("-");
}

QString stateKey(const ImportEntry &entry)
{
    return stateWords(entry).replace(QLatin1Char(' '), QLatin1Char('_'));
}

QJsonObject jsonOf(const ImportEntry &entry)
{
    const ImportRecord &record = entry.record;
    return {{QStringLiteral("number"), static_cast<qint64>(record.id.value())},
            {QStringLiteral("at"), record.at.toString(Qt::ISODate)},
            {QStringLiteral("file"), record.file},
            {QStringLiteral("kind"), record.kind},
            {QStringLiteral("new"), record.added},
            {QStringLiteral("updated"), record.updated},
            {QStringLiteral("unchanged"), record.unchanged},
            {QStringLiteral("refused"), record.refused},
            {QStringLiteral("asked_by"),
             askedByWords(record.askedBy).replace(QLatin1Char(' '), QLatin1Char('_'))},
            {QStringLiteral("state"), stateKey(entry)}};
}

void list(Console &console, const std::vector<ImportEntry> &entries, bool asJson)
{
    if (asJson) {
        QJsonArray all;
        for (const ImportEntry &entry : entries)
            all.append(jsonOf(entry));
        writeJson(console, all);
        return;
    }
    std::vector<QStringList> rows;
    for (const ImportEntry &entry : entries) {
        const ImportRecord &record = entry.record;
        rows.push_back({QString::number(record.id.value()),
                        record.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), record.kind,
                        QString::number(record.added), QString::number(record.updated),
                        QString::number(record.unchanged), QString::number(record.refused),
                        askedByWords(record.askedBy), stateWords(entry), record.file});
    }
    writeTable(console,
               {QStringLiteral("No."), QStringLiteral("When (UTC)"), QStringLiteral("Kind"),
                QStringLiteral("New"), QStringLiteral("Updated"), QStringLiteral("Unchanged"),
                QStringLiteral("Refused"), QStringLiteral("Asked by"), QStringLiteral("State"),
                QStringLiteral("File")},
               std::move(rows));
}

ImportId numberOf(const Arguments &arguments, const char *option)
{
    bool isNumber = false;
    const qint64 number = arguments.value(option).toLongLong(&isNumber);
    if (!isNumber)
        throw UsageError(QStringLiteral("\"%1\" is no number of an import").arg(arguments.value(option)));
    return ImportId(number);
}

int move(Invocation &invocation, const Arguments &arguments, const char *option,
         Changes (Book::*work)(ImportId, const JobControl &))
{
    const ImportId import = numberOf(arguments, option);
    const auto book = Book::open(arguments.words.front(), OpenMode::ReadWrite, invocation.clock.nowUtc);
    const QString file = importstore::fileOf(book->db(), import);
    if (file.isEmpty())
        throw UsageError(QStringLiteral("there is no import %1 in this book").arg(import.value()));
    try {
        ((*book).*work)(import, {});
    } catch (const ImportInTheWay &way) {
        for (const ImportObstacle &obstacle : way.obstacles())
            invocation.console.err << QStringLiteral("import %1 (%2): %3\n")
                                          .arg(import.value())
                                          .arg(onOneLine(file), onOneLine(obstacleInEnglish(obstacle)));
        return Failed;
    }
    invocation.console.out << (QLatin1String(option) == QLatin1String("take-back")
                                   ? QStringLiteral("Import %1 (%2) is taken back.\n")
                                   : QStringLiteral("Import %1 (%2) is in the book again.\n"))
                                  .arg(import.value())
                                  .arg(onOneLine(file));
    return Done;
}

int run(Invocation &invocation, const Arguments &arguments)
{
    if (arguments.has("take-back") && arguments.has("bring-back"))
        throw UsageError(QStringLiteral("--take-back and --bring-back cannot be asked for together"));
    if (arguments.has("take-back"))
        return move(invocation, arguments, "take-back", &Book::takeBackImport);
    if (arguments.has("bring-back"))
        return move(invocation, arguments, "bring-back", &Book::bringBackImport);
    const auto book = Book::open(arguments.words.front(), OpenMode::ReadOnly, invocation.clock.nowUtc);
    list(invocation.console, importstore::history(book->db()), arguments.has("json"));
    return Done;
}

} // namespace

Command importsCommand()
{
    return {"imports", spec, run};
}

} // namespace coachbook::app
