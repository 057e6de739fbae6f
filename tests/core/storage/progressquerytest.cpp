// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/progressquery.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/duereader.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const QDate today(2026, 11, 20);

struct Desk
{
    TemporaryBook book;
    std::optional<AgentId> agent;

    explicit Desk(const std::vector<double> &weeks)
    {
        book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
            AgentDraft maya;
            maya.name = QStringLiteral("Maya");
            agent = agentstore::insert(db, maya);
            const ScorecardId id = qualitystore::insertScorecard(db, QStringLiteral("Card"), 1, {});
            for (std::size_t at = 0; at < weeks.size() * 2; ++at) {
                EvaluationDraft draft;
                draft.agent = *agent;
                draft.scorecard = id;
                draft.day = today.addDays(-7 * static_cast<int>(weeks.size() - 1 - at / 2) -
                                          static_cast<int>(at % 2));
                draft.score = weeks[at / 2];
                qualitystore::insertEvaluation(db, draft);
            }
        });
    }
    void coach(int sessions)
    {
        book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
            for (int at = 0; at < sessions; ++at) {
                SessionDraft session;
                session.agent = *agent;
                session.day = today.addDays(-7 * at - 1);
                session.status = SessionStatus::Completed;
                session.minutes = 25;
                session.focus = {{std::nullopt, QStringLiteral("Confirms the solution"), {}, {}}};
                sessionstore::insert(db, session);
            }
        });
    }
    std::vector<AgentProgress> found() { return progressOf(book->db(), dueInputs(book->db()), {}, today); }
};

} // namespace

TEST_CASE("FOLL-5: an improvement is proposed to be acknowledged, and not again once it was")
{
    Desk desk({70, 71, 72, 73, 74, 75, 76, 77});
    REQUIRE(desk.found().size() == 1);
    REQUIRE(desk.found().front().progress.kind == Progress::Kind::Improving);
    desk.book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
        checkinstore::insert(db, {*desk.agent, std::nullopt, today, today, QStringLiteral("told"), true});
    });
    REQUIRE(desk.found().empty());
}

TEST_CASE("FOLL-5: three sessions on one behaviour without any movement are a plateau")
{
    Desk desk({75, 74, 75, 76, 75, 74, 75, 75});
    desk.coach(2);
    REQUIRE(desk.found().empty());
    desk.coach(3);
    REQUIRE(desk.found().size() == 1);
    REQUIRE(desk.found().front().progress.kind == Progress::Kind::Plateau);
    REQUIRE(desk.found().front().focus == QStringLiteral("Confirms the solution"));
}

TEST_CASE("FOLL-5: nothing is said of an agent on leave")
{
    Desk desk({70, 71, 72, 73, 74, 75, 76, 77});
    desk.book->transact({QStringLiteral("test"), {}}, [&](Db &db) {
        AgentPeriodDraft leave;
        leave.agent = *desk.agent;
        leave.from = today;
        agentstore::insertPeriod(db, leave);
    });
    REQUIRE(desk.found().empty());
}
