// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recoaching.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate monday(2026, 11, 2);
const BehaviourId verify(1), confirm(2);

SessionFocus focusOn(std::optional<BehaviourId> behaviour, CoachingMethod method = CoachingMethod::AsBefore,
                     const char *note = "")
{
    SessionFocus focus;
    focus.behaviour = behaviour;
    focus.text =
        behaviour == confirm ? QStringLiteral("Confirms the solution") : QStringLiteral("Verifies identity");
    focus.method = method;
    focus.methodNote = QString::fromUtf8(note);
    return focus;
}

Session held(int number, const SessionFocus &focus, int minutes = 25)
{
    Session session;
    session.id = SessionId(number);
    session.day = monday.addDays(7 * number);
    session.status = SessionStatus::Completed;
    session.minutes = minutes;
    session.focus.push_back(focus);
    return session;
}

Session now(const SessionFocus &focus)
{
    Session session = held(9, focus);
    session.status = SessionStatus::InProgress;
    return session;
}

Recoaching before(const std::vector<Session> &others, const std::vector<ActionItem> &items = {})
{
    return recoaching(focusOn(verify), now(focusOn(verify)), others, items, 20);
}

ActionItem itemOf(int session, ActionState state, std::optional<BehaviourId> behaviour = verify)
{
    ActionItem item;
    item.session = SessionId(session);
    item.state = state;
    item.behaviour = behaviour;
    return item;
}

} // namespace

TEST_CASE("FOLL-3: the same behaviour is counted over consecutive sessions that count")
{
    const Session one = held(1, focusOn(verify)), two = held(2, focusOn(verify));
    REQUIRE(before({}).timesBefore == 0);
    REQUIRE(before({one}).timesBefore == 1);
    REQUIRE(before({two, one}).timesBefore == 2);
    REQUIRE(before({two, one}).since == one.day);
    REQUIRE(before({one, held(2, focusOn(confirm))}).timesBefore == 0);
    REQUIRE(before({one, held(2, focusOn(confirm)), held(3, focusOn(verify))}).timesBefore == 1);
    REQUIRE(before({one, held(2, focusOn(confirm), 10)}).timesBefore == 1); // feedback breaks nothing
    REQUIRE(before({held(1, focusOn(verify), 10)}).timesBefore == 0);       // and is no coaching
    REQUIRE(before({held(10, focusOn(verify))}).timesBefore == 0);          // later than this one
}

TEST_CASE(
    "FOLL-3: a behaviour without a number is known by its words, and the session itself is not its own past")
{
    SessionFocus own;
    own.text = QStringLiteral(" verifies  IDENTITY ");
    REQUIRE(recoaching(own, now(own), {held(1, focusOn(verify))}, {}, 20).timesBefore == 1);
    REQUIRE(recoaching(own, now(own), {now(own)}, {}, 20).timesBefore == 0);
}

TEST_CASE("FOLL-3: an action item on it that was done is progress, and the count begins anew")
{
    const std::vector<Session> two{held(1, focusOn(verify)), held(2, focusOn(verify))};
    REQUIRE(before(two, {itemOf(2, ActionState::Done)}).timesBefore == 0);
    REQUIRE(before(two, {itemOf(1, ActionState::Done)}).timesBefore == 1);
    REQUIRE(before(two, {itemOf(2, ActionState::Done, std::nullopt)}).timesBefore == 0);
    REQUIRE(before(two, {itemOf(2, ActionState::Done, confirm)}).timesBefore == 2);
    for (const ActionState state : {ActionState::Open, ActionState::Missed, ActionState::Dropped})
        REQUIRE(before(two, {itemOf(2, state)}).timesBefore == 2);
}

TEST_CASE("FOLL-3: the second time is said; the third asks for another method or for escalation")
{
    using enum CoachingMethod;
    Recoaching twice;
    twice.timesBefore = 2;
    Recoaching once;
    once.timesBefore = 1;
    REQUIRE(againRemark(focusOn(verify), {}) == AgainRemark::None);
    REQUIRE(againRemark(focusOn(verify), once) == AgainRemark::SecondTime);
    REQUIRE(againRemark(focusOn(verify), twice) == AgainRemark::MethodMissing);
    REQUIRE(againRemark(focusOn(verify, OtherExamples), twice) == AgainRemark::MethodMissing); // which ones?
    REQUIRE(againRemark(focusOn(verify, OtherExamples, "two calls of October"), twice) == AgainRemark::None);
    REQUIRE(againRemark(focusOn(verify, Escalation), twice) == AgainRemark::None);
}

TEST_CASE("FOLL-3: a silent fourth copy is impossible: the method of the last time is no change")
{
    using enum CoachingMethod;
    Recoaching thrice;
    thrice.timesBefore = 3;
    thrice.lastMethod = PeerShadowing;
    thrice.lastNote = QStringLiteral("with Ana");
    REQUIRE(againRemark(focusOn(verify, PeerShadowing, " With  ana"), thrice) == AgainRemark::MethodAsLast);
    REQUIRE(againRemark(focusOn(verify, PeerShadowing, "with Jo"), thrice) == AgainRemark::None);
    REQUIRE(againRemark(focusOn(verify, AnotherFraming, "as a promise"), thrice) == AgainRemark::None);
}

TEST_CASE("FOLL-3: what the last session tried comes along")
{
    const auto found =
        before({held(1, focusOn(verify)), held(2, focusOn(verify, CoachingMethod::OtherExamples, "chat"))});
    REQUIRE(found.lastMethod == CoachingMethod::OtherExamples);
    REQUIRE(found.lastNote == QLatin1String("chat"));
}
