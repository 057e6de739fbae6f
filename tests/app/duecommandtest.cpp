// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleteam.h"
#include "tests/app/console.h"
#include "tests/support/catch.h"
#include <map>

using namespace coachbook;

namespace {

const QDate friday(2026, 11, 20);

/// Due dates worked out a second time, from the records alone and without the rules of core: no closed day
/// falls into the months of this sample.
struct Truth
{
    QString state;
    std::optional<QDate> last, due;
    int overdue = 0, interval = 0;
};

bool isWeekend(QDate day)
{
    return day.dayOfWeek() > 5;
}

int workdaysAfter(QDate from, QDate to)
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWeekend(day) ? 0 : 1;
    return count;
}

std::optional<AgentPeriodDraft> periodOn(const SampleTeam &team, AgentId agent, PeriodKind kind, QDate day)
{
    for (const AgentPeriodDraft &period : team.periods) {
        if (period.agent == agent && period.kind == kind && period.from <= day &&
            (!period.to || day <= *period.to))
            return period;
    }
    return std::nullopt;
}

int intervalOf(const SampleTeam &team, AgentId id)
{
    const AgentDraft &agent = team.agents[std::size_t(id.value())];
    if (agent.cadenceDays)
        return *agent.cadenceDays;
    const bool onPlan = periodOn(team, id, PeriodKind::ImprovementPlan, friday).has_value();
    return onPlan || agent.hired->daysTo(friday) < 90 ? 7 : 14;
}

Truth truthOf(const SampleTeam &team, AgentId id)
{
    const AgentDraft &agent = team.agents[std::size_t(id.value())];
    Truth truth;
    truth.interval = intervalOf(team, id);
    for (const SessionDraft &session : team.sessions) {
        const bool held =
            session.status == SessionStatus::Completed || session.status == SessionStatus::Acknowledged;
        if (session.agent == id && held && session.type == SessionType::OneOnOne &&
            session.minutes.value_or(99) >= 20 && (!truth.last || *truth.last < session.day))
            truth.last = session.day;
    }
    truth.state = QStringLiteral("paused");
    if (agent.left)
        return truth;
    QDate due = truth.last.value_or(*agent.hired).addDays(truth.interval);
    while (isWeekend(due) || periodOn(team, id, PeriodKind::Leave, due))
        due = due.addDays(1);
    truth.due = due;
    if (periodOn(team, id, PeriodKind::Leave, friday))
        return truth;
    truth.overdue = std::max(0, workdaysAfter(due, friday));
    truth.state = truth.overdue > 0                 ? QStringLiteral("overdue")
                  : due == friday                   ? QStringLiteral("due")
                  : workdaysAfter(friday, due) <= 3 ? QStringLiteral("due_soon")
                                                    : QStringLiteral("on_track");
    return truth;
}

QJsonValue isoDay(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

TEST_CASE("What due says of the sample is what its records say", "[due]")
{
    const SampleTeam team = makeSampleTeam(friday);
    const QJsonArray list = test::coachbook({QStringLiteral("due"), QStringLiteral("--book"),
                                             test::sampleBook(), QStringLiteral("--json")})
                                .list();
    REQUIRE(list.size() == 14);
    std::map<QString, QJsonObject> told;
    for (const QJsonValue &value : list)
        told[value.toObject().value(QLatin1String("agent_id")).toString()] = value.toObject();
    for (std::size_t place = 0; place < team.agents.size(); ++place) {
        const AgentDraft &agent = team.agents[place];
        const Truth truth = truthOf(team, AgentId(qint64(place)));
        const QJsonObject row = told.at(agent.externalId);
        CAPTURE(agent.name);
        REQUIRE(row.value(QLatin1String("agent")) == agent.name);
        REQUIRE(row.value(QLatin1String("cadence_days")) == truth.interval);
        REQUIRE(row.value(QLatin1String("last_session")) == isoDay(truth.last));
        REQUIRE(row.value(QLatin1String("next_due")) == isoDay(truth.due));
        REQUIRE(row.value(QLatin1String("state")) == truth.state);
        REQUIRE(row.value(QLatin1String("days_overdue")) == truth.overdue);
    }
}

TEST_CASE("Each entry of due has the same keys", "[due]")
{
    const QJsonArray list = test::coachbook({QStringLiteral("due"), QStringLiteral("--book"),
                                             test::sampleBook(), QStringLiteral("--json")})
                                .list();
    const QStringList keys{
        QStringLiteral("agent"),        QStringLiteral("agent_id"),     QStringLiteral("cadence_days"),
        QStringLiteral("days_overdue"), QStringLiteral("last_session"), QStringLiteral("next_due"),
        QStringLiteral("reason"),       QStringLiteral("state"),        QStringLiteral("tier")};
    const QStringList tiers{QStringLiteral("new"), QStringLiteral("tenured"),
                            QStringLiteral("improvement_plan")};
    for (const QJsonValue &value : list) {
        REQUIRE(value.toObject().keys() == keys);
        REQUIRE(tiers.contains(value.toObject().value(QLatin1String("tier")).toString()));
    }
}

TEST_CASE("The text of due begins with the most pressing and counts them all", "[due]")
{
    const test::Answer answer =
        test::coachbook({QStringLiteral("due"), QStringLiteral("--book"), test::sampleBook()});
    REQUIRE(answer.status == 0);
    const QStringList lines = answer.out.split(QLatin1Char('\n'));
    REQUIRE(lines[0] == QStringLiteral("Riverside service desk on Friday 20 November 2026"));
    REQUIRE(lines[3].startsWith(QStringLiteral("overdue 22 days")));
    REQUIRE(answer.out.endsWith(QStringLiteral(
        "3 overdue, 1 due today, 5 due soon, 3 on track, 2 paused. Days are working days.\n")));
}
