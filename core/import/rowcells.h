// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importplan.h"
#include <array>

namespace coachbook {

/// Reads the cells of one row by field, and keeps the first thing that is wrong with them: after a refusal
/// nothing more is looked at. An absent value ("", "N/A") leaves the target alone.
class RowCells
{
public:
    explicit RowCells(const ImportPlan &plan);
    void take(const Record &record);

    bool has(ImportField field) const { return columnOf(field) >= 0; } ///< the file has such a column
    std::string_view raw(ImportField field) const;                     ///< trimmed; empty when absent
    std::string_view
    agentName(); ///< put together where the file has first and last names; until the next row
    bool namesAgent() const
    {
        return has(ImportField::AgentKey) || has(ImportField::AgentName) || has(ImportField::LastName);
    }
    QString text(ImportField field, qsizetype longest = 200); ///< one line, absent is empty
    QString id(ImportField field);                            ///< a text that must not have lost digits
    QString note(ImportField field); ///< may have several lines, up to 20,000 characters
    std::optional<QDate> date(ImportField field);
    std::optional<int> seconds(ImportField field);
    std::optional<int> seconds(ImportField field, DurationUnit unit); ///< where the row says the unit
    std::optional<double> number(ImportField field);
    std::optional<double> share(ImportField field); ///< in percent, of "94%", 0.94 or 94 as the column has it
    std::optional<bool> yesNo(ImportField field);
    std::optional<WallTime> wallTime(ImportField field);

    bool isRefused() const { return m_refusal.has_value(); }
    const std::optional<Refusal> &refusal() const { return m_refusal; }
    void refuse(RefusalReason reason, ImportField field, const QString &value = {},
                const QString &other = {});
    void refuse(const Refusal &refusal);
    void refuseMissing(ImportField field);
    const ImportPlan &plan() const { return m_plan; }

private:
    int columnOf(ImportField field) const { return m_columns[static_cast<std::size_t>(field)]; }

    const ImportPlan &m_plan;
    std::array<int, importFieldCount> m_columns{};
    std::array<DurationUnit, importFieldCount> m_units{};
    std::array<bool, importFieldCount> m_isUtc{};
    std::array<double, importFieldCount> m_fullScores{};
    const Record *m_record = nullptr;
    std::string m_agentName;
    std::optional<Refusal> m_refusal;
};

} // namespace coachbook
