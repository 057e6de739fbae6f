// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentfacts.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace coachbook::ui {
namespace {

struct AgentFactsTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::AgentFacts)
};

QString sinceWords(const TierState &tier, QDate today)
{
    return tier.since ? AgentFactsTexts::tr("since %1").arg(dayText(*tier.since, today)) : QString();
}

QString untilWords(const TierState &tier, QDate today)
{
    return tier.changesOn ? AgentFactsTexts::tr("until %1").arg(dayText(tier.changesOn->addDays(-1), today))
                          : QString();
}

/// Which rule made the tier, and the day it changes.
QString tierWhy(const TierState &tier, QDate today)
{
    QStringList parts;
    switch (tier.source) {
    case TierSource::HireDate:
        if (tier.tier == Tier::New && tier.changesOn)
            return AgentFactsTexts::tr("from the hire date; Tenured from %1")
                .arg(dayText(*tier.changesOn, today));
        parts << sinceWords(tier, today) << AgentFactsTexts::tr("from the hire date");
        break;
    case TierSource::NoHireDate:
        return AgentFactsTexts::tr("as long as the hire date is unknown");
    case TierSource::Override:
        parts << AgentFactsTexts::tr("set by hand") << sinceWords(tier, today) << untilWords(tier, today);
        break;
    case TierSource::ImprovementPlan:
        parts << sinceWords(tier, today) << untilWords(tier, today);
        break;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString clockText(int minute)
{
    constexpr int minutesOfDay = 24 * 60;
    return QLocale::system().toString(QTime(0, 0).addSecs(minute % minutesOfDay * 60), QLocale::ShortFormat);
}

QString nextWords(const DueEntry &due, QDate today)
{
    if (due.pause == PauseKind::Left)
        return AgentFactsTexts::tr("No session falls due");
    if (!due.nextDue)
        return AgentFactsTexts::tr("No day for the next one-on-one yet");
    return AgentFactsTexts::tr("Next one-on-one %1").arg(weekdayText(*due.nextDue, today));
}

} // namespace

AgentFacts agentFacts(const Agent &agent, const DueEntry &due, QDate today, const std::vector<Shift> &shifts)
{
    QStringList about{agent.team, agent.externalId};
    about << (agent.hired ? AgentFactsTexts::tr("hired %1").arg(dayText(*agent.hired, today))
                          : AgentFactsTexts::tr("hire date unknown"));
    for (const Shift &shift : shifts)
        about << AgentFactsTexts::tr("works %1–%2 today")
                     .arg(clockText(shift.span.from), clockText(shift.span.to));
    about << agent.email;
    about.removeAll(QString());
    AgentFacts facts;
    facts.subtitle = about.join(QStringLiteral(" · "));
    facts.tier = tierText(due.tier.tier);
    facts.tierWhy = tierWhy(due.tier, today);
    facts.next = nextWords(due, today);
    facts.nextWhy = dueReason(due, today);
    return facts;
}

} // namespace coachbook::ui
