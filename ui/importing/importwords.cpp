// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwords.h"
#include "core/import/durationunits.h"
#include "ui/importing/transcriptwords.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace coachbook::ui {
namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ImportWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString valueName(const Decision &decision)
{
    if (decision.about == DecisionAbout::DateOrder)
        return decision.value == QLatin1String("day first")     ? ImportTexts::tr("day first")
               : decision.value == QLatin1String("month first") ? ImportTexts::tr("month first")
                                                                : ImportTexts::tr("year first");
    if (decision.about == DecisionAbout::DecimalMark)
        return decision.value == QLatin1String("decimal comma") ? ImportTexts::tr("decimal comma")
                                                                : ImportTexts::tr("decimal point");
    if (decision.about == DecisionAbout::DurationUnit)
        return durationUnitText(durationUnitFromKey(decision.value).value_or(DurationUnit::Seconds));
    if (decision.about == DecisionAbout::Kind)
        return importKindText(importKindFromKey(decision.value).value_or(ImportKind::Roster));
    if (decision.about != DecisionAbout::Delimiter)
        return decision.value;
    return decision.value == QLatin1String(",")     ? ImportTexts::tr("comma")
           : decision.value == QLatin1String(";")   ? ImportTexts::tr("semicolon")
           : decision.value == QLatin1String("tab") ? ImportTexts::tr("tab")
                                                    : ImportTexts::tr("bar (|)");
}

} // namespace

QString importKindText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Roster:
        return ImportTexts::tr("Roster");
    case ImportKind::Interactions:
        return ImportTexts::tr("Interactions");
    case ImportKind::Evaluations:
        return ImportTexts::tr("Evaluations");
    case ImportKind::Kpis:
        return ImportTexts::tr("KPI table");
    case ImportKind::Intervals:
        return ImportTexts::tr("Interval data");
    case ImportKind::Shifts:
        return ImportTexts::tr("Shifts");
    case ImportKind::ClosedDays:
        return ImportTexts::tr("Closed days");
    case ImportKind::BusyTimes:
        return ImportTexts::tr("Busy times");
    case ImportKind::Transcripts:
        return ImportTexts::tr("Transcripts");
    case ImportKind::Leave:
        return ImportTexts::tr("Leave");
    case ImportKind::CoachingLog:
        break;
    }
    return ImportTexts::tr("Coaching log");
}

QString durationUnitText(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Millis:
        return ImportTexts::tr("milliseconds");
    case DurationUnit::Seconds:
        return ImportTexts::tr("seconds");
    case DurationUnit::Minutes:
        return ImportTexts::tr("minutes");
    case DurationUnit::Hours:
        break;
    }
    return ImportTexts::tr("hours");
}

