// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agent.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate today(2026, 11, 20);

AgentDraft named(const QString &name)
{
    AgentDraft draft;
    draft.name = name;
    return draft;
}

AgentPeriod leave(QDate from, std::optional<QDate> to)
{
    AgentPeriod period;
    period.kind = PeriodKind::Leave;
    period.from = from;
    period.to = to;
    return period;
}

} // namespace

TEST_CASE("An agent's draft says everything that keeps it from being saved")
{
    REQUIRE(issues(named(QStringLiteral("Maya Brandt")), today).empty());
    REQUIRE(issues(named(QStringLiteral("  ")), today) == std::vector{AgentIssue::NameMissing});
    REQUIRE(issues(named(QString(longestName, QLatin1Char('x'))), today).empty());
    REQUIRE(issues(named(QString(longestName + 1, QLatin1Char('x'))), today) ==
            std::vector{AgentIssue::NameTooLong});

    AgentDraft draft = named(QStringLiteral("Maya Brandt"));
    draft.hired = today.addDays(1);
    draft.left = today;
    draft.email = QStringLiteral("maya at example");
    draft.cadenceDays = 0;
    REQUIRE(issues(draft, today) == std::vector{AgentIssue::HiredInFuture, AgentIssue::LeftBeforeHired,
                                                AgentIssue::EmailMalformed, AgentIssue::CadenceOutOfRange});
    draft.hired = draft.left = today;
    draft.email.clear();
    draft.cadenceDays = 31;
    REQUIRE(issues(draft, today).empty());
}

TEST_CASE("CAD-1: an own interval is between a day and a month")
{
    const auto [days, fine] =
        GENERATE(table<int, bool>({{-1, false}, {0, false}, {1, true}, {31, true}, {32, false}}));
    AgentDraft draft = named(QStringLiteral("Maya Brandt"));
    draft.cadenceDays = days;
    CAPTURE(days);
    REQUIRE(issues(draft, today).empty() == fine);
}

TEST_CASE("An e-mail address is one address that a mail header can hold")
{
    const auto [email, fine] = GENERATE(table<const char *, bool>({
        {"maya@example.com", true},
        {" maya.b+team@mail.example.co.uk ", true},
        {"", true},
        {"maya", false},
        {"maya@example", false},
        {"@example.com", false},
        {"maya@@example.com", false},
        {"maya@example.com, leo@example.com", false},
        {"Maya <maya@example.com>", false},
        {"maya@example.com\nBcc: all@example.com", false},
    }));
    AgentDraft draft = named(QStringLiteral("Maya Brandt"));
    draft.email = QString::fromUtf8(email);
    CAPTURE(draft.email);
    REQUIRE(issues(draft, today).empty() == fine);
}

TEST_CASE("TIER-3: an agent is active from the hire date until the day of leaving")
{
    AgentDraft draft = named(QStringLiteral("Maya Brandt"));
    REQUIRE(isActiveOn(draft, QDate(1990, 1, 1)));
    draft.hired = QDate(2026, 3, 2);
    draft.left = QDate(2026, 11, 8);
    REQUIRE_FALSE(isActiveOn(draft, QDate(2026, 3, 1)));
    REQUIRE(isActiveOn(draft, QDate(2026, 3, 2)));
    REQUIRE(isActiveOn(draft, QDate(2026, 11, 7)));
    REQUIRE_FALSE(isActiveOn(draft, QDate(2026, 11, 8)));
}

TEST_CASE("TIER-3: leave covers its first and last day; of overlapping leaves the one that ends last tells")
{
    const std::vector<AgentPeriod> periods{leave(QDate(2026, 11, 2), QDate(2026, 11, 6)),
                                           leave(QDate(2026, 11, 5), QDate(2026, 11, 13)),
                                           leave(QDate(2026, 12, 1), std::nullopt)};
    REQUIRE_FALSE(leaveOn(periods, QDate(2026, 11, 1)));
    REQUIRE(leaveOn(periods, QDate(2026, 11, 2))->to == QDate(2026, 11, 6));
    REQUIRE(leaveOn(periods, QDate(2026, 11, 6))->to == QDate(2026, 11, 13));
    REQUIRE_FALSE(leaveOn(periods, QDate(2026, 11, 14)));
    REQUIRE_FALSE(leaveOn(periods, QDate(2027, 6, 1))->to);
    AgentPeriod plan = leave(QDate(2026, 11, 1), std::nullopt);
    plan.kind = PeriodKind::ImprovementPlan;
    REQUIRE_FALSE(leaveOn({plan}, QDate(2026, 11, 2)));
}
