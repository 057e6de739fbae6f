// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/agents/agentdialog.h"
#include "ui/agents/leaveteamdialog.h"
#include "ui/agents/perioddialog.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 18);

template <class Widget>
Widget *named(QWidget &dialog, const char *name)
{
    for (Widget *each : dialog.findChildren<Widget *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

bool canAccept(QWidget &dialog)
{
    return dialog.findChild<QPushButton *>(QStringLiteral("ok"))->isEnabled();
}

bool says(QWidget &dialog, const char *text)
{
    for (const Label *label : dialog.findChildren<Label *>()) {
        if (!label->isHidden() && label->text() == QString::fromUtf8(text))
            return true;
    }
    return false;
}

AgentDialog::Others others()
{
    return {{{QStringLiteral("A-2"), QStringLiteral("Ben")}}, {QStringLiteral("Billing")}};
}

AgentDraft maya()
{
    AgentDraft draft;
    draft.name = QStringLiteral("Maya <b>Okafor</b>");
    draft.externalId = QStringLiteral("A-1");
    draft.team = QStringLiteral("Care");
    draft.email = QStringLiteral("maya@example.org");
    draft.hired = QDate(2025, 3, 3);
    draft.cadenceDays = 10;
    draft.privateNote = QStringLiteral("likes mornings");
    draft.left = QDate(2026, 11, 1);
    return draft;
}

} // namespace

TEST_CASE("the agent dialog gives back what it was given")
{
    AgentDialog dialog(AgentDialog::Purpose::Edit, others(), {}, today);
    dialog.setDraft(maya());
    REQUIRE(dialog.draft() == maya());
    REQUIRE(canAccept(dialog));
}

TEST_CASE("the agent dialog says what is wrong, and cannot be accepted then")
{
    AgentDialog dialog(AgentDialog::Purpose::Edit, others(), {}, today);
    dialog.setDraft(maya());
    SECTION("no name")
    {
        auto *name = named<QLineEdit>(dialog, "Name");
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Delete);
        REQUIRE(says(dialog, "An agent needs a name."));
    }
    SECTION("an e-mail that is none")
    {
        named<QLineEdit>(dialog, "E-mail")->setText(QStringLiteral("maya at home"));
        REQUIRE(says(dialog, "This is no e-mail address."));
    }
    SECTION("another's id")
    {
        named<QLineEdit>(dialog, "Id in your exports")->setText(QStringLiteral(" A-2 "));
        REQUIRE(says(dialog, "This id is Ben's."));
    }
    SECTION("hired tomorrow")
    {
        named<QDateEdit>(dialog, "Hire date")->setDate(today.addDays(1));
        REQUIRE(says(dialog, "This day is still to come."));
    }
    REQUIRE_FALSE(canAccept(dialog));
}

TEST_CASE("adding an agent starts quietly with nothing filled in")
{
    AgentDialog dialog(AgentDialog::Purpose::Add, others(), {}, today);
    REQUIRE_FALSE(canAccept(dialog));
    REQUIRE_FALSE(says(dialog, "An agent needs a name."));
    REQUIRE(dialog.draft() == AgentDraft{});
    QTest::keyClicks(named<QLineEdit>(dialog, "Name"), QStringLiteral("Lee"));
    REQUIRE(canAccept(dialog));
    auto *cadence = named<QComboBox>(dialog, "Cadence");
    cadence->setCurrentIndex(cadence->findData(CadenceSettings{}.strongEvery));
    REQUIRE(dialog.draft().cadenceDays == CadenceSettings{}.strongEvery);
}

TEST_CASE("a period keeps its kind and agent, and may not end before it begins")
{
    AgentPeriodDraft draft;
    draft.agent = AgentId(4);
    draft.kind = PeriodKind::ImprovementPlan;
    draft.from = QDate(2026, 11, 2);
    draft.to = QDate(2026, 12, 2);
    draft.reason = QStringLiteral("QA under 70 %");
    PeriodDialog dialog(PeriodDialog::Purpose::Edit, draft.kind, QStringLiteral("Maya"), today);
    dialog.setDraft(draft);
    REQUIRE(dialog.draft() == draft);
    REQUIRE(canAccept(dialog));
    named<QDateEdit>(dialog, "First day")->setDate(QDate(2026, 12, 3));
    REQUIRE(says(dialog, "The last day is before the first."));
    REQUIRE_FALSE(canAccept(dialog));
}

TEST_CASE("a period that never was is removed, one that begins cannot be")
{
    PeriodDialog begin(PeriodDialog::Purpose::Begin, PeriodKind::Leave, QStringLiteral("Maya"), today);
    REQUIRE(begin.findChild<QPushButton *>(QStringLiteral("remove")) == nullptr);
    REQUIRE(begin.draft().from == today);
    REQUIRE_FALSE(begin.draft().to);
    PeriodDialog edit(PeriodDialog::Purpose::Edit, PeriodKind::Leave, QStringLiteral("Maya"), today);
    edit.findChild<QPushButton *>(QStringLiteral("remove"))->click();
    REQUIRE(edit.isRemoved());
    REQUIRE(edit.result() == QDialog::Accepted);
}

TEST_CASE("leaving the team has a day and a reason, not before the hire date")
{
    LeaveTeamDialog dialog(QStringLiteral("Maya"), today);
    AgentDraft draft = maya();
    draft.left.reset();
    dialog.setDraft(draft);
    REQUIRE(dialog.draft().left == today);
    REQUIRE(canAccept(dialog));
    named<QLineEdit>(dialog, "Reason")->setText(QStringLiteral("moved to sales "));
    REQUIRE(dialog.draft().leftReason == QStringLiteral("moved to sales"));
    named<QDateEdit>(dialog, "First day away")->setDate(QDate(2025, 3, 2));
    REQUIRE(says(dialog, "This is before the hire date."));
    REQUIRE_FALSE(canAccept(dialog));
}
