// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/answercolumns.h"
#include "core/storage/qualitystore.h"
#include "tests/core/import/importcase.h"

using namespace coachbook;

namespace {

const QByteArray roster("Agent ID,Name\nA1,Maya Okafor\nA2,Leon Bauer\n");

struct QualityCase : test::ImportCase
{
    QualityCase() { import(roster); }
    std::vector<Scorecard> cards() { return qualitystore::scorecards(book->db()); }
    Evaluation evaluation(const char *id)
    {
        const auto found = qualitystore::findEvaluationByExternalId(book->db(), QString::fromUtf8(id));
        REQUIRE(found);
        return *found;
    }
};

const QByteArray sheet("Evaluation ID,Agent,Date,Evaluator,Form,Greeting (10),Empathy (30),Total,Comments\n"
                       "E1,Maya Okafor,2026-11-18,Dana,Service,10,15,25,well done\n"
                       "E2,Leon Bauer,2026-11-18,Dana,Service,N/A,30,30,\n");

} // namespace

TEST_CASE("wide evaluations: a column of scores is a question, with the maximum of its header")
{
    QualityCase book;
    const ImportPlan plan = book.plan(sheet);
    REQUIRE(plan.mapping.kind == ImportKind::Evaluations);
    REQUIRE(plan.mapping.columns[5].field == ImportField::Answer);
    REQUIRE(plan.mapping.columns[6].ground == ColumnGround::OnlyScores);
    REQUIRE(plan.mapping.columns[6].maximum == 30.0);
    REQUIRE(!plan.mapping.columns[7].field);
    const ImportResult result = book.run(plan);
    REQUIRE(test::counts(result) == "2/0/0/0");
    REQUIRE(result.records == 2);
    REQUIRE(book.cards().size() == 1);
    REQUIRE(book.cards().front().questions.size() == 2);
    REQUIRE(book.cards().front().questions.front().text == QLatin1String("Greeting"));
    REQUIRE(*book.evaluation("E1").score == Approx(25 / 40.0 * 100));
    REQUIRE(*book.evaluation("E2").score == Approx(100)); // "N/A" is no zero
    REQUIRE(book.evaluation("E1").answers.front().comment == QLatin1String("well done"));
    REQUIRE(test::counts(book.import(sheet)) == "0/0/2/0");
}

TEST_CASE("wide evaluations: one score over its maximum refuses the evaluation, by its header")
{
    QualityCase book;
    QByteArray wrong = sheet;
    wrong.replace(",30,30,", ",31,31,");
    const ImportResult result = book.import(wrong);
    REQUIRE(test::counts(result) == "1/0/0/1");
    REQUIRE(result.problems.front().line == 3);
    REQUIRE(reasonInEnglish(result.problems.front()) ==
            QLatin1String("Empathy (30) 31 is over the maximum of 30"));
}

TEST_CASE("wide evaluations: a line of groups above the header names the sections")
{
    QualityCase book;
    const ImportPlan plan = book.plan("QA tracker,,,,,,,\n,,,Opening,,Closing,,\n"
                                      "Date,Agent,Reviewer,Greets,Verifies,Thanks,Total,Comments\n"
                                      "2026-11-18,Maya Okafor,Dana,Yes,No,N/A,1,fine\n"
                                      "2026-11-18,Maya Okafor,Dana,Yes,Yes,Yes,3,\n");
    REQUIRE(plan.shape.headerLine == 3);
    REQUIRE(test::counts(book.run(plan)) == "2/0/0/0"); // two of one day, without ids
    const Scorecard card = book.cards().front();
    REQUIRE(card.questions.size() == 3);
    REQUIRE(card.questions[1].section == QLatin1String("Opening"));
    REQUIRE(card.questions[2].section == QLatin1String("Closing"));
    REQUIRE(card.questions[2].maximum == 1);
    REQUIRE(test::counts(book.run(plan)) == "0/0/2/0");
}

