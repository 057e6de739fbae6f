// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rowcells.h"

#include "core/import/fullscore.h"
#include "core/import/utf8text.h"
#include <cmath>

namespace coachbook {

namespace {

constexpr qsizetype longestNote = 20000;

} // namespace

RowCells::RowCells(const ImportPlan &plan) : m_plan(plan)
{
    m_columns.fill(-1);
    for (std::size_t i = 0; i < plan.mapping.columns.size(); ++i) {
        if (const auto field = plan.mapping.columns[i].field) {
            m_columns[static_cast<std::size_t>(*field)] = static_cast<int>(i);
            m_units[static_cast<std::size_t>(*field)] = plan.mapping.columns[i].unit;
            m_isUtc[static_cast<std::size_t>(*field)] = plan.mapping.columns[i].isUtc;
            m_fullScores[static_cast<std::size_t>(*field)] = plan.mapping.columns[i].fullScore;
        }
    }
}

void RowCells::take(const Record &record)
{
    m_record = &record;
    m_refusal.reset();
}

std::string_view RowCells::raw(ImportField field) const
{
    const int column = columnOf(field);
    if (column < 0 || column >= static_cast<int>(m_record->fields.size()))
        return {};
    const std::string_view value = trimmed(m_record->fields[static_cast<std::size_t>(column)]);
    return isAbsent(value) ? std::string_view() : value;
}

std::string_view RowCells::agentName()
{
    if (const std::string_view whole = raw(ImportField::AgentName); !whole.empty())
        return whole;
    const std::string_view first = raw(ImportField::FirstName), last = raw(ImportField::LastName);
    m_agentName.assign(first);
    if (!first.empty() && !last.empty())
        m_agentName += ' ';
    m_agentName += last;
    return m_agentName;
}

QString RowCells::text(ImportField field, qsizetype longest)
{
    const QString value = textOf(raw(field)).simplified();
    if (value.size() > longest)
        refuse(RefusalReason::TextTooLong, field, {}, QString::number(longest));
    return value;
}

QString RowCells::id(ImportField field)
{
    const QString value = text(field);
    if (hasLostDigits(raw(field)))
        refuse(RefusalReason::LostDigits, field, value);
    return value;
}

QString RowCells::note(ImportField field)
{
    const QString value = textOf(raw(field)).replace(QLatin1String("\r\n"), QLatin1String("\n"));
    if (value.size() > longestNote)
        refuse(RefusalReason::TextTooLong, field, {}, QString::number(longestNote));
    return value;
}

std::optional<WallTime> RowCells::wallTime(ImportField field)
{
    const std::string_view value = raw(field);
    WallTime time;
    if (value.empty() || isRefused())
        return std::nullopt;
    const ValueProblem problem = parseDateTime(value, m_plan.style.dateOrder, time);
    if (problem == ValueProblem::None) {
        if (m_isUtc[static_cast<std::size_t>(field)] && time.seconds && !time.offset)
            time.offset = 0;
        return time;
    }
    refuse(reasonOf(problem), field, textOf(value));
    return std::nullopt;
}

std::optional<QDate> RowCells::date(ImportField field)
{
    const std::optional<WallTime> time = wallTime(field);
    return time ? std::optional(QDate::fromJulianDay(time->day)) : std::nullopt;
}

std::optional<int> RowCells::seconds(ImportField field)
{
    return seconds(field, m_units[static_cast<std::size_t>(field)]);
}

std::optional<int> RowCells::seconds(ImportField field, DurationUnit unit)
{
    const std::string_view value = raw(field);
    int seconds = 0;
    if (value.empty() || isRefused())
        return std::nullopt;
    const ValueProblem problem = parseDuration(value, unit, m_plan.style.decimal, seconds);
    if (problem == ValueProblem::None)
        return seconds;
    refuse(reasonOf(problem), field, textOf(value));
    return std::nullopt;
}

std::optional<double> RowCells::number(ImportField field)
{
    const std::string_view value = raw(field);
    double number = 0;
    if (value.empty() || isRefused())
        return std::nullopt;
    const ValueProblem problem = parseNumber(value, m_plan.style.decimal, number);
    if (problem == ValueProblem::None && number >= 0)
        return number;
    refuse(problem == ValueProblem::None ? RefusalReason::Negative : reasonOf(problem), field, textOf(value));
    return std::nullopt;
}

std::optional<double> RowCells::share(ImportField field)
{
    const std::optional<double> value = number(field);
    if (!value || hasPercentSign(raw(field)))
        return value;
    constexpr double percent = 100;
    const double share = *value * percent / m_fullScores[static_cast<std::size_t>(field)];
    return std::abs(share - std::round(share)) < 1e-9 ? std::round(share) : share; // 0.94 is 94, not 93.99...
}

std::optional<bool> RowCells::yesNo(ImportField field)
{
    const std::string_view value = raw(field);
    if (value.empty() || isRefused())
        return std::nullopt;
    const std::optional<bool> answer = parseYesNo(value);
    if (!answer)
        refuse(RefusalReason::NotYesNo, field, textOf(value));
    return answer;
}

void RowCells::refuse(RefusalReason reason, ImportField field, const QString &value, const QString &other)
{
    if (!m_refusal)
        m_refusal = Refusal{0, reason, m_plan.mapping.headerOf(field), value, other, {}};
}

void RowCells::refuse(const Refusal &refusal)
{
    if (!m_refusal)
        m_refusal = refusal;
}

void RowCells::refuseMissing(ImportField field)
{
    if (m_refusal)
        return;
    QString name = m_plan.mapping.headerOf(field);
    if (name.isEmpty()) {
        name = importFieldKey(field).replace(QLatin1Char('_'), QLatin1Char(' '));
        name[0] = name[0].toUpper();
    }
    m_refusal = Refusal{0, RefusalReason::ValueMissing, name, {}, {}, {}};
}

} // namespace coachbook
