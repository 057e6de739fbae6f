// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/packetfields.h"

#include <QJsonArray>
#include <cmath>

namespace coachbook {

QString PacketFields::pathOf(const char *key) const
{
    return m_path.isEmpty() ? QLatin1String(key) : m_path + QLatin1Char('.') + QLatin1String(key);
}

void PacketFields::fail(const char *key) const
{
    if (m_trouble.isEmpty())
        m_trouble = pathOf(key);
}

QString PacketFields::text(const char *key, int most) const
{
    const QJsonValue value = at(key);
    if (!value.isUndefined() && (!value.isString() || value.toString().size() > most))
        fail(key);
    return value.toString();
}

QString PacketFields::neededText(const char *key, int most) const
{
    QString found = text(key, most);
    if (found.trimmed().isEmpty())
        fail(key);
    return found;
}

double PacketFields::number(const char *key, double least, double most) const
{
    const QJsonValue value = at(key);
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
        fail(key);
    return value.toDouble(least);
}

int PacketFields::whole(const char *key, int least, int most) const
{
    const double value = number(key, least, most);
    if (std::floor(value) != value)
        fail(key);
    return value >= least && value <= most ? static_cast<int>(value) : least;
}

std::optional<double> PacketFields::maybeNumber(const char *key, double least, double most) const
{
    return has(key) ? std::optional(number(key, least, most)) : std::nullopt;
}

std::optional<qint64> PacketFields::maybeWhole(const char *key, qint64 most) const
{
    if (!has(key))
        return std::nullopt;
    const double value = number(key, 0, static_cast<double>(most));
    if (std::floor(value) != value)
        fail(key);
    return value >= 0 && value <= static_cast<double>(most) ? static_cast<qint64>(value) : 0;
}

std::optional<bool> PacketFields::maybeFlag(const char *key) const
{
    if (!has(key))
        return std::nullopt;
    if (!at(key).isBool())
        fail(key);
    return at(key).toBool();
}

QDate PacketFields::day(const char *key) const
{
    const QDate day = QDate::fromString(at(key).toString(), Qt::ISODate);
    if (!day.isValid())
        fail(key);
    return day.isValid() ? day : QDate(2000, 1, 1);
}

QStringList PacketFields::texts(const char *key, int most) const
{
    const QJsonArray array = at(key).toArray();
    if (!at(key).isArray() || array.size() > most)
        fail(key);
    QStringList texts;
    for (const QJsonValue each : array) {
        if (!each.isString() || each.toString().trimmed().isEmpty() || each.toString().size() > 500)
            fail(key);
        texts << each.toString();
        if (!m_trouble.isEmpty())
            break;
    }
    return texts;
}

std::vector<PacketFields> PacketFields::list(const char *key, int most) const
{
    const QJsonArray array = at(key).toArray();
    if (!at(key).isArray() || array.size() > most)
        fail(key);
    std::vector<PacketFields> objects;
    for (qsizetype i = 0; i < array.size() && m_trouble.isEmpty(); ++i) {
        if (!array[i].isObject())
            fail(key);
        objects.emplace_back(array[i].toObject(), QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i),
                             m_trouble);
    }
    return objects;
}

std::optional<PacketFields> PacketFields::maybeObject(const char *key) const
{
    if (!has(key))
        return std::nullopt;
    if (!at(key).isObject())
        fail(key);
    return PacketFields(at(key).toObject(), pathOf(key), m_trouble);
}

} // namespace coachbook
