// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogframe.h"
#include "tests/support/catch.h"
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace coachbook::ui;

TEST_CASE("Enter in a field presses the primary button of a dialog, Escape presses Cancel")
{
    QDialog dialog;
    auto *field = new QLineEdit;
    const DialogFrame frame =
        frameDialog(dialog, QStringLiteral("Title"), QString(), field, QStringLiteral("Save"));
    dialog.show();
    field->setFocus();

    SECTION("Enter")
    {
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(dialog.result() == QDialog::Accepted);
    }
    SECTION("Enter while the primary button is disabled does nothing")
    {
        frame.ok->setEnabled(false);
        QTest::keyClick(field, Qt::Key_Return);
        REQUIRE(dialog.isVisible());
    }
    SECTION("Escape")
    {
        QTest::keyClick(field, Qt::Key_Escape);
        REQUIRE_FALSE(dialog.isVisible());
        REQUIRE(dialog.result() == QDialog::Rejected);
    }
}
