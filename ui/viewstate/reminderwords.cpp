// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/reminderwords.h"
#include "ui/viewstate/clocktext.h"
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace coachbook::ui {
namespace {

struct ReminderTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::Reminder)
};

QString whenText(const Reminder &reminder, QDate today)
{
    const QString day = nearDayText(reminder.day, today);
    if (!reminder.time)
        return day;
    return ReminderTexts::tr("%1 at %2", "today at 10:00").arg(day, timeOfDayText(*reminder.time));
}

QString dueText(const Reminder &reminder, QDate today)
{
    return reminder.day < today ? ReminderTexts::tr("was due %1").arg(whenText(reminder, today))
                                : ReminderTexts::tr("due %1").arg(whenText(reminder, today));
}

bool isDispute(const Reminder &reminder)
{
    return reminder.occurrence == QLatin1String("dispute");
}

QString kindCountText(ReminderKind kind, int count)
{
    switch (kind) {
    case ReminderKind::Session:
        return count == 1 ? ReminderTexts::tr("1 session") : ReminderTexts::tr("%1 sessions").arg(count);
    case ReminderKind::Agenda:
        return count == 1 ? ReminderTexts::tr("1 agenda") : ReminderTexts::tr("%1 agendas").arg(count);
    case ReminderKind::CheckIn:
        return count == 1 ? ReminderTexts::tr("1 check-in") : ReminderTexts::tr("%1 check-ins").arg(count);
    case ReminderKind::ActionItem:
        return count == 1 ? ReminderTexts::tr("1 action item")
                          : ReminderTexts::tr("%1 action items").arg(count);
    case ReminderKind::Review:
        return count == 1 ? ReminderTexts::tr("1 review") : ReminderTexts::tr("%1 reviews").arg(count);
    case ReminderKind::Reply:
        return count == 1 ? ReminderTexts::tr("1 reply") : ReminderTexts::tr("%1 replies").arg(count);
    case ReminderKind::Cadence:
        return count == 1 ? ReminderTexts::tr("1 overdue one-on-one")
                          : ReminderTexts::tr("%1 overdue one-on-ones").arg(count);
    }
    return {};
}

} // namespace

QString reminderTitle(const Reminder &reminder)
{
    const QString &name = reminder.agentName;
    switch (reminder.kind) {
    case ReminderKind::Session:
        return reminder.group ? ReminderTexts::tr("Group session: %1").arg(name)
                              : ReminderTexts::tr("Session with %1").arg(name);
    case ReminderKind::Agenda:
        return ReminderTexts::tr("Agenda for %1").arg(name);
    case ReminderKind::CheckIn:
        return ReminderTexts::tr("Check-in with %1").arg(name);
    case ReminderKind::ActionItem:
        return ReminderTexts::tr("Action item of %1").arg(name);
    case ReminderKind::Review:
        return ReminderTexts::tr("Review with %1").arg(name);
    case ReminderKind::Reply:
        return isDispute(reminder) ? ReminderTexts::tr("Dispute of %1").arg(name)
                                   : ReminderTexts::tr("Reply of %1").arg(name);
    case ReminderKind::Cadence:
        return ReminderTexts::tr("One-on-one with %1").arg(name);
    }
    return {};
}

QString reminderText(const Reminder &reminder, const QDateTime &wall)
{
    const QDate today = wall.date();
    switch (reminder.kind) {
    case ReminderKind::Session:
        return reminder.day < today ? ReminderTexts::tr("%1; not recorded yet").arg(whenText(reminder, today))
                                    : whenText(reminder, today);
    case ReminderKind::Agenda:
        return ReminderTexts::tr("The session is %1; the agenda goes out a day ahead")
            .arg(whenText(reminder, today));
    case ReminderKind::Reply:
        return isDispute(reminder) ? ReminderTexts::tr("waits for a decision") : dueText(reminder, today);
    case ReminderKind::Cadence:
        return reminder.day > today
                   ? ReminderTexts::tr("overdue from %1 on").arg(nearDayText(reminder.day, today))
                   : ReminderTexts::tr("overdue since %1").arg(nearDayText(reminder.day, today));
    case ReminderKind::CheckIn:
    case ReminderKind::ActionItem:
    case ReminderKind::Review:
        break;
    }
    return dueText(reminder, today);
}

QString bundleTitle(const ReminderBundle &bundle)
{
    return bundle.size() == 1 ? reminderTitle(bundle.front())
                              : ReminderTexts::tr("%1 things are due").arg(bundle.size());
}

QString bundleText(const ReminderBundle &bundle, const QDateTime &wall)
{
    if (bundle.size() == 1)
        return reminderText(bundle.front(), wall);
    QStringList counts;
    for (const ReminderKind kind : allReminderKinds) {
        const auto count = std::count_if(bundle.begin(), bundle.end(),
                                         [kind](const Reminder &each) { return each.kind == kind; });
        if (count > 0)
            counts << kindCountText(kind, static_cast<int>(count));
    }
    return counts.join(QStringLiteral(", "));
}

QString reminderKindText(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Session:
        return ReminderTexts::tr("Sessions");
    case ReminderKind::Agenda:
        return ReminderTexts::tr("Agendas to send");
    case ReminderKind::CheckIn:
        return ReminderTexts::tr("Check-ins");
    case ReminderKind::ActionItem:
        return ReminderTexts::tr("Action items");
    case ReminderKind::Review:
        return ReminderTexts::tr("Reviews");
    case ReminderKind::Reply:
        return ReminderTexts::tr("Late replies");
    case ReminderKind::Cadence:
        return ReminderTexts::tr("Overdue one-on-ones");
    }
    return {};
}

QString snoozeText(SnoozeChoice choice)
{
    switch (choice) {
    case SnoozeChoice::QuarterHour:
        return ReminderTexts::tr("In 15 minutes");
    case SnoozeChoice::Hour:
        return ReminderTexts::tr("In an hour");
    case SnoozeChoice::NextMorning:
        return ReminderTexts::tr("Next working day");
    }
    return {};
}

} // namespace coachbook::ui
