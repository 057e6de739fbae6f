// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settingstore.h"
#include "tests/ui/plan/pagebook.h"
#include "ui/settings/holidaylines.h"
#include "ui/settings/kpifield.h"
#include "ui/settings/settingspage.h"
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

using Fixture = test::PageBook<SettingsPage>;

} // namespace

TEST_CASE("a cadence applies at once, says what it moves, and can be undone or reset")
{
    Fixture f;
    auto *spin = f.named<QSpinBox>("Tenured, every");
    REQUIRE(spin->value() == 14);
    REQUIRE(f.named<QPushButton>("Reset Tenured, every")->isHidden());
    spin->setValue(21);
    REQUIRE(f.controller.settings().cadence.tenuredEvery == 21);
    REQUIRE(f.said.last() ==
            QStringLiteral("Tenured, every: 21 days. No due date moves.")); // due today either way
    REQUIRE(f.controller.undoText() == QStringLiteral("Undo change setting: Tenured, every"));
    f.controller.undo();
    REQUIRE(spin->value() == 14);
    spin->setValue(10);
    f.named<QPushButton>("Reset Tenured, every")->click();
    REQUIRE(f.controller.settings().cadence.tenuredEvery == 14);
}

TEST_CASE("a change that moves a due date counts it")
{
    BookSettings before, after;
    after.cadence.tenuredEvery = 28;
    DueInput agent;
    agent.agent.hired = QDate(2020, 1, 1);
    Session session;
    session.status = SessionStatus::Completed;
    session.day = QDate(2026, 11, 16);
    session.minutes = 30;
    agent.sessions = {session};
    REQUIRE(movedDueDates({agent, agent}, before, after, QDate(2026, 11, 20)) == 2);
    REQUIRE(movedDueDates({agent}, before, before, QDate(2026, 11, 20)) == 0);
    REQUIRE(changeText(QStringLiteral("X"), 3) ==
            QStringLiteral("X. This moves 3 due dates; the record stays."));
}

TEST_CASE("spinning a number is one step of undo")
{
    Fixture f;
    auto *spin = f.named<QSpinBox>("A plan is reviewed after");
    for (int i = 0; i < 5; ++i)
        spin->stepUp();
    REQUIRE(f.controller.settings().cadence.planReviewDays == 35);
    f.controller.undo();
    REQUIRE(f.controller.settings().cadence.planReviewDays == 30);
}

TEST_CASE("targets are typed in their own form and checked")
{
    Fixture f;
    auto *aht = f.named<QLineEdit>("Target of AHT");
    REQUIRE(aht->text() == QStringLiteral("5:30"));
    aht->setText(QStringLiteral("4:45"));
    Q_EMIT aht->editingFinished();
    REQUIRE(f.controller.settings().kpis[2].target == 285.0);
    aht->setText(QStringLiteral("quick"));
    Q_EMIT aht->editingFinished();
    REQUIRE(f.controller.settings().kpis[2].target == 285.0);
}

TEST_CASE("a band needs both its ends")
{
    KpiField field(Kpi::Csat);
    KpiSetting setting{Kpi::Csat, Direction::Band, 4.5, 4.0};
    field.setSetting(setting);
    REQUIRE(field.setting() == setting);
    setting.targetLow = std::nullopt;
    field.setSetting(setting);
    REQUIRE_FALSE(field.setting());
    REQUIRE_FALSE(field.problem().isEmpty());
    setting.targetLow = 4.8;
    field.setSetting(setting);
    REQUIRE_FALSE(field.setting());
}

TEST_CASE("the last working day cannot be taken away")
{
    Fixture f;
    QList<QCheckBox *> days;
    for (int day = 1; day <= 5; ++day)
        days << f.named<QCheckBox>(QLocale::system().dayName(day).toUtf8().constData());
    for (int i = 0; i < 5; ++i)
        days[i]->click();
    REQUIRE(f.controller.settings().calendar.weekdays()[4]);
    REQUIRE_FALSE(f.controller.settings().calendar.weekdays()[3]);
}

