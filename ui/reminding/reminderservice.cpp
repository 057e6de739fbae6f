// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/reminderservice.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/actionliststore.h"
#include "core/storage/reminderdone.h"
#include "core/storage/reminderstore.h"
#include "core/storage/settingstore.h"
#include "ui/viewstate/reminderwords.h"
#include "ui/viewstate/resultwords.h"
#include <QCoreApplication>
#include <QDBusConnection>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace coachbook::ui {
namespace {

struct ReminderActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ReminderService)
};

QString snoozeKey(SnoozeChoice choice)
{
    switch (choice) {
    case SnoozeChoice::QuarterHour:
        return QStringLiteral("snooze.quarter");
    case SnoozeChoice::Hour:
        return QStringLiteral("snooze.hour");
    case SnoozeChoice::NextMorning:
        break;
    }
    return QStringLiteral("snooze.morning");
}

QString reminderShownAction()
{
    return QStringLiteral("shown");
}

QTimeZone zoneOfBook(const BookSettings &settings, const ReminderNow &now)
{
    const QTimeZone zone(settings.zone.toUtf8());
    return zone.isValid() ? zone : now.machineZone;
}

/// SMART-3: an item that Done closes says what its figures say.
QString resultOfItem(Db &db, qint64 id, const BookSettings &settings, QDate today)
{
    const std::optional<ActionItem> item = actionitemstore::find(db, ActionItemId(id));
    const auto measured =
        item ? actionliststore::measuredOf(db, *item, settings, today) : std::optional<MeasuredResult>();
    return measured ? resultFigures(*measured) : ReminderActionTexts::tr("Done, as said at the reminder");
}

QStringList keysOfBundle(const ReminderBundle &bundle)
{
    QStringList keys;
    for (const Reminder &reminder : bundle)
        keys << reminder.key;
    return keys;
}

} // namespace

Place placeOfReminder(const Reminder &reminder)
{
    switch (reminder.kind) {
    case ReminderKind::Session:
    case ReminderKind::Agenda:
        return {QStringLiteral("session"), reminder.id};
    case ReminderKind::Review:
        return reminder.improvement ? Place{QStringLiteral("improvement"), reminder.improvement->value()}
                                    : Place{QStringLiteral("plan"), reminder.id};
    case ReminderKind::Reply:
        return {QStringLiteral("evaluate"), reminder.id};
    case ReminderKind::Cadence:
        return {QStringLiteral("agent"), reminder.agent.value()};
    case ReminderKind::CheckIn:
    case ReminderKind::ActionItem:
        break;
    }
    return {QStringLiteral("today")};
}

Notification notificationOf(const ReminderBundle &bundle, const QDateTime &wall)
{
    Notification notification{bundleTitle(bundle), bundleText(bundle, wall), {}, false};
    const bool isSingle = bundle.size() == 1;
    // A press on the message itself opens it, too; where desktops show few buttons, the first ones stay.
    notification.actions = {{QStringLiteral("default"), ReminderActionTexts::tr("Open")},
                            {QStringLiteral("open"), ReminderActionTexts::tr("Open")},
                            {QStringLiteral("snooze"), ReminderActionTexts::tr("Snooze")}};
    if (isSingle && canBeDone(bundle.front().kind))
        notification.actions.push_back({QStringLiteral("done"), ReminderActionTexts::tr("Done")});
    notification.stays = isSingle && bundle.front().kind == ReminderKind::Session;
    return notification;
}

ReminderService::ReminderService(ReminderBook &book, Notifier &notifier, Clock clock, QObject *parent)
    : QObject(parent), m_book(book), m_notifier(notifier), m_clock(std::move(clock)), m_soon(new QTimer(this))
{
    constexpr int comesToRest = 2000; ///< milliseconds
    m_soon->setSingleShot(true);
    m_soon->setInterval(comesToRest);
    connect(m_soon, &QTimer::timeout, this, &ReminderService::look);
    connect(&m_waker, &Waker::woke, this, &ReminderService::look);
    connect(&m_notifier, &Notifier::shown, this, [this](quint64 ticket) { settled(ticket, true); });
    connect(&m_notifier, &Notifier::failed, this, [this](quint64 ticket) { settled(ticket, false); });
    connect(&m_notifier, &Notifier::pressed, this, &ReminderService::press);
    connect(&m_notifier, &Notifier::closed, this, [this](quint64 ticket) { m_shown.erase(ticket); });
    connect(&m_notifier, &Notifier::available, this, &ReminderService::look);
    // Quiet hours follow the machine to another time zone.
    QDBusConnection::systemBus().connect(QStringLiteral("org.freedesktop.timedate1"),
                                         QStringLiteral("/org/freedesktop/timedate1"),
                                         QStringLiteral("org.freedesktop.DBus.Properties"),
                                         QStringLiteral("PropertiesChanged"), this, SLOT(look()));
}

