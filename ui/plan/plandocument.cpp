// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plandocument.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/planstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include <map>

namespace coachbook::ui {
namespace {

constexpr int figureWeeks = 14; ///< the 13 weeks of the charts, and the one that is cut

bool hasWords(const QString &text)
{
    return !text.trimmed().isEmpty();
}

} // namespace

std::optional<PlanDocument> readPlanDocument(Db &db, const BookSettings &settings, PlanId id, QDate today)
{
    const std::optional<CoachingPlan> plan = planstore::find(db, id);
    const std::optional<Agent> agent = plan ? agentstore::find(db, plan->agent) : std::nullopt;
    if (!agent)
        return std::nullopt;
    PreparationInput input;
    input.due = {*agent, agentstore::periods(db, agent->id), sessionstore::ofAgent(db, agent->id)};
    input.measures = metricstore::ofAgent(db, agent->id, today.addDays(-7 * figureWeeks), today);
    input.plan = plan;
    input.settings = settings;
    PlanDocument document{*plan, *agent, {}, actionitemstore::ofPlan(db, id), plan->baselines, {}, {}, {}};
    if (plan->state == PlanState::Draft)
        document.baselines = freezeBaseline(input.measures, today, settings.ahtVoiceOnly);
    for (const Session &session : input.due.sessions) {
        if (isHeld(session.status))
            document.sessions.push_back(session.day);
    }
    const Preparation prepared = prepare(input, today);
    document.tier = prepared.due.tier;
    document.kpis = prepared.kpis;
    document.missing = missingOf(*plan, document.baselines, document.items);
    document.cycles = cyclesOf(*plan, planstore::ofAgent(db, agent->id));
    return document;
}

std::vector<PlanPart> missingOf(const CoachingPlan &plan, const std::vector<PlanBaseline> &baselines,
                                const std::vector<ActionItem> &items)
{
    CoachingPlanDraft asItWouldStart = plan;
    asItWouldStart.baselines = baselines;
    return missingParts(asItWouldStart, items);
}

QStringList PlanChoices::questionsFor(const QString &behaviour) const
{
    const std::optional<BehaviourId> id = behaviourNamed(behaviour);
    QStringList own, others;
    for (const Question &question : questions) {
        const bool isOwn = (id && question.behaviour == id) ||
                           question.text.compare(behaviour.trimmed(), Qt::CaseInsensitive) == 0;
        (isOwn ? own : others) << question.text;
    }
    own += others;
    own.removeDuplicates();
    return own;
}

std::optional<BehaviourId> PlanChoices::behaviourNamed(const QString &name) const
{
    for (const Behaviour &behaviour : behaviours) {
        if (hasWords(name) && behaviour.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return behaviour.id;
    }
    return std::nullopt;
}

PlanChoices readPlanChoices(Db &db)
{
    PlanChoices choices;
    choices.behaviours = qualitystore::behaviours(db);
    std::map<QString, Scorecard> newest;
    for (Scorecard &card : qualitystore::scorecards(db)) {
        const auto known = newest.find(card.name);
        if (known == newest.end() || known->second.version < card.version)
            newest[card.name] = std::move(card);
    }
    for (const auto &[name, card] : newest)
        choices.questions.insert(choices.questions.end(), card.questions.begin(), card.questions.end());
    return choices;
}

} // namespace coachbook::ui
