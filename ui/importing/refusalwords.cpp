// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwords.h"
#include "ui/importing/transcriptwords.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct RefusalTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ImportWords)
};

/// The row itself cannot be read.
QString rowText(const Refusal &refusal)
{
    switch (refusal.reason) {
    case RefusalReason::UnclosedQuote:
        return RefusalTexts::tr("A quotation mark is opened on this line and not closed");
    case RefusalReason::FieldTooLong:
        return RefusalTexts::tr("A value is longer than 64 KB");
    case RefusalReason::RowTooLong:
        return RefusalTexts::tr("The row is longer than 1 MB");
    case RefusalReason::InvalidText:
        return RefusalTexts::tr("The row holds bytes that are no text in the file's encoding");
    case RefusalReason::NulByte:
        return RefusalTexts::tr("The row holds a NUL byte");
    case RefusalReason::StrayReturn:
        return RefusalTexts::tr("The row is broken by a lone carriage return");
    case RefusalReason::WrongColumnCount:
        return RefusalTexts::tr("The row has %1 columns, the header has %2")
            .arg(refusal.value, refusal.other);
    default:
        break;
    }
    return {};
}

/// One value cannot be read or cannot be.
QString valueText(const Refusal &refusal)
{
    const QString column = refusal.column;
    const QString value =
        refusal.value.size() > 120 ? refusal.value.left(120) + QChar(0x2026) : refusal.value;
    switch (refusal.reason) {
    case RefusalReason::ValueMissing:
        return RefusalTexts::tr("%1 is missing").arg(column);
    case RefusalReason::NotADate:
        return RefusalTexts::tr("%1 “%2” is not a date").arg(column, value);
    case RefusalReason::NoSuchDay:
        return RefusalTexts::tr("%1 “%2” is not a day of the calendar in the date order of this file")
            .arg(column, value);
    case RefusalReason::IntervalLength:
        return RefusalTexts::tr("An interval of %1 minutes is none: 5 to 240 are read").arg(value);
    case RefusalReason::BreakOutsideShift:
        return RefusalTexts::tr("%1 “%2” lies outside the shift").arg(column, value);
    case RefusalReason::ShiftsOverlap:
        return RefusalTexts::tr("The shift of %1 overlaps another of this agent in the file").arg(value);
    case RefusalReason::NotBusy:
        return RefusalTexts::tr("The event is cancelled or marked as free");
    case RefusalReason::UnknownZone:
        return RefusalTexts::tr(
            "The time zone of this event is not known; its times were taken as the book's");
    case RefusalReason::TooManyEvents:
        return RefusalTexts::tr("There are more than 200,000 events; from this line on none was read");
    case RefusalReason::NotAPeriod:
        return RefusalTexts::tr("%1 “%2” is neither a day nor a week, month or quarter").arg(column, value);
    case RefusalReason::NotATime:
        return RefusalTexts::tr("%1 “%2” is not a time of day").arg(column, value);
    case RefusalReason::NotANumber:
        return RefusalTexts::tr("%1 “%2” is not a number").arg(column, value);
    case RefusalReason::LostDigits:
        return RefusalTexts::tr("%1 “%2” has lost its digits in a spreadsheet").arg(column, value);
    case RefusalReason::NotADuration:
        return RefusalTexts::tr("%1 “%2” is not a duration").arg(column, value);
    case RefusalReason::Negative:
        return RefusalTexts::tr("%1 “%2” is negative").arg(column, value);
    case RefusalReason::TooLarge:
        return RefusalTexts::tr("%1 “%2” is too large").arg(column, value);
    case RefusalReason::NotYesNo:
        return RefusalTexts::tr("%1 “%2” is neither yes nor no").arg(column, value);
    case RefusalReason::NotAKnownWord:
        return RefusalTexts::tr("%1 “%2” is not a word Coachbook knows there").arg(column, value);
    case RefusalReason::TextTooLong:
        return RefusalTexts::tr("%1 is longer than %2 characters").arg(column, refusal.other);
    case RefusalReason::HiredInFuture:
        return RefusalTexts::tr("%1 “%2” lies in the future").arg(column, value);
    case RefusalReason::EmailMalformed:
        return RefusalTexts::tr("%1 “%2” is not an e-mail address").arg(column, value);
    case RefusalReason::ScoreOverMaximum:
        return RefusalTexts::tr("%1 %2 is over the maximum of %3").arg(column, value, refusal.other);
    default:
        break;
    }
    return {};
}

} // namespace

QString refusalText(const Refusal &refusal)
{
    if (refusal.transcript)
        return refusal.file.isEmpty()
                   ? transcriptErrorText(*refusal.transcript)
                   : refusal.file + QLatin1String(": ") + transcriptErrorText(*refusal.transcript);
    switch (refusal.reason) {
    case RefusalReason::LeftBeforeHired:
        return RefusalTexts::tr("The agent left (%1) before being hired (%2)")
            .arg(refusal.value, refusal.other);
    case RefusalReason::EndBeforeStart:
        return RefusalTexts::tr("The end (%1) lies before the start").arg(refusal.value);
    case RefusalReason::UnknownAgent:
        return RefusalTexts::tr("No agent “%1” in this book: say under People who it is").arg(refusal.value);
    case RefusalReason::AmbiguousAgent:
        return RefusalTexts::tr("More than one agent is called “%1”").arg(refusal.value);
    case RefusalReason::IgnoredAccount:
        return RefusalTexts::tr("“%1” is an account that is ignored").arg(refusal.value);
    case RefusalReason::DuplicateId:
        return RefusalTexts::tr("%1 was in this import before, with other values").arg(refusal.value);
    case RefusalReason::EvaluationDisagrees:
        return RefusalTexts::tr("Evaluation %1 has another agent, day or scorecard on line %2")
            .arg(refusal.value, refusal.other);
    case RefusalReason::EvaluationIncomplete:
        return RefusalTexts::tr("Evaluation %1 is left out whole, because line %2 was refused")
            .arg(refusal.value, refusal.other);
    case RefusalReason::EvaluationSettled:
        return RefusalTexts::tr(
                   "Evaluation %1 has a reply or a newer version in the book, and stays as it is there")
            .arg(refusal.value);
    case RefusalReason::SumsUp:
        return RefusalTexts::tr("The row sums up others (“%1”)").arg(refusal.value);
    default:
        break;
    }
    const QString text = rowText(refusal);
    return text.isEmpty() ? valueText(refusal) : text;
}

} // namespace coachbook::ui
