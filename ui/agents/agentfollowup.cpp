// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/sessionstore.h"
#include "ui/agents/agentactions.h"
#include "ui/shell/bookcontroller.h"
#include "ui/today/recorddialogs.h"
#include <QCoreApplication>

namespace coachbook::ui::agentactions {
namespace {

struct AgentActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::AgentActions)
};

} // namespace

bool recordCheckIn(BookController &controller, QWidget *window, const CheckIn &checkIn)
{
    std::optional<Agent> agent;
    controller.guarded([&] { agent = agentstore::find(controller.db(), checkIn.agent); });
    if (!agent)
        return false;
    CheckInDialog dialog(checkIn, agent->name, controller.today(), window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const CheckIn done = dialog.checkIn();
    if (!controller.transact({QStringLiteral("checkin.done"), agent->name},
                             [&](Db &db) { checkinstore::update(db, done); }))
        return false;
    controller.say(AgentActionsTexts::tr("Check-in with %1 recorded").arg(agent->name), true);
    return true;
}

bool acknowledge(BookController &controller, QWidget *window, AgentId id)
{
    std::optional<Agent> agent;
    controller.guarded([&] { agent = agentstore::find(controller.db(), id); });
    if (!agent)
        return false;
    CheckIn said;
    said.agent = id;
    said.due = controller.today();
    said.improvementAcknowledged = true;
    CheckInDialog dialog(said, agent->name, controller.today(), window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const CheckIn done = dialog.checkIn();
    if (!controller.transact({QStringLiteral("checkin.add"), agent->name},
                             [&](Db &db) { checkinstore::insert(db, done); }))
        return false;
    controller.say(AgentActionsTexts::tr("Check-in with %1 recorded").arg(agent->name), true);
    return true;
}

} // namespace coachbook::ui::agentactions
