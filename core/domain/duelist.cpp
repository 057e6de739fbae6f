// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/duelist.h"

#include "core/domain/englishdate.h"
#include <algorithm>
#include <tuple>

namespace coachbook {

namespace {

const Session *latest(const std::vector<Session> &sessions, QDate today, bool (*wanted)(const Session &, int),
                      int minutes)
{
    const Session *found = nullptr;
    for (const Session &session : sessions) {
        if (session.day.isValid() && session.day <= today && wanted(session, minutes) &&
            (!found || std::tie(found->day, found->id) < std::tie(session.day, session.id)))
            found = &session;
    }
    return found;
}

bool counts(const Session &session, int minutes)
{
    return countsForCadence(session, minutes);
}

bool isTooShort(const Session &session, int minutes)
{
    return isHeld(session.status) && session.type == SessionType::OneOnOne &&
           !countsForCadence(session, minutes);
}

void findSessions(DueEntry &entry, const DueInput &input, int minutes, QDate today)
{
    if (const Session *session = latest(input.sessions, today, counts, minutes))
        entry.lastCounting = *session;
    const Session *shortOne = latest(input.sessions, today, isTooShort, minutes);
    if (shortOne && (!entry.lastCounting || entry.lastCounting->day < shortOne->day))
        entry.tooShort = *shortOne;
}

void moveToDayThere(DueEntry &entry, QDate day, const DueInput &input, const WorkCalendar &calendar,
                    QDate today)
{
    entry.nextDue = firstDayThere(day, input.periods, calendar);
    // A leave still to come without a known end takes nobody's date away (TIER-2).
    if (!entry.nextDue && !leaveOn(input.periods, today))
        entry.nextDue = calendar.onOrAfter(day);
    if (!entry.nextDue || *entry.nextDue == day)
        return;
    entry.movedFrom = day;
    entry.closedDay = calendar.holidayName(day).value_or(QString());
    if (*entry.nextDue != calendar.onOrAfter(day))
        entry.moved = DueMove::Leave;
    else
        entry.moved = calendar.holidayName(day) ? DueMove::ClosedDay : DueMove::Weekend;
}

void findNextDue(DueEntry &entry, const DueInput &input, const WorkCalendar &calendar, QDate today)
{
    if (entry.lastCounting) {
        moveToDayThere(entry, entry.lastCounting->day.addDays(entry.cadenceDays), input, calendar, today);
        return;
    }
    const std::optional<QDate> hired = input.agent.hired;
    if (hired && (entry.tier.tier == Tier::New || hired->addDays(entry.cadenceDays) >= today))
        moveToDayThere(entry, hired->addDays(entry.cadenceDays), input, calendar, today);
    else if (leaveOn(input.periods, today))
        entry.nextDue = firstDayThere(today, input.periods, calendar);
    else
        entry.nextDue = today; // never coached as far as the book knows: due now, weekend or not
}

void findPause(DueEntry &entry, const DueInput &input, QDate today)
{
    const Agent &agent = input.agent;
    if (agent.left && *agent.left <= today) {
        entry.pause = PauseKind::Left;
        entry.pauseFrom = agent.left;
        entry.nextDue = std::nullopt;
    } else if (agent.hired && *agent.hired > today) {
        entry.pause = PauseKind::NotStarted;
        entry.pauseTo = agent.hired->addDays(-1);
    } else if (const std::optional<AgentPeriod> leave = leaveOn(input.periods, today)) {
        entry.pause = PauseKind::OnLeave;
        entry.pauseFrom = leave->from;
        entry.pauseTo = leave->to;
    }
}

/// Working days in (due, today] on which the agent was there: the cadence pauses during leave (TIER-3).
int daysOverdue(QDate due, QDate today, const std::vector<AgentPeriod> &periods, const WorkCalendar &calendar)
{
    int days = calendar.workingDaysBetween(due, today);
    const bool anyLeave =
        std::any_of(periods.begin(), periods.end(), [due, today](const AgentPeriod &period) {
            return period.kind == PeriodKind::Leave && period.from <= today &&
                   (!period.to || *period.to > due);
        });
    if (!anyLeave)
        return days;
    for (QDate day = due.addDays(1); day <= today; day = day.addDays(1)) {
        if (calendar.isWorkingDay(day) && leaveOn(periods, day))
            --days;
    }
    return days;
}

void findState(DueEntry &entry, const DueInput &input, const CadenceSettings &settings,
               const WorkCalendar &calendar, QDate today)
{
    if (entry.pause != PauseKind::None || !entry.nextDue) {
        entry.state = DueState::Paused;
        return;
    }
    if (*entry.nextDue <= today) {
        entry.daysOverdue = daysOverdue(*entry.nextDue, today, input.periods, calendar);
        entry.state = entry.daysOverdue > 0 ? DueState::Overdue : DueState::Due;
        return;
    }
    entry.workingDaysLeft = calendar.workingDaysBetween(today, *entry.nextDue);
    entry.state =
        entry.workingDaysLeft <= settings.dueSoonWorkingDays ? DueState::DueSoon : DueState::OnTrack;
}

int urgency(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return 0;
    case DueState::Due:
        return 1;
    case DueState::DueSoon:
        return 2;
    case DueState::OnTrack:
        return 3;
    case DueState::Paused:
        return 4;
    }
    return 4;
}

// English words of reasonInEnglish.

QString intervalWords(int days)
{
    if (days == 1)
        return QStringLiteral("every day");
    if (days == 7)
        return QStringLiteral("weekly");
    if (days == 14)
        return QStringLiteral("every two weeks");
    if (days % 7 == 0)
        return QStringLiteral("every %1 weeks").arg(days / 7);
    return QStringLiteral("every %1 days").arg(days);
}

QString tierWords(const TierState &tier, QDate today)
{
    QString words = tier.tier == Tier::New       ? QStringLiteral("New")
                    : tier.tier == Tier::Tenured ? QStringLiteral("Tenured")
                                                 : QStringLiteral("on an improvement plan");
    if (tier.source == TierSource::Override)
        words.prepend(QStringLiteral("set to ")).append(QStringLiteral(" by hand"));
    if (tier.source == TierSource::NoHireDate)
        words += QStringLiteral(" (hire date unknown)");
    if (tier.source == TierSource::ImprovementPlan && tier.since)
        words += QStringLiteral(" since %1").arg(dateInEnglish(*tier.since, today));
    if (tier.changesOn)
        words += QStringLiteral(" until %1").arg(dateInEnglish(tier.changesOn->addDays(-1), today));
    return words;
}

QString ruleWords(const DueEntry &entry, QDate today)
{
    const QString interval = intervalWords(entry.cadenceDays);
    if (entry.ownCadence)
        return interval + QStringLiteral(" because set for this agent");
    return interval + QStringLiteral(" because ") + tierWords(entry.tier, today);
}

QString sessionWords(const DueEntry &entry, QDate today)
{
    QString words;
    if (entry.lastCounting)
        words = QStringLiteral("; last one-on-one %1").arg(dateInEnglish(entry.lastCounting->day, today));
    else if (entry.hired)
        words = QStringLiteral("; no session yet, hired %1").arg(dateInEnglish(*entry.hired, today));
    else
        words = QStringLiteral("; no session yet");
    if (entry.tooShort)
        words += QStringLiteral("; the talk of %1 (%2 min) does not count")
                     .arg(dateInEnglish(entry.tooShort->day, today))
                     .arg(entry.tooShort->minutes.value_or(0));
    return words;
}

QString moveWords(const DueEntry &entry, QDate today)
{
    if (entry.moved == DueMove::None || !entry.movedFrom || !entry.nextDue)
        return {};
    QString words = QStringLiteral("; moved from %1").arg(weekdayDateInEnglish(*entry.movedFrom, today));
    if (entry.moved == DueMove::ClosedDay && !entry.closedDay.isEmpty())
        words += QStringLiteral(" (%1)").arg(entry.closedDay);
    if (entry.moved == DueMove::Leave)
        words += QStringLiteral(" (on leave)");
    return words + QStringLiteral(" to %1").arg(weekdayDateInEnglish(*entry.nextDue, today));
}

QString pauseWords(const DueEntry &entry, QDate today)
{
    if (entry.pause == PauseKind::Left && entry.pauseFrom)
        return QStringLiteral("left on %1").arg(dateInEnglish(*entry.pauseFrom, today));
    if (entry.pause == PauseKind::NotStarted && entry.pauseTo)
        return QStringLiteral("starts on %1").arg(dateInEnglish(entry.pauseTo->addDays(1), today));
    if (entry.pause != PauseKind::OnLeave || !entry.pauseFrom)
        return {};
    QString words = QStringLiteral("on leave since %1").arg(dateInEnglish(*entry.pauseFrom, today));
    if (entry.pauseTo)
        words += QStringLiteral(" until %1").arg(dateInEnglish(*entry.pauseTo, today));
    return words;
}

} // namespace

