// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <iterator>
#include <optional>
#include <vector>

namespace coachbook {

enum class ImportKind {
    Roster,
    Interactions,
    Evaluations,
    CoachingLog,
    Kpis,
    Intervals,
    Shifts,
    ClosedDays,
    BusyTimes,
    Transcripts,
    Leave ///< absences of agents
};
inline constexpr ImportKind allImportKinds[]{
    ImportKind::Roster,    ImportKind::Interactions, ImportKind::Evaluations, ImportKind::CoachingLog,
    ImportKind::Kpis,      ImportKind::Intervals,    ImportKind::Shifts,      ImportKind::ClosedDays,
    ImportKind::BusyTimes, ImportKind::Transcripts,  ImportKind::Leave};
inline constexpr std::size_t importKindCount = std::size(allImportKinds);
QString importKindKey(ImportKind kind); ///< roster, interactions, evaluations, coaching-log, kpis, intervals,
                                        ///< shifts, closed-days, busy-times, transcripts, leave
std::optional<ImportKind> importKindFromKey(const QString &key);

/// What a column can be taken for. One list for all kinds; which of them a kind knows is in fieldsOf().
enum class ImportField {
    AgentKey,
    AgentName,
    FirstName,
    LastName,
    Team,
    Email,
    HireDate,
    LeftDate,
    LeftReason,
    Status,
    StatusSince,
    Tier,
    InteractionKey,
    Start,
    Date,
    TimeOfDay,
    End,
    Queue,
    Channel,
    Talk,
    Hold,
    Acw,
    Duration,
    Answered,
    Resolved,
    Csat,
    Turns,
    FirstWords,
    EvaluationKey,
    Evaluator,
    Scorecard,
    Section,
    Question,
    Score,
    Maximum,
    Weight,
    Critical,
    Comment,
    Answer, ///< a column for each question, named by its header
    SessionType,
    Minutes,
    Behaviour,
    ActionItem,
    Due,
    Result,
    Coach,
    Notes,
    Period,
    PeriodEnd,
    Year,
    Kpi,
    KpiValue,
    Numerator,
    Denominator,
    KpiAht,
    KpiFcr,
    KpiCsat,
    KpiQa,
    Handled,
    HandleTotal,
    Rated,
    Evaluated,
    ResolvedCount,
    Resolvable,
    IntervalStart,
    IntervalEnd,
    DayType,
    Offered,
    Forecast,
    AnsweredCount,
    Abandoned,
    Staff,
    Shift,
    ShiftStart,
    ShiftEnd,
    BreakStart,
    BreakEnd,
    LunchStart,
    LunchEnd,
    Breaks,
    LastDay,
    HolidayName,
    BusyKey,
    BusyTitle,
    EndTime,
    AllDay,
    Busy,
    EffectiveFrom,
    Supervisor,
    Repeat ///< the last, see importFieldCount
};
inline constexpr std::size_t importFieldCount = static_cast<std::size_t>(ImportField::Repeat) + 1;
QString importFieldKey(ImportField field); ///< "agent_id": stable, for profiles and the command line

enum class ValueType {
    Text,
    Date,
    Time,
    Duration,
    Number,
    YesNo,
    Period, ///< a day, a week, a month or a quarter
    Slot,   ///< a time of day or a stretch of one, perhaps with its date
    Figure  ///< a number or a duration, as another column of the row says, or a yes and no that stand for one
};

struct FieldSpec
{
    ImportField field;
    ValueType type;
    bool telling;                       ///< speaks for its kind: a "Question" column is not found in a roster
    std::vector<QLatin1String> headers; ///< headers it is known by, as normalizedHeader() writes them

    /// `known`: the headers with bars between them, the surest first.
    FieldSpec(ImportField of, ValueType holds, bool tells, const char *known);
};

const std::vector<FieldSpec> &fieldsOf(ImportKind kind);
const FieldSpec *specOf(ImportKind kind, ImportField field);

/// What the kind cannot do without: at least one field of each group.
std::vector<std::vector<ImportField>> needsOf(ImportKind kind);

/// Small letters without accents, words apart by one space, without punctuation: "Gesprächszeit (Sek.)" ->
/// "gesprachszeit sek", "AgentID" -> "agent id", "Employee #" -> "employee number".
QString normalizedHeader(const QString &header);

} // namespace coachbook
