// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tier.h"
#include "core/import/kindimport.h"
#include "core/import/rosterrows.h"
#include "core/storage/agentstore.h"
#include "core/storage/settingstore.h"
#include <unordered_map>

namespace coachbook {

namespace {

/// What the file says goes before what the book knows; what it leaves blank stays.
AgentDraft merged(const AgentDraft &known, const AgentDraft &given)
{
    AgentDraft draft = known;
    const auto take = [](QString &to, const QString &from) {
        if (!from.isEmpty())
            to = from;
    };
    take(draft.externalId, given.externalId);
    take(draft.name, given.name);
    take(draft.team, given.team);
    take(draft.email, given.email);
    take(draft.leftReason, given.leftReason);
    if (given.hired)
        draft.hired = given.hired;
    if (given.left)
        draft.left = given.left;
    return draft;
}

class RosterImport : public KindImport
{
public:
    explicit RosterImport(const KindInput &input)
        : m_db(input.db), m_tally(input.tally), m_today(input.plan.today), m_rows(input.plan),
          m_cadence(settingstore::load(input.db).cadence)
    {
        for (Agent &agent : agentstore::all(m_db))
            remember(std::move(agent));
    }

    void row(const Record &record) override;

private:
    struct Seen
    {
        RosterRow row;
        qint64 line;
    };

    void remember(Agent agent);
    const Agent *find(const AgentDraft &given, bool &ambiguous) const;
    bool write(const RosterRow &row, const Agent *known);
    bool takeStatus(AgentId agent, const RosterRow &row);
    bool takeTier(const Agent &agent, const RosterRow &row);
    bool end(AgentPeriod period, QDate last);
    std::optional<AgentPeriod> running(AgentId agent, PeriodKind kind) const;

