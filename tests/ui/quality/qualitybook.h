// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/agentstore.h"
#include "core/storage/momentstore.h"
#include "core/storage/newbook.h"
#include "core/storage/qualitystore.h"
#include "core/storage/replystore.h"
#include "core/storage/scorecardstore.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/shell/bookcontroller.h"
#include <QWidget>

namespace coachbook::test {

/// A book with one agent, the ready-made scorecards and a draft on "Service conversation".
struct QualityBook
{
    QualityBook()
    {
        book.close();
        REQUIRE(controller.open(book.path()));
        write([this](Db &db) {
            AgentDraft who;
            who.name = QStringLiteral("Maya Okafor");
            agent = agentstore::insert(db, who);
            addShippedScorecards(db);
            EvaluationDraft made;
            made.agent = *agent;
            made.interactionRef = QStringLiteral("I1");
            made.day = QDate(2026, 11, 20);
            made.evaluator = QStringLiteral("Sam");
            card = *qualitystore::findScorecard(db, QStringLiteral("Service conversation"));
            made.scorecard = card.id;
            made.state = EvaluationState::Draft;
            draft = qualitystore::insertEvaluation(db, made);
        });
    }
    void write(const std::function<void(Db &)> &work)
    {
        REQUIRE(controller.transact({QStringLiteral("test"), {}}, work));
    }
    Evaluation evaluation(EvaluationId id) const
    {
        return *qualitystore::findEvaluation(controller.db(), id);
    }

    TemporaryBook book;
    FakePrompts prompts;
    ui::BookController controller{{[] { return QDate(2026, 11, 20); }, TemporaryBook::fixedClock()}, prompts};
    std::optional<AgentId> agent;
    Scorecard card;
    std::optional<EvaluationId> draft;
};

/// The part of a page with this name for screen readers.
template <class Widget>
Widget *named(const QWidget &page, const QString &name)
{
    for (Widget *each : page.findChildren<Widget *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

} // namespace coachbook::test
