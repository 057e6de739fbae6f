// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importfields.h"

#include "core/import/fields/fieldtables.h"

#include <array>
#include <string_view>

namespace coachbook {

using F = ImportField;

FieldSpec::FieldSpec(ImportField of, ValueType holds, bool tells, const char *known)
    : field(of), type(holds), telling(tells)
{
    std::string_view rest(known);
    while (!rest.empty()) {
        const std::size_t length = std::min(rest.find('|'), rest.size());
        headers.emplace_back(rest.data(), static_cast<qsizetype>(length));
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
}

QString importKindKey(ImportKind kind)
{
    static const std::array<QString, importKindCount> keys{
        QStringLiteral("roster"),       QStringLiteral("interactions"), QStringLiteral("evaluations"),
        QStringLiteral("coaching-log"), QStringLiteral("kpis"),         QStringLiteral("intervals"),
        QStringLiteral("shifts"),       QStringLiteral("closed-days"),  QStringLiteral("busy-times"),
        QStringLiteral("transcripts"),  QStringLiteral("leave")};
    return keys[static_cast<std::size_t>(kind)];
}

std::optional<ImportKind> importKindFromKey(const QString &key)
{
    for (const ImportKind kind : allImportKinds) {
        if (importKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString importFieldKey(ImportField field)
{
    static constexpr std::array<const char *, importFieldCount> keys{"agent_id",
                                                                     "agent_name",
                                                                     "first_name",
                                                                     "last_name",
                                                                     "team",
                                                                     "email",
                                                                     "hire_date",
                                                                     "left_date",
                                                                     "left_reason",
                                                                     "status",
                                                                     "status_since",
                                                                     "tier",
                                                                     "interaction_id",
                                                                     "start",
                                                                     "date",
                                                                     "time_of_day",
                                                                     "end",
                                                                     "queue",
                                                                     "channel",
                                                                     "talk",
                                                                     "hold",
                                                                     "acw",
                                                                     "duration",
                                                                     "answered",
                                                                     "resolved",
                                                                     "csat",
                                                                     "turns",
                                                                     "first_words",
                                                                     "evaluation_id",
                                                                     "evaluator",
                                                                     "scorecard",
                                                                     "section",
                                                                     "question",
                                                                     "score",
                                                                     "maximum",
                                                                     "weight",
                                                                     "critical",
                                                                     "comment",
                                                                     "answer",
                                                                     "session_type",
                                                                     "minutes",
                                                                     "behaviour",
                                                                     "action_item",
                                                                     "due",
                                                                     "result",
                                                                     "coach",
                                                                     "notes",
                                                                     "period",
                                                                     "period_end",
                                                                     "year",
                                                                     "kpi",
                                                                     "value",
                                                                     "numerator",
                                                                     "denominator",
                                                                     "aht",
                                                                     "fcr",
                                                                     "average_csat",
                                                                     "qa",
                                                                     "handled",
                                                                     "handle_total",
                                                                     "rated",
                                                                     "evaluated",
                                                                     "resolved_count",
                                                                     "resolvable",
                                                                     "interval_start",
                                                                     "interval_end",
                                                                     "day_type",
                                                                     "offered",
                                                                     "forecast",
                                                                     "answered_count",
                                                                     "abandoned",
                                                                     "staff",
                                                                     "shift",
                                                                     "shift_start",
                                                                     "shift_end",
                                                                     "break_start",
                                                                     "break_end",
                                                                     "lunch_start",
                                                                     "lunch_end",
                                                                     "breaks",
                                                                     "last_day",
                                                                     "holiday_name",
                                                                     "busy_id",
                                                                     "busy_title",
                                                                     "end_time",
                                                                     "all_day",
                                                                     "busy",
                                                                     "effective_from",
                                                                     "supervisor",
                                                                     "repeat"};
    return QString::fromLatin1(keys[static_cast<std::size_t>(field)]);
}

const std::vector<FieldSpec> &fieldsOf(ImportKind kind)
{
    static const std::array<std::vector<FieldSpec>, importKindCount> all{
        fieldtables::roster(),      fieldtables::interactions(), fieldtables::evaluations(),
        fieldtables::coachingLog(), fieldtables::kpis(),         fieldtables::intervals(),
        fieldtables::shifts(),      fieldtables::closedDays(),   fieldtables::busyTimes(),
        fieldtables::transcripts(), fieldtables::leave()};
    return all[static_cast<std::size_t>(kind)];
}

const FieldSpec *specOf(ImportKind kind, ImportField field)
{
    for (const FieldSpec &spec : fieldsOf(kind)) {
        if (spec.field == field)
            return &spec;
    }
    return nullptr;
}

std::vector<std::vector<ImportField>> needsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Roster:
        return {{F::AgentName, F::LastName}};
    case ImportKind::Interactions:
        return {
            {F::Start, F::Date},
            {F::InteractionKey, F::Talk, F::Duration, F::Queue, F::Channel, F::End, F::Resolved, F::Csat}};
    case ImportKind::Evaluations:
        // One score without questions is an evaluation where something else says that it is one.
        return {{F::AgentKey, F::AgentName, F::LastName},
                {F::Date},
                {F::Question, F::Answer, F::EvaluationKey, F::Evaluator, F::Scorecard},
                {F::Score, F::Answer}};
    case ImportKind::Kpis:
        return {{F::Period},
                {F::KpiAht, F::KpiFcr, F::KpiCsat, F::KpiQa, F::HandleTotal, F::ResolvedCount, F::Kpi}};
    case ImportKind::Intervals:
        return {{F::IntervalStart}, {F::Offered, F::Forecast, F::AnsweredCount, F::Staff}};
    case ImportKind::Shifts:
        return {{F::AgentKey, F::AgentName, F::LastName},
                {F::Date, F::ShiftStart},
                {F::ShiftStart, F::Shift},
                {F::ShiftEnd, F::Shift}};
    case ImportKind::ClosedDays:
        return {{F::Date}};
    case ImportKind::BusyTimes:
        return {{F::BusyTitle}, {F::Start, F::Date}, {F::End, F::LastDay, F::EndTime, F::AllDay}};
    case ImportKind::Transcripts:
        return {{F::InteractionKey}};
    case ImportKind::Leave:
        return {{F::AgentKey, F::AgentName, F::LastName, F::BusyTitle},
                {F::Date},
                {F::HolidayName, F::BusyTitle}};
    case ImportKind::CoachingLog:
        break;
    }
    return {{F::AgentKey, F::AgentName, F::LastName}, {F::Date}, {F::Behaviour, F::ActionItem, F::Minutes}};
}

QString normalizedHeader(const QString &header)
{
    QString out;
    QChar before;
    for (const QChar c : header.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == QChar(0xDF)) {
            out += QLatin1String("ss");
        } else if (c.isLetterOrNumber()) {
            if (c.isUpper() && before.isLower())
                out += QLatin1Char(' ');
            out += c.toLower();
        } else if (c == QLatin1Char('#')) {
            out += QLatin1String(" number ");
        } else {
            out += QLatin1Char(' ');
        }
        before = c;
    }
    return out.simplified();
}

} // namespace coachbook
