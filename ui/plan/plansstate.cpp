// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plansstate.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/planstore.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/planwords.h"
#include "ui/viewstate/todaystate.h"
#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace coachbook::ui {
namespace {

struct PlansTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::Plans)
};

int orderOf(PlanState state)
{
    return state == PlanState::Active ? 0 : state == PlanState::Draft ? 1 : 2;
}

bool goesBefore(const PlanDocument &a, const PlanDocument &b)
{
    if (a.plan.state != b.plan.state)
        return orderOf(a.plan.state) < orderOf(b.plan.state);
    const QDate last(9999, 1, 1);
    if (a.plan.state == PlanState::Active && a.plan.review != b.plan.review)
        return a.plan.review.value_or(last) < b.plan.review.value_or(last);
    return a.plan.number > b.plan.number;
}

Cell stateCell(const CoachingPlan &plan)
{
    const QString text = plan.state == PlanState::Ended
                             ? PlansTexts::tr("ended: %1").arg(planOutcomeText(plan.outcome))
                             : planStateText(plan.state);
    return {text,
            orderOf(plan.state),
            {},
            plan.state == PlanState::Ended ? theme::Tone::Muted : theme::Tone::Text};
}

Cell reviewCell(const CoachingPlan &plan, const WorkCalendar &calendar, QDate today)
{
    const qint64 sortBy = plan.review ? plan.review->toJulianDay() : std::numeric_limits<qint64>::max();
    if (!plan.review)
        return {QStringLiteral("–"), sortBy, {}, theme::Tone::Muted};
    const QString day = dayText(*plan.review, today);
    if (plan.state != PlanState::Active)
        return {day, sortBy, {}, theme::Tone::Muted};
    const DueState state = stateOfDate(*plan.review, today, calendar);
    Badge badge = badgeOf(state);
    badge.word = dueWords(state, *plan.review, today, calendar);
    if (state == DueState::OnTrack)
        badge.word = day;
    else if (state == DueState::Overdue)
        badge.word = PlansTexts::tr("%1, %2", "overdue by 3 days, 12 Nov").arg(badge.word, day);
    return {badge.word, sortBy, badge};
}

Cell missingCell(const PlanDocument &document)
{
    if (document.plan.state == PlanState::Ended)
        return {QStringLiteral("–"), 0, {}, theme::Tone::Muted};
    if (document.missing.empty())
        return {{}, 0, {Badge::Shape::Tick, theme::Tone::Good, PlansTexts::tr("complete")}};
    const QString text = partsText(document.missing);
    return {text, static_cast<int>(document.missing.size()), {Badge::Shape::Ring, theme::Tone::Warn, text}};
}

} // namespace

QStringList plansHeaders()
{
    return {PlansTexts::tr("Plan"),    PlansTexts::tr("Agent"),  PlansTexts::tr("State"),
            PlansTexts::tr("Started"), PlansTexts::tr("Review"), PlansTexts::tr("Missing parts")};
}

std::vector<PlanDocument> readPlans(Db &db, const BookSettings &settings, QDate today)
{
    std::vector<PlanDocument> plans;
    for (CoachingPlan &plan : planstore::all(db)) {
        PlanDocument document{std::move(plan), {}, {}, {}, {}, {}, {}, {}};
        document.agent = agentstore::find(db, document.plan.agent).value_or(Agent{});
        document.items = actionitemstore::ofPlan(db, document.plan.id);
        document.baselines = document.plan.baselines;
        if (document.plan.state == PlanState::Draft)
            document.baselines =
                freezeBaseline(metricstore::ofAgent(db, document.plan.agent, today.addDays(-31), today),
                               today, settings.ahtVoiceOnly);
        document.missing = missingOf(document.plan, document.baselines, document.items);
        plans.push_back(std::move(document));
    }
    std::sort(plans.begin(), plans.end(), goesBefore);
    return plans;
}

std::vector<CellRow> plansRows(const std::vector<PlanDocument> &plans, const WorkCalendar &calendar,
                               QDate today)
{
    std::vector<CellRow> rows;
    for (const PlanDocument &document : plans) {
        const CoachingPlan &plan = document.plan;
        rows.push_back({plan.id.value(),
                        {{QString::number(plan.number), plan.number},
                         {document.agent.name},
                         stateCell(plan),
                         {plan.started ? dayText(*plan.started, today) : QStringLiteral("–"),
                          plan.started ? plan.started->toJulianDay() : qint64(0),
                          {},
                          theme::Tone::Muted},
                         reviewCell(plan, calendar, today),
                         missingCell(document)}});
    }
    return rows;
}

QString plansSentence(const std::vector<PlanDocument> &plans, QDate today)
{
    int active = 0, draft = 0, due = 0;
    for (const PlanDocument &document : plans) {
        active += document.plan.state == PlanState::Active;
        draft += document.plan.state == PlanState::Draft;
        due += document.plan.state == PlanState::Active && document.plan.review &&
               *document.plan.review <= today;
    }
    QStringList parts{PlansTexts::tr("%1 active").arg(active)};
    if (draft > 0)
        parts << (draft == 1 ? PlansTexts::tr("1 draft") : PlansTexts::tr("%1 drafts").arg(draft));
    if (due > 0)
        parts << (due == 1 ? PlansTexts::tr("1 review due") : PlansTexts::tr("%1 reviews due").arg(due));
    return parts.join(QStringLiteral(", "));
}

} // namespace coachbook::ui
