// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleteam.h"

#include "core/sample/sampleframe.h"

namespace coachbook {

namespace {

constexpr int weeksOfWork = 26;

std::vector<Holiday> holidaysAround(QDate today)
{
    std::vector<Holiday> days;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        days.push_back({QDate(year, 1, 1), QStringLiteral("New Year's Day")});
        days.push_back({QDate(year, 5, 1), QStringLiteral("May Day")});
        days.push_back({QDate(year, 12, 25), QStringLiteral("Christmas Day")});
        days.push_back({QDate(year, 12, 26), QStringLiteral("Boxing Day")});
    }
    return days;
}

BookSettings settingsOn(QDate today)
{
    BookSettings settings;
    settings.teamName = QStringLiteral("Riverside service desk");
    settings.supervisor = QStringLiteral("Robin Hale");
    settings.zone = QStringLiteral("UTC");
    settings.isSample = true;
    settings.calendar = WorkCalendar(settings.calendar.weekdays(), holidaysAround(today));
    return settings;
}

QString emailOf(const QString &name)
{
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (letter == QLatin1Char(' '))
            plain += QLatin1Char('.');
        else if (letter.unicode() < 128)
            plain += letter;
    }
    return plain + QStringLiteral("@riverside.example");
}

AgentDraft agentOf(const SampleProfile &profile, QDate today)
{
    AgentDraft agent;
    agent.externalId = profile.externalId;
    agent.name = profile.name;
    agent.team = QStringLiteral("Riverside");
    agent.email = emailOf(profile.name);
    agent.hired = today.addDays(-profile.hiredDaysAgo);
    if (profile.leftDaysAgo)
        agent.left = today.addDays(-*profile.leftDaysAgo);
    agent.leftReason = profile.leftReason;
    agent.cadenceDays = profile.ownCadence;
    agent.privateNote = profile.privateNote;
    return agent;
}

std::vector<AgentPeriodDraft> periodsOn(QDate today)
{
    const auto id = [](SampleRole role) { return AgentId(int(role)); };
    return {
        {id(SampleRole::ImprovementPlan), PeriodKind::ImprovementPlan, today.addDays(-29), std::nullopt,
         QString()}, // why is in the improvement plan alone
        {id(SampleRole::OnLeave), PeriodKind::Leave, today.addDays(-12), today.addDays(72),
         QStringLiteral("Parental leave")},
        {id(SampleRole::LongOverdue), PeriodKind::Leave, today.addDays(-75), today.addDays(-62),
         QStringLiteral("Holiday")},
        {id(SampleRole::ItemDueToday), PeriodKind::Leave, today.addDays(24), today.addDays(37),
         QStringLiteral("Holiday")},
    };
}

} // namespace

BehaviourId SampleFrame::behaviour(const QString &key) const
{
    for (std::size_t place = 0; place < team.behaviours.size(); ++place) {
        if (team.behaviours[place].key == key)
            return BehaviourId(qint64(place));
    }
    Q_UNREACHABLE();
}

bool SampleFrame::isThere(std::size_t agent, QDate day) const
{
    if (!isActiveOn(team.agents[agent], day))
        return false;
    for (const AgentPeriodDraft &period : team.periods) {
        if (period.agent == AgentId(qint64(agent)) && period.kind == PeriodKind::Leave && period.covers(day))
            return false;
    }
    return true;
}

SampleTeam makeSampleTeam(QDate today)
{
    SampleFrame frame;
    frame.today = today;
    frame.profiles = sampleProfiles();
    frame.notes = shippedSampleNotes();
    frame.team.settings = settingsOn(today);
    frame.last = frame.calendar().addWorkingDays(today, -1);
    frame.first = mondayOf(frame.last).addDays(-7 * (weeksOfWork - 1));
    for (const SampleProfile &profile : frame.profiles)
        frame.team.agents.push_back(agentOf(profile, today));
    frame.team.periods = periodsOn(today);
    frame.team.behaviours = shippedBehaviours();
    frame.team.scorecard = shippedScorecard();
    frame.team.queues = {QStringLiteral("Billing"), QStringLiteral("Orders"), QStringLiteral("Technical")};
    addSampleInteractions(frame);
    addSampleEvaluations(frame);
    addSampleSessions(frame);
    addSamplePlans(frame);
    addSampleCalibrations(frame);
    addSampleImprovement(frame);
    return std::move(frame.team);
}

QString sampleInteractionRef(std::size_t place)
{
    return QStringLiteral("C%1").arg(4100001 + qint64(place), 7, 10, QLatin1Char('0'));
}

} // namespace coachbook
