// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reminderdone.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/sessionstore.h"
#include <QStringList>

namespace coachbook {

namespace {

QString subjectOfDone(Book &book, AgentId agent)
{
    const std::optional<Agent> found = agentstore::find(book.db(), agent);
    return found ? found->name : QString();
}

bool checkInDone(Book &book, const ReminderDone &done)
{
    std::optional<CheckIn> checkIn = checkinstore::find(book.db(), CheckInId(done.id));
    if (!checkIn || checkIn->done)
        return false;
    checkIn->done = done.today;
    book.transact({QStringLiteral("checkin.done"), subjectOfDone(book, checkIn->agent)},
                  [&](Db &db) { checkinstore::update(db, *checkIn); });
    return true;
}

bool agendaSent(Book &book, const ReminderDone &done)
{
    std::optional<Session> session = sessionstore::find(book.db(), SessionId(done.id));
    if (!session || session->agendaSentAt || isHeld(session->status))
        return false;
    session->agendaSentAt = done.nowUtc;
    book.transact({QStringLiteral("session.agenda"), subjectOfDone(book, session->agent)},
                  [&](Db &db) { sessionstore::update(db, *session); });
    return true;
}

bool itemClosed(Book &book, const ReminderDone &done)
{
    std::optional<ActionItem> item = actionitemstore::find(book.db(), ActionItemId(done.id));
    if (!item || !isOpen(*item))
        return false;
    item->state = ActionState::Done;
    item->closedOn = done.today;
    item->result = done.result;
    book.transact({QStringLiteral("action.close"), subjectOfDone(book, item->agent)},
                  [&](Db &db) { actionitemstore::update(db, *item); });
    return true;
}

} // namespace

bool canBeDone(ReminderKind kind)
{
    return kind == ReminderKind::CheckIn || kind == ReminderKind::Agenda || kind == ReminderKind::ActionItem;
}

bool markDone(Book &book, const ReminderDone &done)
{
    switch (done.kind) {
    case ReminderKind::CheckIn:
        return checkInDone(book, done);
    case ReminderKind::Agenda:
        return agendaSent(book, done);
    case ReminderKind::ActionItem:
        return itemClosed(book, done);
    case ReminderKind::Session:
    case ReminderKind::Review:
    case ReminderKind::Reply:
    case ReminderKind::Cadence:
        break;
    }
    return false;
}

std::optional<ReminderRecord> recordOfKey(const QString &key)
{
    const QStringList parts = key.split(QLatin1Char(':'));
    bool isNumber = false;
    const qint64 id = parts.value(1).toLongLong(&isNumber);
    for (const ReminderKind kind : allReminderKinds) {
        if (isNumber && parts.front() == reminderKindKey(kind))
            return ReminderRecord{kind, id};
    }
    return std::nullopt;
}

} // namespace coachbook