TEST_CASE("an unknown time zone is refused")
{
    Fixture f;
    auto *zone = f.named<QComboBox>("Time zone");
    zone->setCurrentText(QStringLiteral("Europe/Berlin"));
    Q_EMIT zone->lineEdit()->editingFinished();
    REQUIRE(f.controller.settings().zone == QStringLiteral("Europe/Berlin"));
    zone->setCurrentText(QStringLiteral("Middle/Earth"));
    Q_EMIT zone->lineEdit()->editingFinished();
    REQUIRE(f.controller.settings().zone == QStringLiteral("Europe/Berlin"));
}

TEST_CASE("holidays are read from pasted lines")
{
    const PastedHolidays pasted = holidaysFromLines(
        QStringLiteral(
            "2026-12-25 Christmas Day\n26 Dec 2026\tBoxing Day\nNew Year's Day, 01.01.2027\n\nnothing\n"
            "31/12/2026; Old Year"),
        DateOrder::Mdy);
    REQUIRE(pasted.refused == QStringList{QStringLiteral("nothing")});
    REQUIRE(pasted.holidays.size() == 4);
    REQUIRE(pasted.holidays[0] == Holiday{QDate(2026, 12, 25), QStringLiteral("Christmas Day")});
    REQUIRE(pasted.holidays[1] == Holiday{QDate(2026, 12, 26), QStringLiteral("Boxing Day")});
    REQUIRE(pasted.holidays[2] == Holiday{QDate(2027, 1, 1), QStringLiteral("New Year's Day")});
    REQUIRE(pasted.holidays[3] == Holiday{QDate(2026, 12, 31), QStringLiteral("Old Year")});
}

TEST_CASE("three numbers are read in the order the lines prove, else in the usual one")
{
    REQUIRE(holidaysFromLines(QStringLiteral("05/04/2027 A\n25/12/2026 B"), DateOrder::Mdy).holidays[0].day ==
            QDate(2027, 4, 5));
    REQUIRE(holidaysFromLines(QStringLiteral("05/04/2027 A"), DateOrder::Mdy).holidays[0].day ==
            QDate(2027, 5, 4));
}

TEST_CASE("a pasted day that is there already only takes the new name")
{
    const std::vector<Holiday> joined =
        joinedHolidays({{QDate(2026, 12, 25), QStringLiteral("Xmas")}},
                       {{QDate(2026, 12, 25), QStringLiteral("Christmas Day")}, {QDate(2026, 12, 24), {}}});
    REQUIRE(joined.size() == 2);
    REQUIRE(joined[0].day == QDate(2026, 12, 24));
    REQUIRE(joined[1].name == QStringLiteral("Christmas Day"));
}

TEST_CASE("the settings page paints in both looks")
{
    Fixture f;
    f.page.resize(960, 700);
    for (const theme::Look look : {theme::Look::Dark, theme::Look::Light}) {
        theme::apply(look);
        REQUIRE_FALSE(f.page.grab().isNull());
    }
}

TEST_CASE("the goals of quality are set, and a queue that no export has is said")
{
    Fixture f;
    auto *goal = f.named<QSpinBox>("Evaluated of all interactions");
    REQUIRE(goal->value() == 2);
    goal->setValue(4);
    REQUIRE(f.controller.settings().quality.goalPercent == 4);
    REQUIRE(f.said.last() == QStringLiteral("Evaluated of all interactions: 4 %"));
    f.named<QPushButton>("Reset Evaluated of all interactions")->click();
    REQUIRE(f.controller.settings().quality.goalPercent == 2);
    auto *queues = f.named<QLineEdit>("Critical queues");
    queues->setText(QStringLiteral(" Billing ;; Retention  late;billing"));
    Q_EMIT queues->editingFinished();
    REQUIRE(f.controller.settings().quality.criticalQueues ==
            QStringList{QStringLiteral("Billing"), QStringLiteral("Retention late")});
    REQUIRE(queues->text() == QStringLiteral("Billing; Retention late"));
    REQUIRE(f.named<QLabel>("Not in this book yet: Billing; Retention late. It has: no queue"));
    queues->setText({});
    Q_EMIT queues->editingFinished();
    REQUIRE(f.controller.settings().quality.criticalQueues.isEmpty());
}
