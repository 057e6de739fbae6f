// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/recorddialogs.h"
#include "tests/support/catch.h"
#include <QCheckBox>
#include <QLineEdit>

using namespace coachbook;
using namespace coachbook::ui;

TEST_CASE("FOLL-2: a check-in records how it goes in a line, and whether improvement was acknowledged")
{
    const QDate today(2026, 11, 25);
    CheckIn due;
    due.id = CheckInId(3);
    due.agent = AgentId(1);
    due.due = QDate(2026, 11, 24);
    CheckInDialog dialog(due, QStringLiteral("Maya"), today);
    auto *acknowledged = dialog.findChild<QCheckBox *>();
    REQUIRE_FALSE(acknowledged->isChecked());
    dialog.findChild<QLineEdit *>()->setText(QStringLiteral("  said in most calls "));
    acknowledged->setChecked(true);
    const CheckIn done = dialog.checkIn();
    REQUIRE(done.id == due.id);
    REQUIRE(done.done == today);
    REQUIRE(done.note == QStringLiteral("said in most calls"));
    REQUIRE(done.improvementAcknowledged == true);
}

TEST_CASE("FOLL-5: what is said now about an improvement begins as acknowledged")
{
    CheckIn said;
    said.improvementAcknowledged = true;
    CheckInDialog dialog(said, QStringLiteral("Maya"), QDate(2026, 11, 25));
    REQUIRE(dialog.findChild<QCheckBox *>()->isChecked());
}
