// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace coachbook::test {

struct Answer ///< what a command left behind
{
    int status = -1;
    QString out, err;
    QJsonArray list() const;
    QJsonObject object() const;
};

/// Runs `coachbook ...` in this process; its clock stands on Friday 20 November 2026.
Answer coachbook(const QStringList &arguments);

/// A folder with the sample in sample.coachbook, made once for a test program.
QString sampleBook();

/// Writes a file into `folder` and returns its path.
QString fileWith(const QTemporaryDir &folder, const QString &name, const QByteArray &content);

} // namespace coachbook::test
