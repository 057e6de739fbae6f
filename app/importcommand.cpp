// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/importchoices.h"
#include "app/output.h"
#include "app/watchcommand.h"
#include "core/import/bundle.h"
#include "core/import/durationunits.h"
#include "core/import/fullscore.h"
#include "core/import/importer.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace coachbook::app {

namespace {

CommandSpec spec()
{
    CommandSpec all{
        QStringLiteral("import [KIND] FILE|FOLDER --book BOOK"),
        QStringLiteral("Brings a file of the centre's exports into a book"),
        QStringLiteral(
            "KIND is roster, interactions, evaluations, coaching-log, kpis, intervals, shifts, closed-days "
            "or\n"
            "busy-times, transcripts, leave.\n"
            "CSV with commas, semicolons or tabs, .xlsx, JSON or .ics; columns are known by their headers, "
            "dates "
            "by what the values\n"
            "prove. Rows that cannot be read are left out and named by line. All of it is one "
            "step of undo; the\n"
            "same file again changes nothing. What a file holds is found out where it is not said. Of a "
            "zip\n"
            "each file is read, or those of the kind that is named. A folder is one of transcripts, with "
            "the\n"
            "folders in it."),
        1,
        2,
        {bookOption(),
         {QStringLiteral("date-order"),
          QStringLiteral("how dates are written, where the file does not prove it"),
          QStringLiteral("dmy|mdy|ymd")},
         {QStringLiteral("decimal"), QStringLiteral("the decimal mark, where the file does not prove it"),
          QStringLiteral("point|comma")},
         {QStringLiteral("out-of"), QStringLiteral("what full marks are, where the scores do not prove it"),
          QStringLiteral("1|5|10|100")},
         {QStringLiteral("durations"), QStringLiteral("the unit of durations whose header names none"),
          QStringLiteral("seconds|minutes|hours|milliseconds")},
         {QStringLiteral("table"),
          QStringLiteral("the sheet of a workbook, or the list in a JSON file, where there are several"),
          QStringLiteral("NAME")},
         {QStringLiteral("agent-channel"),
          QStringLiteral("of transcripts: whose voice is the agent's, where no file tells"),
          QStringLiteral("VOICE|none")},
         {QStringLiteral("dry-run"), QStringLiteral("only say what would be done")},
         jsonOption()}};
    all.options += choiceOptions() + watchOptions();
    return all;
}

DateOrder dateOrderOf(const QString &text)
{
    if (text == QLatin1String("dmy"))
        return DateOrder::Dmy;
    if (text == QLatin1String("mdy"))
        return DateOrder::Mdy;
    if (text == QLatin1String("ymd"))
        return DateOrder::Ymd;
    throw UsageError(QStringLiteral("\"%1\" is no order of dates; write dmy, mdy or ymd").arg(text));
}

DecimalMark decimalMarkOf(const QString &text)
{
    if (text == QLatin1String("point"))
        return DecimalMark::Point;
    if (text == QLatin1String("comma"))
        return DecimalMark::Comma;
    throw UsageError(QStringLiteral("\"%1\" is no decimal mark; write point or comma").arg(text));
}

double fullScoreOf(const QString &text)
{
    for (const double full : fullScores) {
        if (text == QString::number(full))
            return full;
    }
    throw UsageError(QStringLiteral("\"%1\" is no scale; write 1, 5, 10 or 100").arg(text));
}

DurationUnit durationUnitOf(const QString &text)
{
    if (const std::optional<DurationUnit> unit = durationUnitFromKey(text))
        return *unit;
    throw UsageError(
        QStringLiteral("\"%1\" is no unit; write seconds, minutes, hours or milliseconds").arg(text));
}

QString answerTo(QuestionAbout about)
{
    switch (about) {
    case QuestionAbout::DateOrder:
        return QStringLiteral("Say it with --date-order dmy, mdy or ymd.\n");
    case QuestionAbout::DecimalMark:
        return QStringLiteral("Say it with --decimal point or comma.\n");
    case QuestionAbout::AgentSpeaker:
        return QStringLiteral("Say it with --agent-channel, such as --agent-channel 1, or none.\n");
    case QuestionAbout::DurationUnit:
        return QStringLiteral("Say it with --durations minutes, seconds, hours or milliseconds.\n");
    case QuestionAbout::FullScore:
        break;
    }
    return QStringLiteral("Say it with --out-of 1, 5, 10 or 100.\n");
}

ImportOptions optionsOf(const Arguments &arguments)
{
    ImportOptions options;
    options.today = arguments.today;
    options.kind = importKindFromKey(arguments.words.front());
    if (options.kind && arguments.words.size() == 1)
        throw UsageError(QStringLiteral("which file? Write its name after the kind"));
    if (!options.kind && arguments.words.size() > 1)
        throw UsageError(
            QStringLiteral(
                "\"%1\" cannot be imported; write roster, interactions, evaluations, coaching-log, "
                "kpis, intervals, shifts, closed-days, busy-times, transcripts or leave")
                .arg(arguments.words.front()));
    if (arguments.has("date-order"))
        options.dateOrder = dateOrderOf(arguments.value("date-order"));
    if (arguments.has("decimal"))
        options.decimal = decimalMarkOf(arguments.value("decimal"));
    if (arguments.has("out-of"))
        options.fullScore = fullScoreOf(arguments.value("out-of"));
    if (arguments.has("durations"))
        options.durationUnit = durationUnitOf(arguments.value("durations"));
    options.table = arguments.value("table");
    if (const QString voice = arguments.value("agent-channel"); !voice.isEmpty())
        options.agentSpeaker = voice == QLatin1String("none") ? QString() : voice;
    return options;
}

QJsonObject jsonOf(const ImportResult &result)
{
    QJsonArray problems;
    for (const Refusal &problem : result.problems) {
        QJsonObject one{{QStringLiteral("line"), problem.line},
                        {QStringLiteral("reason"), reasonInEnglish(problem)}};
        if (!problem.file.isEmpty())
            one.insert(QStringLiteral("file"), problem.file);
        problems.append(one);
    }
    return {{QStringLiteral("new"), result.added},           {QStringLiteral("updated"), result.updated},
            {QStringLiteral("unchanged"), result.unchanged}, {QStringLiteral("refused"), result.refused},
            {QStringLiteral("ignored"), result.ignored},     {QStringLiteral("rows"), result.rows},
            {QStringLiteral("problems"), problems}};
}

/// "calls.csv:12", or "calls/7.vtt" of a folder.
QString placeOf(const QString &file, const Refusal &problem)
{
    return problem.file.isEmpty() ? QStringLiteral("%1:%2").arg(file).arg(problem.line)
                                  : file + QLatin1Char('/') + problem.file;
}

void writeCounts(Console &console, const ImportResult &result)
{
    console.out << QStringLiteral("%1: %2 new, %3 updated, %4 unchanged, %5 refused%6.\n")
                       .arg(plural(result.rows, QStringLiteral("row"), QStringLiteral("rows")))
                       .arg(result.added)
                       .arg(result.updated)
                       .arg(result.unchanged)
                       .arg(result.refused)
                       .arg(result.ignored > 0 ? QStringLiteral(", %1 ignored").arg(result.ignored)
                                               : QString());
}

/// A file on its way in: the one that was named, or one of a zip.
struct Part
{
    QString shown;
    ImportPlan plan;
    ImportResult result = {};
};

/// Says what the file itself does not tell; false when there is something.
bool isClear(Console &console, const Part &part)
{
    for (const ImportQuestion &question : part.plan.questions) {
        console.err << part.shown << QStringLiteral(": ") << onOneLine(questionInEnglish(question)) << '\n';
        console.err << answerTo(question.about);
    }
    return part.plan.questions.empty();
}

void warn(Console &console, const Part &part)
{
    if (part.plan.mapping.kind == ImportKind::Interactions && part.plan.mapping.lacksAgent())
        console.err << part.shown
                    << QStringLiteral(": no column names the agent: the rows count for nobody's figures\n");
}

void sayRefused(Console &console, const Part &part)
{
    for (const Refusal &problem : part.result.problems)
        console.err << placeOf(part.shown, problem) << QStringLiteral(": ")
                    << onOneLine(reasonInEnglish(problem)) << '\n';
}

int importFile(Invocation &invocation, const Arguments &arguments, Book &book, const RunOptions &run)
{
    Console &console = invocation.console;
    ImportOptions options = optionsOf(arguments);
    takeProfiles(options, arguments, book.db());
    Part part{arguments.words.back(), inspect(arguments.words.back(), options)};
    if (part.plan.problem) {
        console.err << part.shown << QStringLiteral(": ") << onOneLine(problemInEnglish(part.plan)) << '\n';
        return Failed;
    }
    if (!isClear(console, part))
        return WrongUsage;
    warn(console, part);
    takeChoices({&part.plan}, arguments, book.db());
    part.result = runImport(book, part.plan, run);
    sayRefused(console, part);
    followUp(console, part.shown, part.plan, part.result, arguments, book.db());
    if (arguments.has("json")) {
        writeJson(console, jsonOf(part.result));
    } else {
        for (const Decision &decision : part.plan.decisions)
            console.out << decisionInEnglish(decision) << '\n';
        writeCounts(console, part.result);
    }
    return part.result.refused > 0 && part.result.refused == part.result.rows ? Failed : Done;
}

/// The members that can be imported, in the order in which they need each other; the others are named.
std::vector<Part> partsOf(Console &console, const Bundle &bundle, const QString &file, ImportOptions options)
{
    std::vector<Part> parts;
    const std::optional<ImportKind> wanted = std::exchange(options.kind, std::nullopt);
    for (const BundleMember &member : bundle.members()) {
        Part part{file + QLatin1Char('/') + onOneLine(member.name), inspect(member.path, options)};
        if (part.plan.problem)
            console.err << part.shown << QStringLiteral(": left out: ")
                        << onOneLine(problemInEnglish(part.plan)) << '\n';
        else if (wanted && part.plan.mapping.kind != *wanted)
            console.err << part.shown
                        << QStringLiteral(": left out: %1\n").arg(importKindKey(part.plan.mapping.kind));
        else
            parts.push_back(std::move(part));
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &a, const Part &b) { return a.plan.mapping.kind < b.plan.mapping.kind; });
    return parts;
}

