// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/calendarwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <QStringList>

namespace coachbook::ui {
namespace {

struct CalendarTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::Calendar)
};

bool clockHasHalves(const QLocale &locale)
{
    return locale.timeFormat(QLocale::ShortFormat).contains(QLatin1String("AP"), Qt::CaseInsensitive);
}

QString calendarDaysText(int days)
{
    return days == 1 ? CalendarTexts::tr("1 day") : CalendarTexts::tr("%1 days").arg(days);
}

QString effectAgainstDue(const CadenceEffect &effect, QDate today)
{
    using Kind = CadenceEffect::Kind;
    const QString due = effect.due ? dayText(*effect.due, today) : QString();
    switch (effect.kind) {
    case Kind::OtherType:
        return CalendarTexts::tr("Only a one-on-one counts for the cadence");
    case Kind::TooShort:
        return CalendarTexts::tr("Too short to count for the cadence");
    case Kind::Paused:
        return CalendarTexts::tr("The cadence is paused on that day");
    case Kind::OnDue:
        return CalendarTexts::tr("On the due date");
    case Kind::Early:
        return CalendarTexts::tr("%1 before due (%2)", "2 days before due (24 Nov)")
            .arg(calendarDaysText(effect.workingDays), due);
    case Kind::Late:
        return CalendarTexts::tr("%1 after due (%2)", "2 days after due (24 Nov)")
            .arg(calendarDaysText(effect.workingDays), due);
    }
    return {};
}

} // namespace

QString clockText(int minute, const QLocale &locale)
{
    const int ofDay = ((minute % 1440) + 1440) % 1440;
    return locale.toString(QTime(ofDay / 60, ofDay % 60),
                           clockHasHalves(locale) ? QStringLiteral("h:mm AP") : QStringLiteral("H:mm"));
}

QString clockSpanText(MinuteSpan span, const QLocale &locale)
{
    return CalendarTexts::tr("%1–%2", "10:00–10:30")
        .arg(clockText(span.from, locale), clockText(span.to, locale));
}

QString hourText(int hour, const QLocale &locale)
{
    return locale.toString(QTime(hour % 24, 0),
                           clockHasHalves(locale) ? QStringLiteral("h AP") : QStringLiteral("H:mm"));
}

QString calendarKindText(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Session:
        return CalendarTexts::tr("session");
    case CalendarKind::CheckIn:
        return CalendarTexts::tr("check-in");
    case CalendarKind::ActionItem:
        return CalendarTexts::tr("action item");
    case CalendarKind::PlanReview:
        return CalendarTexts::tr("review");
    case CalendarKind::DueWindow:
        return CalendarTexts::tr("due");
    case CalendarKind::Leave:
        return CalendarTexts::tr("leave");
    case CalendarKind::ClosedDay:
        return CalendarTexts::tr("closed day");
    case CalendarKind::BusyTime:
        return CalendarTexts::tr("busy");
    case CalendarKind::Shift:
        return CalendarTexts::tr("shift");
    }
    return {};
}

QString calendarKindChoice(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Session:
        return CalendarTexts::tr("Sessions");
    case CalendarKind::CheckIn:
        return CalendarTexts::tr("Check-ins");
    case CalendarKind::ActionItem:
        return CalendarTexts::tr("Action items");
    case CalendarKind::PlanReview:
        return CalendarTexts::tr("Reviews");
    case CalendarKind::DueWindow:
        return CalendarTexts::tr("Due windows");
    case CalendarKind::Leave:
        return CalendarTexts::tr("Leave");
    case CalendarKind::ClosedDay:
        return CalendarTexts::tr("Closed days");
    case CalendarKind::BusyTime:
        return CalendarTexts::tr("Busy times");
    case CalendarKind::Shift:
        return CalendarTexts::tr("Shifts");
    }
    return {};
}

QString calendarStateText(const CalendarEntry &entry, QDate today)
{
    const CalendarState state = stateOf(entry, today);
    if (state == CalendarState::Overdue && entry.kind != CalendarKind::Session)
        return CalendarTexts::tr("overdue");
    if (entry.sessionStatus)
        return sessionStatusText(*entry.sessionStatus);
    if (state == CalendarState::Done)
        return CalendarTexts::tr("done");
    return state == CalendarState::ToDo ? CalendarTexts::tr("to do") : QString();
}

QString entryWho(const CalendarEntry &entry)
{
    if (!entry.agentName.isEmpty())
        return entry.agentName;
    return entry.text.isEmpty() ? calendarKindText(entry.kind) : entry.text;
}

