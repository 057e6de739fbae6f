// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/groupsession.h"
#include "core/domain/agent.h"
#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("SESS-6: a moment's owner is hidden from the group unless shown on purpose")
{
    const QString name = QStringLiteral("Maya Okafor");
    REQUIRE(shownName(name, false).isEmpty());
    REQUIRE(shownName(name, true) == name);
    const QString said = QStringLiteral("This is Maya, maya okafor speaking. Mayan ruins");
    REQUIRE(shownWords(said, name, true) == said);
    REQUIRE(shownWords(said, name, false) == QString::fromUtf8("This is …, … speaking. Mayan ruins"));
    REQUIRE(shownWords(QStringLiteral("Okafor, Maya"), QStringLiteral("Okafor, Maya"), false) ==
            QString::fromUtf8("…"));
    REQUIRE(shownWords(QStringLiteral("All is well"), QStringLiteral("Al"), false) ==
            QStringLiteral("All is well"));
    REQUIRE(shownWords(QStringLiteral("a (b"), QStringLiteral("Ann (temp)"), false) ==
            QStringLiteral("a (b"));
    REQUIRE(shownWords(QString::fromUtf8("أنا ليلى هنا"), QString::fromUtf8("ليلى"), false) ==
            QString::fromUtf8("أنا … هنا"));
}

TEST_CASE("SESS-6: a group has a name and two agents")
{
    SessionGroupDraft group;
    REQUIRE(issues(group, 0) == std::vector<GroupIssue>{GroupIssue::NameMissing, GroupIssue::TooFewAgents});
    group.name = QString(longestName + 1, QLatin1Char('x'));
    REQUIRE(issues(group, 2) == std::vector<GroupIssue>{GroupIssue::NameTooLong});
    group.name = QStringLiteral("Openings");
    REQUIRE(issues(group, 2).empty());
}

TEST_CASE("SESS-6: agenda and steps are the group's, notes and agreements each agent's own")
{
    for (const char *shared : {"day", "start", "length", "template", "agenda", "steps", "questions"})
        REQUIRE(isSharedByGroup(QString::fromLatin1(shared)));
    for (const char *own : {"agreed", "sharedNote", "privateNote", "selfAssessment", "focus", "followUp",
                            "minutes", "understood", "conduct", "cues", "observations"})
        REQUIRE_FALSE(isSharedByGroup(QString::fromLatin1(own)));
}
