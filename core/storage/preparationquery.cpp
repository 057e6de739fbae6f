// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/preparationquery.h"
#include "core/storage/checkinstore.h"

#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/momentstore.h"
#include "core/storage/planstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/templatestore.h"
#include <algorithm>

namespace coachbook {

namespace {

constexpr int figureWeeks = 14; ///< the 13 weeks of the charts, and the one that is cut

std::vector<EvaluationOnCard> onCards(Db &db, std::vector<Evaluation> evaluations,
                                      const std::vector<Scorecard> &cards)
{
    std::vector<EvaluationOnCard> resolved;
    for (Evaluation &evaluation : evaluations) {
        const auto card = std::find_if(cards.begin(), cards.end(), [&evaluation](const Scorecard &each) {
            return each.id == evaluation.scorecard;
        });
        if (card != cards.end())
            resolved.push_back({std::move(evaluation), &*card, momentstore::ofEvaluation(db, evaluation.id)});
    }
    return resolved;
}

} // namespace

std::optional<Preparation> preparationOf(Db &db, AgentId agent, QDate today)
{
    const std::optional<Agent> found = agentstore::find(db, agent);
    if (!found)
        return std::nullopt;
    const std::vector<Scorecard> cards =
        qualitystore::scorecards(db); // outlives the input, which points into it
    PreparationInput input;
    input.due = {*found, agentstore::periods(db, agent), sessionstore::ofAgent(db, agent)};
    input.measures = metricstore::ofAgent(db, agent, today.addDays(-7 * figureWeeks), today);
    input.evaluations = onCards(
        db, qualitystore::evaluationsOfAgent(db, agent, today.addDays(1 - evidenceDays), today), cards);
    input.actionItems = actionitemstore::ofAgent(db, agent);
    input.checkIns = checkinstore::ofAgent(db, agent);
    input.behaviours = qualitystore::behaviours(db);
    input.plan = planstore::current(db, agent);
    input.settings = settingstore::load(db);
    input.templates = templatestore::all(db);
    return prepare(input, today);
}

} // namespace coachbook