void ReminderService::stop()
{
    m_isStopped = true;
    m_soon->stop();
    m_waker.sleep();
    m_wakesAt.reset();
}

void ReminderService::giveUp()
{
    stop();
    std::set<quint64> standing;
    QStringList onTheWay;
    for (const auto &[ticket, shown] : m_shown) {
        standing.insert(ticket);
        if (m_onTheWay.contains(ticket))
            onTheWay << shown.keys;
    }
    m_shown.clear();
    m_onTheWay.clear();
    m_notifier.takeAway(standing);
    try {
        for (const Press &press : std::exchange(m_late, {}))
            perform(press);
        if (!onTheWay.isEmpty())
            m_book.write(
                [&](Book &book) { book.keep([&](Db &db) { reminderstore::release(db, onTheWay); }); });
    } catch (const StorageError &) { // the claim lapses of itself, and what was pressed is due still
    }
    m_book.settle();
}

void ReminderService::lookSoon()
{
    if (!m_isStopped)
        m_soon->start();
}

bool ReminderService::guarded(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const StorageError &error) {
        Q_EMIT failed(error, {}, {});
    }
    return false;
}

void ReminderService::look()
{
    if (m_isStopped)
        return;
    m_soon->stop();
    catchUp(); // before what is due is read: what was put off or shown is not due
    const ReminderNow now = m_clock();
    ReminderRound round;
    const bool isRead = guarded([&] { round = m_book.look(now); });
    m_wakesAt.reset();
    m_waker.sleep();
    if (round.next)
        wakeBy(*round.next);
    if (!isRead || !m_late.empty()) // nobody tells when a program that is not ours gives the book free
        wakeBy(now.utc.addSecs(lookAgainSeconds));
    for (const ReminderBundle &bundle : bundled(round.due))
        show(bundle);
    rest();
}

void ReminderService::wakeBy(const QDateTime &utc)
{
    if (m_isStopped || (m_wakesAt && *m_wakesAt <= utc))
        return;
    m_wakesAt = utc;
    m_waker.wakeAt(utc, m_clock().utc);
}

void ReminderService::show(const ReminderBundle &bundle)
{
    QDateTime wall = m_clock().utc;
    guarded([&] {
        m_book.write([&](Book &book) {
            wall = wall.toTimeZone(zoneOfBook(settingstore::load(book.db()), m_clock()));
        });
    });
    const quint64 ticket = m_notifier.newTicket();
    const Notification notification = notificationOf(bundle, wall);
    m_shown[ticket] = {keysOfBundle(bundle),
                       bundle.size() == 1 ? placeOfReminder(bundle.front()) : Place{QStringLiteral("today")},
                       notification.title};
    m_onTheWay.insert(ticket);
    m_notifier.show(ticket, notification);
}

void ReminderService::settled(quint64 ticket, bool isShown)
{
    if (m_onTheWay.erase(ticket) == 0)
        return;
    if (const auto found = m_shown.find(ticket); found != m_shown.end()) {
        const QStringList keys = found->second.keys;
        if (isShown) {
            attempt({reminderShownAction(), keys, m_clock()}, true);
        } else { // a claim that cannot be given back lapses of itself
            m_shown.erase(found);
            if (!guarded([&] {
                    m_book.write(
                        [&](Book &book) { book.keep([&](Db &db) { reminderstore::release(db, keys); }); });
                }))
                wakeBy(m_clock().utc.addSecs(lostClaimSeconds));
        }
    }
    rest();
}

void ReminderService::rest()
{
    if (!m_onTheWay.empty())
        return;
    m_book.settle();
    Q_EMIT looked();
}

