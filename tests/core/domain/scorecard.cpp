// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scorecard.h"
#include "tests/support/catch.h"

using namespace coachbook;
using Kind = ScorecardIssue::Kind;

namespace {

QuestionDraft question(const char *text, double maximum = 1, double weight = 10)
{
    QuestionDraft made;
    made.section = QStringLiteral("Opening");
    made.text = QString::fromLatin1(text);
    made.maximum = maximum;
    made.weight = weight;
    return made;
}

QuestionDraft choice(std::vector<Choice> choices)
{
    QuestionDraft made = question("Which way?");
    made.choices = std::move(choices);
    return made;
}

const QString name = QStringLiteral("Service");

} // namespace

TEST_CASE("QUAL-1 the kind of a question follows from its scale")
{
    REQUIRE(kindOf(question("Greets")) == QuestionKind::YesNo);
    REQUIRE(kindOf(question("Listens", 5)) == QuestionKind::Rating);
    REQUIRE(kindOf(choice({{QStringLiteral("a"), 0}, {QStringLiteral("b"), 1}})) == QuestionKind::Choice);
    REQUIRE(withMaximum(choice({{QStringLiteral("a"), 2}, {QStringLiteral("b"), 7}})).maximum == 7);
    REQUIRE(withMaximum(question("Listens", 5)).maximum == 5);
}

TEST_CASE("QUAL-1 what keeps a scorecard from being used")
{
    using Issues = std::vector<ScorecardIssue>;
    REQUIRE(scorecardIssues(name, {question("Greets"), question("Listens", 5)}).empty());
    REQUIRE(scorecardIssues({}, {}) == Issues{{Kind::NoName}, {Kind::NoQuestion}});
    REQUIRE(scorecardIssues(name, {question("Greets", 1, 0)}) == Issues{{Kind::NoWeight}});
    REQUIRE(scorecardIssues(name, {question("Greets"), question(" Greets ")}) ==
            Issues{{Kind::TwiceInSection, 1}});
    REQUIRE(scorecardIssues(name, {question("Greets"), question(" ")}) == Issues{{Kind::NoText, 1}});
    REQUIRE(scorecardIssues(name, {question("Listens", 0)}) == Issues{{Kind::NoMaximum, 0}});
    REQUIRE(scorecardIssues(name, {question("Greets"), question("Listens", 5, -1)}) ==
            Issues{{Kind::NegativeWeight, 1}});
    REQUIRE(scorecardIssues(name, {choice({{QStringLiteral("a"), 1}})}) == Issues{{Kind::TooFewChoices, 0}});
    REQUIRE(scorecardIssues(name, {choice({{QStringLiteral("a"), 0}, {QStringLiteral("b"), 0}})}) ==
            Issues{{Kind::ChoicesAllZero, 0}});
    REQUIRE(scorecardIssues(name, {choice({{QStringLiteral("a"), 1}, {{}, 0}})}) ==
            Issues{{Kind::ChoiceWithoutText, 0}});
}

TEST_CASE("QUAL-1 of each scorecard the newest version is offered")
{
    std::vector<Scorecard> cards{{ScorecardId(1), QStringLiteral("B"), 1, {}},
                                 {ScorecardId(2), QStringLiteral("A"), 1, {}},
                                 {ScorecardId(3), QStringLiteral("A"), 3, {}},
                                 {ScorecardId(4), QStringLiteral("A"), 2, {}}};
    const std::vector<Scorecard> newest = newestVersions(cards);
    REQUIRE(newest.size() == 2);
    REQUIRE(newest[0].id == ScorecardId(3));
    REQUIRE(newest[1].id == ScorecardId(1));
}

TEST_CASE("QUAL-2 a question is open until it is answered; not applicable is an answer where it is allowed")
{
    Scorecard card;
    for (int i = 1; i <= 3; ++i) {
        Question made;
        made.id = QuestionId(i);
        made.alwaysApplies = i == 3;
        card.questions.push_back(made);
    }
    REQUIRE(openQuestions(card, {}).unanswered == 3);
    const Answer notApplicable{QuestionId(1), std::nullopt, {}, {}};
    const Answer onlyComment{QuestionId(2), std::nullopt, QStringLiteral("see 3:42"), {}, false};
    const Answer mustApply{QuestionId(3), std::nullopt, {}, {}};
    const OpenQuestions open = openQuestions(card, {notApplicable, onlyComment, mustApply});
    REQUIRE(open.unanswered == 2);
    REQUIRE(open.first == QuestionId(2));
    REQUIRE(openQuestions(card, {notApplicable, {QuestionId(2), 1, {}, {}}, {QuestionId(3), 0, {}, {}}})
                .unanswered == 0);
}
