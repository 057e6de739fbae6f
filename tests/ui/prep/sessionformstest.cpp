// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/sessionforms.h"
#include "tests/support/catch.h"
#include <set>

using namespace coachbook;
using namespace coachbook::ui;

TEST_CASE("SESS-6: a cue that is more than one short sentence is flagged in words")
{
    REQUIRE(cueRemarkText(QStringLiteral("Slow down.")).isEmpty());
    REQUIRE(cueRemarkText(QStringLiteral("Slow down. Ask.")) == QStringLiteral("More than one sentence."));
    REQUIRE(cueRemarkText(QStringLiteral("a b c d e f g h i j k")) ==
            QStringLiteral("11 words: ten are enough."));
    REQUIRE(realTimeFitText(RealTimeFit::Neither, QStringLiteral("Maya"))
                .contains(QStringLiteral("all the same")));
}

TEST_CASE("what was heard is told with its number, and what was not noted too")
{
    REQUIRE(observationLines({{QStringLiteral("Sums up"), 1, {}},
                              {QStringLiteral("Asks"), 3, QStringLiteral("at 2:10")},
                              {QStringLiteral("Waits"), std::nullopt, {}}}) ==
            QStringLiteral("Sums up: heard once\nAsks: heard 3 times, at 2:10\nWaits: not noted"));
    REQUIRE(cueLines({{62, QStringLiteral("Slow down")}}) == QStringLiteral("1:02  Slow down"));
}

TEST_CASE("SESS-6: the reason for a pair has both shares with n")
{
    PeerPair pair{{AgentId(1), true, 0.64, 9}, {AgentId(2), true, 0.95, 11}, {}};
    const QDate today(2026, 11, 20);
    REQUIRE(peerReasonText(pair, QStringLiteral("Ben"), QStringLiteral("Ann"), today) ==
            QStringLiteral("Ben earns 64 % (n = 9), Ann earns 95 % (n = 11). Never paired before."));
    pair.lastTogether = QDate(2026, 9, 2);
    REQUIRE(peerReasonText(pair, {}, {}, today).contains(QStringLiteral("Last paired 2 Sep")));
}

TEST_CASE("SESS-6: a moment is shown to the group without its owner's name")
{
    MomentDraft moment;
    moment.startMs = 62000;
    moment.endMs = 65000;
    moment.quote = QStringLiteral("Maya here,\nhow can I help?");
    moment.note = QStringLiteral("Maya greets");
    const ShownMoment hidden = shownMoment(moment, QStringLiteral("Maya Okafor"), {}, false);
    REQUIRE(shownMomentLine(hidden) ==
            QString::fromUtf8("1:02 to 1:05  “… here, how can I help?”\n… greets"));
    const ShownMoment shown = shownMoment(moment, QStringLiteral("Maya Okafor"), {}, true);
    REQUIRE(shownMomentLine(shown).contains(QStringLiteral("(Maya Okafor)")));
    REQUIRE_FALSE(shownMoment({}, QStringLiteral("Maya"), {}, false).words.isEmpty());
}

TEST_CASE("every part of a sheet and every issue of a template has words of its own")
{
    std::set<QString> words;
    for (const SheetPart part : possibleParts(SessionType::Peer))
        REQUIRE(words.insert(sheetPartText(part, SessionType::Peer)).second);
    REQUIRE(sheetPartText(SheetPart::OwnForm, SessionType::RealTime) == QStringLiteral("Cues"));
    REQUIRE(sheetPartText(SheetPart::OwnForm, SessionType::OneOnOne).isEmpty());
    for (const TemplateIssue issue :
         {TemplateIssue::NameMissing, TemplateIssue::NameTooLong, TemplateIssue::NameTaken,
          TemplateIssue::StepMissing, TemplateIssue::StepWithoutTitle})
        REQUIRE(words.insert(templateIssueText(issue)).second);
}
