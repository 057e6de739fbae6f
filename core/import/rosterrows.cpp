// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rosterrows.h"

namespace coachbook {

namespace {

using F = ImportField;

template <class Meaning>
struct Word
{
    const char *text;
    Meaning meaning;
};

template <class Meaning, std::size_t N>
std::optional<Meaning> meaningOf(const QString &word, const Word<Meaning> (&words)[N])
{
    const QString plain = normalizedHeader(word);
    for (const Word<Meaning> &known : words) {
        if (plain == QLatin1String(known.text))
            return known.meaning;
    }
    return std::nullopt;
}

constexpr Word<RosterStatus> statusWords[]{
    {"active", RosterStatus::Active},
    {"employed", RosterStatus::Active},
    {"current", RosterStatus::Active},
    {"working", RosterStatus::Active},
    {"permanent", RosterStatus::Active},
    {"full time", RosterStatus::Active},
    {"part time", RosterStatus::Active},
    {"ft", RosterStatus::Active},
    {"pt", RosterStatus::Active},
    {"contract", RosterStatus::Active},
    {"contractor", RosterStatus::Active},
    {"probation", RosterStatus::Active},
    {"in training", RosterStatus::Active},
    {"training", RosterStatus::Active},
    {"true", RosterStatus::Active},
    {"yes", RosterStatus::Active},
    {"enabled", RosterStatus::Active},
    {"aktiv", RosterStatus::Active},
    {"activo", RosterStatus::Active},
    {"activa", RosterStatus::Active},
    {"ativo", RosterStatus::Active},
    {"ativa", RosterStatus::Active},
    {"actif", RosterStatus::Active},
    {"active on queue", RosterStatus::Active},
    {"on leave", RosterStatus::OnLeave},
    {"leave", RosterStatus::OnLeave},
    {"loa", RosterStatus::OnLeave},
    {"leave of absence", RosterStatus::OnLeave},
    {"parental leave", RosterStatus::OnLeave},
    {"maternity leave", RosterStatus::OnLeave},
    {"sick leave", RosterStatus::OnLeave},
    {"medical leave", RosterStatus::OnLeave},
    {"sabbatical", RosterStatus::OnLeave},
    {"beurlaubt", RosterStatus::OnLeave},
    {"elternzeit", RosterStatus::OnLeave},
    {"in elternzeit", RosterStatus::OnLeave},
    {"de licencia", RosterStatus::OnLeave},
    {"de permiso", RosterStatus::OnLeave},
    {"de baja", RosterStatus::OnLeave},
    {"licencia", RosterStatus::OnLeave},
    {"licenca", RosterStatus::OnLeave},
    {"de licenca", RosterStatus::OnLeave},
    {"afastado", RosterStatus::OnLeave},
    {"afastada", RosterStatus::OnLeave},
    {"en conge", RosterStatus::OnLeave},
    {"conge", RosterStatus::OnLeave},
    {"left", RosterStatus::Left},
    {"terminated", RosterStatus::Left},
    {"resigned", RosterStatus::Left},
    {"inactive", RosterStatus::Left},
    {"false", RosterStatus::Left},
    {"disabled", RosterStatus::Left},
    {"former", RosterStatus::Left},
    {"separated", RosterStatus::Left},
    {"exited", RosterStatus::Left},
    {"retired", RosterStatus::Left},
    {"ausgeschieden", RosterStatus::Left},
    {"inaktiv", RosterStatus::Left},
    {"gekundigt", RosterStatus::Left},
    {"inactivo", RosterStatus::Left},
    {"inactiva", RosterStatus::Left},
    {"retirado", RosterStatus::Left},
    {"inativo", RosterStatus::Left},
    {"inativa", RosterStatus::Left},
    {"desligado", RosterStatus::Left},
    {"desligada", RosterStatus::Left},
    {"inactif", RosterStatus::Left},
    {"parti", RosterStatus::Left},
    {"partie", RosterStatus::Left},
    {"sorti", RosterStatus::Left},
};

constexpr Word<RosterTier> tierWords[]{
    {"new", RosterTier::New},
    {"new hire", RosterTier::New},
    {"neu", RosterTier::New},
    {"nuevo", RosterTier::New},
    {"nueva", RosterTier::New},
    {"novo", RosterTier::New},
    {"nova", RosterTier::New},
    {"nouveau", RosterTier::New},
    {"nouvelle", RosterTier::New},
    {"tenured", RosterTier::Tenured},
    {"experienced", RosterTier::Tenured},
    {"erfahren", RosterTier::Tenured},
    {"experimentado", RosterTier::Tenured},
    {"experiente", RosterTier::Tenured},
    {"confirme", RosterTier::Tenured},
    {"improvement plan", RosterTier::ImprovementPlan},
    {"pip", RosterTier::ImprovementPlan},
    {"performance improvement plan", RosterTier::ImprovementPlan},
    {"on pip", RosterTier::ImprovementPlan},
    {"on improvement plan", RosterTier::ImprovementPlan},
    {"forderplan", RosterTier::ImprovementPlan},
    {"verbesserungsplan", RosterTier::ImprovementPlan},
    {"plan de mejora", RosterTier::ImprovementPlan},
    {"plano de melhoria", RosterTier::ImprovementPlan},
    {"plan d amelioration", RosterTier::ImprovementPlan},
};

} // namespace

bool isRosterStatus(const QString &word)
{
    return meaningOf(word, statusWords).has_value();
}

bool RosterRows::read(const Record &record, RosterRow &to, Refusal &refusal)
{
    m_cells.take(record);
    to = RosterRow();
    takePerson(to.agent);
    takeDates(to);
    takeStatus(to);
    if (m_cells.isRefused())
        refusal = *m_cells.refusal();
    return !m_cells.isRefused();
}

void RosterRows::takePerson(AgentDraft &agent)
{
    agent.externalId = m_cells.id(F::AgentKey);
    agent.name = m_cells.text(F::AgentName);
    if (agent.name.isEmpty())
        agent.name = (m_cells.text(F::FirstName) + QLatin1Char(' ') + m_cells.text(F::LastName)).simplified();
    if (agent.name.isEmpty())
        m_cells.refuseMissing(m_cells.has(F::AgentName) ? F::AgentName : F::LastName);
    agent.team = m_cells.text(F::Team);
    agent.email = m_cells.text(F::Email);
    const qsizetype at = agent.email.indexOf(QLatin1Char('@'));
    if (!agent.email.isEmpty() &&
        (at < 1 || at + 1 >= agent.email.size() || agent.email.contains(QLatin1Char(' '))))
        m_cells.refuse(RefusalReason::EmailMalformed, F::Email, agent.email);
    agent.leftReason = m_cells.text(F::LeftReason);
}

void RosterRows::takeDates(RosterRow &row)
{
    const QDate today = m_cells.plan().today;
    AgentDraft &agent = row.agent;
    agent.hired = m_cells.date(F::HireDate);
    if (agent.hired && today.isValid() && *agent.hired > today)
        m_cells.refuse(RefusalReason::HiredInFuture, F::HireDate,
                       QString::fromStdString(std::string(m_cells.raw(F::HireDate))));
    agent.left = m_cells.date(F::LeftDate);
    row.statusSince = m_cells.date(F::StatusSince);
    row.effective = m_cells.date(F::EffectiveFrom);
    if (m_cells.has(F::EffectiveFrom) && !row.effective)
        m_cells.refuseMissing(F::EffectiveFrom);
    row.supervisor = m_cells.text(F::Supervisor);
}

void RosterRows::takeStatus(RosterRow &row)
{
    const QString status = m_cells.text(F::Status), tier = m_cells.text(F::Tier);
    row.status = meaningOf(status, statusWords);
    if (!status.isEmpty() && !row.status)
        m_cells.refuse(RefusalReason::NotAKnownWord, F::Status, status);
    row.tier = meaningOf(tier, tierWords);
    if (!tier.isEmpty() && !row.tier)
        m_cells.refuse(RefusalReason::NotAKnownWord, F::Tier, tier);
    AgentDraft &agent = row.agent;
    if (row.status == RosterStatus::Left && !agent.left)
        agent.left = row.statusSince;
    if (agent.left && agent.hired && *agent.left < *agent.hired)
        m_cells.refuse({0,
                        RefusalReason::LeftBeforeHired,
                        {},
                        agent.left->toString(Qt::ISODate),
                        agent.hired->toString(Qt::ISODate),
                        {}});
}

} // namespace coachbook
