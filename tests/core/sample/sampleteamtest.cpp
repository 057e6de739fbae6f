// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleteam.h"

#include "core/domain/duelist.h"
#include "core/domain/focus.h"
#include "core/domain/smart.h"
#include "core/sample/samplemeasures.h"
#include "core/sample/sampleprofile.h"
#include "tests/support/catch.h"
#include <algorithm>
#include <map>
#include <set>

using namespace coachbook;

namespace {

const QDate friday(2026, 11, 20);

std::vector<Session> sessionsOf(const SampleTeam &team, SampleRole role)
{
    std::vector<Session> sessions;
    for (std::size_t place = 0; place < team.sessions.size(); ++place) {
        if (team.sessions[place].agent == AgentId(int(role)))
            sessions.push_back({team.sessions[place], SessionId(qint64(place) + 1)});
    }
    std::sort(sessions.begin(), sessions.end(),
              [](const Session &a, const Session &b) { return a.day < b.day; });
    return sessions;
}

DueEntry dueOf(const SampleTeam &team, SampleRole role, QDate today)
{
    DueInput input;
    input.agent = {team.agents[std::size_t(role)], AgentId(int(role))};
    for (const AgentPeriodDraft &period : team.periods) {
        if (period.agent == input.agent.id)
            input.periods.push_back({period, AgentPeriodId(1)});
    }
    input.sessions = sessionsOf(team, role);
    return dueEntry(input, team.settings.cadence, team.settings.calendar, today);
}

double value(const SampleTeam &team, SampleRole role, Kpi kpi, int fromDaysAgo, int toDaysAgo)
{
    const auto found = kpiValue(kpi, sampleMeasures(team, std::size_t(role)), friday.addDays(-fromDaysAgo),
                                friday.addDays(-toDaysAgo), true);
    REQUIRE(found.has_value());
    return found->value;
}

} // namespace

TEST_CASE("The sample is the same for the same day and moves with the day", "[sample]")
{
    const SampleTeam one = makeSampleTeam(friday), again = makeSampleTeam(friday);
    REQUIRE(one.interactions == again.interactions);
    REQUIRE(one.evaluations == again.evaluations);
    REQUIRE(one.sessions == again.sessions);
    REQUIRE(one.actionItems == again.actionItems);
    REQUIRE(one.checkIns == again.checkIns);
    REQUIRE(one.plans == again.plans);
    REQUIRE(makeSampleTeam(friday.addDays(3)).interactions.back().day == friday);
}

TEST_CASE("The sample has the size of a real team", "[sample]")
{
    const SampleTeam team = makeSampleTeam(friday);
    REQUIRE(team.settings.isSample);
    REQUIRE(team.agents.size() == 14);
    REQUIRE(team.interactions.size() > 28000);
    REQUIRE(team.interactions.size() < 37000);
    REQUIRE(team.interactions.front().day == QDate(2026, 5, 25));
    REQUIRE(team.interactions.back().day == QDate(2026, 11, 19));
    REQUIRE(team.evaluations.size() > 550);
    REQUIRE(team.sessions.size() > 120);
    std::set<int> queues;
    std::set<Channel> channels;
    for (const SampleInteraction &one : team.interactions) {
        REQUIRE(team.settings.calendar.isWorkingDay(one.day));
        queues.insert(one.queue);
        channels.insert(one.channel);
    }
    REQUIRE(queues.size() == 3);
    REQUIRE(channels == std::set{Channel::Voice, Channel::Chat});
}

TEST_CASE("Every situation of the cadence is there, whatever the day", "[sample]")
{
    const int step = GENERATE(0, 1, 2, 3, 4, 30, 45, 100);
    const QDate today = friday.addDays(step);
    CAPTURE(today);
    const SampleTeam team = makeSampleTeam(today);
    if (!team.settings.calendar.isWorkingDay(today))
        return;
    REQUIRE(dueOf(team, SampleRole::LongOverdue, today).daysOverdue >= 20);
    REQUIRE(dueOf(team, SampleRole::DueToday, today).state == DueState::Due);
    REQUIRE(dueOf(team, SampleRole::DueToday, today).tier.tier == Tier::New);
    REQUIRE(dueOf(team, SampleRole::NearlyTenured, today).tier.changesOn == today.addDays(4));
    REQUIRE(dueOf(team, SampleRole::NearlyTenured, today).state == DueState::DueSoon);
    REQUIRE(dueOf(team, SampleRole::ImprovementPlan, today).tier.tier == Tier::ImprovementPlan);
    REQUIRE(dueOf(team, SampleRole::OnLeave, today).pause == PauseKind::OnLeave);
    REQUIRE(dueOf(team, SampleRole::Left, today).pause == PauseKind::Left);
    REQUIRE(dueOf(team, SampleRole::ShortTalk, today).tooShort.has_value());
    REQUIRE(dueOf(team, SampleRole::ShortTalk, today).state == DueState::Overdue);
    REQUIRE(dueOf(team, SampleRole::StrongPerformer, today).cadenceDays == 28);
    REQUIRE(dueOf(team, SampleRole::StrongPerformer, today).state == DueState::OnTrack);
    REQUIRE_FALSE(dueOf(team, SampleRole::NoData, today).lastCounting.has_value());
}

