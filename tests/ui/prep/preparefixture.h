// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/writesample.h"
#include "core/storage/agentstore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/prep/preparepage.h"
#include "ui/prep/sessiondesk.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include <QAction>
#include <QRadioButton>
#include <QSpinBox>

namespace coachbook::test {

inline const QDate today(2026, 11, 20);

/// A book with the sample team, in a window as tall as a screen.
struct PrepareFixture
{
    explicit PrepareFixture(bool withSample = true)
    {
        ui::theme::apply(ui::theme::Look::Light);
        if (withSample)
            writeSample(*book, makeSampleTeam(today), {});
        book.close();
        REQUIRE(controller.open(book.path()));
        QObject::connect(&controller, &ui::BookController::changed, &page, [this](const Changes &changes) {
            if (page.needsRefresh(changes))
                page.refresh();
        });
        QObject::connect(&controller, &ui::BookController::said, &page,
                         [this](const QString &text, bool) { said << text; });
        page.resize(1200, 800);
    }
    AgentId add(const QString &name)
    {
        AgentDraft draft;
        draft.name = name;
        draft.hired = QDate(2026, 11, 2);
        draft.email = QStringLiteral("a@example.com");
        std::optional<AgentId> id;
        controller.transact({QStringLiteral("agent.add"), name},
                            [&](Db &db) { id = agentstore::insert(db, draft); });
        return *id;
    }
    void prepare(AgentId agent)
    {
        page.setSubject(agent.value());
        page.refresh();
        page.show();
    }
    Session session() const { return *sessionstore::find(controller.db(), *page.desk().id()); }
    /// The agent with most to say: a draft made from evaluations, with two calls.
    AgentId richAgent() const
    {
        for (const Agent &agent : agentstore::all(controller.db())) {
            const std::optional<ui::PrepData> data =
                ui::readPrepData(controller.db(), agent.id, today, std::nullopt);
            if (data->preparation.interactions.size() == 2 && data->preparation.focus.size() == 2 &&
                !ui::openDraft(controller.db(), agent.id) && data->preparation.due.pause == PauseKind::None)
                return agent.id;
        }
        FAIL("the sample has no such agent");
        return AgentId(0);
    }
    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *each : page.findChildren<Widget *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        FAIL("no widget named " << name.toStdString());
        return nullptr;
    }
    QAction *action(const char *name) const { return page.findChild<QAction *>(QString::fromLatin1(name)); }

    TemporaryBook book;
    FakePrompts prompts;
    ui::BookController controller{{[] { return today; }, TemporaryBook::fixedClock()}, prompts};
    QStringList said;
    ui::PreparePage page{controller};
};

inline void fillRecord(PrepareFixture &f)
{
    f.page.desk().choose(QStringLiteral("day"), [](SessionDraft &session) { session.day = today; });
    f.named<QSpinBox>(QStringLiteral("Minutes held"))->setValue(28);
    f.page.desk().type(QStringLiteral("followUp"),
                       [](SessionDraft &session) { session.followUp = QDate(2026, 12, 4); });
    f.named<QRadioButton>(QStringLiteral("Understood and agreed: Yes"))->click();
}

} // namespace coachbook::test