std::optional<QDate> firstDayThere(QDate day, const std::vector<AgentPeriod> &periods,
                                   const WorkCalendar &calendar)
{
    for (;;) {
        day = calendar.onOrAfter(day);
        const std::optional<AgentPeriod> leave = leaveOn(periods, day);
        if (!leave)
            return day;
        if (!leave->to)
            return std::nullopt;
        day = leave->to->addDays(1);
    }
}

DueEntry dueEntry(const DueInput &input, const CadenceSettings &settings, const WorkCalendar &calendar,
                  QDate today)
{
    DueEntry entry;
    entry.agent = input.agent.id;
    entry.hired = input.agent.hired;
    entry.tier = tierOn(input.agent, input.periods, settings, today);
    entry.cadenceDays = cadenceDays(entry.tier.tier, input.agent.cadenceDays, settings);
    entry.ownCadence = entry.cadenceDays != cadenceDays(entry.tier.tier, std::nullopt, settings);
    findSessions(entry, input, settings.countsFromMinutes, today);
    findNextDue(entry, input, calendar, today);
    findPause(entry, input, today);
    findState(entry, input, settings, calendar, today);
    return entry;
}

void sortByUrgency(std::vector<DueEntry> &entries)
{
    const auto key = [](const DueEntry &entry) {
        return std::make_tuple(urgency(entry.state), -entry.daysOverdue,
                               entry.nextDue.value_or(QDate(9999, 12, 31)), entry.agent);
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&key](const DueEntry &a, const DueEntry &b) { return key(a) < key(b); });
}

QString reasonInEnglish(const DueEntry &entry, QDate today)
{
    if (entry.pause == PauseKind::Left || entry.pause == PauseKind::NotStarted)
        return pauseWords(entry, today);
    if (entry.pause == PauseKind::OnLeave)
        return pauseWords(entry, today) + sessionWords(entry, today);
    return ruleWords(entry, today) + sessionWords(entry, today) + moveWords(entry, today);
}

QString dueStateKey(DueState state)
{
    switch (state) {
    case DueState::OnTrack:
        return QStringLiteral("on_track");
    case DueState::DueSoon:
        return QStringLiteral("due_soon");
    case DueState::Due:
        return QStringLiteral("due");
    case DueState::Overdue:
        return QStringLiteral("overdue");
    case DueState::Paused:
        return QStringLiteral("paused");
    }
    return {};
}

QString tierKey(Tier tier)
{
    switch (tier) {
    case Tier::New:
        return QStringLiteral("new");
    case Tier::Tenured:
        return QStringLiteral("tenured");
    case Tier::ImprovementPlan:
        return QStringLiteral("improvement_plan");
    }
    return {};
}

} // namespace coachbook