/// Each part sees what those before it bring; in a trial as well.
void importParts(std::vector<Part> &parts, Book &book, const RunOptions &run)
{
    if (!run.dryRun) {
        for (Part &part : parts)
            part.result = runImport(book, part.plan, run);
        return;
    }
    std::vector<ImportPlan> plans;
    for (const Part &part : parts)
        plans.push_back(part.plan);
    std::vector<ImportResult> results = tryImports(book, plans, run);
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i].result = std::move(results[i]);
}

int importBundle(Invocation &invocation, const Arguments &arguments, Book &book, const RunOptions &run)
{
    Console &console = invocation.console;
    const QString &file = arguments.words.back();
    const Bundle bundle(file);
    if (bundle.problem()) {
        ImportPlan plan;
        plan.shape.path = file;
        plan.problem = bundle.problem();
        plan.problemDetail = bundle.problemDetail();
        console.err << file << QStringLiteral(": ") << onOneLine(problemInEnglish(plan)) << '\n';
        return Failed;
    }
    ImportOptions options = optionsOf(arguments);
    takeProfiles(options, arguments, book.db());
    std::vector<Part> parts = partsOf(console, bundle, file, options);
    if (parts.empty()) {
        console.err << file << QStringLiteral(": none of the files in it can be imported\n");
        return Failed;
    }
    bool clear = true;
    for (const Part &part : parts)
        clear &= isClear(console, part);
    if (!clear)
        return WrongUsage;
    std::vector<ImportPlan *> plans;
    for (Part &part : parts) {
        warn(console, part);
        plans.push_back(&part.plan);
    }
    takeChoices(plans, arguments, book.db());
    importParts(parts, book, run);
    ImportResult sum;
    QJsonArray files;
    for (const Part &part : parts) {
        sayRefused(console, part);
        followUp(console, part.shown, part.plan, part.result, arguments, book.db());
        QJsonObject json = jsonOf(part.result);
        json.insert(QStringLiteral("file"), part.shown);
        json.insert(QStringLiteral("kind"), importKindKey(part.plan.mapping.kind));
        files.append(json);
        sum.rows += part.result.rows;
        sum.refused += part.result.refused;
    }
    if (arguments.has("json")) {
        writeJson(console, files);
    } else {
        for (const Part &part : parts) {
            console.out << part.shown << QStringLiteral(": ") << importKindKey(part.plan.mapping.kind)
                        << QStringLiteral(", ");
            writeCounts(console, part.result);
        }
    }
    return sum.refused > 0 && sum.refused == sum.rows ? Failed : Done; // nothing came in
}

int run(Invocation &invocation, const Arguments &arguments)
{
    if (arguments.has("watch") && arguments.words.size() == 1)
        return runWatch(invocation, arguments);
    if (arguments.has("watch") || arguments.has("once"))
        throw UsageError(QStringLiteral("write import BOOK --watch DIR [--once]"));
    checkChoices(arguments);
    optionsOf(arguments); // what is wrong with them is said before the book is opened
    const auto book = openBook(arguments, OpenMode::ReadWrite, invocation.clock);
    RunOptions run;
    run.dryRun = arguments.has("dry-run");
    run.nowUtc = invocation.clock.nowUtc();
    run.askedBy = AskedBy::CommandLine;
    run.keepProfile = !arguments.has("no-profile");
    const int status = Bundle::isBundle(arguments.words.back())
                           ? importBundle(invocation, arguments, *book, run)
                           : importFile(invocation, arguments, *book, run);
    if (run.dryRun && status == Done && !arguments.has("json"))
        invocation.console.out << QStringLiteral("This was a trial; the book is as it was.\n");
    return status;
}

} // namespace

Command importCommand()
{
    return {"import", spec, run};
}

} // namespace coachbook::app
