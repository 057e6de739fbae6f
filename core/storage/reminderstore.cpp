// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reminderstore.h"
#include "core/storage/sqlite/query.h"
#include <QStringList>
#include <set>

namespace coachbook::reminderstore {

using sqlite::Query;

namespace {

using SettingRows = std::map<QString, QString>;

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString flagText(bool flag)
{
    return flag ? QStringLiteral("1") : QStringLiteral("0");
}

QString kindRow(ReminderKind kind, const char *what)
{
    return QStringLiteral("reminder.%1.%2").arg(reminderKindKey(kind), QLatin1String(what));
}

SettingRows reminderRows(const ReminderSettings &settings)
{
    SettingRows rows{{QStringLiteral("reminder.day_time"), timeText(settings.dayTime)},
                     {QStringLiteral("reminder.quiet.on"), flagText(settings.quiet.on)},
                     {QStringLiteral("reminder.quiet.from"), timeText(settings.quiet.from)},
                     {QStringLiteral("reminder.quiet.to"), timeText(settings.quiet.to)},
                     {QStringLiteral("reminder.quiet.days_off"), flagText(settings.quiet.daysOff)}};
    for (const ReminderKind kind : allReminderKinds) {
        rows[kindRow(kind, "on")] = flagText(settings.of(kind).on);
        rows[kindRow(kind, "lead")] = QString::number(settings.of(kind).lead);
    }
    return rows;
}

void readTime(const SettingRows &rows, const char *key, QTime &time)
{
    const auto row = rows.find(QLatin1String(key));
    const QTime read = row == rows.end() ? QTime() : QTime::fromString(row->second, QStringLiteral("HH:mm"));
    if (read.isValid())
        time = read;
}

void readFlag(const SettingRows &rows, const QString &key, bool &flag)
{
    if (const auto row = rows.find(key); row != rows.end())
        flag = row->second == QLatin1String("1");
}

void readLead(const SettingRows &rows, ReminderKind kind, int &lead)
{
    const auto row = rows.find(kindRow(kind, "lead"));
    bool isNumber = false;
    const int read = row == rows.end() ? 0 : row->second.toInt(&isNumber);
    if (isNumber && read >= 0 && read <= longestLead(kind))
        lead = read;
}

} // namespace

ReminderSettings settings(Db &db)
{
    SettingRows rows;
    Query q(db, "SELECT key, value FROM setting WHERE key >= 'reminder.' AND key < 'reminder/'");
    while (q.step())
        rows.emplace(q.text(0), q.text(1));
    ReminderSettings settings;
    readTime(rows, "reminder.day_time", settings.dayTime);
    readFlag(rows, QStringLiteral("reminder.quiet.on"), settings.quiet.on);
    readTime(rows, "reminder.quiet.from", settings.quiet.from);
    readTime(rows, "reminder.quiet.to", settings.quiet.to);
    readFlag(rows, QStringLiteral("reminder.quiet.days_off"), settings.quiet.daysOff);
    for (const ReminderKind kind : allReminderKinds) {
        readFlag(rows, kindRow(kind, "on"), settings.of(kind).on);
        readLead(rows, kind, settings.of(kind).lead);
    }
    return settings;
}

void saveSettings(Db &db, const ReminderSettings &settings)
{
    for (const auto &[key, value] : reminderRows(settings)) {
        Query q(db, "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = "
                    "excluded.value WHERE value <> excluded.value");
        q.bind(key).bind(value).run();
    }
}

ReminderMarks marks(Db &db)
{
    ReminderMarks marks;
    Query q(db, "SELECT key, claimed_at, shown, snoozed_at, snoozed_until FROM reminder_mark");
    while (q.step())
        marks.emplace(q.text(0), ReminderMark{q.instant(1), q.flag(2), q.maybeInstant(3), q.maybeInstant(4)});
    return marks;
}

void claim(Db &db, const QStringList &keys, const QDateTime &nowUtc)
{
    for (const QString &key : keys) {
        Query q(db,
                "INSERT INTO reminder_mark (key, claimed_at, shown) VALUES (?, ?, 0) ON CONFLICT DO UPDATE "
                "SET claimed_at = excluded.claimed_at, shown = 0, snoozed_at = NULL, snoozed_until = NULL");
        q.bind(key).bind(nowUtc).run();
    }
}

void markShown(Db &db, const QStringList &keys)
{
    for (const QString &key : keys) {
        Query q(db, "UPDATE reminder_mark SET shown = 1 WHERE key = ?");
        q.bind(key).run();
    }
}

void release(Db &db, const QStringList &keys)
{
    for (const QString &key : keys) {
        Query q(db, "DELETE FROM reminder_mark WHERE key = ? AND shown = 0");
        q.bind(key).run();
    }
}

void snooze(Db &db, const QStringList &keys, const QDateTime &nowUtc, const QDateTime &untilUtc)
{
    for (const QString &key : keys) {
        Query q(db,
                "INSERT INTO reminder_mark (key, claimed_at, shown, snoozed_at, snoozed_until) VALUES (?, "
                "?, 1, ?, ?) ON CONFLICT DO UPDATE SET shown = 1, snoozed_at = excluded.snoozed_at, "
                "snoozed_until = excluded.snoozed_until");
        q.bind(key).bind(nowUtc).bind(nowUtc).bind(untilUtc).run();
    }
}

void forget(Db &db, const std::vector<Reminder> &current, const QDateTime &beforeUtc)
{
    std::set<QString> kept;
    for (const Reminder &reminder : current)
        kept.insert(reminder.key);
    for (const auto &[key, mark] : marks(db)) {
        if (mark.claimedAt >= beforeUtc || kept.contains(key))
            continue;
        Query q(db, "DELETE FROM reminder_mark WHERE key = ?");
        q.bind(key).run();
    }
}

} // namespace coachbook::reminderstore