QString minutesText(int seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString rowsText(qint64 rows)
{
    return rows == 1 ? ImportTexts::tr("1 row") : ImportTexts::tr("%1 rows", "34,552 rows").arg(number(rows));
}

QString problemText(const ImportPlan &plan)
{
    const QString name = QFileInfo(plan.shape.path).fileName();
    switch (plan.problem.value_or(FileProblem::Unreadable)) {
    case FileProblem::NotFound:
        return ImportTexts::tr("There is no file “%1” any more.").arg(name);
    case FileProblem::IsFolder:
        return ImportTexts::tr("“%1” is a folder. Drop the files in it.").arg(name);
    case FileProblem::Unreadable:
        return ImportTexts::tr("“%1” cannot be read.").arg(name);
    case FileProblem::Empty:
        return ImportTexts::tr("“%1” is empty.").arg(name);
    case FileProblem::NoRows:
        return ImportTexts::tr("“%1” has a header but no rows.").arg(name);
    case FileProblem::NotText:
        return ImportTexts::tr("“%1” is not a table of text.").arg(name);
    case FileProblem::OldSpreadsheet:
        return ImportTexts::tr(
                   "“%1” is an old spreadsheet (.xls) or has a password. Save it as .xlsx without one.")
            .arg(name);
    case FileProblem::IsArchive:
        return ImportTexts::tr("“%1” is an archive inside of another. Unpack it and drop the files in it.")
            .arg(name);
    case FileProblem::BrokenArchive:
        return ImportTexts::tr("“%1” is damaged. It cannot be opened as a spreadsheet or an archive.")
            .arg(name);
    case FileProblem::Encrypted:
        return ImportTexts::tr("“%1” has a password. Save it without one.").arg(name);
    case FileProblem::ArchiveTooLarge:
        return ImportTexts::tr("“%1” would unpack to far more than exports hold, so it is not opened.")
            .arg(name);
    case FileProblem::UnsafeArchive:
        return ImportTexts::tr("“%1” holds a file whose name leads out of it (%2), so it is not opened.")
            .arg(name, plan.problemDetail);
    case FileProblem::EmptyArchive:
        return ImportTexts::tr("“%1” is an archive without a file in it.").arg(name);
    case FileProblem::OpenDocument:
        return ImportTexts::tr("“%1” is an OpenDocument file. Save it as .xlsx or CSV.").arg(name);
    case FileProblem::NoSuchTable:
        return ImportTexts::tr("“%1” has no such table. It has: %2.").arg(name, plan.problemDetail);
    case FileProblem::BrokenJson:
        return ImportTexts::tr("“%1” is no sound JSON: %2.").arg(name, plan.problemDetail);
    case FileProblem::NoTranscripts:
        return noTranscriptsText(plan);
    case FileProblem::NoLists:
        return ImportTexts::tr("“%1” holds no list of objects that could be rows.").arg(name);
    case FileProblem::BrokenCalendar:
        return ImportTexts::tr("“%1” cannot be read as a calendar: %2.").arg(name, plan.problemDetail);
    case FileProblem::TooManyColumns:
        return ImportTexts::tr("“%1” has %2 columns; no more than 1,000 are read.")
            .arg(name, plan.problemDetail);
    case FileProblem::UnknownKind:
        return ImportTexts::tr(
                   "“%1” looks like none of the kinds below. Choose what it is, or check that this is "
                   "the right file. Its columns: %2.")
            .arg(name, plan.problemDetail);
    case FileProblem::MissingColumns:
        break;
    }
    QStringList fields;
    for (const std::vector<ImportField> &group : plan.mapping.missing()) {
        QStringList either;
        for (const ImportField field : group)
            either << importFieldText(field);
        fields << either.join(ImportTexts::tr(" or ", "Agent id or Agent name"));
    }
    return ImportTexts::tr("No column is taken for: %1. Choose one below.")
        .arg(fields.join(QLatin1String("; ")));
}

QString questionText(const ImportQuestion &question)
{
    if (question.about == QuestionAbout::AgentSpeaker)
        return ImportTexts::tr("Whose voice is the agent’s? Nothing tells.");
    if (question.about == QuestionAbout::DateOrder)
        return question.contradicting
                   ? ImportTexts::tr(
                         "Some dates read only day first (%1), others only month first (%2). Which is right?")
                         .arg(question.example, question.otherExample)
                   : ImportTexts::tr("Is %1 day first or month first? No date in the file tells.")
                         .arg(question.example);
    if (question.about == QuestionAbout::FullScore)
        return ImportTexts::tr("Is %1 in “%2” out of 1, 5, 10 or 100? No value of the column tells.")
            .arg(question.example, question.otherExample);
    if (question.about == QuestionAbout::DurationUnit)
        return ImportTexts::tr("Is %1 in “%2” minutes or seconds? The header names no unit.")
            .arg(question.example, question.otherExample);
    return question.contradicting
               ? ImportTexts::tr(
                     "Some numbers have a decimal point (%1), others a decimal comma (%2). Which is right?")
                     .arg(question.example, question.otherExample)
               : ImportTexts::tr(
                     "Does the mark in %1 begin the decimals, or does it part thousands? No number in "
                     "the file tells.")
                     .arg(question.example);
}

QString decisionName(DecisionAbout about)
{
    switch (about) {
    case DecisionAbout::Encoding:
        return ImportTexts::tr("Encoding");
    case DecisionAbout::Delimiter:
        return ImportTexts::tr("Between columns");
    case DecisionAbout::HeaderLine:
        return ImportTexts::tr("Header");
    case DecisionAbout::Kind:
        return ImportTexts::tr("Kind");
    case DecisionAbout::DateOrder:
        return ImportTexts::tr("Dates");
    case DecisionAbout::Table:
        return ImportTexts::tr("Table");
    case DecisionAbout::FullScore:
        return ImportTexts::tr("Scores");
    case DecisionAbout::DurationUnit:
        return ImportTexts::tr("Durations");
    case DecisionAbout::AgentSpeaker:
        return ImportTexts::tr("Agent");
    case DecisionAbout::DecimalMark:
        break;
    }
    return ImportTexts::tr("Numbers");
}

namespace {

QString fullScoreText(const Decision &decision)
{
    if (decision.ground == DecisionGround::Chosen)
        return ImportTexts::tr("out of %1, chosen").arg(decision.value);
    return decision.value == QLatin1String("1")
               ? ImportTexts::tr("out of 1, because no value is larger and %1 are fractions, up to %2")
                     .arg(number(decision.count), decision.example)
               : ImportTexts::tr("out of 100, because %1 values are over 10, up to %2")
                     .arg(number(decision.count), decision.example);
}

} // namespace

QString decisionText(const Decision &decision)
{
    if (decision.about == DecisionAbout::FullScore)
        return fullScoreText(decision);
    const QString value = valueName(decision), count = number(decision.count);
    switch (decision.ground) {
    case DecisionGround::OnlyOne:
        return value;
    case DecisionGround::ByteOrderMark:
        return ImportTexts::tr("%1, because the file begins with its mark").arg(value);
    case DecisionGround::Bytes:
        return ImportTexts::tr("%1, because %2 bytes beyond ASCII make sense in it").arg(value, count);
    case DecisionGround::SameColumns:
        return ImportTexts::tr("%1, because %2 of the first rows have the same number of columns with it")
            .arg(value, count);
    case DecisionGround::FirstRow:
        return ImportTexts::tr("the first line");
    case DecisionGround::BestHeader:
        if (decision.about == DecisionAbout::Table)
            return ImportTexts::tr("“%1”, because its columns are known best").arg(value);
        return ImportTexts::tr("line %1, because its words are known as headers").arg(value);
    case DecisionGround::Headers:
        return ImportTexts::tr("%1, because %2 of its headers are known").arg(value, count);
    case DecisionGround::Structure:
        return ImportTexts::tr("%1, because of how it is built: %2")
            .arg(value, transcriptFormatsText(decision.example));
    case DecisionGround::Chosen:
        if (decision.about == DecisionAbout::AgentSpeaker)
            return decision.value.isEmpty() ? ImportTexts::tr("nobody, chosen")
                                            : ImportTexts::tr("%1, chosen").arg(value);
        return ImportTexts::tr("%1, chosen").arg(value);
    case DecisionGround::Profile:
        return ImportTexts::tr("%1, as in the last file of this shape").arg(value);
    case DecisionGround::Values:
        break;
    }
    if (decision.about == DecisionAbout::DurationUnit)
        return ImportTexts::tr("milliseconds, because %1 values would be hours in seconds, such as %2")
            .arg(count, decision.example);
    return decision.about == DecisionAbout::DateOrder
               ? ImportTexts::tr("%1, because %2 dates cannot be read otherwise, such as %3")
                     .arg(value, count, decision.example)
               : ImportTexts::tr("%1, because %2 numbers cannot be read otherwise, such as %3")
                     .arg(value, count, decision.example);
}

QString groundText(const Column &column)
{
    switch (column.ground) {
    case ColumnGround::KnownHeader:
        return ImportTexts::tr("known by its header");
    case ColumnGround::Chosen:
        return ImportTexts::tr("chosen");
    case ColumnGround::UnknownHeader:
        return ImportTexts::tr("header not known");
    case ColumnGround::TakenAlready:
        return ImportTexts::tr("another column fits better");
    case ColumnGround::OnlyScores:
        return column.group.isEmpty()
                   ? ImportTexts::tr("a question: its values are scores")
                   : ImportTexts::tr("a question of “%1”: its values are scores").arg(column.group);
    case ColumnGround::OnlyDates:
        return ImportTexts::tr("its values are dates");
    case ColumnGround::ValuesDoNotFit:
        break;
    }
    return ImportTexts::tr("its values do not fit its header");
}

QString recordsText(ImportKind kind, qint64 records)
{
    const bool one = records == 1;
    switch (kind) {
    case ImportKind::Roster:
        return one ? ImportTexts::tr("1 agent") : ImportTexts::tr("%1 agents").arg(number(records));
    case ImportKind::Interactions:
        return one ? ImportTexts::tr("1 interaction")
                   : ImportTexts::tr("%1 interactions").arg(number(records));
    case ImportKind::Evaluations:
        return one ? ImportTexts::tr("1 evaluation") : ImportTexts::tr("%1 evaluations").arg(number(records));
    case ImportKind::Kpis:
        return one ? ImportTexts::tr("1 figure") : ImportTexts::tr("%1 figures").arg(number(records));
    case ImportKind::Intervals:
        return one ? ImportTexts::tr("1 interval") : ImportTexts::tr("%1 intervals").arg(number(records));
    case ImportKind::Shifts:
        return one ? ImportTexts::tr("1 shift") : ImportTexts::tr("%1 shifts").arg(number(records));
    case ImportKind::ClosedDays:
        return one ? ImportTexts::tr("1 closed day") : ImportTexts::tr("%1 closed days").arg(number(records));
    case ImportKind::BusyTimes:
        return one ? ImportTexts::tr("1 busy time") : ImportTexts::tr("%1 busy times").arg(number(records));
    case ImportKind::Transcripts:
        return one ? ImportTexts::tr("1 transcript") : ImportTexts::tr("%1 transcripts").arg(number(records));
    case ImportKind::Leave:
        return one ? ImportTexts::tr("1 leave") : ImportTexts::tr("%1 leaves").arg(number(records));
    case ImportKind::CoachingLog:
        break;
    }
    return one ? ImportTexts::tr("1 session") : ImportTexts::tr("%1 sessions").arg(number(records));
}

QString countsText(const ImportResult &result)
{
    QStringList parts;
    if (result.added > 0)
        parts << ImportTexts::tr("%1 new", "rows").arg(number(result.added));
    if (result.updated > 0)
        parts << ImportTexts::tr("%1 updated", "rows").arg(number(result.updated));
    if (result.unchanged > 0)
        parts << ImportTexts::tr("%1 unchanged", "rows").arg(number(result.unchanged));
    if (result.refused > 0)
        parts << ImportTexts::tr("%1 refused", "rows").arg(number(result.refused));
    if (result.ignored > 0)
        parts << ImportTexts::tr("%1 ignored", "rows").arg(number(result.ignored));
    return parts.isEmpty() ? ImportTexts::tr("no rows") : parts.join(QLatin1String(", "));
}

QString previewText(const PreviewCell &cell, ValueType type)
{
    const QLocale locale;
    const auto clock = [&locale](int seconds) {
        return locale.toString(QTime::fromMSecsSinceStartOfDay(seconds % 86400 * 1000),
                               QStringLiteral("HH:mm:ss"));
    };
    switch (type) {
    case ValueType::Date:
        if (cell.day)
            return locale.toString(*cell.day, QStringLiteral("d MMM yyyy")) +
                   (cell.seconds ? QLatin1Char(' ') + clock(*cell.seconds) : QString());
        if (cell.seconds)
            return clock(*cell.seconds);
        break;
    case ValueType::Time:
        if (cell.seconds)
            return clock(*cell.seconds);
        break;
    case ValueType::Duration:
        if (cell.seconds)
            return minutesText(*cell.seconds);
        break;
    case ValueType::Number:
        if (cell.number)
            return locale.toString(*cell.number, 'g', 6);
        break;
    case ValueType::YesNo:
        if (cell.yes)
            return *cell.yes ? ImportTexts::tr("yes") : ImportTexts::tr("no");
        break;
    case ValueType::Text:
    case ValueType::Period:
    case ValueType::Slot:
    case ValueType::Figure:
        return isAbsent(cell.raw.toStdString()) ? QString() : cell.raw.simplified();
    }
    // What is absent is shown as nothing; what could not be read, as it stands.
    return isAbsent(cell.raw.toStdString()) ? QString() : cell.raw.simplified();
}

} // namespace coachbook::ui
