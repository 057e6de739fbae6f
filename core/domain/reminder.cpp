// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reminder.h"

namespace coachbook {

namespace {

constexpr qint64 reminderMinute = 60, reminderHour = 3600, reminderDay = 86400; ///< seconds
constexpr qint64 agendaHours = 24;                                              ///< PREP-4

QDate workedDayBack(QDate day, int workingDays, const WorkCalendar &calendar)
{
    if (workingDays > 0)
        return calendar.addWorkingDays(day, -workingDays);
    return calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, -1);
}

/// Hours before an instant, but on a day that is worked.
QDateTime hoursBefore(const QDateTime &due, qint64 hours, const ReminderSettings &settings,
                      const WorkCalendar &calendar, const QTimeZone &zone)
{
    const QDateTime at = due.addSecs(-hours * reminderHour);
    const QDate day = at.toTimeZone(zone).date();
    if (calendar.isWorkingDay(day))
        return at;
    return instantOfWall(calendar.addWorkingDays(day, -1), settings.dayTime, zone);
}

QString keyOfSubject(const ReminderSubject &subject)
{
    const QString record = subject.group ? QStringLiteral("g%1").arg(subject.group->value())
                                         : QStringLiteral("%1:%2").arg(subject.id).arg(subject.agent.value());
    return QStringLiteral("%1:%2:%3").arg(reminderKindKey(subject.kind), record, subject.occurrence);
}

} // namespace

QString reminderKindKey(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Session:
        return QStringLiteral("session");
    case ReminderKind::Agenda:
        return QStringLiteral("agenda");
    case ReminderKind::CheckIn:
        return QStringLiteral("check_in");
    case ReminderKind::ActionItem:
        return QStringLiteral("action_item");
    case ReminderKind::Review:
        return QStringLiteral("review");
    case ReminderKind::Reply:
        return QStringLiteral("reply");
    case ReminderKind::Cadence:
        return QStringLiteral("cadence");
    }
    return {};
}

LeadUnit leadUnit(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Session:
        return LeadUnit::Minutes;
    case ReminderKind::Agenda:
    case ReminderKind::Reply:
        return LeadUnit::Hours;
    case ReminderKind::CheckIn:
    case ReminderKind::ActionItem:
    case ReminderKind::Review:
    case ReminderKind::Cadence:
        break;
    }
    return LeadUnit::WorkingDays;
}

int longestLead(ReminderKind kind)
{
    switch (leadUnit(kind)) {
    case LeadUnit::Minutes:
        return 24 * 60;
    case LeadUnit::Hours:
        return 7 * 24;
    case LeadUnit::WorkingDays:
        break;
    }
    return 30;
}

QDateTime instantOfWall(QDate day, QTime time, const QTimeZone &zone)
{
    // The wall time read as if it were UTC; Qt's own answer for gaps and doubled hours is not that of RFC
    // 5545.
    const QDateTime wall(day, time, Qt::UTC);
    const auto offsetAt = [&zone](const QDateTime &utc) { return zone.offsetFromUtc(utc); };
    const int before = offsetAt(wall.addSecs(-reminderDay)), after = offsetAt(wall.addSecs(reminderDay));
    const QDateTime first = wall.addSecs(-before), second = wall.addSecs(-after);
    const bool isSecond = offsetAt(first) != before && offsetAt(second) == after;
    return isSecond ? second : first;
}

std::optional<Reminder> reminderOf(const ReminderSubject &subject, const ReminderSettings &settings,
                                   const WorkCalendar &calendar, const QTimeZone &zone)
{
    const ReminderKindSetting &setting = settings.of(subject.kind);
    if (!setting.on || !subject.day.isValid())
        return std::nullopt;
    Reminder reminder{subject, {}, {}, {}};
    reminder.key = keyOfSubject(subject);
    reminder.due = instantOfWall(subject.day, subject.time.value_or(settings.dayTime), zone);
    switch (leadUnit(subject.kind)) {
    case LeadUnit::Minutes:
        reminder.from = subject.time ? reminder.due.addSecs(-setting.lead * reminderMinute) : reminder.due;
        break;
    case LeadUnit::Hours:
        if (subject.kind == ReminderKind::Agenda)
            reminder.due = hoursBefore(reminder.due, agendaHours, settings, calendar, zone);
        reminder.from = hoursBefore(reminder.due, setting.lead, settings, calendar, zone);
        break;
    case LeadUnit::WorkingDays:
        reminder.from =
            instantOfWall(workedDayBack(subject.day, setting.lead, calendar), settings.dayTime, zone);
        break;
    }
    return reminder;
}

} // namespace coachbook
