// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/weekplanreader.h"

#include "core/storage/agentstore.h"
#include "core/storage/groupstore.h"
#include "core/storage/schedulestore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <algorithm>

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const QDate monday(2026, 11, 23);
const PlanningDays thatWeek{monday, monday.addDays(4), monday, QDateTime(monday, QTime(8, 0), Qt::UTC)};

BookSettings berlin()
{
    BookSettings settings;
    settings.zone = QStringLiteral("Europe/Berlin");
    return settings;
}

AgentId addAgent(Db &db, const char *name)
{
    AgentDraft draft;
    draft.name = QString::fromUtf8(name);
    draft.hired = QDate(2025, 1, 8);
    return agentstore::insert(db, draft);
}

} // namespace

TEST_CASE("weekplanreader: busy times are wall times of the book, parted at midnight")
{
    TemporaryBook book;
    std::optional<AgentId> maya;
    book->transact({QStringLiteral("x"), {}}, [&](Db &db) {
        maya = addAgent(db, "Maya");
        const qint64 start = QDateTime(monday, QTime(21, 0), Qt::UTC).toSecsSinceEpoch();
        schedulestore::writeBusyTime(db, {QStringLiteral("1"), start, start + 4 * 3600, {}, std::nullopt});
        schedulestore::writeBusyTime(db, {QStringLiteral("2"), start, start + 1800, {}, maya});
        schedulestore::insertShift(db, {*maya, monday, {540, 1020}, {}});
    });
    const WeekPlanInput input = weekPlanInput(book->db(), berlin(), {}, thatWeek);
    REQUIRE(input.minuteNow == 9 * 60);
    REQUIRE(input.coachBusy ==
            std::vector<BusySpan>{{monday, {22 * 60, 1440}}, {monday.addDays(1), {0, 120}}});
    REQUIRE(input.agents.size() == 1);
    REQUIRE(input.agents[0].busy == std::vector<BusySpan>{{monday, {22 * 60, 22 * 60 + 30}}});
    REQUIRE(input.agents[0].hasShifts);
    REQUIRE(input.agents[0].due == monday); // a book without a talk yet (CAD-2)
}

TEST_CASE("weekplanreader: a busy time without an end in sight is read for the days that are planned only")
{
    TemporaryBook book;
    book->transact({QStringLiteral("x"), {}}, [](Db &db) {
        const auto utc = [](int year) {
            return QDateTime(QDate(year, 12, 31), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        };
        schedulestore::writeBusyTime(db, {QStringLiteral("1"), utc(1970), utc(9999), {}, std::nullopt});
    });
    const WeekPlanInput input = weekPlanInput(book->db(), berlin(), {}, thatWeek);
    REQUIRE(input.coachBusy.size() < 10);
    for (QDate day = thatWeek.from; day <= thatWeek.to; day = day.addDays(1))
        REQUIRE(std::count(input.coachBusy.begin(), input.coachBusy.end(), BusySpan{day, {0, 1440}}) == 1);
}

TEST_CASE("weekplanreader: sessions with an hour are taken, prepared ones wait for theirs")
{
    TemporaryBook book;
    std::optional<SessionId> prepared;
    book->transact({QStringLiteral("x"), {}}, [&](Db &db) {
        SessionDraft draft;
        draft.agent = addAgent(db, "Ada");
        draft.status = SessionStatus::Scheduled;
        draft.day = monday.addDays(1);
        draft.start = QTime(10, 0);
        sessionstore::insert(db, draft);
        draft.agent = addAgent(db, "Ben");
        draft.status = SessionStatus::Draft;
        draft.start.reset();
        prepared = sessionstore::insert(db, draft);
        draft.agent = addAgent(db, "Cem");
        draft.type = SessionType::PostCallReview;
        draft.start = QTime(15, 0);
        sessionstore::insert(db, draft);
    });
    const WeekPlanInput input = weekPlanInput(book->db(), berlin(), {}, thatWeek);
    REQUIRE(input.coachBusy.size() == 2);
    REQUIRE(input.sessionsOf.at(monday.addDays(1)) == 2);
    REQUIRE(input.agents[0].planned == monday.addDays(1));
    REQUIRE_FALSE(input.agents[1].planned);
    REQUIRE(input.agents[1].draft == prepared);
    REQUIRE_FALSE(input.agents[2].planned); // a review of a call is no one-on-one (CAD-3)
    const WeekPlan plan = proposeWeekPlan(input);
    REQUIRE(plan.sessions.size() == 2);
}

TEST_CASE("weekplanreader: a group takes one of the day's places, and a talk too short to count leaves its "
          "agent due (CAD-3)")
{
    TemporaryBook book;
    const QDate tuesday = monday.addDays(1);
    book->transact({QStringLiteral("x"), {}}, [&](Db &db) {
        SessionDraft draft;
        draft.status = SessionStatus::Scheduled;
        draft.type = SessionType::Group;
        draft.day = tuesday;
        for (const int hour : {10, 14}) {
            draft.start = QTime(hour, 0);
            draft.group = groupstore::insert(db, {QStringLiteral("Closing"), monday, {}});
            for (const char *name : {"Ada", "Ben"}) {
                draft.agent = addAgent(db, name);
                sessionstore::insert(db, draft);
            }
        }
        draft.group.reset();
        draft.type = SessionType::OneOnOne;
        draft.start = QTime(9, 0);
        draft.agent = addAgent(db, "Cem");
        draft.plannedMinutes = 19;
        sessionstore::insert(db, draft);
        draft.start = QTime(12, 0);
        draft.agent = addAgent(db, "Dora");
        draft.plannedMinutes = 20;
        sessionstore::insert(db, draft);
    });
    const WeekPlanInput input = weekPlanInput(book->db(), berlin(), {}, thatWeek);
    REQUIRE(input.sessionsOf.at(tuesday) == 4); // two groups and two talks
    const auto planned = [&input](const char *name) {
        const auto at =
            std::find_if(input.agents.begin(), input.agents.end(),
                         [&](const PlannableAgent &each) { return each.name == QLatin1String(name); });
        REQUIRE(at != input.agents.end());
        return at->planned;
    };
    REQUIRE_FALSE(planned("Cem"));
    REQUIRE(planned("Dora") == tuesday);
}
