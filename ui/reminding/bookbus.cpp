// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/bookbus.h"
#include "core/storage/bookfile.h"
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace coachbook::ui {
namespace {

QString busPath(BookBus::Role role)
{
    return role == BookBus::Role::Window ? QStringLiteral("/org/coachbook/Window")
                                         : QStringLiteral("/org/coachbook/Background");
}

QDBusMessage askingCall(const QString &bookPath, BookBus::Role role, const char *method)
{
    return QDBusMessage::createMethodCall(BookBus::name(bookPath, role), busPath(role),
                                          QStringLiteral("org.coachbook.Coachbook"), QLatin1String(method));
}

} // namespace

BookBus::BookBus(const QString &bookPath, Role role, QObject *parent)
    : QObject(parent), m_name(name(bookPath, role))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The object first: whoever finds the name finds it, too.
    bus.registerObject(busPath(role), this, QDBusConnection::ExportScriptableSlots);
    m_isFirst = bus.registerService(m_name);
    if (!m_isFirst)
        bus.unregisterObject(busPath(role));
}

BookBus::~BookBus()
{
    if (m_isFirst)
        QDBusConnection::sessionBus().unregisterService(m_name);
}

bool BookBus::isThere()
{
    return QDBusConnection::sessionBus().isConnected();
}

QString BookBus::name(const QString &bookPath, Role role)
{
    const QByteArray hash =
        QCryptographicHash::hash(placeOf(bookPath).toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    // A part of a bus name does not begin with a digit.
    return QStringLiteral("org.coachbook.Coachbook.%1.b%2")
        .arg(role == Role::Window ? QStringLiteral("Window") : QStringLiteral("Background"),
             QString::fromLatin1(hash));
}

bool BookBus::isTaken(const QString &bookPath, Role role)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(name(bookPath, role)).value();
}

bool BookBus::askToShow(const QString &bookPath, Role role, const Place &place)
{
    if (!isTaken(bookPath, role))
        return false;
    QDBusMessage call = askingCall(bookPath, role, "Show");
    call << place.key << qlonglong(place.id);
    return QDBusConnection::sessionBus().send(call);
}

bool BookBus::askToAct(const QString &bookPath, const QString &action, const QStringList &keys)
{
    if (!isTaken(bookPath, Role::Window))
        return false;
    QDBusMessage call = askingCall(bookPath, Role::Window, "Act");
    call << action << keys;
    return QDBusConnection::sessionBus().send(call);
}

} // namespace coachbook::ui