TEST_CASE("The figures tell each agent's story", "[sample]")
{
    const SampleTeam team = makeSampleTeam(friday);
    REQUIRE(value(team, SampleRole::FallingFcr, Kpi::Fcr, 14, 1) <
            value(team, SampleRole::FallingFcr, Kpi::Fcr, 90, 60) - 8);
    REQUIRE(value(team, SampleRole::SlowButLiked, Kpi::Aht, 28, 1) > 380);
    REQUIRE(value(team, SampleRole::SlowButLiked, Kpi::Csat, 28, 1) > 4.35);
    REQUIRE(value(team, SampleRole::Improved, Kpi::Qa, 21, 1) >
            value(team, SampleRole::Improved, Kpi::Qa, 110, 60) + 6);
    REQUIRE(value(team, SampleRole::StrongPerformer, Kpi::Qa, 60, 1) > 93);
    REQUIRE(value(team, SampleRole::LongOverdue, Kpi::Csat, 28, 1) < 4.0);
    REQUIRE(sampleMeasures(team, std::size_t(SampleRole::NoData)).sums.empty());
}

TEST_CASE("Records of the sample obey the rules of the book", "[sample]")
{
    const SampleTeam team = makeSampleTeam(friday);
    std::set<ActionState> states;
    std::set<SessionStatus> statuses;
    std::map<SessionId, int> items;
    for (const ActionItemDraft &item : team.actionItems) {
        states.insert(item.state);
        ++items[*item.session];
        REQUIRE(isOpen(item) == !item.closedOn.has_value());
    }
    REQUIRE(states.size() == 5);
    for (std::size_t place = 0; place < team.sessions.size(); ++place) {
        const SessionDraft &session = team.sessions[place];
        CAPTURE(team.agents[std::size_t(session.agent.value())].name, session.day, session.sharedNote);
        statuses.insert(session.status);
        REQUIRE(team.settings.calendar.isWorkingDay(session.day));
        REQUIRE_FALSE((session.sharedNote + session.agenda + session.agreed).contains(QLatin1Char('{')));
        if (!isHeld(session.status))
            continue;
        REQUIRE(session.day < friday);
        const auto open = issuesOnComplete(session, items[SessionId(qint64(place))], true, friday);
        REQUIRE(std::all_of(open.begin(), open.end(), isWarning));
    }
    REQUIRE(statuses.contains(SessionStatus::Draft));
    REQUIRE(statuses.contains(SessionStatus::Scheduled));
    REQUIRE(statuses.contains(SessionStatus::NoShow));
    REQUIRE(statuses.contains(SessionStatus::Cancelled));
    REQUIRE(statuses.contains(SessionStatus::Acknowledged));
}

TEST_CASE("Comments of the sample begin with the time of their moment", "[sample]")
{
    const SampleTeam team = makeSampleTeam(friday);
    int comments = 0;
    for (const EvaluationDraft &evaluation : team.evaluations) {
        for (const Answer &answer : evaluation.answers) {
            if (answer.comment.isEmpty())
                continue;
            ++comments;
            REQUIRE(momentInComment(answer.comment) == answer.momentSeconds);
        }
    }
    REQUIRE(comments > 500);
}

TEST_CASE("An agent was coached three times in a row on the same behaviour", "[sample]")
{
    const auto sessions = sessionsOf(makeSampleTeam(friday), SampleRole::SameBehaviour);
    std::vector<std::optional<BehaviourId>> held;
    for (const Session &session : sessions) {
        if (countsForCadence(session, 20))
            held.push_back(session.focus.front().behaviour);
    }
    REQUIRE(held.size() > 3);
    REQUIRE(held[held.size() - 1] == held[held.size() - 3]);
    REQUIRE(held[held.size() - 1] == held[held.size() - 2]);
}

TEST_CASE("The improvement plan of the sample is in its middle, with a checkpoint held", "[sample]")
{
    const SampleTeam team = makeSampleTeam(friday);
    REQUIRE(team.improvements.size() == 1);
    const ImprovementPlanDraft &plan = team.improvements.front();
    REQUIRE(canStart(plan));
    REQUIRE(plan.lockedOn == plan.checkpoints.front().held);
    REQUIRE(plan.checkpoints.front().held < friday);
    REQUIRE_FALSE(plan.checkpoints[1].held);
    REQUIRE(plan.milestones.back().baselineN > 0);
    REQUIRE(plan.milestones.back().target > plan.milestones.back().baseline);
    REQUIRE(plan.starts == team.periods[std::size_t(plan.period->value())].from);
    std::vector<Session> sessions;
    for (const SessionDraft &each : team.sessions) {
        if (each.agent == plan.agent)
            sessions.push_back({each, SessionId(qint64(sessions.size()) + 1)});
    }
    int documented = 0;
    for (const ImprovementWeek &week : weeksOf(plan, {sessions, {}, team.settings.calendar, 20, {}}, friday))
        documented += week.state == WeekState::Documented;
    REQUIRE(documented >= 3);
}

TEST_CASE("Plans of the sample: ended, active and lacking parts", "[sample]")
{
    const SampleTeam team = makeSampleTeam(friday);
    REQUIRE(team.plans[0].reviews.size() == 4);
    REQUIRE(team.plans[0].reviews[1].n > 20);
    REQUIRE(team.plans.size() == 3);
    std::vector<ActionItem> items;
    for (const ActionItemDraft &item : team.actionItems) {
        if (item.plan == PlanId(1))
            items.push_back({item, ActionItemId(1)});
    }
    REQUIRE(items.size() >= 3);
    REQUIRE(missingParts(team.plans[1], items).empty());
    for (const PlanBaseline &baseline : team.plans[1].baselines)
        REQUIRE(baseline.n > 0);
    REQUIRE_FALSE(missingParts(team.plans[2], {}).empty());
}
