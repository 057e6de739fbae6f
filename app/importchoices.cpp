// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importchoices.h"

#include "app/output.h"
#include "app/peopleoptions.h"
#include "core/import/refusedrows.h"
#include <QFile>
#include <QFileInfo>

namespace coachbook::app {

namespace {

constexpr qint64 largestProfile = 1024 * 1024;

bool keepsBook(const Arguments &arguments)
{
    const QString whose = arguments.value("conflicts");
    if (!whose.isEmpty() && whose != QLatin1String("file") && whose != QLatin1String("book"))
        throw UsageError(QStringLiteral("\"%1\" has no values; write file or book").arg(whose));
    return whose == QLatin1String("book");
}

/// Interactions that were in the book with other values, with both.
void writeConflicts(Console &console, const QString &shown, const ImportResult &result, bool keptBook)
{
    constexpr std::size_t mostShown = 20;
    for (std::size_t i = 0; i < result.conflictRows.size() && i < mostShown; ++i) {
        const RowConflict &conflict = result.conflictRows[i];
        QStringList values;
        for (const RowConflict::Value &value : conflict.values)
            values << QStringLiteral("%1 \"%2\" in the book, \"%3\" in the file")
                          .arg(importFieldKey(value.field), value.book, value.file);
        console.err << QStringLiteral("%1:%2: %3 was there with other values: %4\n")
                           .arg(shown)
                           .arg(conflict.line)
                           .arg(onOneLine(conflict.id), onOneLine(values.join(QStringLiteral(", "))));
    }
    if (result.conflicts > 0)
        console.err << QStringLiteral("%1 with other values in the book: %2\n")
                           .arg(plural(result.conflicts, QStringLiteral("row"), QStringLiteral("rows")),
                                keptBook ? QStringLiteral("the book's are kept")
                                         : QStringLiteral("the file's are taken; keep the book's with "
                                                          "--conflicts book"));
}

} // namespace

QList<QCommandLineOption> choiceOptions()
{
    QList<QCommandLineOption> options{
        {QStringLiteral("refused"),
         QStringLiteral("write the rows that are refused to FILE, to be mended and imported again"),
         QStringLiteral("FILE")},
        {QStringLiteral("conflicts"),
         QStringLiteral("whose values hold for interactions that are in the book with others; the file's "
                        "without this"),
         QStringLiteral("file|book")},
        {QStringLiteral("profile"),
         QStringLiteral("read the file as this profile says, saved from the window as JSON"),
         QStringLiteral("FILE")},
        {QStringLiteral("no-profile"),
         QStringLiteral(
             "use nothing of what was decided for the last file of this shape, and keep nothing")}};
    return options + peopleOptions();
}

void checkChoices(const Arguments &arguments)
{
    if (arguments.has("no-profile") && arguments.has("profile"))
        throw UsageError(QStringLiteral("--profile and --no-profile cannot be asked for together"));
    keepsBook(arguments);
    const QString refused = arguments.value("refused");
    if (!refused.isEmpty() && QFileInfo::exists(refused))
        throw StorageError(StorageErrorKind::Constraint, refused,
                           QStringLiteral("a file of that name is already there"));
}

void takeProfiles(ImportOptions &options, const Arguments &arguments, Db &db)
{
    if (arguments.has("no-profile"))
        return;
    options.profiles = profilesOf(db);
    if (!arguments.has("profile"))
        return;
    QFile file(arguments.value("profile"));
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageErrorKind::NotFound, file.fileName(), file.errorString());
    options.profile = profileFromJson(file.read(largestProfile));
    if (!options.profile)
        throw UsageError(QStringLiteral("%1 is no import profile").arg(file.fileName()));
}

void takeChoices(const std::vector<ImportPlan *> &plans, const Arguments &arguments, Db &db)
{
    if (plans.size() > 1 && arguments.has("refused"))
        throw UsageError(QStringLiteral("--refused takes the rows of one file, not of several in a zip"));
    takePeopleOptions(plans, arguments, db);
    for (ImportPlan *plan : plans)
        plan->conflicts.keepBook = keepsBook(arguments);
}

void followUp(Console &console, const QString &shown, const ImportPlan &plan, const ImportResult &result,
              const Arguments &arguments, Db &db)
{
    writeConflicts(console, shown, result, plan.conflicts.keepBook);
    writeUnknown(console, shown, plan, db);
    const QString refused = arguments.value("refused");
    if (refused.isEmpty() || result.problems.empty())
        return;
    const qint64 rows = writeRefusedRows(plan, result.problems, refused);
    console.err << QStringLiteral("%1 written to %2\n")
                       .arg(plural(rows, QStringLiteral("refused row"), QStringLiteral("refused rows")),
                            refused);
}

} // namespace coachbook::app