QString entryWhat(const CalendarEntry &entry)
{
    switch (entry.kind) {
    case CalendarKind::Session: {
        QString type = sessionTypeText(entry.sessionType.value_or(SessionType::OneOnOne));
        if (entry.repeats)
            type = CalendarTexts::tr("%1 of a series", "one-on-one of a series").arg(type);
        return entry.text.isEmpty()
                   ? type
                   : CalendarTexts::tr("%1: %2", "group session: Listening").arg(type, entry.text);
    }
    case CalendarKind::ActionItem:
        return CalendarTexts::tr("action item: %1").arg(entry.text);
    case CalendarKind::PlanReview:
        return CalendarTexts::tr("review of coaching plan %1").arg(entry.text);
    case CalendarKind::DueWindow:
        return CalendarTexts::tr("one-on-one due");
    case CalendarKind::CheckIn:
    case CalendarKind::Leave:
    case CalendarKind::Shift:
        break;
    case CalendarKind::BusyTime:
    case CalendarKind::ClosedDay:
        if (!entry.agentName.isEmpty() && !entry.text.isEmpty())
            return CalendarTexts::tr("busy: %1").arg(entry.text);
        break;
    }
    return calendarKindText(entry.kind);
}

QString entryDays(const CalendarEntry &entry, QDate today)
{
    const QString first = weekdayText(entry.first, today);
    if (entry.span)
        return CalendarTexts::tr("%1 %2", "Thu 26 Nov 10:00–10:30").arg(first, clockSpanText(*entry.span));
    if (entry.first == entry.last)
        return first;
    return CalendarTexts::tr("%1 to %2", "Mon 2 Nov to Fri 6 Nov").arg(first, weekdayText(entry.last, today));
}

QString entrySentence(const CalendarEntry &entry, QDate today)
{
    QStringList parts{entryWho(entry)};
    if (entryWhat(entry) != parts.first())
        parts << entryWhat(entry);
    parts << entryDays(entry, today);
    if (const QString state = calendarStateText(entry, today); !state.isEmpty())
        parts << state;
    return parts.join(CalendarTexts::tr(", ", "between the parts of a sentence"));
}

QString effectText(const CadenceEffect &effect, QDate today)
{
    const QString text = effectAgainstDue(effect, today);
    const bool counts = effect.kind == CadenceEffect::Kind::Early ||
                        effect.kind == CadenceEffect::Kind::OnDue || effect.kind == CadenceEffect::Kind::Late;
    if (!counts || !effect.nextDue)
        return text;
    return CalendarTexts::tr("%1; the next one is due %2", "2 days after due; the next one is due 10 Dec")
        .arg(text, dayText(*effect.nextDue, today));
}

QString conflictText(const SessionConflict &conflict)
{
    const QString &who = conflict.agentName;
    const QString when = conflict.span ? clockSpanText(*conflict.span) : QString();
    switch (conflict.kind) {
    case ConflictKind::ClosedDay:
        return conflict.text.isEmpty() ? CalendarTexts::tr("A closed day")
                                       : CalendarTexts::tr("A closed day: %1").arg(conflict.text);
    case ConflictKind::DayOff:
        return CalendarTexts::tr("Not a working day");
    case ConflictKind::Leave:
        return CalendarTexts::tr("%1 is on leave").arg(who);
    case ConflictKind::CoachInSession:
        return CalendarTexts::tr("You are with %1 at %2").arg(who, when);
    case ConflictKind::CoachBusy:
        return conflict.text.isEmpty() ? CalendarTexts::tr("You are busy then")
                                       : CalendarTexts::tr("You are busy: %1").arg(conflict.text);
    case ConflictKind::AgentInSession:
        return CalendarTexts::tr("%1 has another session at %2").arg(who, when);
    case ConflictKind::AgentBusy:
        return CalendarTexts::tr("%1 is busy then").arg(who);
    case ConflictKind::OutsideShift:
        return CalendarTexts::tr("%1 works %2").arg(who, when);
    case ConflictKind::NoShift:
        return CalendarTexts::tr("%1 has no shift that day").arg(who);
    case ConflictKind::Break:
        return CalendarTexts::tr("%1 has a break %2").arg(who, when);
    }
    return {};
}

QString consequenceText(const CadenceEffect &effect, const std::vector<SessionConflict> &conflicts,
                        QDate today)
{
    QStringList sentences;
    for (const SessionConflict &each : conflicts)
        sentences << conflictText(each);
    sentences.removeDuplicates();
    sentences.prepend(effectText(effect, today));
    return sentences.join(CalendarTexts::tr(". ", "between sentences")) +
           CalendarTexts::tr(".", "ends a sentence");
}

QString periodText(CalendarPeriod view, QDate day, QDate first, QDate last)
{
    const QLocale locale = QLocale::system();
    const QString month = QStringLiteral("MMMM yyyy");
    if (view == CalendarPeriod::Day)
        return longDayText(day);
    if (view == CalendarPeriod::Month)
        return locale.toString(day, month);
    if (first.month() == last.month())
        return CalendarTexts::tr("%1 – %2 %3", "16 – 22 November 2026")
            .arg(first.day())
            .arg(last.day())
            .arg(locale.toString(first, month));
    const QString shortMonth = QStringLiteral("d MMM yyyy");
    return CalendarTexts::tr("%1 – %2", "30 Nov 2026 – 6 Dec 2026")
        .arg(locale.toString(first, first.year() == last.year() ? QStringLiteral("d MMM") : shortMonth),
             locale.toString(last, shortMonth));
}

} // namespace coachbook::ui
