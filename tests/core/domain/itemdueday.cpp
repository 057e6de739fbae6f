// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/itemdueday.h"

#include "core/domain/smart.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

using Kind = DueDayClash::Kind;

WorkCalendar calendar()
{
    return {{true, true, true, true, true, false, false},
            {{QDate(2026, 12, 25), QStringLiteral("Christmas Day")}}};
}

AgentPeriod leave(QDate from, std::optional<QDate> to)
{
    AgentPeriod period;
    period.from = from;
    period.to = to;
    return period;
}

} // namespace

TEST_CASE("SMART-1: a due date is no closed day, and the next that is worked is offered")
{
    REQUIRE_FALSE(dueDayClash(QDate(2026, 12, 4), calendar(), {}));
    REQUIRE(dueDayClash(QDate(2026, 12, 5), calendar(), {}) ==
            DueDayClash{Kind::ClosedDay, {}, QDate(2026, 12, 7)});
    REQUIRE(dueDayClash(QDate(2026, 12, 25), calendar(), {}) ==
            DueDayClash{Kind::ClosedDay, QStringLiteral("Christmas Day"), QDate(2026, 12, 28)});
}

TEST_CASE("SMART-1: a due date is no day of leave; one that has no known end offers none")
{
    const std::vector<AgentPeriod> away{leave(QDate(2026, 12, 1), QDate(2026, 12, 4))};
    REQUIRE(dueDayClash(QDate(2026, 12, 2), calendar(), away) ==
            DueDayClash{Kind::OnLeave, {}, QDate(2026, 12, 7)});
    REQUIRE_FALSE(dueDayClash(QDate(2026, 12, 7), calendar(), away));
    REQUIRE(dueDayClash(QDate(2026, 12, 2), calendar(), {leave(QDate(2026, 12, 1), {})}) ==
            DueDayClash{Kind::OnLeave, {}, std::nullopt});
}

TEST_CASE("SMART-1: an item due on such a day says so, one that is overdue says only that")
{
    SmartContext context;
    context.today = QDate(2026, 11, 20);
    context.calendar = calendar();
    ActionItemDraft item;
    item.text = QStringLiteral("Before quoting, ask for the policy number");
    item.behaviour = BehaviourId(1);
    item.measure = MeasureKind::Count;
    item.countOf = QStringLiteral("of 10 calls");
    item.baseline = 3;
    item.target = 8;
    item.due = QDate(2026, 12, 25);
    const std::vector<SmartFinding> found = smartFindings(item, context);
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().remark == SmartRemark::DueNotWorked);
    REQUIRE(found.front().clash->closedDay == QStringLiteral("Christmas Day"));
    item.due = QDate(2026, 11, 15); // a Sunday
    REQUIRE(smartFindings(item, context).front().remark == SmartRemark::DueInPast);
}
