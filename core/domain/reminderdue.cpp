// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reminderdue.h"
#include "core/domain/quiethours.h"
#include <algorithm>

namespace coachbook {

namespace {

/// From when on a reminder wants to be shown; absent: it has been.
std::optional<QDateTime> wantedFrom(const Reminder &reminder, const ReminderMarks &marks,
                                    const QDateTime &now)
{
    const auto found = marks.find(reminder.key);
    if (found == marks.end())
        return reminder.from;
    const ReminderMark &mark = found->second;
    if (mark.snoozedUntil)
        return mark.snoozedAt && now < *mark.snoozedAt ? now : *mark.snoozedUntil;
    if (mark.shown)
        return std::nullopt;
    // A clock that was set back says nothing about how old the claim is.
    return now < mark.claimedAt ? now : mark.claimedAt.addSecs(lostClaimSeconds);
}

} // namespace

std::vector<Reminder> remindersDue(const std::vector<Reminder> &reminders, const ReminderMarks &marks,
                                   const ReminderSettings &settings, const WorkCalendar &calendar,
                                   const ReminderNow &now)
{
    const bool isQuiet = quietUntil(now.utc, settings.quiet, calendar, now.machineZone) > now.utc;
    std::vector<Reminder> due;
    for (const Reminder &reminder : reminders) {
        const std::optional<QDateTime> from = wantedFrom(reminder, marks, now.utc);
        if (!from || *from > now.utc)
            continue;
        if (!isQuiet || comesInQuietHours(reminder, settings.quiet, calendar, now.machineZone))
            due.push_back(reminder);
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const Reminder &a, const Reminder &b) { return a.due < b.due; });
    return due;
}

std::optional<QDateTime> nextReminder(const std::vector<Reminder> &reminders, const ReminderMarks &marks,
                                      const ReminderSettings &settings, const WorkCalendar &calendar,
                                      const ReminderNow &now)
{
    std::optional<QDateTime> next;
    for (const Reminder &reminder : reminders) {
        std::optional<QDateTime> at = wantedFrom(reminder, marks, now.utc);
        if (!at)
            continue;
        at = std::max(*at, now.utc);
        if (!comesInQuietHours(reminder, settings.quiet, calendar, now.machineZone))
            at = quietUntil(*at, settings.quiet, calendar, now.machineZone);
        if (*at > now.utc && (!next || *at < *next))
            next = at;
    }
    return next;
}

std::vector<ReminderBundle> bundled(const std::vector<Reminder> &due)
{
    std::vector<ReminderBundle> bundles;
    ReminderBundle rest;
    for (const Reminder &reminder : due) {
        const bool isSingle =
            due.size() <= mostSingleReminders ||
            (reminder.kind == ReminderKind::Session && reminder.time && bundles.size() < mostSingleReminders);
        if (isSingle)
            bundles.push_back({reminder});
        else
            rest.push_back(reminder);
    }
    if (!rest.empty())
        bundles.push_back(std::move(rest));
    return bundles;
}

} // namespace coachbook
