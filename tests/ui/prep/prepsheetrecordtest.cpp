// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/prepsheetrecord.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 20);

SessionDraft held(int minutes)
{
    SessionDraft session;
    session.day = today;
    session.minutes = minutes;
    session.status = SessionStatus::Completed;
    return session;
}

} // namespace

TEST_CASE("what is missing is said in one place, and warnings apart")
{
    SessionDraft session;
    session.day = QDate(2026, 11, 26);
    session.focus = {{std::nullopt, QStringLiteral("Verifies identity"), {}, {}}};
    DueEntry due;
    due.tier.tier = Tier::ImprovementPlan;
    const std::vector<MissingPart> parts = stillMissing(session, 0, due, QStringLiteral("Maya"), today);
    QStringList texts, warnings;
    for (const MissingPart &part : parts)
        (part.isWarning ? warnings : texts) << part.text;
    REQUIRE(texts.contains(QStringLiteral("The date is Thu 26 Nov: set the day it was held")));
    REQUIRE(texts.contains(QStringLiteral("Write an action item, or say why there is none")));
    REQUIRE(texts.contains(QStringLiteral("Say whether Maya understood and agreed")));
    REQUIRE(texts.contains(QStringLiteral("On an improvement plan, write notes too")));
    REQUIRE(warnings == QStringList{QStringLiteral("A focus has no moment or evaluation behind it")});
}

TEST_CASE("the length is remarked on by the cadence's rule")
{
    struct Case
    {
        SessionType type;
        int minutes;
        QString begins;
    };
    const auto each =
        GENERATE(Case{SessionType::OneOnOne, 19, QStringLiteral("Under 20 minutes: kept as feedback")},
                 Case{SessionType::OneOnOne, 20, {}}, Case{SessionType::OneOnOne, 30, {}},
                 Case{SessionType::OneOnOne, 31, QStringLiteral("Longer than 30 minutes")},
                 Case{SessionType::PostCallReview, 19, {}},
                 Case{SessionType::PostCallReview, 21, QStringLiteral("Longer than 20 minutes")});
    SessionDraft session = held(each.minutes);
    session.type = each.type;
    const QString words = lengthWords(session, {});
    REQUIRE(words.isEmpty() == each.begins.isEmpty());
    REQUIRE(words.startsWith(each.begins));
}

TEST_CASE("dates are proposed on working days")
{
    const WorkCalendar calendar({true, true, true, true, true, false, false},
                                {{QDate(2026, 12, 4), QStringLiteral("Closed")}});
    REQUIRE(proposedFollowUp(held(30), 14, calendar) == QDate(2026, 12, 7)); // Fri 4 Dec is closed
    REQUIRE(proposedItemDue(today, {}, calendar) == QDate(2026, 12, 7));
}

TEST_CASE("an item begins with its focus, the figure it moves, and a date")
{
    Preparation preparation;
    KpiLine line;
    line.kpi = Kpi::Qa;
    line.setting = defaultKpiSettings()[0];
    line.now = KpiValue{78.4, 6};
    line.standing = Standing::Misses;
    preparation.kpis = {line};
    SessionDraft session = held(30);
    session.focus = {{BehaviourId(4), QStringLiteral("Verifies identity"), {}, {}}};
    const ActionItemDraft item = proposedItem(session, preparation, {}, today);
    REQUIRE(item.behaviour == BehaviourId(4));
    REQUIRE((item.measure == MeasureKind::Kpi));
    REQUIRE(item.baseline == 78);
    REQUIRE(item.target == 85);
    REQUIRE(item.due == QDate(2026, 12, 4));
    preparation.kpis.front().standing = Standing::Meets; // met: which target comes next is the coach's to say
    REQUIRE_FALSE(proposedItem(session, preparation, {}, today).target);
    preparation.kpis.front().now.reset();
    REQUIRE((proposedItem(session, preparation, {}, today).measure == MeasureKind::None));
}

TEST_CASE("a vague item is not saved without a reason, and a better form is offered where there is one")
{
    ActionItemDraft item;
    const auto reason = [&item] {
        return unsavedReason(item, smartFindings(item, defaultKpiSettings(), today));
    };
    REQUIRE(reason() == QStringLiteral("Not saved yet: it has no words."));
    item.text = QStringLiteral("Be more patient with callers");
    REQUIRE(reason().contains(QStringLiteral("vague")));
    item.vagueReason = QStringLiteral("her own words");
    REQUIRE(reason().isEmpty());

    const std::vector<SmartFinding> found = smartFindings(item, defaultKpiSettings(), today);
    REQUIRE((found.front().remark == SmartRemark::VaguePhrase));
    const std::optional<QString> form = offeredForm(found.front());
    REQUIRE(form);
    REQUIRE(fittedForm(found.front(), *form).front().isUpper());
    SmartFinding advice;
    advice.better = QStringLiteral("name the one act that changes, with a count");
    REQUIRE_FALSE(offeredForm(advice));
    advice.better = QStringLiteral("say the act: \"ask one open question before ...\"");
    REQUIRE_FALSE(offeredForm(advice));
}

TEST_CASE("completing says what became of it")
{
    FollowUpStep checkIn;
    checkIn.day = QDate(2026, 11, 25);
    REQUIRE(completedWords(held(30), {}, QStringLiteral("Maya"), {checkIn}, today) ==
            QStringLiteral("Session completed. Check-in with Maya: Wed 25 Nov."));
    REQUIRE(completedWords(held(12), {}, QStringLiteral("Maya"), {checkIn}, today)
                .startsWith(QStringLiteral("Kept as feedback")));
    checkIn.wanted = false;
    REQUIRE(completedWords(held(30), {}, QStringLiteral("Maya"), {checkIn}, today) ==
            QStringLiteral("Session completed."));
}
