// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/widgets/card.h"
#include <QAccessible>
#include <memory>

using namespace coachbook::ui;

TEST_CASE("a screen reader may ask a scroll area for a part that has gone")
{
    auto *content = new QWidget;
    content->setMinimumSize(100, 1000);
    const std::unique_ptr<QWidget> area(scrolled(content));
    area->resize(200, 200);
    area->show();
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(area.get());
    REQUIRE(reader);
    const int before = reader->childCount();
    content->setMinimumSize(100, 100); // its scroll bar goes
    area->resize(200, 400);
    for (int i = 0; i < before + 3; ++i) {
        QAccessibleInterface *part = reader->child(i);
        REQUIRE((i >= reader->childCount() || part != nullptr));
    }
    REQUIRE(reader->child(before + 100) == nullptr);
}
