// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reminderdone.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/groupstore.h"
#include "core/storage/sessionstore.h"
#include <QStringList>

namespace coachbook {

namespace {

QString subjectOfDone(Book &book, AgentId agent)
{
    const std::optional<Agent> found = agentstore::find(book.db(), agent);
    return found ? found->name : QString();
}

bool isAnothers(const ReminderDone &done, AgentId agent)
{
    return done.agent && *done.agent != agent;
}

bool checkInDone(Book &book, const ReminderDone &done)
{
    std::optional<CheckIn> checkIn = checkinstore::find(book.db(), CheckInId(done.id));
    if (!checkIn || checkIn->done || isAnothers(done, checkIn->agent))
        return false;
    checkIn->done = done.today;
    book.transact({QStringLiteral("checkin.done"), subjectOfDone(book, checkIn->agent)},
                  [&](Db &db) { checkinstore::update(db, *checkIn); });
    return true;
}

bool agendaSent(Book &book, const ReminderDone &done)
{
    std::optional<Session> session = sessionstore::find(book.db(), SessionId(done.id));
    if (!session || session->agendaSentAt || isHeld(session->status) || isAnothers(done, session->agent))
        return false;
    session->agendaSentAt = done.nowUtc;
    book.transact({QStringLiteral("session.agenda"), subjectOfDone(book, session->agent)},
                  [&](Db &db) { sessionstore::update(db, *session); });
    return true;
}

/// To those of the group whose session is not begun.
bool groupAgendaSent(Book &book, const ReminderDone &done)
{
    const auto group = groupstore::find(book.db(), *done.group);
    std::vector<Session> unsent;
    for (const groupstore::Member &member : groupstore::members(book.db(), *done.group)) {
        const bool isPlanned =
            member.status == SessionStatus::Draft || member.status == SessionStatus::Scheduled;
        std::optional<Session> session =
            isPlanned ? sessionstore::find(book.db(), member.session) : std::nullopt;
        if (session && !session->agendaSentAt)
            unsent.push_back(std::move(*session));
    }
    if (!group || unsent.empty())
        return false;
    book.transact({QStringLiteral("session.agenda"), group->name}, [&](Db &db) {
        for (Session &session : unsent) {
            session.agendaSentAt = done.nowUtc;
            sessionstore::update(db, session);
        }
    });
    return true;
}

bool itemClosed(Book &book, const ReminderDone &done)
{
    std::optional<ActionItem> item = actionitemstore::find(book.db(), ActionItemId(done.id));
    if (!item || !isOpen(*item) || isAnothers(done, item->agent))
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
        return done.group ? groupAgendaSent(book, done) : agendaSent(book, done);
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
    const QString record = parts.value(1);
    const bool isGroup = record.startsWith(QLatin1Char('g'));
    bool isNumber = false, isAgent = false;
    const qint64 id = record.mid(isGroup ? 1 : 0).toLongLong(&isNumber);
    const qint64 agent = parts.value(2).toLongLong(&isAgent);
    for (const ReminderKind kind : allReminderKinds) {
        if (!isNumber || parts.front() != reminderKindKey(kind))
            continue;
        if (isGroup)
            return ReminderRecord{kind, 0, {}, SessionGroupId(id)};
        if (isAgent)
            return ReminderRecord{kind, id, AgentId(agent), {}};
    }
    return std::nullopt;
}

} // namespace coachbook