    Db &m_db;
    Tally &m_tally;
    QDate m_today;
    RosterRows m_rows;
    CadenceSettings m_cadence;
    std::unordered_map<qint64, Agent> m_agents;
    QHash<QString, qint64> m_byId;
    QMultiHash<QString, qint64> m_byName;
    QHash<QString, Seen> m_seen;
};

void RosterImport::remember(Agent agent)
{
    const qint64 id = agent.id.value();
    if (!agent.externalId.isEmpty())
        m_byId.insert(agent.externalId, id);
    if (!m_byName.contains(agent.name, id))
        m_byName.insert(agent.name, id);
    m_agents.insert_or_assign(id, std::move(agent));
}

/// By id; by name only where the file gives no id or the book knows none.
const Agent *RosterImport::find(const AgentDraft &given, bool &ambiguous) const
{
    if (m_byId.contains(given.externalId))
        return &m_agents.at(m_byId.value(given.externalId));
    const Agent *found = nullptr;
    for (const qint64 id : m_byName.values(given.name)) {
        const Agent &agent = m_agents.at(id);
        if (!given.externalId.isEmpty() && !agent.externalId.isEmpty())
            continue;
        ambiguous |= found != nullptr;
        found = &agent;
    }
    return found;
}

void RosterImport::row(const Record &record)
{
    RosterRow row;
    Refusal refusal;
    if (!m_rows.read(record, row, refusal)) {
        m_tally.refuse(std::move(refusal), record);
        return;
    }
    const QString key =
        row.agent.externalId.isEmpty() ? QLatin1Char('/') + row.agent.name : row.agent.externalId;
    if (const auto seen = m_seen.constFind(key); seen != m_seen.constEnd()) {
        if (seen->row == row)
            m_tally.unchanged();
        else
            m_tally.refuse({0, RefusalReason::DuplicateId, {}, key, {}, {}}, record);
        return;
    }
    bool ambiguous = false;
    const Agent *known = find(row.agent, ambiguous);
    if (ambiguous) {
        m_tally.refuse({0, RefusalReason::AmbiguousAgent, {}, row.agent.name, {}, {}}, record);
        return;
    }
    const bool isNew = known == nullptr;
    m_seen.insert(key, {row, record.line});
    const bool changed = write(row, known);
    m_tally.record();
    if (isNew)
        m_tally.added();
    else if (changed)
        m_tally.updated();
    else
        m_tally.unchanged();
}

bool RosterImport::write(const RosterRow &row, const Agent *known)
{
    Agent agent;
    static_cast<AgentDraft &>(agent) =
        merged(known ? static_cast<const AgentDraft &>(*known) : AgentDraft(), row.agent);
    if (row.status == RosterStatus::Left && !agent.left)
        agent.left = m_today;
    if (row.status == RosterStatus::Active && agent.left && *agent.left <= m_today && !row.agent.left)
        agent.left.reset(); // back in the team
    bool changed = known == nullptr || static_cast<const AgentDraft &>(*known) != agent;
    if (known) {
        agent.id = known->id;
        if (changed)
            agentstore::update(m_db, agent);
    } else {
        agent.id = agentstore::insert(m_db, agent);
    }
    changed |= takeStatus(agent.id, row);
    changed |= takeTier(agent, row);
    remember(std::move(agent));
    return changed;
}

std::optional<AgentPeriod> RosterImport::running(AgentId agent, PeriodKind kind) const
{
    for (const AgentPeriod &period : agentstore::periods(m_db, agent)) {
        if (period.kind == kind && (!period.to || *period.to >= m_today))
            return period;
    }
    return std::nullopt;
}

bool RosterImport::end(AgentPeriod period, QDate last)
{
    if (last < period.from) {
        agentstore::removePeriod(m_db, period.id);
    } else {
        period.to = last;
        agentstore::updatePeriod(m_db, period);
    }
    return true;
}

bool RosterImport::takeStatus(AgentId agent, const RosterRow &row)
{
    std::optional<AgentPeriod> leave = running(agent, PeriodKind::Leave);
    if (row.status == RosterStatus::Active && leave && leave->from <= m_today && !leave->to)
        return end(*leave, row.statusSince.value_or(m_today).addDays(-1));
    if (row.status != RosterStatus::OnLeave)
        return false;
    if (!leave) {
        agentstore::insertPeriod(
            m_db, {agent, PeriodKind::Leave, row.statusSince.value_or(m_today), std::nullopt, {}});
        return true;
    }
    if (!row.statusSince || leave->covers(*row.statusSince))
        return false;
    leave->from = *row.statusSince;
    if (leave->to && *leave->to < leave->from)
        leave->to.reset();
    agentstore::updatePeriod(m_db, *leave);
    return true;
}

bool RosterImport::takeTier(const Agent &agent, const RosterRow &row)
{
    if (!row.tier)
        return false;
    const QDate from = row.statusSince && row.status.value_or(RosterStatus::Active) == RosterStatus::Active
                           ? *row.statusSince
                           : m_today;
    const std::optional<AgentPeriod> plan = running(agent.id, PeriodKind::ImprovementPlan);
    if (*row.tier == RosterTier::ImprovementPlan) {
        if (!plan)
            agentstore::insertPeriod(m_db, {agent.id, PeriodKind::ImprovementPlan, from, std::nullopt, {}});
        return !plan;
    }
    bool changed = plan && plan->from <= m_today && !plan->to && end(*plan, m_today.addDays(-1));
    const Tier wanted = *row.tier == RosterTier::New ? Tier::New : Tier::Tenured;
    if (tierOn(agent, agentstore::periods(m_db, agent.id), m_cadence, m_today).tier == wanted)
        return changed;
    for (const PeriodKind kind : {PeriodKind::OverrideNew, PeriodKind::OverrideTenured}) {
        if (const std::optional<AgentPeriod> other = running(agent.id, kind))
            end(*other, m_today.addDays(-1));
    }
    const PeriodKind kind = wanted == Tier::New ? PeriodKind::OverrideNew : PeriodKind::OverrideTenured;
    agentstore::insertPeriod(m_db, {agent.id, kind, from, std::nullopt, {}});
    return true;
}

} // namespace

std::unique_ptr<KindImport> rosterImport(const KindInput &input)
{
    return std::make_unique<RosterImport>(input);
}

} // namespace coachbook
