// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/import/fullscore.h"
#include "core/import/importer.h"
#include <QJsonArray>
#include <QJsonObject>

namespace coachbook::app {

namespace {

CommandSpec spec()
{
    return {
        QStringLiteral("import KIND FILE --book BOOK"),
        QStringLiteral("Brings a file of the centre's exports into a book"),
        QStringLiteral(
            "KIND is roster, interactions, evaluations, coaching-log or kpis.\n"
            "CSV with commas, semicolons or tabs, .xlsx or JSON; columns are known by their headers, dates "
            "by what the values\n"
            "prove. Rows that cannot be read are left out and named by line. All of it is one "
            "step of undo; the\n"
            "same file again changes nothing."),
        2,
        2,
        {bookOption(),
         {QStringLiteral("date-order"),
          QStringLiteral("how dates are written, where the file does not prove it"),
          QStringLiteral("dmy|mdy|ymd")},
         {QStringLiteral("decimal"), QStringLiteral("the decimal mark, where the file does not prove it"),
          QStringLiteral("point|comma")},
         {QStringLiteral("out-of"), QStringLiteral("what full marks are, where the scores do not prove it"),
          QStringLiteral("1|5|10|100")},
         {QStringLiteral("table"),
          QStringLiteral("the sheet of a workbook, or the list in a JSON file, where there are several"),
          QStringLiteral("NAME")},
         {QStringLiteral("dry-run"), QStringLiteral("only say what would be done")},
         jsonOption()}};
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

QString answerTo(QuestionAbout about)
{
    switch (about) {
    case QuestionAbout::DateOrder:
        return QStringLiteral("Say it with --date-order dmy, mdy or ymd.\n");
    case QuestionAbout::DecimalMark:
        return QStringLiteral("Say it with --decimal point or comma.\n");
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
    if (!options.kind)
        throw UsageError(
            QStringLiteral(
                "\"%1\" cannot be imported; write roster, interactions, evaluations, coaching-log or kpis")
                .arg(arguments.words.front()));
    if (arguments.has("date-order"))
        options.dateOrder = dateOrderOf(arguments.value("date-order"));
    if (arguments.has("decimal"))
        options.decimal = decimalMarkOf(arguments.value("decimal"));
    if (arguments.has("out-of"))
        options.fullScore = fullScoreOf(arguments.value("out-of"));
    options.table = arguments.value("table");
    return options;
}

QJsonObject jsonOf(const ImportResult &result)
{
    QJsonArray problems;
    for (const Refusal &problem : result.problems)
        problems.append(QJsonObject{{QStringLiteral("line"), problem.line},
                                    {QStringLiteral("reason"), reasonInEnglish(problem)}});
    return {{QStringLiteral("new"), result.added},           {QStringLiteral("updated"), result.updated},
            {QStringLiteral("unchanged"), result.unchanged}, {QStringLiteral("refused"), result.refused},
            {QStringLiteral("rows"), result.rows},           {QStringLiteral("problems"), problems}};
}

void writeText(Console &console, const ImportPlan &plan, const ImportResult &result)
{
    for (const Decision &decision : plan.decisions)
        console.out << decisionInEnglish(decision) << '\n';
    console.out << QStringLiteral("%1: %2 new, %3 updated, %4 unchanged, %5 refused.\n")
                       .arg(plural(result.rows, QStringLiteral("row"), QStringLiteral("rows")))
                       .arg(result.added)
                       .arg(result.updated)
                       .arg(result.unchanged)
                       .arg(result.refused);
    if (result.dryRun)
        console.out << QStringLiteral("This was a trial; the book is as it was.\n");
}

int run(Invocation &invocation, const Arguments &arguments)
{
    const QString &file = arguments.words.back();
    const ImportOptions options = optionsOf(arguments);
    const auto book = openBook(arguments, OpenMode::ReadWrite, invocation.clock);
    const ImportPlan plan = inspect(file, options);
    if (plan.problem) {
        invocation.console.err << file << QStringLiteral(": ") << onOneLine(problemInEnglish(plan)) << '\n';
        return Failed;
    }
    for (const ImportQuestion &question : plan.questions) {
        invocation.console.err << file << QStringLiteral(": ") << onOneLine(questionInEnglish(question))
                               << '\n';
        invocation.console.err << answerTo(question.about);
    }
    if (!plan.questions.empty())
        return WrongUsage;
    if (plan.mapping.lacksAgent())
        invocation.console.err << file
                               << QStringLiteral(
                                      ": no column names the agent: the rows count for nobody's figures\n");
    RunOptions run;
    run.dryRun = arguments.has("dry-run");
    run.nowUtc = invocation.clock.nowUtc();
    const ImportResult result = runImport(*book, plan, run);
    for (const Refusal &problem : result.problems)
        invocation.console.err << QStringLiteral("%1:%2: %3\n")
                                      .arg(file)
                                      .arg(problem.line)
                                      .arg(onOneLine(reasonInEnglish(problem)));
    if (arguments.has("json"))
        writeJson(invocation.console, jsonOf(result));
    else
        writeText(invocation.console, plan, result);
    return result.refused > 0 && result.refused == result.rows ? Failed : Done; // nothing came in
}

} // namespace

Command importCommand()
{
    return {"import", spec, run};
}

} // namespace coachbook::app
