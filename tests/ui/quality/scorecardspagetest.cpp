// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scorecardspage.h"
#include "tests/ui/quality/qualitybook.h"
#include "ui/quality/questioncard.h"
#include "ui/quality/scorecardeditor.h"
#include <QAction>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace coachbook;
using namespace coachbook::ui;
using coachbook::test::named;

namespace {

struct Fixture : test::QualityBook
{
    Fixture()
    {
        page.setSubject(card.id.value());
        page.refresh();
    }
    std::vector<QuestionCard *> cards()
    {
        std::vector<QuestionCard *> all;
        for (QuestionCard *each : page.findChildren<QuestionCard *>())
            all.push_back(each);
        return all;
    }
    Scorecard newest() { return *qualitystore::findScorecard(controller.db(), card.name); }

    ScorecardsPage page{controller};
};

} // namespace

TEST_CASE("QUAL-1 choices are written as points and words")
{
    const std::vector<Choice> choices = choicesOf(QStringLiteral("5 With name\n2,5 = Name only\n\nNeither"));
    REQUIRE(choices == std::vector<Choice>{{QStringLiteral("With name"), 5},
                                           {QStringLiteral("Name only"), 2.5},
                                           {QStringLiteral("Neither"), 0}});
    REQUIRE(choicesOf(linesOf(choices)) == choices);
}

TEST_CASE("QUAL-1 a change to a scorecard in use begins its next version, and goes on in it")
{
    Fixture f;
    REQUIRE(f.cards().size() == f.card.questions.size());
    auto *weight = named<QDoubleSpinBox>(*f.cards().front(), QStringLiteral("Weight"));
    weight->setValue(20);
    Q_EMIT weight->editingFinished();
    REQUIRE(f.newest().version == 2);
    REQUIRE(f.newest().questions.front().weight == 20);
    REQUIRE(scorecardstore::find(f.controller.db(), f.card.id)->questions == f.card.questions);
    auto *text = named<QLineEdit>(*f.page.findChild<QuestionCard *>(), QStringLiteral("Question"));
    text->setText(QStringLiteral("Greets, gives name, offers help"));
    Q_EMIT text->editingFinished();
    REQUIRE(f.newest().version == 2); // not used by any evaluation yet
    REQUIRE(f.newest().questions.front().text == QStringLiteral("Greets, gives name, offers help"));
}

TEST_CASE("QUAL-1 a question without words is not written; one moved is")
{
    Fixture f;
    auto *first = f.page.findChild<QuestionCard *>();
    auto *text = named<QLineEdit>(*first, QStringLiteral("Question"));
    text->clear();
    Q_EMIT text->editingFinished();
    REQUIRE(f.newest().version == 1);
    text->setText(f.card.questions.front().text);
    named<QToolButton>(*first, QStringLiteral("Move down"))->click();
    REQUIRE(f.newest().version == 2);
    REQUIRE(f.newest().questions[1].text == f.card.questions.front().text);
}

TEST_CASE("QUAL-1 a retired scorecard is not offered; a used one is not removed")
{
    Fixture f;
    REQUIRE_FALSE(f.page.findChild<QAction *>(QStringLiteral("scorecards.remove"))->isEnabled());
    f.page.findChild<QAction *>(QStringLiteral("scorecards.retire"))->trigger();
    REQUIRE(f.newest().retired);
    f.page.refresh();
    f.page.findChild<QAction *>(QStringLiteral("scorecards.retire"))->trigger();
    REQUIRE_FALSE(f.newest().retired);
    f.page.findChild<QAction *>(QStringLiteral("scorecards.duplicate"))->trigger();
    REQUIRE(qualitystore::findScorecard(f.controller.db(), QStringLiteral("Service conversation (copy)")));
    f.page.findChild<QAction *>(QStringLiteral("scorecards.remove"))->trigger();
    REQUIRE_FALSE(
        qualitystore::findScorecard(f.controller.db(), QStringLiteral("Service conversation (copy)")));
}
