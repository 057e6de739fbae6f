// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/refusal.h"

namespace coachbook {

RefusalReason reasonOf(RecordProblem problem)
{
    switch (problem) {
    case RecordProblem::UnclosedQuote:
        return RefusalReason::UnclosedQuote;
    case RecordProblem::FieldTooLong:
        return RefusalReason::FieldTooLong;
    case RecordProblem::RowTooLong:
        return RefusalReason::RowTooLong;
    case RecordProblem::NulByte:
        return RefusalReason::NulByte;
    case RecordProblem::StrayReturn:
        return RefusalReason::StrayReturn;
    case RecordProblem::BrokenTranscript:
        return RefusalReason::BrokenTranscript;
    case RecordProblem::UnknownZone:
        return RefusalReason::UnknownZone;
    case RecordProblem::TooManyEvents:
        return RefusalReason::TooManyEvents;
    case RecordProblem::InvalidText:
    case RecordProblem::None:
        break;
    }
    return RefusalReason::InvalidText;
}

RefusalReason reasonOf(ValueProblem problem)
{
    switch (problem) {
    case ValueProblem::NoSuchDay:
        return RefusalReason::NoSuchDay;
    case ValueProblem::NotATime:
        return RefusalReason::NotATime;
    case ValueProblem::NotANumber:
        return RefusalReason::NotANumber;
    case ValueProblem::NotADuration:
        return RefusalReason::NotADuration;
    case ValueProblem::Negative:
        return RefusalReason::Negative;
    case ValueProblem::TooLarge:
        return RefusalReason::TooLarge;
    case ValueProblem::NotYesNo:
        return RefusalReason::NotYesNo;
    case ValueProblem::NotADate:
    case ValueProblem::None:
        break;
    }
    return RefusalReason::NotADate;
}

namespace {

QString pattern(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::UnclosedQuote:
        return QStringLiteral("A quotation mark is opened on this line and not closed");
    case RefusalReason::FieldTooLong:
        return QStringLiteral("A value is longer than 64 KB");
    case RefusalReason::RowTooLong:
        return QStringLiteral("The row is longer than 1 MB");
    case RefusalReason::InvalidText:
        return QStringLiteral("The row holds bytes that are not text in the file's encoding");
    case RefusalReason::NulByte:
        return QStringLiteral("The row holds a NUL byte");
    case RefusalReason::StrayReturn:
        return QStringLiteral("The row is broken by a lone carriage return");
    case RefusalReason::WrongColumnCount:
        return QStringLiteral("The row has %2 columns, the header has %3");
    case RefusalReason::ValueMissing:
        return QStringLiteral("%1 is missing");
    case RefusalReason::NotADate:
        return QStringLiteral("%1 \"%2\" is not a date");
    case RefusalReason::NoSuchDay:
        return QStringLiteral("%1 \"%2\" is not a day of the calendar in the date order of this file");
    case RefusalReason::NotAPeriod:
        return QStringLiteral("%1 \"%2\" is neither a day nor a week, month or quarter");
    case RefusalReason::NotATime:
        return QStringLiteral("%1 \"%2\" is not a time of day");
    case RefusalReason::NotANumber:
        return QStringLiteral("%1 \"%2\" is not a number");
    case RefusalReason::NotADuration:
        return QStringLiteral("%1 \"%2\" is not a duration");
    case RefusalReason::Negative:
        return QStringLiteral("%1 \"%2\" is negative");
    case RefusalReason::TooLarge:
        return QStringLiteral("%1 \"%2\" is too large");
    case RefusalReason::NotYesNo:
        return QStringLiteral("%1 \"%2\" is neither yes nor no");
    case RefusalReason::NotAKnownWord:
        return QStringLiteral("%1 \"%2\" is not a word Coachbook knows there");
    case RefusalReason::TextTooLong:
        return QStringLiteral("%1 is longer than %3 characters");
    case RefusalReason::HiredInFuture:
        return QStringLiteral("%1 \"%2\" lies in the future");
    case RefusalReason::LeftBeforeHired:
        return QStringLiteral("The agent left (%2) before being hired (%3)");
    case RefusalReason::EmailMalformed:
        return QStringLiteral("%1 \"%2\" is not an e-mail address");
    case RefusalReason::EndBeforeStart:
        return QStringLiteral("The end (%2) lies before the start");
    case RefusalReason::IntervalLength:
        return QStringLiteral("An interval of %2 minutes is none: 5 to 240 are read");
    case RefusalReason::BreakOutsideShift:
        return QStringLiteral("%1 \"%2\" lies outside the shift");
    case RefusalReason::ShiftsOverlap:
        return QStringLiteral("The shift of %2 overlaps another of this agent in the file");
    case RefusalReason::NotBusy:
        return QStringLiteral("The event is cancelled or marked as free");
    case RefusalReason::UnknownAgent:
        return QStringLiteral("No agent \"%2\" in this book: import the roster first");
    case RefusalReason::AmbiguousAgent:
        return QStringLiteral("More than one agent is called \"%2\"");
    case RefusalReason::IgnoredAccount:
        return QStringLiteral("\"%2\" is an account that is ignored");
    case RefusalReason::DuplicateId:
        return QStringLiteral("%2 was in this import before, with other values");
    case RefusalReason::ScoreOverMaximum:
        return QStringLiteral("%1 %2 is over the maximum of %3");
    case RefusalReason::EvaluationDisagrees:
        return QStringLiteral("Evaluation %2 has another agent, day or scorecard on line %3");
    case RefusalReason::LostDigits:
        return QStringLiteral("%1 \"%2\" has lost its digits in a spreadsheet");
    case RefusalReason::SumsUp:
        return QStringLiteral("The row sums up others (\"%2\")");
    case RefusalReason::BrokenTranscript:
        break;
    case RefusalReason::EvaluationIncomplete:
        return QStringLiteral("Evaluation %2 is left out whole, because line %3 was refused");
    case RefusalReason::EvaluationSettled:
        return QStringLiteral(
            "Evaluation %2 has a reply or a newer version in the book, and stays as it is there");
    case RefusalReason::UnknownZone:
        return QStringLiteral("The time zone of this event is not known; its times were taken as the book's");
    case RefusalReason::TooManyEvents:
        return QStringLiteral("There are more than 200,000 events; from this line on none was read");
    }
    return {};
}

} // namespace

QString reasonInEnglish(const Refusal &refusal)
{
    if (refusal.transcript)
        return inEnglish(*refusal.transcript);
    QString text = pattern(refusal.reason);
    // One by one from the highest: a value may itself contain "%1".
    const QString value =
        refusal.value.size() > 120 ? refusal.value.left(120) + QChar(0x2026) : refusal.value;
    const qsizetype third = text.indexOf(QLatin1String("%3"));
    if (third >= 0)
        text.replace(third, 2, refusal.other);
    const qsizetype second = text.indexOf(QLatin1String("%2"));
    if (second >= 0)
        text.replace(second, 2, value);
    if (text.startsWith(QLatin1String("%1")))
        text.replace(0, 2, refusal.column);
    return text;
}

QString textOfRow(const Record &record)
{
    constexpr std::size_t most = 4000;
    return QString::fromUtf8(record.raw.data(), static_cast<qsizetype>(std::min(record.raw.size(), most)));
}

} // namespace coachbook
