// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/agentindex.h"
#include "core/import/kindimport.h"
#include "core/import/rowcells.h"
#include "core/storage/agentstore.h"
#include <algorithm>

namespace coachbook {

namespace {

using F = ImportField;

/// What a title is made of: "Vacation - Maya Okafor (half)" is three parts. A hyphen within a word parts
/// nothing.
QStringList partsOfTitle(const QString &title)
{
    QString parted = title;
    parted.replace(QStringLiteral(" - "), QStringLiteral("\n"));
    for (const QChar c : {QChar(0x2013), QChar(0x2014), QChar(u':'), QChar(u','), QChar(u';'), QChar(u'|'),
                          QChar(u'('), QChar(u')')})
        parted.replace(c, QChar(u'\n'));
    QStringList parts;
    for (const QString &part : parted.split(QChar(u'\n'), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

class LeaveImport : public KindImport
{
public:
    explicit LeaveImport(const KindInput &input)
        : m_db(input.db), m_tally(input.tally), m_cells(input.plan), m_agents(input.db)
    {}
    void row(const Record &record) override;

private:
    bool read(AgentPeriodDraft &to);
    std::optional<AgentId> namedIn(const QString &title, QString &rest);
    WriteOutcome write(const AgentPeriodDraft &leave);

    Db &m_db;
    Tally &m_tally;
    RowCells m_cells;
    AgentIndex m_agents;
};

/// The agent that the title, or a part of it, is the name of; `rest` is what else it says.
std::optional<AgentId> LeaveImport::namedIn(const QString &title, QString &rest)
{
    std::optional<Refusal> nobody;
    const auto find = [&](const QString &text) {
        nobody.reset();
        return m_agents.find({}, text.toStdString(), nobody);
    };
    if (const std::optional<AgentId> whole = find(title))
        return whole;
    QStringList parts = partsOfTitle(title);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const std::optional<AgentId> agent = find(parts[i])) {
            parts.removeAt(i);
            rest = parts.join(QStringLiteral(", "));
            return agent;
        }
    }
    find(title);
    if (nobody)
        m_cells.refuse(*nobody);
    return std::nullopt;
}

bool LeaveImport::read(AgentPeriodDraft &to)
{
    const QString title = m_cells.text(F::BusyTitle, 500);
    to.reason = m_cells.text(F::HolidayName, 200);
    std::optional<Refusal> nobody;
    std::optional<AgentId> agent = m_agents.find(m_cells.raw(F::AgentKey), m_cells.agentName(), nobody);
    QString rest;
    if (nobody)
        m_cells.refuse(*nobody);
    else if (!agent && !title.isEmpty())
        agent = namedIn(title, rest);
    if (!agent)
        m_cells.refuseMissing(m_cells.namesAgent() ? F::AgentName : F::BusyTitle);
    if (to.reason.isEmpty())
        to.reason = rest;
    to.kind = PeriodKind::Leave;
    to.from = m_cells.date(F::Date).value_or(QDate());
    if (!to.from.isValid())
        m_cells.refuseMissing(F::Date);
    // Without a last day in a file that has them it goes on; in one without it is a single day.
    to.to = m_cells.date(F::LastDay);
    if (!to.to && !m_cells.has(F::LastDay))
        to.to = to.from;
    if (!m_cells.isRefused() && to.to && *to.to < to.from)
        m_cells.refuse(RefusalReason::EndBeforeStart, F::LastDay, to.to->toString(Qt::ISODate));
    if (m_cells.isRefused())
        return false;
    to.agent = *agent;
    return true;
}

/// Known again by its first day; what another leave covers wholly says nothing new.
WriteOutcome LeaveImport::write(const AgentPeriodDraft &leave)
{
    for (AgentPeriod &known : agentstore::periods(m_db, leave.agent)) {
        if (known.kind != PeriodKind::Leave)
            continue;
        const bool covers = known.covers(leave.from) && (!known.to || (leave.to && *leave.to <= *known.to));
        if (covers && known.from != leave.from)
            return WriteOutcome::Unchanged;
        if (known.from != leave.from)
            continue;
        if (known.to == leave.to && (leave.reason.isEmpty() || known.reason == leave.reason))
            return WriteOutcome::Unchanged;
        known.to = leave.to;
        if (!leave.reason.isEmpty())
            known.reason = leave.reason;
        agentstore::updatePeriod(m_db, known);
        return WriteOutcome::Updated;
    }
    agentstore::insertPeriod(m_db, leave);
    return WriteOutcome::New;
}

void LeaveImport::row(const Record &record)
{
    m_cells.take(record);
    AgentPeriodDraft leave;
    if (!read(leave)) {
        m_tally.refuse(*m_cells.refusal(), record);
        return;
    }
    m_tally.record();
    m_tally.count(write(leave));
}

} // namespace

std::unique_ptr<KindImport> leaveImport(const KindInput &input)
{
    return std::make_unique<LeaveImport>(input);
}

} // namespace coachbook
