// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/canonicaljson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace coachbook {

namespace {

/// Every part begins with its kind and its length, so that no two values are written alike.
void add(QCryptographicHash &hash, char kind, const QByteArray &bytes)
{
    hash.addData(kind + QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

void add(QCryptographicHash &hash, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        add(hash, 'b', value.toBool() ? "1" : "0");
        return;
    case QJsonValue::Double:
        add(hash, 'n', QByteArray::number(value.toDouble(), 'g', 17));
        return;
    case QJsonValue::String:
        add(hash, 's', value.toString().toUtf8());
        return;
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        add(hash, 'a', QByteArray::number(array.size()));
        for (const QJsonValue each : array)
            add(hash, each);
        return;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject(); // its keys are sorted
        add(hash, 'o', QByteArray::number(object.size()));
        for (auto member = object.begin(); member != object.end(); ++member) {
            add(hash, 'k', member.key().toUtf8());
            add(hash, member.value());
        }
        return;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    add(hash, '0', {});
}

} // namespace

QByteArray contentHash(const QJsonValue &value)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, value);
    return hash.result().toHex();
}

int nestingDepth(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInText && c == '\\')
            ++i;
        else if (c == '"')
            isInText = !isInText;
        else if (!isInText && (c == '{' || c == '['))
            deepest = std::max(deepest, ++depth);
        else if (!isInText && (c == '}' || c == ']'))
            --depth;
    }
    return deepest;
}

} // namespace coachbook