TEST_CASE("wide evaluations: what full marks are is asked where neither header nor values tell")
{
    QualityCase book;
    const QByteArray open("Date,Agent,Reviewer,Greets,Verifies\n2026-11-18,Maya Okafor,Dana,3,4\n");
    const ImportPlan plan = book.plan(open);
    REQUIRE(plan.mapping.kind == ImportKind::Evaluations);
    REQUIRE(plan.questions.size() == 1);
    REQUIRE(plan.questions.front().about == QuestionAbout::FullScore);
    const ImportPlan percent =
        book.plan("Date,Agent,Reviewer,Greets,Verifies\n2026-11-18,Maya Okafor,Dana,80%,100%\n");
    REQUIRE(percent.canRun());
    REQUIRE(test::counts(book.run(percent)) == "1/0/0/0");
}

TEST_CASE("wide evaluations: a scorecard without a name is known by its questions")
{
    QualityCase book;
    book.import(
        "Evaluation ID,Agent,Date,Scorecard,Section,Question,Score,Max,Weight\n"
        "E1,A1,2026-11-18,Service,Opening,Greets,1,1,5\nE1,A1,2026-11-18,Service,Opening,Verifies,1,1,15\n");
    REQUIRE(test::counts(book.import("Evaluation ID,Agent,Date,Evaluator,Greets (1),Verifies (1)\n"
                                     "E7,A2,2026-11-19,Dana,1,0\n")) == "1/0/0/0");
    REQUIRE(book.cards().size() == 1);
    REQUIRE(*book.evaluation("E7").score == Approx(25)); // by the weights of the scorecard
    book.import("Evaluation ID,Agent,Date,Evaluator,Greets (1),Smiles (1)\nE8,A2,2026-11-19,Dana,1,0\n");
    REQUIRE(book.cards().size() == 2); // other questions make another
}

TEST_CASE("wide evaluations: columns of figures make none where nothing speaks of an evaluation")
{
    REQUIRE(!recogniseKind(
        {QStringLiteral("Agent"), QStringLiteral("Date"), QStringLiteral("Chats"), QStringLiteral("Breaks")},
        {{QStringLiteral("Maya Okafor")},
         {QStringLiteral("2026-11-18")},
         {QStringLiteral("12")},
         {QStringLiteral("3")}}));
}

TEST_CASE("answercolumns: maxima in headers, and the question without them")
{
    struct Case
    {
        const char *header;
        double maximum; ///< 0: none
        const char *question;
    };
    const auto c = GENERATE(values<Case>({{"Greeting (10)", 10, "Greeting"},
                                          {"Empathy /5", 5, "Empathy"},
                                          {"L\xC3\xB6sung (max. 10)", 10, "L\xC3\xB6sung"},
                                          {"Tone [0-5]", 5, "Tone"},
                                          {"Closing (out of 20 points)", 20, "Closing"},
                                          {"Calls 24/7 handled", 0, "Calls 24/7 handled"},
                                          {"Section (a)", 0, "Section (a)"},
                                          {"(10)", 10, "(10)"},
                                          {"Greeting", 0, "Greeting"}}));
    CAPTURE(c.header);
    REQUIRE(maximumInHeader(QString::fromUtf8(c.header)).value_or(0) == c.maximum);
    REQUIRE(questionInHeader(QString::fromUtf8(c.header)).toStdString() == c.question);
}

TEST_CASE("answercolumns: words and percentages are scores")
{
    REQUIRE(scoreIn("Yes", 4, DecimalMark::Point) == 4.0);
    REQUIRE(scoreIn("not met", 4, DecimalMark::Point) == 0.0);
    REQUIRE(scoreIn("75%", 4, DecimalMark::Point) == 3.0);
    REQUIRE(scoreIn("2,5", 4, DecimalMark::Comma) == 2.5);
    REQUIRE(!scoreIn("great", 4, DecimalMark::Point));
    REQUIRE(!scoreIn("Infinity%", 4, DecimalMark::Point));
}
