// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"
#include "ui/widgets/rowlist.h"
#include <QPushButton>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

template <class Widget>
Widget *named(const QWidget &page, const char *name)
{
    for (Widget *each : page.findChildren<Widget *>()) {
        if (each->accessibleName() == QString::fromUtf8(name))
            return each;
    }
    FAIL("nothing is named " << name);
    return nullptr;
}

} // namespace

TEST_CASE("nothing of the day is hidden: a long column is shown whole when it is asked for")
{
    test::PlanBook f;
    f.controller.transact({QStringLiteral("agent.add"), {}}, [](Db &db) {
        for (int i = 0; i < 45; ++i) {
            AgentDraft draft;
            draft.name = QStringLiteral("Agent %1").arg(i);
            draft.hired = QDate(2020, 1, 6);
            agentstore::insert(db, draft);
        }
    });
    TodayPage page(f.controller);
    page.refresh();
    auto *now = named<RowList>(page, "Now");
    REQUIRE(page.state().now.size() == 46);
    REQUIRE(now->count() == 40);
    QPushButton *more = nullptr;
    for (QPushButton *each : now->findChildren<QPushButton *>()) {
        if (each->text().startsWith(QLatin1String("Show ")))
            more = each;
    }
    REQUIRE(more);
    more->click();
    QCoreApplication::processEvents();
    REQUIRE(now->count() == 46);
}

TEST_CASE("today's sessions and the next working day have their own lists")
{
    test::PlanBook f;
    f.controller.transact({QStringLiteral("session.schedule"), {}}, [&](Db &db) {
        for (const QDate day : {f.today, QDate(2026, 11, 23)}) {
            SessionDraft draft;
            draft.agent = f.agent;
            draft.type = SessionType::PostCallReview;
            draft.status = SessionStatus::Scheduled;
            draft.day = day;
            draft.start = QTime(10, 0);
            sessionstore::insert(db, draft);
        }
    });
    TodayPage page(f.controller);
    page.refresh();
    REQUIRE(page.state().now.front().what == QStringLiteral("today at 10:00"));
    REQUIRE(named<RowList>(page, "Mon 23 Nov")->count() == 1);
}
