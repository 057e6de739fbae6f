// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/todayorder.h"
#include "core/domain/reminder.h"
#include "ui/viewstate/clocktext.h"
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

namespace coachbook::ui {
namespace {

struct TodayOrderTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::TodayOrder)
};

} // namespace

void byTimeFirst(std::vector<TodayRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const TodayRow &a, const TodayRow &b) {
        if (a.at && b.at)
            return *a.at < *b.at;
        return a.at.has_value() && !b.at.has_value();
    });
}

QString sessionDayText(const Session &session, QDate today)
{
    const QString day = nearDayText(session.day, today);
    return session.start
               ? TodayOrderTexts::tr("%1 at %2", "tomorrow at 10:00").arg(day, timeOfDayText(*session.start))
               : day;
}

std::optional<QDate> agendaDay(const Session &session, const WorkCalendar &calendar, QDate today)
{
    const bool isPlanned = session.status == SessionStatus::Scheduled ||
                           (session.status == SessionStatus::Draft && session.start.has_value());
    if (!isPlanned || session.agendaSentAt || session.day <= today)
        return std::nullopt;
    ReminderSubject subject;
    subject.kind = ReminderKind::Agenda;
    subject.day = session.day;
    subject.time = session.start;
    // Of wall times only the day is wanted, which is the same in every zone.
    const auto reminder = reminderOf(subject, {}, calendar, QTimeZone::utc());
    return reminder ? std::optional(reminder->due.date()) : std::nullopt;
}

} // namespace coachbook::ui
