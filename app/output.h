// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/invocation.h"
#include "core/domain/agent.h"
#include "core/domain/tier.h"
#include <QJsonValue>

class QJsonArray;
class QJsonObject;

namespace coachbook::app {

void writeJson(Console &console, const QJsonArray &list);
void writeJson(Console &console, const QJsonObject &object);
QJsonValue jsonDay(const std::optional<QDate> &day); ///< "2026-11-21" or null
QJsonValue jsonCount(int n);                         ///< null where an export gave none
QString countText(int n);                            ///< "-" where an export gave none
QJsonValue jsonNumber(const std::optional<double> &value);

/// Columns as wide as their longest text, two spaces between them; the last one is not filled up.
void writeTable(Console &console, const QStringList &headers, std::vector<QStringList> rows);
QString onOneLine(QString text); ///< control characters turned into spaces
QString plural(qint64 count, const QString &one, const QString &many); ///< "1 row", "3 rows"
QString tierWords(Tier tier);

/// How an agent is named to other programs: the id in the centre's exports, else the book's own number.
QString agentKey(const Agent &agent);
/// By id or name; throws UsageError when nobody or more than one person is meant.
Agent agentMeant(Db &db, const QString &text);

} // namespace coachbook::app
