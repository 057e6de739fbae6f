// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/shiftrows.h"

#include "core/import/rowagent.h"
#include "core/import/utf8text.h"

#include <QRegularExpression>
#include <QSet>

namespace coachbook {

namespace {

using F = ImportField;

constexpr int minutesOfDay = 24 * 60;

/// Words in place of a shift on a day without one.
bool saysOff(const QString &text)
{
    static const QSet<QString> words{
        QStringLiteral("off"),    QStringLiteral("day off"),    QStringLiteral("rest day"),
        QStringLiteral("rest"),   QStringLiteral("frei"),       QStringLiteral("ruhetag"),
        QStringLiteral("libre"),  QStringLiteral("descanso"),   QStringLiteral("franco"),
        QStringLiteral("folga"),  QStringLiteral("repos"),      QStringLiteral("vacation"),
        QStringLiteral("pto"),    QStringLiteral("holiday"),    QStringLiteral("leave"),
        QStringLiteral("urlaub"), QStringLiteral("vacaciones"), QStringLiteral("ferias"),
        QStringLiteral("conge"),  QStringLiteral("sick"),       QStringLiteral("krank"),
        QStringLiteral("absent"), QStringLiteral("unavailable")};
    return words.contains(normalizedHeader(text));
}

} // namespace

bool ShiftRows::read(const Record &record, ShiftRow &to, Refusal &refusal)
{
    m_cells.take(record);
    to = ShiftRow();
    to.shift.agent = agentOf(m_cells, m_agents).value_or(AgentId(0));
    takeSpan(to);
    if (!to.isOff)
        takeBreaks(to.shift);
    if (m_cells.isRefused())
        refusal = *m_cells.refusal();
    return !m_cells.isRefused();
}

void ShiftRows::takeSpan(ShiftRow &row)
{
    const F from = m_cells.raw(F::ShiftStart).empty() && m_cells.has(F::Shift) ? F::Shift : F::ShiftStart;
    const QString word = textOf(m_cells.raw(from));
    row.isOff = saysOff(word);
    const std::optional<SlotCell> start = row.isOff ? std::nullopt : slotCell(m_cells, from);
    const std::optional<SlotCell> end = row.isOff ? std::nullopt : slotCell(m_cells, F::ShiftEnd);
    row.shift.day = m_cells.date(F::Date).value_or(QDate());
    if (start && start->day)
        row.shift.day = *start->day;
    if (!row.shift.day.isValid())
        m_cells.refuseMissing(F::Date);
    if (row.isOff || m_cells.isRefused())
        return;
    if (!start)
        m_cells.refuseMissing(from);
    else if (!end && !start->slot.to)
        m_cells.refuseMissing(F::ShiftEnd);
    if (m_cells.isRefused())
        return;
    MinuteSpan &span = row.shift.span;
    span.from = start->slot.from;
    span.to = end ? end->slot.from : *start->slot.to;
    if (end && end->day)
        span.to +=
            static_cast<int>(std::clamp<qint64>(row.shift.day.daysTo(*end->day), -3, 3)) * minutesOfDay;
    else if (end && span.to <= span.from)
        span.to += minutesOfDay; // over midnight
    if (span.to <= span.from || span.to - span.from > minutesOfDay)
        m_cells.refuse(span.to <= span.from ? RefusalReason::EndBeforeStart : RefusalReason::TooLarge,
                       F::ShiftEnd, textOf(m_cells.raw(F::ShiftEnd)));
}

void ShiftRows::takeBreaks(Shift &shift)
{
    takePair(shift, F::BreakStart, F::BreakEnd);
    takePair(shift, F::LunchStart, F::LunchEnd);
    const QString list = textOf(m_cells.raw(F::Breaks));
    static const QRegularExpression between(QStringLiteral("[;,|/]"));
    for (const QString &part : list.split(between, Qt::SkipEmptyParts)) {
        const std::optional<DaySlot> slot = parseDaySlot(part.toStdString());
        if (slot && slot->to)
            addBreak(shift, {slot->from, *slot->to}, F::Breaks);
        else
            m_cells.refuse(RefusalReason::NotATime, F::Breaks, part.trimmed());
    }
    std::sort(shift.breaks.begin(), shift.breaks.end(),
              [](const MinuteSpan &a, const MinuteSpan &b) { return a.from < b.from; });
}

void ShiftRows::takePair(Shift &shift, F from, F to)
{
    const std::optional<SlotCell> start = slotCell(m_cells, from), end = slotCell(m_cells, to);
    if (start && start->slot.to)
        addBreak(shift, {start->slot.from, *start->slot.to}, from);
    else if (start && end)
        addBreak(shift,
                 {start->slot.from,
                  end->slot.from > start->slot.from ? end->slot.from : end->slot.from + minutesOfDay},
                 from);
    else if (start || end)
        m_cells.refuseMissing(start ? to : from);
}

/// A break after midnight belongs to the shift that began before it.
void ShiftRows::addBreak(Shift &shift, MinuteSpan span, F field)
{
    if (m_cells.isRefused())
        return;
    if (span.from < shift.span.from)
        span = {span.from + minutesOfDay, span.to + minutesOfDay};
    if (span.from < shift.span.from || span.to > shift.span.to)
        m_cells.refuse(RefusalReason::BreakOutsideShift, field, textOf(m_cells.raw(field)));
    else
        shift.breaks.push_back(span);
}

} // namespace coachbook
