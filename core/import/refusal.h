// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/recordsource.h"
#include "core/import/transcripts/transcriptfile.h"
#include "core/import/valueformats.h"
#include <QString>
#include <vector>

namespace coachbook {

/// Why a row did not come in.
enum class RefusalReason {
    UnclosedQuote,
    FieldTooLong,
    RowTooLong,
    InvalidText,
    NulByte,
    StrayReturn,
    WrongColumnCount,
    ValueMissing,
    NotADate,
    NoSuchDay,
    NotAPeriod,
    NotATime,
    NotANumber,
    NotADuration,
    Negative,
    TooLarge,
    NotYesNo,
    NotAKnownWord,
    TextTooLong,
    HiredInFuture,
    LeftBeforeHired,
    EmailMalformed,
    EndBeforeStart,
    IntervalLength,
    BreakOutsideShift,
    ShiftsOverlap, ///< with one of the same agent and day in the file
    NotBusy,       ///< cancelled, or marked as free
    UnknownAgent,
    AmbiguousAgent,
    IgnoredAccount, ///< a person has said that it is nobody
    DuplicateId,    ///< the id was in the file before, with other values
    ScoreOverMaximum,
    EvaluationDisagrees,  ///< rows of one evaluation name different agents, days or scorecards
    LostDigits,           ///< an id that a spreadsheet made a number of: "4.47912E+11"
    SumsUp,               ///< a row of totals or averages
    BrokenTranscript,     ///< `transcript` says why
    EvaluationIncomplete, ///< another row of the same evaluation was refused: its score would be wrong
    EvaluationSettled,    ///< the agent has replied to it, or a newer version holds: it stays as it is
    UnknownZone,          ///< a calendar's time zone that nobody knows: its times are taken as the book's
    TooManyEvents         ///< those from this line on were not read
};

struct Refusal
{
    qint64 line = 0;
    RefusalReason reason = RefusalReason::ValueMissing;
    QString column;    ///< its header, where one value is to blame
    QString value;     ///< as it stands in the file
    QString other;     ///< what the value is held against: a number of columns, a maximum, a line
    QString text;      ///< the row as it stands in the file
    QString file = {}; ///< which, where a folder is imported
    std::optional<TranscriptError> transcript = {};
    bool operator==(const Refusal &) const = default;
};

RefusalReason reasonOf(RecordProblem problem);
RefusalReason reasonOf(ValueProblem problem);
/// One sentence without the line: "Hire date 31/02/2026 is not a day of the calendar".
QString reasonInEnglish(const Refusal &refusal);
/// The row's text for a message, invalid bytes replaced, cut after 4,000 characters.
QString textOfRow(const Record &record);

} // namespace coachbook
