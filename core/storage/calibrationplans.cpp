// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// Making and changing rounds, and what their packets are made of.
#include "core/storage/calibrationstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/scorecardstore.h"
#include "core/storage/sqlite/query.h"
#include "core/storage/transcriptstore.h"
#include <algorithm>

namespace coachbook::calibrationstore {

using sqlite::Query;

namespace {

struct Who
{
    QString name;
    bool own = false;
};

std::vector<Who> evaluatorsOf(const CalibrationPlan &plan)
{
    std::vector<Who> all;
    if (!plan.self.simplified().isEmpty())
        all.push_back({plan.self.simplified(), true});
    for (const QString &name : plan.colleagues)
        all.push_back({name.simplified(), false});
    return all;
}

CalibrationDraft draftOf(const CalibrationPlan &plan)
{
    CalibrationDraft draft;
    draft.uid = plan.uid;
    draft.name = plan.name.simplified();
    draft.scorecard = plan.scorecard;
    draft.owner = plan.owner;
    draft.created = plan.created;
    draft.due = plan.due;
    if (plan.isMonthly)
        draft.monthlyOn = plan.due.day();
    draft.follows = plan.follows;
    return draft;
}

CalibrationId insertRound(Db &db, const CalibrationDraft &c)
{
    Query q(db,
            "INSERT INTO calibration (uid, name, scorecard_id, role, owner, created, due, monthly_on, "
            "follows, state, closed_on, sent_on, minutes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    q.bind(c.uid).bind(c.name).bind(c.scorecard).bind(c.role).bind(c.owner).bind(c.created).bind(c.due);
    q.bind(c.monthlyOn).bind(c.follows).bind(c.state).bind(c.closedOn).bind(c.sentOn).bind(c.minutes).run();
    return CalibrationId(db.lastInsertId());
}

void insertItem(Db &db, CalibrationId id, int position, const QString &ref, const QString &carried)
{
    Query q(db, "INSERT INTO calibration_item (calibration_id, position, interaction_ref, carried) "
                "VALUES (?, ?, ?, ?)");
    q.bind(id).bind(position).bind(ref).bind(carried).run();
}

void insertEvaluator(Db &db, CalibrationId id, int position, const Who &who, QDate invited)
{
    Query q(db, "INSERT INTO calibration_evaluator (calibration_id, position, name, own, way, invited, "
                "in_on) VALUES (?, ?, ?, ?, 0, ?, NULL)");
    q.bind(id).bind(position).bind(who.name).bind(who.own).bind(invited).run();
}

void insertItems(Db &db, CalibrationId id, const QStringList &refs)
{
    for (int i = 0; i < refs.size(); ++i)
        insertItem(db, id, i, refs[i], {});
}

/// Those who are there already keep their answers and get their new place; the others go or come.
void putEvaluators(Db &db, const CalibrationRound &round, const CalibrationPlan &plan)
{
    const CalibrationId id = round.calibration.id;
    const std::vector<Who> wanted = evaluatorsOf(plan);
    for (const CalibrationEvaluator &each : round.evaluators) {
        const bool stays = std::any_of(wanted.begin(), wanted.end(), [&each](const Who &who) {
            return who.name.compare(each.name, Qt::CaseInsensitive) == 0;
        });
        if (!stays)
            Query(db, "DELETE FROM calibration_evaluator WHERE id = ?").bind(each.id).run();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const CalibrationEvaluator *before = findEvaluator(round, wanted[i].name);
        const int position = static_cast<int>(i);
        if (!before) {
            insertEvaluator(db, id, position, wanted[i], plan.created);
            continue;
        }
        Query q(db, "UPDATE calibration_evaluator SET position = ?, name = ?, own = ? WHERE id = ?");
        q.bind(position).bind(wanted[i].name).bind(wanted[i].own).bind(before->id).run();
    }
}

/// The day of the month of a series stays when only the round's own day moved off a weekend.
std::optional<int> monthlyOnOf(const Calibration &before, const CalibrationPlan &plan)
{
    if (!plan.isMonthly)
        return std::nullopt;
    return before.monthlyOn && before.due == plan.due ? before.monthlyOn : std::optional(plan.due.day());
}

ScorecardId cardOf(Db &db, const CalibrationRequest &request)
{
    const QByteArray print = scorecardPrint(request.questions);
    std::optional<ScorecardId> same;
    for (const Scorecard &card : qualitystore::scorecards(db)) {
        if (scorecardPrint(card) == print && (!same || card.name == request.cardName))
            same = card.id;
    }
    if (same)
        return *same;
    const QString name = scorecardstore::freeName(db, request.cardName);
    const ScorecardId id = qualitystore::insertScorecard(db, name, 1, request.questions);
    scorecardstore::setRetired(db, name, true);
    return id;
}

} // namespace

CalibrationId insert(Db &db, const CalibrationPlan &plan)
{
    CalibrationDraft draft = draftOf(plan);
    if (plan.isMonthly && plan.follows) { // a series keeps its day through short months and weekends
        Query q(db, "SELECT monthly_on FROM calibration WHERE id = ?");
        q.bind(*plan.follows);
        if (q.step() && !q.isNull(0))
            draft.monthlyOn = q.number(0);
    }
    const CalibrationId id = insertRound(db, draft);
    insertItems(db, id, plan.interactions);
    const std::vector<Who> evaluators = evaluatorsOf(plan);
    for (std::size_t i = 0; i < evaluators.size(); ++i)
        insertEvaluator(db, id, static_cast<int>(i), evaluators[i], plan.created);
    return id;
}

void update(Db &db, CalibrationId id, const CalibrationPlan &plan)
{
    const std::optional<CalibrationRound> round = find(db, id);
    if (!round)
        return;
    const bool all = mayChangeItems(*round);
    Query q(db, "UPDATE calibration SET name = ?, due = ?, monthly_on = ?, scorecard_id = ? WHERE id = ?");
    q.bind(plan.name.simplified()).bind(plan.due).bind(monthlyOnOf(round->calibration, plan));
    q.bind(all ? plan.scorecard : round->calibration.scorecard).bind(id).run();
    if (all && plan.interactions != planOf(*round).interactions) {
        Query(db, "DELETE FROM calibration_item WHERE calibration_id = ?").bind(id).run();
        insertItems(db, id, plan.interactions);
    }
    putEvaluators(db, *round, plan);
}

CalibrationPlan planOf(const CalibrationRound &round)
{
    const Calibration &calibration = round.calibration;
    CalibrationPlan plan;
    plan.uid = calibration.uid;
    plan.name = calibration.name;
    plan.owner = calibration.owner;
    plan.scorecard = calibration.scorecard;
    plan.created = calibration.created;
    plan.due = calibration.due;
    plan.isMonthly = calibration.monthlyOn.has_value();
    plan.follows = calibration.follows;
    for (const CalibrationEvaluator &each : round.evaluators) {
        if (each.own)
            plan.self = each.name;
        else
            plan.colleagues << each.name;
    }
    for (const CalibrationItem &item : round.items)
        plan.interactions << item.interactionRef;
    return plan;
}

std::optional<Interaction> factsOf(Db &db, const CalibrationItem &item)
{
    if (item.carried.isEmpty())
        return metricstore::findInteraction(db, item.interactionRef);
    const std::optional<PacketInteraction> carried = carriedInteraction(item.carried);
    return carried ? carried->facts : std::nullopt;
}

PacketInteraction contentOf(Db &db, const CalibrationItem &item)
{
    if (!item.carried.isEmpty()) {
        if (std::optional<PacketInteraction> carried = carriedInteraction(item.carried))
            return std::move(*carried);
    }
    PacketInteraction content{item.interactionRef, metricstore::findInteraction(db, item.interactionRef)};
    const std::vector<Transcript> said = transcriptstore::ofInteraction(db, item.interactionRef);
    if (!said.empty())
        content.turns = transcriptstore::turns(db, said.front());
    return content;
}

CalibrationRequest requestOf(Db &db, const CalibrationRound &round)
{
    const Calibration &calibration = round.calibration;
    CalibrationRequest request;
    request.round = calibration.uid;
    request.name = calibration.name;
    request.owner = calibration.owner;
    request.created = calibration.created;
    request.due = calibration.due;
    request.cardName = round.card.name;
    request.cardVersion = round.card.version;
    request.questions.assign(round.card.questions.begin(), round.card.questions.end());
    for (const CalibrationEvaluator &each : round.evaluators) {
        if (!each.own)
            request.evaluators << each.name;
    }
    for (const CalibrationItem &item : round.items)
        request.interactions.push_back(contentOf(db, item));
    return request;
}

CalibrationId openRequest(Db &db, const CalibrationRequest &request, const QString &evaluator, QDate today)
{
    CalibrationDraft draft;
    draft.uid = request.round;
    draft.name = request.name;
    draft.scorecard = cardOf(db, request);
    draft.role = CalibrationRole::Guest;
    draft.owner = request.owner;
    draft.created = request.created;
    draft.due = request.due;
    const CalibrationId id = insertRound(db, draft);
    int position = 0;
    for (const PacketInteraction &each : request.interactions)
        insertItem(db, id, position++, each.ref, carriedText(each));
    insertEvaluator(db, id, 0, {evaluator.simplified(), true}, today);
    return id;
}

} // namespace coachbook::calibrationstore
