// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/console.h"
#include "tests/support/catch.h"

namespace coachbook::test {

struct Desk ///< a folder with an empty book
{
    QTemporaryDir folder;
    QString book = folder.filePath(QStringLiteral("team.coachbook"));
    Desk() { REQUIRE(coachbook({QStringLiteral("new"), book}).status == 0); }

    Answer import(const QByteArray &content, const QStringList &more) const
    {
        const QString file = fileWith(folder, QStringLiteral("roster.csv"), content);
        return coachbook(QStringList{QStringLiteral("import"), QStringLiteral("roster"), file,
                                     QStringLiteral("--book"), book} +
                         more);
    }
    qsizetype agents() const
    {
        return coachbook({QStringLiteral("due"), QStringLiteral("--book"), book, QStringLiteral("--json")})
            .list()
            .size();
    }
};

inline const QByteArray roster = "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\nA2,Tomas "
                                 "Rossi,2024-02-30\nA3,Aiko Sato,2023-08-14\n";

} // namespace coachbook::test
