// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/calendarwords.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 20);
const QLocale british(QLocale::English, QLocale::UnitedKingdom),
    american(QLocale::English, QLocale::UnitedStates);

CalendarEntry session()
{
    CalendarEntry entry;
    entry.agentName = QStringLiteral("Maya Okafor");
    entry.first = entry.last = QDate(2026, 11, 26);
    entry.span = MinuteSpan{600, 630};
    entry.sessionType = SessionType::OneOnOne;
    entry.sessionStatus = SessionStatus::Scheduled;
    return entry;
}

} // namespace

TEST_CASE("CAL-1: 12 or 24 hours as the locale says")
{
    REQUIRE(clockText(600, british) == QStringLiteral("10:00"));
    REQUIRE(clockText(0, british) == QStringLiteral("0:00"));
    REQUIRE(clockText(1455, british) == QStringLiteral("0:15")); // after midnight
    REQUIRE(clockText(780, american).startsWith(QStringLiteral("1:00")));
    REQUIRE(clockText(780, american).endsWith(QStringLiteral("PM")));
    REQUIRE(hourText(13, british) == QStringLiteral("13:00"));
    REQUIRE(hourText(13, american) == QStringLiteral("1 PM"));
    REQUIRE(clockSpanText({600, 630}, british) == QStringLiteral("10:00–10:30"));
}

TEST_CASE("CAL-1: an entry in a sentence")
{
    CalendarEntry entry = session();
    REQUIRE(entrySentence(entry, today).startsWith(QStringLiteral("Maya Okafor, one-on-one, ")));
    REQUIRE(entrySentence(entry, today).endsWith(QStringLiteral(", scheduled")));
    entry.sessionStatus = SessionStatus::Cancelled;
    REQUIRE(entrySentence(entry, today).endsWith(QStringLiteral("cancelled")));
    CalendarEntry item;
    item.kind = CalendarKind::ActionItem;
    item.agentName = QStringLiteral("Maya Okafor");
    item.text = QStringLiteral("On every call, name the next step");
    item.first = item.last = today.addDays(-1);
    REQUIRE(calendarStateText(item, today) == QStringLiteral("overdue"));
    REQUIRE(entrySentence(item, today).contains(QStringLiteral("action item: On every call")));
    CalendarEntry closed;
    closed.kind = CalendarKind::ClosedDay;
    closed.text = QStringLiteral("Christmas Day");
    closed.first = closed.last = today;
    REQUIRE(entrySentence(closed, today).startsWith(QStringLiteral("Christmas Day, closed day")));
    closed.text.clear();
    REQUIRE(entryWho(closed) == QStringLiteral("closed day"));
}

TEST_CASE("CAL-1: what a session does, in words")
{
    using Kind = CadenceEffect::Kind;
    const QDate due(2026, 11, 24);
    REQUIRE(effectText({Kind::Late, due, 2, {}}, today).startsWith(QStringLiteral("2 days after due (")));
    REQUIRE(effectText({Kind::Late, due, 1, {}}, today).startsWith(QStringLiteral("1 day after due (")));
    REQUIRE(effectText({Kind::Early, due, 3, QDate(2026, 12, 5)}, today)
                .startsWith(QStringLiteral("3 days before due (")));
    REQUIRE(effectText({Kind::Early, due, 3, QDate(2026, 12, 5)}, today)
                .contains(QStringLiteral("; the next one is due ")));
    REQUIRE(effectText({Kind::TooShort, {}, 0, {}}, today) ==
            QStringLiteral("Too short to count for the cadence"));
    const QString all = consequenceText({Kind::OnDue, due, 0, {}},
                                        {{ConflictKind::Leave, QStringLiteral("Maya Okafor"), {}, {}},
                                         {ConflictKind::CoachBusy, {}, QStringLiteral("Budget"), {}}},
                                        today);
    REQUIRE(all == QStringLiteral("On the due date. Maya Okafor is on leave. You are busy: Budget."));
    for (int kind = 0; kind <= int(ConflictKind::Break); ++kind)
        REQUIRE_FALSE(
            conflictText({ConflictKind(kind), QStringLiteral("Maya"), {}, MinuteSpan{0, 30}}).isEmpty());
    for (int kind = 0; kind <= int(CalendarKind::Shift); ++kind) {
        REQUIRE_FALSE(calendarKindText(CalendarKind(kind)).isEmpty());
        REQUIRE_FALSE(calendarKindChoice(CalendarKind(kind)).isEmpty());
    }
}
