// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/duelist.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate saturday(2026, 11, 21);
const CadenceSettings settings;

struct Talk
{
    QDate day;
    std::optional<int> minutes = 25;
    SessionType type = SessionType::OneOnOne;
    SessionStatus status = SessionStatus::Completed;
};

DueInput agentWith(std::optional<QDate> hired, const std::vector<Talk> &talks)
{
    DueInput input;
    input.agent.id = AgentId(7);
    input.agent.name = QStringLiteral("Maya Brandt");
    input.agent.hired = hired;
    for (const Talk &talk : talks) {
        Session session;
        session.id = SessionId(static_cast<qint64>(input.sessions.size()) + 1);
        session.agent = input.agent.id;
        session.type = talk.type;
        session.status = talk.status;
        session.day = talk.day;
        session.minutes = talk.minutes;
        input.sessions.push_back(session);
    }
    return input;
}

AgentPeriod period(PeriodKind kind, QDate from, std::optional<QDate> to = std::nullopt)
{
    AgentPeriod made;
    made.agent = AgentId(7);
    made.kind = kind;
    made.from = from;
    made.to = to;
    return made;
}

DueEntry due(const DueInput &input, QDate today = saturday)
{
    return dueEntry(input, settings, WorkCalendar(), today);
}

} // namespace

