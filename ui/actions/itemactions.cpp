// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/itemactions.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/planstore.h"
#include "ui/actions/actionitemdialog.h"
#include "ui/actions/resultdialog.h"
#include "ui/plan/chooseagent.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/paperwords.h"
#include "ui/viewstate/resultwords.h"
#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace coachbook::ui::itemactions {
namespace {

struct ItemActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ItemActions)
};

std::optional<MeasuredResult> readMeasured(BookController &controller, const ActionItem &item)
{
    return actionliststore::measuredOf(controller.db(), item, controller.settings(), controller.today());
}

/// The frozen figures of the plan the item belongs to; none: today's are taken.
std::vector<PlanBaseline> baselinesOf(Db &db, const ActionItemDraft &item)
{
    const std::optional<CoachingPlan> plan = item.plan ? planstore::find(db, *item.plan) : std::nullopt;
    return plan ? plan->baselines : std::vector<PlanBaseline>();
}

std::optional<AgentId> askForWhom(BookController &controller, QWidget *window)
{
    std::vector<ChooseAgentDialog::Choice> choices;
    controller.guarded([&] {
        for (const Agent &agent : agentstore::all(controller.db())) {
            if (isActiveOn(agent, controller.today()))
                choices.push_back({agent.id, agent.name, {}});
        }
    });
    ChooseAgentDialog dialog(std::move(choices), window);
    return dialog.exec() == QDialog::Accepted ? dialog.chosen() : std::nullopt;
}

/// The name an op is about: the agent, or how many items there are.
QString subjectOf(Db &db, const std::vector<ActionItem> &items)
{
    std::set<std::int64_t> agents;
    for (const ActionItem &item : items)
        agents.insert(item.agent.value());
    const std::optional<Agent> agent =
        agents.size() == 1 ? agentstore::find(db, items.front().agent) : std::nullopt;
    return agent ? agent->name : QString();
}

std::vector<ActionItem> findAll(Db &db, const std::vector<ActionItemId> &ids)
{
    std::vector<ActionItem> items;
    for (const ActionItemId id : ids) {
        if (std::optional<ActionItem> item = actionitemstore::find(db, id))
            items.push_back(std::move(*item));
    }
    return items;
}

QString countText(std::size_t items)
{
    return items == 1 ? ItemActionsTexts::tr("1 action item")
                      : ItemActionsTexts::tr("%1 action items").arg(items);
}

} // namespace

std::optional<ActionItemId> add(BookController &controller, QWidget *window, std::optional<AgentId> agent)
{
    if (!agent)
        agent = askForWhom(controller, window);
    if (!agent)
        return std::nullopt;
    ActionContext context;
    if (!controller.guarded([&] {
            context = readActionContext(controller.db(), *agent, controller.settings(), controller.today());
        }))
        return std::nullopt;
    ActionItemDraft draft;
    draft.agent = *agent;
    draft.due = context.proposedDue;
    const QString name = context.agent;
    ActionItemDialog dialog(draft, std::move(context), window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    std::optional<ActionItemId> made;
    if (!controller.transact({QStringLiteral("action.add"), name},
                             [&](Db &db) { made = actionitemstore::insert(db, dialog.draft()); }))
        return std::nullopt;
    controller.say(ItemActionsTexts::tr("Action item added for %1").arg(name), true);
    return made;
}

bool edit(BookController &controller, QWidget *window, ActionItemId id)
{
    std::optional<ActionItem> item;
    ActionContext context;
    controller.guarded([&] {
        item = actionitemstore::find(controller.db(), id);
        if (item)
            context = readActionContext(controller.db(), item->agent, controller.settings(),
                                        controller.today(), baselinesOf(controller.db(), *item));
    });
    if (!item)
        return false;
    const QString name = context.agent;
    ActionItemDialog dialog(*item, std::move(context), window);
    if (dialog.exec() != QDialog::Accepted || dialog.draft() == *item)
        return false;
    const ActionItem edited{dialog.draft(), id};
    if (!controller.transact({QStringLiteral("action.edit"), name},
                             [&](Db &db) { actionitemstore::update(db, edited); }))
        return false;
    controller.say(ItemActionsTexts::tr("Action item of %1 changed").arg(name), true);
    return true;
}

bool close(BookController &controller, QWidget *window, ActionItemId id)
{
    std::optional<actionliststore::Listed> listed;
    std::optional<MeasuredResult> measured;
    controller.guarded([&] {
        listed = actionliststore::find(controller.db(), id);
        measured = listed ? readMeasured(controller, listed->item) : std::nullopt;
    });
    if (!listed)
        return false;
    ResultDialog dialog(*listed, measured, controller.today(), window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const ActionItem closed = closedWith(listed->item, dialog.result(), controller.today());
    if (!controller.transact({QStringLiteral("action.close"), listed->agent},
                             [&](Db &db) { actionitemstore::update(db, closed); }))
        return false;
    controller.say(
        ItemActionsTexts::tr("Action item of %1: %2").arg(listed->agent, actionStateText(closed.state)),
        true);
    return true;
}

bool closeAll(BookController &controller, QWidget *window, const std::vector<ActionItemId> &ids)
{
    if (ids.size() == 1)
        return close(controller, window, ids.front());
    std::vector<ActionItem> items;
    std::vector<std::optional<MeasuredResult>> measured;
    QString subject;
    controller.guarded([&] {
        items = findAll(controller.db(), ids);
        for (const ActionItem &item : items)
            measured.push_back(readMeasured(controller, item));
        subject = subjectOf(controller.db(), items);
    });
    if (items.empty() || measured.size() != items.size())
        return false;
    const auto withFigures =
        std::count_if(measured.begin(), measured.end(), [](const auto &each) { return each.has_value(); });
    BulkResultDialog dialog(static_cast<int>(items.size()), static_cast<int>(withFigures), window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    for (std::size_t at = 0; at < items.size(); ++at) {
        ItemResult result = dialog.result();
        if (dialog.withFigures() && measured[at])
            result.word = paper::joined({resultFigures(*measured[at]), result.word});
        items[at] = closedWith(items[at], result, controller.today());
    }
    if (!controller.transact({QStringLiteral("action.close_many"), subject}, [&](Db &db) {
            for (const ActionItem &item : items)
                actionitemstore::update(db, item);
        }))
        return false;
    controller.say(ItemActionsTexts::tr("%1: %2", "3 action items: done")
                       .arg(countText(items.size()), actionStateText(items.front().state)),
                   true);
    return true;
}

bool setState(BookController &controller, const std::vector<ActionItemId> &ids, ActionState state)
{
    std::vector<ActionItem> items;
    QString subject;
    controller.guarded([&] {
        items = findAll(controller.db(), ids);
        std::erase_if(items, [state](const ActionItem &item) { return item.state == state; });
        subject = items.empty() ? QString() : subjectOf(controller.db(), items);
    });
    if (items.empty())
        return false;
    for (ActionItem &item : items) {
        if (!isOpen(item)) { // its result speaks of an end that is none
            item.result.clear();
            item.closedOn.reset();
        }
        item.state = state;
    }
    if (!controller.transact({QStringLiteral("action.state"), subject}, [&](Db &db) {
            for (const ActionItem &item : items)
                actionitemstore::update(db, item);
        }))
        return false;
    controller.say(ItemActionsTexts::tr("%1: %2", "3 action items: done")
                       .arg(countText(items.size()), actionStateText(state)),
                   true);
    return true;
}

} // namespace coachbook::ui::itemactions
