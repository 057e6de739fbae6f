// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentcards.h"
#include "tests/support/catch.h"
#include "ui/widgets/rowlist.h"
#include <QLabel>
#include <QPushButton>

using namespace coachbook;
using namespace coachbook::ui;

namespace {
const QDate today(2026, 11, 18); // a Wednesday
} // namespace

TEST_CASE("an open action item says its day and how pressing it is")
{
    struct Case
    {
        std::optional<QDate> due;
        QString words;
    };
    const Case c = GENERATE(values<Case>({
        {QDate(2026, 11, 13), QStringLiteral("Fri 13 Nov, overdue by 3 days, Confirm the solution")},
        {today, QStringLiteral("today, due, Confirm the solution")},
        {QDate(2026, 11, 23), QStringLiteral("Mon 23 Nov, due soon, Confirm the solution")},
        {QDate(2026, 11, 24), QStringLiteral("Tue 24 Nov, open, Confirm the solution")},
        {{}, QStringLiteral("No due day, , Confirm the solution")},
    }));
    ActionItem item;
    item.text = QStringLiteral("Confirm the solution");
    item.due = c.due;
    OpenItemsCard card;
    card.show({item}, BookSettings{}, today, false);
    REQUIRE(card.findChild<RowWidget *>()->accessibleName() == c.words);
    REQUIRE(card.findChild<QPushButton *>());
    OpenItemsCard readOnly;
    readOnly.show({item}, BookSettings{}, today, true);
    REQUIRE_FALSE(readOnly.findChild<QPushButton *>());
}

TEST_CASE("the plan card names the plan, its targets and what is missing")
{
    CoachingPlan plan;
    plan.number = 3;
    plan.targets = {{{}, QStringLiteral("Verifies identity"), {}}};
    PlanCard card;
    card.show(plan, {}, today, true);
    QStringList texts;
    for (const QLabel *label : card.findChildren<QLabel *>())
        texts << label->text();
    REQUIRE(texts.contains(QStringLiteral("Verifies identity")));
    REQUIRE(texts.filter(QStringLiteral("Plan 3")).size() == 1);
    REQUIRE(texts.filter(QStringLiteral("Still missing: ")).size() == 1);
    const auto *open = card.findChild<QPushButton *>();
    REQUIRE(open->isEnabled());
    card.show({}, {}, today, true);
    REQUIRE(open->text() == QStringLiteral("Create plan"));
    REQUIRE_FALSE(open->isEnabled());
}