TEST_CASE("CAD-2, CAD-4: who is due, on a Saturday in a team of many situations")
{
    using enum DueState;
    struct Row
    {
        const char *name;
        std::optional<QDate> hired;
        std::vector<Talk> talks;
        std::vector<AgentPeriod> periods;
        Tier tier;
        int every;
        std::optional<QDate> nextDue;
        DueState state;
        int overdue;
    };
    const auto plan = [] { return std::vector{period(PeriodKind::ImprovementPlan, QDate(2026, 10, 12))}; };
    const std::vector<Row> rows{
        {"on a plan, ten days ago",
         QDate(2021, 8, 10),
         {{QDate(2026, 11, 4)}, {QDate(2026, 11, 11)}},
         plan(),
         Tier::ImprovementPlan,
         7,
         QDate(2026, 11, 18),
         Overdue,
         2},
        {"forgotten",
         QDate(2023, 2, 26),
         {{QDate(2026, 10, 9)}, {QDate(2026, 9, 25)}},
         {},
         Tier::Tenured,
         14,
         QDate(2026, 10, 23),
         Overdue,
         20},
        {"only a short talk since",
         QDate(2020, 9, 27),
         {{QDate(2026, 10, 29)}, {QDate(2026, 11, 12), 8}},
         {},
         Tier::Tenured,
         14,
         QDate(2026, 11, 12),
         Overdue,
         6},
        {"Tenured today",
         QDate(2026, 8, 23),
         {{QDate(2026, 11, 16)}},
         {},
         Tier::Tenured,
         14,
         QDate(2026, 11, 30),
         OnTrack,
         0},
        {"New",
         QDate(2026, 9, 21),
         {{QDate(2026, 11, 17)}},
         {},
         Tier::New,
         7,
         QDate(2026, 11, 24),
         DueSoon,
         0},
        {"since Thursday",
         QDate(2023, 8, 14),
         {{QDate(2026, 11, 5)}},
         {},
         Tier::Tenured,
         14,
         QDate(2026, 11, 19),
         Overdue,
         1},
        {"due on Friday, now Saturday",
         QDate(2022, 1, 1),
         {{QDate(2026, 11, 6)}},
         {},
         Tier::Tenured,
         14,
         QDate(2026, 11, 20),
         Due,
         0},
        {"on leave",
         QDate(2021, 9, 10),
         {{QDate(2026, 11, 4)}},
         {period(PeriodKind::Leave, QDate(2026, 11, 8))},
         Tier::Tenured,
         14,
         std::nullopt,
         Paused,
         0},
        {"three working days left",
         QDate(2021, 12, 5),
         {{QDate(2026, 11, 11)}},
         {},
         Tier::Tenured,
         14,
         QDate(2026, 11, 25),
         DueSoon,
         0},
        {"four working days left",
         QDate(2021, 12, 5),
         {{QDate(2026, 11, 12)}},
         {},
         Tier::Tenured,
         14,
         QDate(2026, 11, 26),
         OnTrack,
         0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        DueInput input = agentWith(row.hired, row.talks);
        input.periods = row.periods;
        const DueEntry entry = due(input);
        REQUIRE(entry.agent == AgentId(7));
        REQUIRE(entry.tier.tier == row.tier);
        REQUIRE(entry.cadenceDays == row.every);
        REQUIRE(entry.nextDue == row.nextDue);
        REQUIRE(entry.state == row.state);
        REQUIRE(entry.daysOverdue == row.overdue);
    }
}

TEST_CASE("CAD-4: due today is due, not overdue; the day after it is overdue by one")
{
    const DueInput input = agentWith(QDate(2020, 1, 1), {{QDate(2026, 11, 5)}});
    REQUIRE(due(input, QDate(2026, 11, 18)).state == DueState::DueSoon);
    REQUIRE(due(input, QDate(2026, 11, 18)).workingDaysLeft == 1);
    REQUIRE(due(input, QDate(2026, 11, 19)).state == DueState::Due);
    REQUIRE(due(input, QDate(2026, 11, 20)).daysOverdue == 1);
    REQUIRE(due(input, QDate(2026, 11, 22)).daysOverdue == 1);
    REQUIRE(due(input, QDate(2026, 11, 23)).daysOverdue == 2);
}

TEST_CASE("CAD-2: only held one-on-ones up to today make the date")
{
    const DueEntry entry = due(
        agentWith(QDate(2020, 1, 1), {{QDate(2026, 11, 10)},
                                      {QDate(2026, 11, 13), 25, SessionType::PostCallReview},
                                      {QDate(2026, 11, 16), 25, SessionType::OneOnOne, SessionStatus::NoShow},
                                      {QDate(2026, 11, 17), 25, SessionType::OneOnOne, SessionStatus::Draft},
                                      {QDate(2026, 11, 24)}}));
    REQUIRE(entry.lastCounting->day == QDate(2026, 11, 10));
    REQUIRE_FALSE(entry.tooShort);
    REQUIRE(entry.nextDue == QDate(2026, 11, 24));
}

TEST_CASE("CAD-3: a short talk is named only when it is the later one")
{
    REQUIRE(due(agentWith({}, {{QDate(2026, 11, 10)}, {QDate(2026, 11, 12), 8}})).tooShort->minutes == 8);
    REQUIRE_FALSE(due(agentWith({}, {{QDate(2026, 11, 12)}, {QDate(2026, 11, 10), 8}})).tooShort);
    const DueEntry onlyShort = due(agentWith({}, {{QDate(2026, 11, 12), 8}}));
    REQUIRE(onlyShort.state == DueState::Due);
    REQUIRE(onlyShort.tooShort);
}

TEST_CASE("TIER-2: without any session there is a date all the same")
{
    const QDate friday(2026, 11, 20);
    const auto [hired, nextDue] = GENERATE_COPY(table<std::optional<QDate>, QDate>({
        {QDate(2026, 11, 18), QDate(2026, 11, 25)}, // within the first week
        {QDate(2026, 11, 13), friday},              // its end is today
        {QDate(2019, 1, 1), friday},                // Tenured: due now, whatever was before this book
        {std::nullopt, friday},
    }));
    const DueEntry entry = due(agentWith(hired, {}), friday);
    CAPTURE(hired.value_or(QDate()));
    REQUIRE(entry.nextDue == nextDue);
    REQUIRE(entry.state == (nextDue == friday ? DueState::Due : DueState::DueSoon));
    REQUIRE(entry.daysOverdue == 0);
    REQUIRE(due(agentWith(std::nullopt, {}), saturday).nextDue == saturday);
}

TEST_CASE("CAD-4: a New agent who was never coached becomes overdue")
{
    const DueEntry entry = due(agentWith(QDate(2026, 11, 9), {}), QDate(2026, 11, 20));
    REQUIRE(entry.nextDue == QDate(2026, 11, 16));
    REQUIRE(entry.state == DueState::Overdue);
    REQUIRE(entry.daysOverdue == 4);
}

TEST_CASE("CAD-2: a date on a weekend or a closed day moves to the next working day")
{
    const WorkCalendar calendar({true, true, true, true, true, false, false},
                                {{QDate(2026, 12, 25), QStringLiteral("Christmas Day")}});
    const DueEntry weekend = dueEntry(agentWith(QDate(2026, 11, 1), {{QDate(2026, 11, 14)}}), settings,
                                      calendar, QDate(2026, 11, 16));
    REQUIRE(weekend.nextDue == QDate(2026, 11, 23));
    REQUIRE(weekend.moved == DueMove::Weekend);
    REQUIRE(weekend.movedFrom == QDate(2026, 11, 21));

    const DueEntry closed = dueEntry(agentWith(QDate(2020, 1, 1), {{QDate(2026, 12, 11)}}), settings,
                                     calendar, QDate(2026, 12, 12));
    REQUIRE(closed.nextDue == QDate(2026, 12, 28));
    REQUIRE(closed.moved == DueMove::ClosedDay);
    REQUIRE(closed.closedDay == QStringLiteral("Christmas Day"));
    REQUIRE(due(agentWith(QDate(2020, 1, 1), {{QDate(2026, 11, 9)}})).moved == DueMove::None);
}

TEST_CASE("TIER-3, CAD-5: leave pauses the cadence and moves the date only when it falls within")
{
    DueInput input = agentWith(QDate(2020, 1, 1), {{QDate(2026, 10, 28)}}); // due 11-11
    input.periods = {period(PeriodKind::Leave, QDate(2026, 11, 9), QDate(2026, 11, 13))};

    const DueEntry during = due(input, QDate(2026, 11, 10));
    REQUIRE(during.state == DueState::Paused);
    REQUIRE(during.pause == PauseKind::OnLeave);
    REQUIRE(during.pauseFrom == QDate(2026, 11, 9));
    REQUIRE(during.pauseTo == QDate(2026, 11, 13));
    REQUIRE(during.nextDue == QDate(2026, 11, 16));

    const DueEntry back = due(input, QDate(2026, 11, 17));
    REQUIRE(back.nextDue == QDate(2026, 11, 16));
    REQUIRE(back.moved == DueMove::Leave);
    REQUIRE(back.daysOverdue == 1);

    input.periods = {period(PeriodKind::Leave, QDate(2026, 11, 2), QDate(2026, 11, 6))};
    REQUIRE(due(input, QDate(2026, 11, 9)).nextDue == QDate(2026, 11, 11));
    REQUIRE(due(input, QDate(2026, 11, 9)).moved == DueMove::None);
}

TEST_CASE("TIER-3: days of leave are no days overdue")
{
    DueInput input = agentWith(QDate(2020, 1, 1), {{QDate(2026, 10, 23)}}); // due Fri 11-06
    input.periods = {period(PeriodKind::Leave, QDate(2026, 11, 10), QDate(2026, 11, 18))};
    const DueEntry entry = due(input, QDate(2026, 11, 20));
    REQUIRE(entry.nextDue == QDate(2026, 11, 6));
    REQUIRE(entry.daysOverdue == 3); // 9, 19 and 20 November
}

TEST_CASE("TIER-2: a leave still to come without a known end takes no date away")
{
    DueInput input = agentWith(QDate(2020, 1, 1), {{QDate(2026, 11, 12)}});
    input.periods = {period(PeriodKind::Leave, QDate(2026, 11, 25))};
    const DueEntry entry = due(input);
    REQUIRE(entry.nextDue == QDate(2026, 11, 26));
    REQUIRE(entry.state == DueState::OnTrack);
}

TEST_CASE("TIER-3: who left, or has yet to start, is paused")
{
    DueInput input = agentWith(QDate(2024, 3, 18), {{QDate(2026, 10, 30)}});
    input.agent.left = QDate(2026, 11, 8);
    const DueEntry left = due(input);
    REQUIRE(left.state == DueState::Paused);
    REQUIRE(left.pause == PauseKind::Left);
    REQUIRE_FALSE(left.nextDue);
    REQUIRE(due(input, QDate(2026, 11, 7)).state == DueState::OnTrack);

    const DueEntry starting = due(agentWith(QDate(2026, 12, 1), {}));
    REQUIRE(starting.pause == PauseKind::NotStarted);
    REQUIRE(starting.nextDue == QDate(2026, 12, 8));
}

TEST_CASE("CAD-5: day 90 and a changed setting move the future date only")
{
    const DueInput input = agentWith(QDate(2026, 8, 23), {{QDate(2026, 11, 16)}});
    REQUIRE(due(input, QDate(2026, 11, 20)).nextDue == QDate(2026, 11, 23));
    REQUIRE(due(input, QDate(2026, 11, 21)).nextDue == QDate(2026, 11, 30));
    CadenceSettings other;
    other.newEvery = 10;
    REQUIRE(dueEntry(input, other, WorkCalendar(), QDate(2026, 11, 20)).nextDue == QDate(2026, 11, 26));
}

TEST_CASE("CAD-4: the list begins with what presses most")
{
    const auto entry = [](qint64 id, DueState state, int overdue, QDate nextDue) {
        DueEntry made;
        made.agent = AgentId(id);
        made.state = state;
        made.daysOverdue = overdue;
        made.nextDue = nextDue;
        return made;
    };
    std::vector<DueEntry> entries{entry(1, DueState::Paused, 0, QDate(2026, 1, 1)),
                                  entry(2, DueState::OnTrack, 0, QDate(2026, 12, 2)),
                                  entry(3, DueState::OnTrack, 0, QDate(2026, 12, 1)),
                                  entry(4, DueState::DueSoon, 0, QDate(2026, 11, 23)),
                                  entry(5, DueState::Overdue, 2, QDate(2026, 11, 18)),
                                  entry(6, DueState::Due, 0, QDate(2026, 11, 20)),
                                  entry(7, DueState::Overdue, 20, QDate(2026, 10, 23))};
    sortByUrgency(entries);
    std::vector<qint64> order;
    for (const DueEntry &each : entries)
        order.push_back(each.agent.value());
    REQUIRE(order == std::vector<qint64>{7, 5, 6, 4, 3, 2, 1});
}

TEST_CASE("CAD-2: the reason in words")
{
    const auto words = [](const DueInput &input, QDate today = saturday) {
        return reasonInEnglish(due(input, today), today);
    };
    const auto with = [](DueInput input, const AgentPeriod &added) {
        input.periods.push_back(added);
        return input;
    };
    const QDate early(2027, 1, 15);
    REQUIRE(words(agentWith(QDate(2026, 11, 15), {{QDate(2027, 1, 4)}}), early) ==
            QStringLiteral("weekly because New until 12 Feb; last one-on-one 4 Jan"));
    REQUIRE(words(agentWith(QDate(2020, 1, 1), {{QDate(2026, 10, 29)}, {QDate(2026, 11, 12), 8}})) ==
            QStringLiteral("every two weeks because Tenured; last one-on-one 29 Oct; the talk of 12 Nov (8 "
                           "min) does not count"));
    REQUIRE(words(agentWith(QDate(2026, 10, 1), {{QDate(2026, 10, 31)}}), QDate(2026, 11, 2)) ==
            QStringLiteral("weekly because New until 29 Dec; last one-on-one 31 Oct; "
                           "moved from Sat 7 Nov to Mon 9 Nov"));
    REQUIRE(words(agentWith(QDate(2026, 11, 3), {}), QDate(2026, 11, 5)) ==
            QStringLiteral("weekly because New until 31 Jan 2027; no session yet, hired 3 Nov"));
    REQUIRE(words(agentWith(std::nullopt, {})) ==
            QStringLiteral("every two weeks because Tenured (hire date unknown); no session yet"));
    const DueInput coached = agentWith(QDate(2020, 1, 1), {{QDate(2026, 11, 11)}});
    REQUIRE(words(with(coached, period(PeriodKind::ImprovementPlan, QDate(2026, 10, 12)))) ==
            QStringLiteral("weekly because on an improvement plan since 12 Oct; last one-on-one 11 Nov"));
    REQUIRE(words(with(coached, period(PeriodKind::OverrideNew, QDate(2026, 11, 1), QDate(2026, 11, 30)))) ==
            QStringLiteral("weekly because set to New by hand until 30 Nov; last one-on-one 11 Nov"));
    REQUIRE(words(with(coached, period(PeriodKind::Leave, QDate(2026, 11, 8)))) ==
            QStringLiteral("on leave since 8 Nov; last one-on-one 11 Nov"));
    DueInput left = coached;
    left.agent.left = QDate(2026, 11, 8);
    REQUIRE(words(left) == QStringLiteral("left on 8 Nov"));
    REQUIRE(words(agentWith(QDate(2026, 12, 1), {})) == QStringLiteral("starts on 1 Dec"));
}

TEST_CASE("CAD-2: the reason names the closed day or the leave that moved the date")
{
    const WorkCalendar calendar({true, true, true, true, true, false, false},
                                {{QDate(2026, 12, 25), QStringLiteral("Christmas Day")}});
    DueInput input = agentWith(QDate(2020, 1, 1), {{QDate(2026, 12, 11)}});
    const QDate today(2026, 12, 14);
    REQUIRE(reasonInEnglish(dueEntry(input, settings, calendar, today), today) ==
            QStringLiteral("every two weeks because Tenured; last one-on-one 11 Dec; "
                           "moved from Fri 25 Dec (Christmas Day) to Mon 28 Dec"));
    input.periods = {period(PeriodKind::Leave, QDate(2026, 12, 21), QDate(2027, 1, 3))};
    REQUIRE(reasonInEnglish(dueEntry(input, settings, calendar, today), today) ==
            QStringLiteral("every two weeks because Tenured; last one-on-one 11 Dec; "
                           "moved from Fri 25 Dec (on leave) to Mon 4 Jan 2027"));
}

TEST_CASE("CAD-2: intervals in words")
{
    const auto [days, words] = GENERATE(table<int, const char *>({
        {1, "every day"},
        {7, "weekly"},
        {10, "every 10 days"},
        {14, "every two weeks"},
        {28, "every 4 weeks"},
    }));
    DueEntry entry;
    entry.cadenceDays = days;
    entry.ownCadence = true;
    REQUIRE(reasonInEnglish(entry, saturday) ==
            QLatin1String(words) + QStringLiteral(" because set for this agent; no session yet"));
}

TEST_CASE("The stable names of states and tiers")
{
    REQUIRE(dueStateKey(DueState::OnTrack) == QStringLiteral("on_track"));
    REQUIRE(dueStateKey(DueState::DueSoon) == QStringLiteral("due_soon"));
    REQUIRE(dueStateKey(DueState::Due) == QStringLiteral("due"));
    REQUIRE(dueStateKey(DueState::Overdue) == QStringLiteral("overdue"));
    REQUIRE(dueStateKey(DueState::Paused) == QStringLiteral("paused"));
    REQUIRE(tierKey(Tier::New) == QStringLiteral("new"));
    REQUIRE(tierKey(Tier::Tenured) == QStringLiteral("tenured"));
    REQUIRE(tierKey(Tier::ImprovementPlan) == QStringLiteral("improvement_plan"));
}
