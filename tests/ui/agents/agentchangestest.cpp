// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentchanges.h"
#include "tests/support/catch.h"
#include "ui/shell/optext.h"

using namespace coachbook;
using namespace coachbook::ui;

TEST_CASE("an edit is called by what changed")
{
    AgentDraft before;
    before.name = QStringLiteral("Maya");
    before.hired = QDate(2026, 3, 3);
    struct Case
    {
        std::function<void(AgentDraft &)> change;
        QString key;
    };
    const Case c = GENERATE(values<Case>(
        {{[](AgentDraft &) {}, {}},
         {[](AgentDraft &a) { a.hired = QDate(2026, 3, 4); }, QStringLiteral("agent.hired")},
         {[](AgentDraft &a) { a.hired.reset(); }, QStringLiteral("agent.hired")},
         {[](AgentDraft &a) { a.name = QStringLiteral("Mia"); }, QStringLiteral("agent.name")},
         {[](AgentDraft &a) { a.cadenceDays = 28; }, QStringLiteral("agent.cadence")},
         {[](AgentDraft &a) { a.privateNote = QStringLiteral("x"); }, QStringLiteral("agent.note")},
         {[](AgentDraft &a) { a.team = QStringLiteral("Billing"); }, QStringLiteral("agent.edit")},
         {[](AgentDraft &a) {
              a.name = QStringLiteral("Mia");
              a.cadenceDays = 28;
          },
          QStringLiteral("agent.edit")}}));
    AgentDraft after = before;
    c.change(after);
    const QString key = editOpKey(before, after);
    REQUIRE(key == c.key);
    REQUIRE((key.isEmpty() || knownOpKeys().contains(key)));
}

TEST_CASE("the running period is of the kind asked for, the latest begun")
{
    const QDate today(2026, 11, 18);
    AgentPeriod old, later, other, over;
    old.from = QDate(2026, 10, 1);
    later.from = QDate(2026, 11, 1);
    later.to = today;
    other.kind = PeriodKind::ImprovementPlan;
    other.from = QDate(2026, 11, 10);
    over.from = QDate(2026, 11, 2);
    over.to = today.addDays(-1);
    const std::vector<AgentPeriod> periods{old, later, other, over};
    REQUIRE(runningPeriod(periods, {PeriodKind::Leave}, today) == later);
    REQUIRE(runningPeriod(periods, {PeriodKind::ImprovementPlan}, today) == other);
    REQUIRE(runningPeriod(periods, {PeriodKind::Leave}, today.addDays(1)) == old);
    REQUIRE_FALSE(runningPeriod(periods, {PeriodKind::OverrideNew}, today));
}

TEST_CASE("what ends today ended yesterday, and never before it began")
{
    AgentPeriodDraft period;
    period.from = QDate(2026, 11, 1);
    REQUIRE(lastDayOfEnded(period, QDate(2026, 11, 18)) == QDate(2026, 11, 17));
    REQUIRE(lastDayOfEnded(period, QDate(2026, 11, 1)) == QDate(2026, 11, 1));
    period.to = QDate(2026, 10, 31);
    REQUIRE(endsBeforeItBegins(period));
    period.to = period.from;
    REQUIRE_FALSE(endsBeforeItBegins(period));
}
