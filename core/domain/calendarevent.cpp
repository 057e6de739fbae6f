// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarevent.h"

#include <QUuid>

namespace coachbook {

namespace {

bool isSameTime(const CalendarEvent &one, const CalendarEvent &other)
{
    return one.first == other.first && one.last == other.last && one.span == other.span &&
           one.zone == other.zone && one.isCancelled == other.isCancelled;
}

bool isSameWords(const CalendarEvent &one, const CalendarEvent &other)
{
    return one.title == other.title && one.details == other.details && one.isBusy == other.isBusy;
}

QDateTime wholeSeconds(const QDateTime &at)
{
    return QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
}

} // namespace

QString calendarUid(const QString &book, CalendarKind kind, qint64 record, std::optional<AgentId> agent)
{
    static const QUuid ours(QStringLiteral("{8a5e2c46-0b1f-4d7c-9a53-6f0d5c1e7b92}"));
    const QString name = QStringLiteral("%1/%2/%3/%4")
                             .arg(book)
                             .arg(static_cast<int>(kind))
                             .arg(record)
                             .arg(agent ? agent->value() : 0);
    return QUuid::createUuidV5(ours, name).toString(QUuid::WithoutBraces) + QStringLiteral("@coachbook");
}

CalendarEvent revised(CalendarEvent now, const std::optional<CalendarEvent> &before, const QDateTime &at)
{
    now.changedAt = wholeSeconds(at);
    if (!before)
        return now;
    const bool sameTime = isSameTime(now, *before);
    now.sequence = before->sequence + (sameTime ? 0 : 1);
    if (sameTime && isSameWords(now, *before))
        now.changedAt = before->changedAt;
    else
        now.changedAt = std::max(now.changedAt, before->changedAt.addSecs(1));
    return now;
}

CalendarEvent calledOff(const CalendarEvent &event, const QDateTime &at)
{
    CalendarEvent off = event;
    off.isCancelled = true;
    return revised(off, event, at);
}

} // namespace coachbook
