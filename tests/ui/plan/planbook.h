// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/agentstore.h"
#include "core/storage/qualitystore.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporarybook.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"

namespace coachbook::test {

/// A book with one agent, two behaviours and six evaluations in which the first behaviour is missed, opened
/// in a controller on 20 November 2026.
struct PlanBook
{
    PlanBook()
    {
        ui::theme::apply(ui::theme::Look::Light);
        book->transact({QStringLiteral("agent.add"), QStringLiteral("Maya Okafor")}, [this](Db &db) {
            AgentDraft draft;
            draft.name = QStringLiteral("Maya Okafor");
            draft.hired = QDate(2025, 3, 3);
            agent = agentstore::insert(db, draft);
            addQuality(db);
        });
        book.close();
        controller.open(book.path());
    }

    void addQuality(Db &db)
    {
        BehaviourDraft verify;
        verify.name = QStringLiteral("Verifies identity");
        verify.area = QStringLiteral("Opening");
        verify.priority = Priority::P1;
        const BehaviourId first = qualitystore::insertBehaviour(db, verify);
        BehaviourDraft confirm;
        confirm.name = QStringLiteral("Confirms the solution");
        confirm.area = QStringLiteral("Closing");
        qualitystore::insertBehaviour(db, confirm);
        const ScorecardId card = qualitystore::insertScorecard(db, QStringLiteral("Service"), 1, {});
        QuestionDraft question{
            QStringLiteral("Opening"), QStringLiteral("Was the identity verified?"), 1, 1, false, first};
        const QuestionId asked = qualitystore::insertQuestion(db, card, question);
        QuestionDraft other{
            QStringLiteral("Closing"), QStringLiteral("Was the solution confirmed?"), 1, 1, false, {}};
        const QuestionId met = qualitystore::insertQuestion(db, card, other);
        for (int i = 0; i < 6; ++i) {
            EvaluationDraft evaluation;
            evaluation.externalId = QStringLiteral("E%1").arg(i);
            evaluation.agent = agent;
            evaluation.day = QDate(2026, 11, 2).addDays(i);
            evaluation.scorecard = card;
            evaluation.score = 50;
            evaluation.answers = {{asked, 0.0, {}, {}}, {met, 1.0, {}, {}}};
            qualitystore::insertEvaluation(db, evaluation);
        }
    }

    TemporaryBook book;
    FakePrompts prompts;
    AgentId agent{0};
    QDate today{2026, 11, 20};
    ui::BookController controller{{[this] { return today; }, TemporaryBook::fixedClock()}, prompts};
};

} // namespace coachbook::test
