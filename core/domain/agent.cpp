// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agent.h"

#include "core/domain/cadencesettings.h"
#include <QRegularExpression>

namespace coachbook {

namespace {

bool isEmail(const QString &text)
{
    // Enough to open a draft: one address, no list, nothing a mail header would choke on.
    static const QRegularExpression address(QStringLiteral(R"(^[^@\s<>,;"]+@[^@\s<>,;"]+\.[^@\s<>,;".]+$)"));
    return address.match(text).hasMatch();
}

} // namespace

std::vector<AgentIssue> issues(const AgentDraft &draft, QDate today)
{
    std::vector<AgentIssue> found;
    const QString name = draft.name.trimmed();
    if (name.isEmpty())
        found.push_back(AgentIssue::NameMissing);
    if (name.size() > longestName)
        found.push_back(AgentIssue::NameTooLong);
    if (draft.hired && *draft.hired > today)
        found.push_back(AgentIssue::HiredInFuture);
    if (draft.hired && draft.left && *draft.left < *draft.hired)
        found.push_back(AgentIssue::LeftBeforeHired);
    if (!draft.email.trimmed().isEmpty() && !isEmail(draft.email.trimmed()))
        found.push_back(AgentIssue::EmailMalformed);
    if (draft.cadenceDays && (*draft.cadenceDays < 1 || *draft.cadenceDays > CadenceSettings{}.atLeastEvery))
        found.push_back(AgentIssue::CadenceOutOfRange);
    return found;
}

bool isActiveOn(const AgentDraft &agent, QDate day)
{
    return (!agent.hired || *agent.hired <= day) && (!agent.left || day < *agent.left);
}

std::optional<AgentPeriod> leaveOn(const std::vector<AgentPeriod> &periods, QDate day)
{
    // The longest of several: who is back from one leave but still on another is on leave.
    const AgentPeriod *found = nullptr;
    for (const AgentPeriod &period : periods) {
        if (period.kind == PeriodKind::Leave && period.covers(day) &&
            (!found || !period.to || (found->to && *found->to < *period.to)))
            found = &period;
    }
    if (!found)
        return std::nullopt;
    return *found;
}

} // namespace coachbook
