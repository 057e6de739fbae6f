// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shell/errortext.h"
#include "ui/shell/optext.h"
#include <QSet>

using namespace coachbook;
using namespace coachbook::ui;

TEST_CASE("a change is named after Undo, with whom it is about")
{
    const Op hired{QStringLiteral("agent.hired"), QStringLiteral("Maya Okafor")};
    REQUIRE(undoText(hired) == QStringLiteral("Undo change hire date of Maya Okafor"));
    REQUIRE(redoText(hired) == QStringLiteral("Redo change hire date of Maya Okafor"));
    REQUIRE(opSentence(hired) == QStringLiteral("Change hire date of Maya Okafor"));
    REQUIRE(opText({QStringLiteral("agent.hired"), {}}) == QStringLiteral("change hire date"));
    REQUIRE(opText({QStringLiteral("no.such"), QStringLiteral("Maya")}) == QStringLiteral("change of Maya"));
}

TEST_CASE("a subject with a percent sign is taken as it is")
{
    REQUIRE(opText({QStringLiteral("agent.add"), QStringLiteral("%1 %2")}) ==
            QStringLiteral("add agent %1 %2"));
}

TEST_CASE("every known change has words of its own")
{
    QSet<QString> words;
    for (const QString &key : knownOpKeys()) {
        const QString text = opText({key, QStringLiteral("X")});
        INFO(key.toStdString());
        REQUIRE_FALSE(text == QStringLiteral("change of X"));
        REQUIRE_FALSE(text.contains(QLatin1Char('%')));
        words.insert(text);
    }
    REQUIRE(words.size() == knownOpKeys().size());
}

TEST_CASE("every error says what happened, to which file, and what to do")
{
    const QString path = QStringLiteral("/somewhere/team.coachbook");
    QSet<QString> titles;
    for (int kind = 0; kind <= int(StorageErrorKind::Io); ++kind) {
        const ErrorText text = errorText(StorageErrorKind(kind), path);
        INFO(kind);
        REQUIRE(text.text.contains(path));
        REQUIRE_FALSE(text.title.isEmpty());
        REQUIRE(text.text.size() > 40);
        titles.insert(text.title);
    }
    REQUIRE(titles.size() == int(StorageErrorKind::Io) + 1);
}
