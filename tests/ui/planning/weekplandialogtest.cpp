// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/weekplandialog.h"
#include "core/storage/agentstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/schedulestore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/planning/acceptplan.h"
#include "ui/planning/weekplanwords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/optext.h"
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTreeWidget>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate tuesday(2026, 11, 24);

/// Three agents who have not been talked to, on a Tuesday morning.
struct Desk
{
    Desk()
    {
        book->transact({QStringLiteral("agent.add"), {}}, [this](Db &db) {
            for (const char *name : {"Ada Lind", "Ben Osei", "Cem Kaya"}) {
                AgentDraft draft;
                draft.name = QString::fromUtf8(name);
                draft.hired = QDate(2025, 1, 8);
                agents.push_back(agentstore::insert(db, draft));
            }
            SessionDraft prepared;
            prepared.agent = agents[1];
            prepared.day = tuesday;
            prepared.agenda = QStringLiteral("Written already");
            waiting = sessionstore::insert(db, prepared);
        });
        book.close();
        REQUIRE(controller.open(book.path()));
    }
    test::TemporaryBook book;
    test::FakePrompts prompts;
    BookController controller{
        {[] { return tuesday; }, [] { return QDateTime(tuesday, QTime(7, 0), Qt::UTC); }}, prompts};
    std::vector<AgentId> agents;
    SessionId waiting{0};
};

QTreeWidget *listNamed(QWidget &dialog, const char *name)
{
    for (QTreeWidget *each : dialog.findChildren<QTreeWidget *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Plan my week: proposed, one left out, accepted in one step, undone in one step")
{
    Desk desk;
    WeekPlanDialog dialog(desk.controller);
    QTreeWidget *sessions = listNamed(dialog, "Proposed sessions");
    auto *ok = dialog.findChild<QPushButton *>(QStringLiteral("ok"));
    REQUIRE(sessions->topLevelItemCount() == 3);
    REQUIRE(ok->text() == QLatin1String("Plan 3 sessions"));
    REQUIRE(sessions->topLevelItem(0)->text(0) == QLatin1String("Tue 24 Nov"));
    REQUIRE(sessions->topLevelItem(0)->text(1).startsWith(QLatin1String("09:00")));
    REQUIRE(sessions->topLevelItem(0)->text(2) == QLatin1String("Ada Lind"));
    REQUIRE(sessions->topLevelItem(0)->text(3) == QLatin1String("on its due day"));
    REQUIRE(listNamed(dialog, "What does not fit")->isHidden());
    sessions->topLevelItem(2)->setCheckState(0, Qt::Unchecked);
    REQUIRE(ok->text() == QLatin1String("Plan 2 sessions"));

    REQUIRE(acceptPlan(desk.controller, dialog.chosen(), dialog.settings()));
    Db &db = desk.controller.db();
    const std::vector<Session> planned = sessionstore::all(db);
    REQUIRE(planned.size() == 2);
    for (const Session &each : planned) {
        REQUIRE(each.status == SessionStatus::Scheduled);
        REQUIRE(each.start.has_value());
        REQUIRE(each.day == tuesday);
    }
    const Session prepared = *sessionstore::find(db, desk.waiting); // got its hour, kept its words
    REQUIRE(prepared.agenda == QLatin1String("Written already"));
    REQUIRE(desk.controller.undoText() == QLatin1String("Undo plan 2 sessions"));
    WeekPlanDialog again(desk.controller);
    REQUIRE(again.plan().sessions.size() == 1); // who has a session is not planned again
    desk.controller.undo();
    REQUIRE(sessionstore::all(db).size() == 1);
    REQUIRE_FALSE(sessionstore::find(db, desk.waiting)->start);
}

TEST_CASE("Plan my week: what does not fit is said with its reason; the settings are kept with the plan")
{
    Desk desk;
    desk.controller.transact({QStringLiteral("x"), {}}, [](Db &db) {
        const qint64 start = QDateTime(tuesday, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        schedulestore::writeBusyTime(db, {QStringLiteral("1"), start, start + 4 * 86400, {}, std::nullopt});
    });
    WeekPlanDialog dialog(desk.controller);
    auto *ok = dialog.findChild<QPushButton *>(QStringLiteral("ok"));
    QTreeWidget *left = listNamed(dialog, "What does not fit");
    REQUIRE(left->topLevelItemCount() == 3);
    REQUIRE(left->topLevelItem(0)->text(2).contains(QLatin1String("busy")));
    REQUIRE_FALSE(ok->isEnabled());
    dialog.findChild<QComboBox *>()->setCurrentIndex(static_cast<int>(PlanningSpan::NextWeek));
    dialog.findChild<QSpinBox *>()->setValue(2);
    REQUIRE(ok->text() == QLatin1String("Plan 3 sessions"));
    REQUIRE(dialog.plan().sessions.back().day > dialog.plan().sessions.front().day);
    REQUIRE(acceptPlan(desk.controller, dialog.chosen(), dialog.settings()));
    REQUIRE(calendarstore::settings(desk.controller.db()).mostADay == 2);
    desk.controller.undo();
    REQUIRE(calendarstore::settings(desk.controller.db()).mostADay == CalendarSettings().mostADay);
}

TEST_CASE("Plan my week: hours that end before they begin are refused in words")
{
    Desk desk;
    WeekPlanDialog dialog(desk.controller);
    for (QTimeEdit *each : dialog.findChildren<QTimeEdit *>()) {
        if (each->accessibleName() == QLatin1String("Sessions until"))
            each->setTime(QTime(8, 0));
    }
    REQUIRE(dialog.plan().sessions.empty());
    REQUIRE_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("ok"))->isEnabled());
    REQUIRE_FALSE(acceptPlan(desk.controller, dialog.chosen(), dialog.settings()));
}

TEST_CASE("Plan my week: which days are meant, and words for each reason")
{
    struct Case
    {
        PlanningSpan span;
        QDate today, from, to;
    };
    for (const Case &each : {Case{PlanningSpan::ThisWeek, tuesday, tuesday, {2026, 11, 29}},
                             Case{PlanningSpan::ThisWeek, {2026, 11, 29}, {2026, 11, 29}, {2026, 11, 29}},
                             Case{PlanningSpan::NextWeek, {2026, 12, 31}, {2027, 1, 4}, {2027, 1, 10}},
                             Case{PlanningSpan::ThisMonth, tuesday, tuesday, {2026, 11, 30}},
                             Case{PlanningSpan::NextMonth, {2028, 1, 31}, {2028, 2, 1}, {2028, 2, 29}}}) {
        const PlannedRange range = rangeOf(each.span, each.today);
        REQUIRE(range.from == each.from);
        REQUIRE(range.to == each.to);
    }
    for (const NoPlace why :
         {NoPlace::NoWorkingDay, NoPlace::OnLeave, NoPlace::DaysFull, NoPlace::NotOnShift, NoPlace::Conflict})
        REQUIRE_FALSE(noPlaceText(why).isEmpty());
    ProposedSession session{AgentId(1), tuesday, 540, 30, tuesday, 0, {}};
    const std::pair<int, const char *> texts[] = {
        {0, "on its due day"}, {1, "1 day after due"}, {3, "3 days after due"}, {-2, "2 days before due"}};
    for (const auto &[late, text] : texts) {
        session.workingDaysLate = late;
        REQUIRE(againstDueText(session) == QLatin1String(text));
    }
}
