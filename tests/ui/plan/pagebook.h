// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"

namespace coachbook::test {

/// A book with one page on it that follows its changes, and what it has said.
template <class PageType>
struct PageBook : PlanBook
{
    PageBook()
    {
        QObject::connect(&controller, &ui::BookController::changed, &page, [this](const Changes &changes) {
            if (page.needsRefresh(changes))
                page.refresh();
        });
        QObject::connect(&controller, &ui::BookController::said, &page,
                         [this](const QString &text, bool) { said << text; });
        page.refresh();
    }
    template <class Widget>
    Widget *named(const char *name)
    {
        for (Widget *each : page.template findChildren<Widget *>()) {
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        }
        FAIL("no widget named " << name);
        return nullptr;
    }
    QStringList said;
    PageType page{controller};
};

} // namespace coachbook::test
