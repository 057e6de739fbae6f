// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importplan.h"

#include <QFileInfo>

namespace coachbook {

QString problemInEnglish(const ImportPlan &plan)
{
    const QString name = QFileInfo(plan.shape.path).fileName();
    if (!plan.problem)
        return {};
    switch (*plan.problem) {
    case FileProblem::NotFound:
        return QStringLiteral("There is no file at %1.").arg(plan.shape.path);
    case FileProblem::IsFolder:
        return QStringLiteral("%1 is a folder, not a file.").arg(plan.shape.path);
    case FileProblem::Unreadable:
        return QStringLiteral("%1 cannot be read.").arg(name);
    case FileProblem::Empty:
        return QStringLiteral("%1 is empty.").arg(name);
    case FileProblem::NoRows:
        return QStringLiteral("%1 has a header but no rows.").arg(name);
    case FileProblem::NotText:
        return QStringLiteral("%1 is not a table of text: its bytes are no text.").arg(name);
    case FileProblem::OldSpreadsheet:
        return QStringLiteral(
                   "%1 is an old spreadsheet (.xls) or has a password: save it as .xlsx without one.")
            .arg(name);
    case FileProblem::IsArchive:
        return QStringLiteral("%1 is an archive inside of another: unpack it and import the files in it.")
            .arg(name);
    case FileProblem::BrokenArchive:
        return QStringLiteral("%1 is damaged: it cannot be opened as a spreadsheet or an archive.").arg(name);
    case FileProblem::Encrypted:
        return QStringLiteral("%1 has a password: save it without one.").arg(name);
    case FileProblem::ArchiveTooLarge:
        return QStringLiteral("%1 would unpack to far more than exports hold, so it is not opened.")
            .arg(name);
    case FileProblem::UnsafeArchive:
        return QStringLiteral("%1 holds a file whose name leads out of it (%2), so it is not opened.")
            .arg(name, plan.problemDetail);
    case FileProblem::EmptyArchive:
        return QStringLiteral("%1 is an archive without a file in it.").arg(name);
    case FileProblem::OpenDocument:
        return QStringLiteral("%1 is an OpenDocument file: save it as .xlsx or CSV.").arg(name);
    case FileProblem::NoSuchTable:
        return QStringLiteral("%1 has no such table. It has: %2.").arg(name, plan.problemDetail);
    case FileProblem::BrokenJson:
        return QStringLiteral("%1 is no sound JSON: %2.").arg(name, plan.problemDetail);
    case FileProblem::NoLists:
        return QStringLiteral("%1 holds no list of objects that could be rows.").arg(name);
    case FileProblem::BrokenCalendar:
        return QStringLiteral("%1 cannot be read as a calendar: %2.").arg(name, plan.problemDetail);
    case FileProblem::NoTranscripts: {
        if (!plan.transcriptError)
            return QStringLiteral("%1 holds no file.").arg(name);
        const QString why = inEnglish(*plan.transcriptError);
        return plan.problemDetail.isEmpty()
                   ? QStringLiteral("%1 cannot be read as a transcript: %2.").arg(name, why)
                   : QStringLiteral("%1 holds no transcript that can be read. Its first file, %2: %3.")
                         .arg(name, plan.problemDetail, why);
    }
    case FileProblem::TooManyColumns:
        return QStringLiteral("%1 has %2 columns; no more than 1000 are read.").arg(name, plan.problemDetail);
    case FileProblem::UnknownKind:
        return QStringLiteral("%1 does not look like anything that can be imported, such as a roster, "
                              "interactions or a KPI "
                              "table. Its columns: %2.")
            .arg(name, plan.problemDetail);
    case FileProblem::MissingColumns:
        return QStringLiteral("%1 has no column for: %2.").arg(name, plan.problemDetail);
    }
    return {};
}

QString questionInEnglish(const ImportQuestion &question)
{
    if (question.about == QuestionAbout::AgentSpeaker) {
        QStringList voices;
        for (qsizetype i = 0; i < question.choices.size(); ++i)
            voices
                << QStringLiteral("%1 (\"%2\")").arg(question.choices[i], question.choiceExamples.value(i));
        return QStringLiteral("Whose voice is the agent's? Nothing tells: %1.")
            .arg(voices.join(QLatin1String(", ")));
    }
    if (question.about == QuestionAbout::DateOrder)
        return question.contradicting
                   ? QStringLiteral("Some dates can only be read day first (%1), others only month first "
                                    "(%2). Which is right?")
                         .arg(question.example, question.otherExample)
                   : QStringLiteral("Is %1 written day first or month first? No date in the file tells.")
                         .arg(question.example);
    if (question.about == QuestionAbout::FullScore)
        return QStringLiteral("Is %1 under \"%2\" out of 1, 5, 10 or 100? No value of the column tells.")
            .arg(question.example, question.otherExample);
    if (question.about == QuestionAbout::DurationUnit)
        return QStringLiteral("Is %1 under \"%2\" minutes or seconds? The header names no unit.")
            .arg(question.example, question.otherExample);
    return question.contradicting
               ? QStringLiteral(
                     "Some numbers have a decimal point (%1), others a decimal comma (%2). Which is right?")
                     .arg(question.example, question.otherExample)
               : QStringLiteral("Is the mark in %1 a decimal mark or does it part thousands? No number in "
                                "the file tells.")
                     .arg(question.example);
}

namespace {

QString fullScoreInEnglish(const Decision &decision)
{
    if (decision.ground == DecisionGround::Chosen)
        return QStringLiteral("out of %1: chosen").arg(decision.value);
    return decision.value == QLatin1String("1")
               ? QStringLiteral("out of 1: no value is larger, and %1 are fractions, up to %2")
                     .arg(decision.count)
                     .arg(decision.example)
               : QStringLiteral("out of 100: %1 values are over 10, up to %2")
                     .arg(decision.count)
                     .arg(decision.example);
}

} // namespace

QString decisionInEnglish(const Decision &decision)
{
    if (decision.about == DecisionAbout::FullScore)
        return fullScoreInEnglish(decision);
    const QString count = QString::number(decision.count);
    switch (decision.ground) {
    case DecisionGround::OnlyOne:
        return decision.value;
    case DecisionGround::ByteOrderMark:
        return QStringLiteral("%1: the file begins with its mark").arg(decision.value);
    case DecisionGround::Bytes:
        return QStringLiteral("%1: %2 bytes beyond ASCII are valid in it").arg(decision.value, count);
    case DecisionGround::SameColumns:
        return QStringLiteral("%1: %2 rows have the same number of columns").arg(decision.value, count);
    case DecisionGround::FirstRow:
        return QStringLiteral("line %1: the first").arg(decision.value);
    case DecisionGround::BestHeader:
        if (decision.about == DecisionAbout::Table)
            return QStringLiteral("table %1: its columns are known best").arg(decision.value);
        return QStringLiteral("line %1: its words are known as headers").arg(decision.value);
    case DecisionGround::Headers:
        return QStringLiteral("%1: %2 headers are known").arg(decision.value, count);
    case DecisionGround::Structure:
        return QStringLiteral("%1: built like %2").arg(decision.value, decision.example);
    case DecisionGround::Chosen:
        if (decision.about == DecisionAbout::AgentSpeaker)
            return decision.value.isEmpty() ? QStringLiteral("nobody is known to be the agent: chosen")
                                            : QStringLiteral("%1 is the agent: chosen").arg(decision.value);
        return QStringLiteral("%1: chosen").arg(decision.value);
    case DecisionGround::Profile:
        return QStringLiteral("%1: as in the last file of this shape").arg(decision.value);
    case DecisionGround::Values:
        break;
    }
    if (decision.about == DecisionAbout::DurationUnit)
        return QStringLiteral("%1: %2 values would be hours in seconds, such as %3")
            .arg(decision.value, count, decision.example);
    if (decision.about == DecisionAbout::DateOrder)
        return QStringLiteral("%1: %2 dates cannot be read otherwise, such as %3")
            .arg(decision.value, count, decision.example);
    return QStringLiteral("%1: %2 numbers cannot be read otherwise, such as %3")
        .arg(decision.value, count, decision.example);
}

} // namespace coachbook
