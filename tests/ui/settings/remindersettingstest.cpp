// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/remindersettings.h"
#include "core/storage/reminderstore.h"
#include "tests/ui/plan/pagebook.h"
#include "ui/reminding/autostart.h"
#include "ui/settings/settingspage.h"
#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimeEdit>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

struct Fixture : test::PageBook<SettingsPage>
{
    ReminderSettings settings() { return reminderstore::settings(controller.db()); }
};

} // namespace

TEST_CASE("CAL-2: what is reminded of and how long before is set, undone and reset")
{
    Fixture f;
    auto *lead = f.named<QSpinBox>("Sessions: how long before");
    REQUIRE(lead->value() == 15);
    lead->setValue(30);
    REQUIRE(f.settings().of(ReminderKind::Session).lead == 30);
    REQUIRE(f.said.last() == QStringLiteral("Reminders changed: Sessions"));
    REQUIRE(f.controller.undoText() == QStringLiteral("Undo change setting: Reminders: Sessions"));
    f.controller.undo();
    REQUIRE(lead->value() == 15);
    auto *checkIns = f.named<QCheckBox>("Remind of: Check-ins");
    checkIns->toggle(); // as a screen reader does
    REQUIRE_FALSE(f.settings().of(ReminderKind::CheckIn).on);
    REQUIRE_FALSE(f.named<QSpinBox>("Check-ins: how long before")->isEnabled());
    f.named<QPushButton>("Reset Check-ins")->click();
    REQUIRE(f.settings() == ReminderSettings{});
    REQUIRE(checkIns->isChecked());
}

TEST_CASE("CAL-2: quiet hours and the time of the day are set")
{
    Fixture f;
    f.named<QTimeEdit>("Quiet from")->setTime(QTime(20, 30));
    f.named<QTimeEdit>("Quiet until")->setTime(QTime(6, 0));
    f.named<QTimeEdit>("Reminders of the day at")->setTime(QTime(8, 15));
    f.named<QCheckBox>("Days off")->toggle();
    const ReminderSettings settings = f.settings();
    REQUIRE(settings.quiet == QuietHours{true, QTime(20, 30), QTime(6, 0), false});
    REQUIRE(settings.dayTime == QTime(8, 15));
    f.named<QCheckBox>("Quiet hours")->toggle();
    REQUIRE_FALSE(f.settings().quiet.on);
    REQUIRE_FALSE(f.named<QTimeEdit>("Quiet from")->isEnabled());
    f.named<QPushButton>("Reset Quiet hours")->click();
    f.named<QPushButton>("Reset Days off")->click();
    REQUIRE(f.settings().quiet == QuietHours{});
}

TEST_CASE("CAL-2: the reminders of the settings do not change a book that is read only")
{
    Fixture f;
    test::FakePrompts prompts;
    BookController second({[&] { return f.today; }, test::TemporaryBook::fixedClock()}, prompts);
    REQUIRE(second.open(f.controller.book().path()));
    SettingsPage page(second);
    page.refresh();
    for (QSpinBox *spin : page.findChildren<QSpinBox *>())
        spin->setValue(spin->value() + 1);
    REQUIRE(prompts.said.isEmpty());
    REQUIRE(f.settings() == ReminderSettings{});
}

TEST_CASE("CAL-2: reminders start with the desktop on request")
{
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    {
        Fixture f;
        auto *box = f.named<QCheckBox>("Start reminders with the desktop");
        REQUIRE_FALSE(box->isChecked());
        box->toggle();
        REQUIRE(autostart::isOn(f.controller.book().path()));
        box->toggle();
        REQUIRE_FALSE(autostart::isOn(f.controller.book().path()));
    }
    if (before.isEmpty())
        qunsetenv("XDG_CONFIG_HOME");
    else
        qputenv("XDG_CONFIG_HOME", before);
}

TEST_CASE("CAL-2: a lead is said in its unit")
{
    REQUIRE(leadText(ReminderKind::Session, 15) == QStringLiteral("15 minutes before"));
    REQUIRE(leadText(ReminderKind::Agenda, 1) == QStringLiteral("1 hour before"));
    REQUIRE(leadText(ReminderKind::Review, 1) == QStringLiteral("1 working day before"));
    REQUIRE(leadText(ReminderKind::CheckIn, 0) == QStringLiteral("on the day"));
    REQUIRE(leadText(ReminderKind::Reply, 0) == QStringLiteral("when due"));
}
