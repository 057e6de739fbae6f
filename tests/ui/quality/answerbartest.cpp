// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/answerbar.h"
#include "tests/support/catch.h"
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

Question question(double maximum)
{
    Question made;
    made.text = QStringLiteral("Listens & waits");
    made.maximum = maximum;
    return made;
}

std::optional<double> typed(AnswerBar &bar, Qt::Key key)
{
    QTest::keyClick(&bar, key);
    REQUIRE(bar.state().answered);
    return bar.state().score;
}

} // namespace

TEST_CASE("A rating is answered by its digit, N/A by A, and the arrows go along")
{
    AnswerBar bar(question(5));
    QSignalSpy told(&bar, &AnswerBar::answered);
    REQUIRE(bar.accessibleDescription() == QStringLiteral("no answer yet"));
    REQUIRE(typed(bar, Qt::Key_4) == 4);
    REQUIRE(bar.accessibleDescription() == QStringLiteral("4 of 5"));
    REQUIRE(typed(bar, Qt::Key_7) == 4); // no such answer
    REQUIRE(typed(bar, Qt::Key_Right) == 5);
    REQUIRE(typed(bar, Qt::Key_Left) == 4);
    REQUIRE_FALSE(typed(bar, Qt::Key_A));
    REQUIRE(told.count() == 4);
}

TEST_CASE("Yes and no by their letters; a choice by its number; ten by one and nought")
{
    AnswerBar yesNo(question(1));
    REQUIRE(typed(yesNo, Qt::Key_N) == 0);
    REQUIRE(typed(yesNo, Qt::Key_Y) == 1);
    Question choice = question(1);
    choice.choices = {{QStringLiteral("All"), 4}, {QStringLiteral("Some"), 2}, {QStringLiteral("None"), 0}};
    choice.maximum = 4;
    AnswerBar chooses(choice);
    REQUIRE(typed(chooses, Qt::Key_2) == 2);
    REQUIRE(chooses.accessibleDescription() == QStringLiteral("Some"));
    AnswerBar ten(question(10));
    REQUIRE(typed(ten, Qt::Key_1) == 1);
    REQUIRE(typed(ten, Qt::Key_0) == 10);
}

TEST_CASE("A question that always applies offers no N/A; a long scale is a number; a released one stays")
{
    Question always = question(5);
    always.alwaysApplies = true;
    AnswerBar bar(always);
    QTest::keyClick(&bar, Qt::Key_A);
    REQUIRE_FALSE(bar.state().answered);
    AnswerBar hundred(question(100));
    hundred.findChild<QDoubleSpinBox *>()->setValue(73);
    REQUIRE(hundred.state().score == 73);
    hundred.findChild<QPushButton *>()->click();
    REQUIRE_FALSE(hundred.state().score);
    AnswerBar released(question(5));
    released.setState({true, 3});
    released.setReadOnly(true);
    QTest::keyClick(&released, Qt::Key_5);
    REQUIRE(released.state().score == 3);
}