void ReminderService::press(quint64 ticket, const QString &action)
{
    const auto found = m_shown.find(ticket);
    if (found == m_shown.end())
        return;
    const Shown shown = found->second;
    m_shown.erase(found);
    if (action == QLatin1String("open") || action == QLatin1String("default")) {
        Q_EMIT openAsked(shown.place);
        return;
    }
    const bool isDone = act(action, shown.keys);
    if (action == QLatin1String("snooze") && isDone)
        offerSnooze(shown);
}

bool ReminderService::act(const QString &action, const QStringList &keys)
{
    if (action != reminderShownAction())
        takenOver({}, keys); // what is pressed now holds, not what was before
    const bool isDone = attempt({action, keys, m_clock()}, true);
    look();
    return isDone;
}

void ReminderService::perform(const Press &press)
{
    if (press.action == QLatin1String("done"))
        finish(press);
    else if (press.action.startsWith(QLatin1String("snooze")))
        snooze(press);
    else if (press.action == reminderShownAction())
        m_book.write(
            [&](Book &book) { book.keep([&](Db &db) { reminderstore::markShown(db, press.keys); }); });
}

/// True: written, or taken over by another program.
bool ReminderService::attempt(const Press &press, bool isFirst)
{
    try {
        perform(press);
        return true;
    } catch (const StorageError &error) {
        const bool isPressed = press.action != reminderShownAction();
        m_late.push_back(press);
        const size_t waiting = m_late.size();
        wakeBy(m_clock().utc.addSecs(lookAgainSeconds));
        if (isFirst)
            Q_EMIT failed(error, isPressed ? press.action : QString(),
                          isPressed ? press.keys : QStringList());
        if (!isFirst || !isPressed)
            Q_EMIT waits(press.action, press.keys);
        return m_late.size() < waiting;
    }
}

void ReminderService::catchUp()
{
    for (const Press &press : std::exchange(m_late, {}))
        attempt(press, false);
}

void ReminderService::takenOver(const QString &action, const QStringList &keys)
{
    const auto isIt = [&](const Press &late) {
        return late.keys == keys &&
               (action.isEmpty() ? late.action != reminderShownAction() : late.action == action);
    };
    m_late.erase(std::remove_if(m_late.begin(), m_late.end(), isIt), m_late.end());
}

void ReminderService::finish(const Press &press)
{
    bool isWritten = false;
    m_book.write([&](Book &book) {
        const BookSettings settings = settingstore::load(book.db());
        const QDate today = press.at.utc.toTimeZone(zoneOfBook(settings, press.at)).date();
        for (const QString &key : press.keys) {
            const auto record = recordOfKey(key);
            if (!record || !canBeDone(record->kind))
                continue;
            const QString result = record->kind == ReminderKind::ActionItem
                                       ? resultOfItem(book.db(), record->id, settings, today)
                                       : QString();
            isWritten |= markDone(
                book, {record->kind, record->id, today, press.at.utc, result, record->agent, record->group});
        }
    });
    if (isWritten)
        Q_EMIT changed();
}

/// Pressed without a choice, a quarter of an hour holds until one is made: a reminder is never lost.
void ReminderService::snooze(const Press &press)
{
    SnoozeChoice wanted = SnoozeChoice::QuarterHour;
    for (const SnoozeChoice choice : allSnoozeChoices) {
        if (press.action == snoozeKey(choice))
            wanted = choice;
    }
    m_book.write([&](Book &book) {
        const BookSettings settings = settingstore::load(book.db());
        const QDateTime until = snoozedUntil(wanted, press.at.utc, reminderstore::settings(book.db()),
                                             settings.calendar, zoneOfBook(settings, press.at));
        book.keep([&](Db &db) { reminderstore::snooze(db, press.keys, press.at.utc, until); });
    });
}

void ReminderService::offerSnooze(const Shown &shown)
{
    const quint64 ticket = m_notifier.newTicket();
    Notification choice{shown.title,
                        ReminderActionTexts::tr("Comes again in 15 minutes, unless another time is chosen"),
                        {},
                        false};
    for (const SnoozeChoice each : allSnoozeChoices)
        choice.actions.push_back({snoozeKey(each), snoozeText(each)});
    m_shown[ticket] = shown;
    m_notifier.show(ticket, choice);
}

} // namespace coachbook::ui
