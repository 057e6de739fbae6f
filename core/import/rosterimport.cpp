// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tier.h"
#include "core/import/kindimport.h"
#include "core/import/rosterrows.h"
#include "core/storage/agentstore.h"
#include "core/storage/settingstore.h"
#include <algorithm>
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
        : m_db(input.db), m_tally(input.tally), m_today(input.plan.today),
          m_isHistory(input.plan.mapping.columnOf(ImportField::EffectiveFrom) >= 0), m_rows(input.plan),
          m_cadence(settingstore::load(input.db).cadence)
    {
        for (Agent &agent : agentstore::all(m_db))
            remember(std::move(agent));
    }

    void row(const Record &record) override;
    void finish() override
    {
        for (std::vector<Line> &lines : m_histories)
            takeHistory(lines);
    }

private:
    struct Seen
    {
        RosterRow row;
        qint64 line;
    };
    struct Line ///< a row of a history, which waits for the others of its agent
    {
        RosterRow row;
        qint64 line;
        QString text;
    };

    void wait(const QString &key, RosterRow row, const Record &record);
    void takeHistory(std::vector<Line> &lines);
    bool takeAssignment(AgentId agent, const RosterRow &row);

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
    bool m_isHistory;
    RosterRows m_rows;
    CadenceSettings m_cadence;
    std::unordered_map<qint64, Agent> m_agents;
    QHash<QString, qint64> m_byId;
    QMultiHash<QString, qint64> m_byName;
    QHash<QString, Seen> m_seen;
    QHash<QString, std::size_t> m_places; ///< of agents in m_histories
    std::vector<std::vector<Line>> m_histories;
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
    if (m_isHistory) {
        wait(key, std::move(row), record);
        return;
    }
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

void RosterImport::wait(const QString &key, RosterRow row, const Record &record)
{
    if (!m_places.contains(key)) {
        m_places.insert(key, m_histories.size());
        m_histories.emplace_back();
    }
    std::vector<Line> &lines = m_histories[m_places.value(key)];
    for (const Line &other : lines) {
        if (other.row.effective != row.effective)
            continue;
        if (other.row == row)
            m_tally.unchanged();
        else
            m_tally.refuse({0,
                            RefusalReason::DuplicateId,
                            {},
                            key + QLatin1Char(' ') + row.effective->toString(Qt::ISODate),
                            {},
                            {}},
                           record);
        return;
    }
    lines.push_back({std::move(row), record.line, textOfRow(record)});
}

/// Of an agent's rows the newest that holds today is what the agent is now; all of them are the history.
void RosterImport::takeHistory(std::vector<Line> &lines)
{
    std::sort(lines.begin(), lines.end(),
              [](const Line &a, const Line &b) { return *a.row.effective < *b.row.effective; });
    std::size_t now = 0;
    while (now + 1 < lines.size() && *lines[now + 1].row.effective <= m_today)
        ++now;
    bool ambiguous = false;
    const RosterRow &current = lines[now].row;
    const Agent *known = find(current.agent, ambiguous);
    if (ambiguous) {
        for (const Line &each : lines)
            m_tally.refuse(
                {each.line, RefusalReason::AmbiguousAgent, {}, each.row.agent.name, {}, each.text});
        return;
    }
    const bool isNew = known == nullptr;
    const bool changed = write(current, known);
    const AgentId agent = find(current.agent, ambiguous)->id;
    m_tally.record();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool moved = takeAssignment(agent, lines[i].row);
        if (isNew || (moved && i != now))
            m_tally.added();
        else if (i == now && (changed || moved))
            m_tally.updated();
        else
            m_tally.unchanged();
    }
}

/// A roster without dates says whose team it is from today on, where that is not known already.
bool RosterImport::takeAssignment(AgentId agent, const RosterRow &row)
{
    Assignment assignment{agent, row.effective.value_or(m_today), row.agent.team, row.supervisor};
    if (!row.effective) {
        if (row.supervisor.isEmpty())
            return false;
        const std::vector<Assignment> known = agentstore::assignments(m_db, agent);
        const auto later = std::find_if(known.begin(), known.end(),
                                        [this](const Assignment &each) { return each.from > m_today; });
        if (later != known.begin() && std::prev(later)->team == assignment.team &&
            std::prev(later)->supervisor == assignment.supervisor)
            return false;
    }
    return agentstore::putAssignment(m_db, assignment);
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
    if (!m_isHistory)
        changed |= takeAssignment(agent.id, row);
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
