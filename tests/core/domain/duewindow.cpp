// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/duewindow.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate today(2026, 11, 20);
const WorkCalendar calendar;

DueInput tenured(std::optional<QDate> last)
{
    DueInput input;
    input.agent.id = AgentId(1);
    input.agent.hired = QDate(2020, 1, 1);
    if (last) {
        Session session;
        session.agent = AgentId(1);
        session.day = *last;
        session.status = SessionStatus::Completed;
        input.sessions = {session};
    }
    return input;
}

std::vector<DueWindow> windowsOf(const DueInput &input, const std::vector<Session> &planned = {},
                                 QDate from = QDate(2026, 11, 1), QDate to = QDate(2026, 12, 31))
{
    return dueWindows(input, planned, {}, calendar, today, from, to);
}

DueWindow window(QDate first, QDate last)
{
    return {AgentId(1), first, last};
}

} // namespace

TEST_CASE("CAL-1, CAD-4: from due soon until overdue, again every two weeks")
{
    REQUIRE(
        windowsOf(tenured(QDate(2026, 11, 10))) ==
        std::vector<DueWindow>{window({2026, 11, 19}, {2026, 11, 24}), window({2026, 12, 3}, {2026, 12, 8}),
                               window({2026, 12, 17}, {2026, 12, 22}), window({2026, 12, 31}, {2027, 1, 5})});
    REQUIRE(windowsOf(tenured(QDate(2026, 11, 10)), {}, {2026, 11, 25}, {2026, 12, 2}).empty());
    REQUIRE(windowsOf(tenured(QDate(2026, 11, 10)), {}, {2026, 11, 24}, {2026, 12, 3}).size() == 2);
}

TEST_CASE("CAL-1: one that is overdue keeps its window, and the next counts from today")
{
    const std::vector<DueWindow> windows = windowsOf(tenured(QDate(2026, 10, 20)));
    REQUIRE(windows.at(0) == window({2026, 10, 29}, {2026, 11, 3}));
    REQUIRE(windows.at(1) == window({2026, 12, 1}, {2026, 12, 4}));
}

TEST_CASE("CAL-1: planned sessions move the windows after them")
{
    Session planned;
    planned.agent = AgentId(1);
    planned.day = QDate(2026, 11, 23);
    planned.status = SessionStatus::Scheduled;
    const std::vector<DueWindow> windows = windowsOf(tenured(QDate(2026, 11, 10)), {planned});
    REQUIRE(windows.at(0).last == QDate(2026, 11, 24));
    REQUIRE(windows.at(1).last == QDate(2026, 12, 7));
    planned.agent = AgentId(2);
    REQUIRE(windowsOf(tenured(QDate(2026, 11, 10)), {planned}).at(1).last == QDate(2026, 12, 8));
}

TEST_CASE("CAL-1, TIER-2: none for who has left, and it ends whatever the dates are")
{
    DueInput left = tenured(QDate(2026, 11, 10));
    left.agent.left = QDate(2026, 12, 1);
    REQUIRE(windowsOf(left).size() == 1);
    left.agent.left = QDate(2026, 11, 1);
    REQUIRE(windowsOf(left).empty());
    REQUIRE(windowsOf(tenured(std::nullopt)).at(0).last == today);
    DueInput away = tenured(QDate(2026, 11, 10));
    AgentPeriod leave;
    leave.agent = AgentId(1);
    leave.from = QDate(2026, 11, 12);
    away.periods = {leave};
    REQUIRE(windowsOf(away).empty());
    REQUIRE(windowsOf(tenured(QDate(2026, 11, 10)), {}, {2026, 11, 1}, {2030, 12, 31}).size() > 100);
}
