// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jsonfields.h"

#include <QFile>
#include <QJsonDocument>

namespace coachbook::jsonfields {

namespace {

Fault missing(const char *name, const QString &where)
{
    const QString said = QStringLiteral("\"%1\" is missing or empty").arg(QLatin1String(name));
    return {where.isEmpty() ? said : QStringLiteral("%1: %2").arg(where, said)};
}

} // namespace

QJsonObject root(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        throw Fault{fault.error == QJsonParseError::NoError
                        ? QStringLiteral("the file does not hold one object")
                        : QStringLiteral("at byte %1: %2").arg(fault.offset).arg(fault.errorString())};
    return document.object();
}

QJsonArray list(const QJsonObject &object, const char *name, const QString &where)
{
    const QJsonArray list = object.value(QLatin1String(name)).toArray();
    if (list.isEmpty())
        throw missing(name, where);
    return list;
}

QString text(const QJsonObject &object, const char *name, const QString &where)
{
    const QString text = object.value(QLatin1String(name)).toString().trimmed();
    if (text.isEmpty())
        throw missing(name, where);
    return text;
}

QStringList texts(const QJsonObject &object, const char *name, const QString &where)
{
    QStringList texts;
    for (const QJsonValue &value : list(object, name, where)) {
        if (value.toString().trimmed().isEmpty())
            throw Fault{QStringLiteral("%1: an entry of \"%2\" is empty").arg(where, QLatin1String(name))};
        texts.append(value.toString().trimmed());
    }
    return texts;
}

QByteArray shipped(const QString &name)
{
    QFile file(QStringLiteral(":/coachbook/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace coachbook::jsonfields
