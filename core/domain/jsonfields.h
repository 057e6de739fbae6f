// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// Reading the program's own data files: what is missing or of the wrong kind is thrown as a fault in words.
namespace coachbook::jsonfields {

struct Fault
{
    QString text; ///< English: `opening: "name" is missing or empty`
};

/// The one object a file holds. Throws Fault, with the byte, when it is no JSON or no object.
QJsonObject root(const QByteArray &json);
/// A list with at least one entry. `where` says which object it is in; empty for the file itself.
QJsonArray list(const QJsonObject &object, const char *name, const QString &where = {});
QString text(const QJsonObject &object, const char *name, const QString &where);      ///< not empty, trimmed
QStringList texts(const QJsonObject &object, const char *name, const QString &where); ///< none empty, trimmed

/// A file compiled into the program, below :/coachbook. Its absence is our own bug.
QByteArray shipped(const QString &name);

} // namespace coachbook::jsonfields
