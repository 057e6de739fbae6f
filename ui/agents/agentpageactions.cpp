// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentactions.h"
#include "ui/agents/agentchanges.h"
#include "ui/agents/agentpage.h"
#include "ui/shell/bookcontroller.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/duewords.h"
#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace coachbook::ui {

QAction *AgentPage::makeAction(const char *name, const QString &text, const char *icon,
                               const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("agentPage.%1").arg(QLatin1String(name)));
    if (*icon)
        action->setIcon(theme::icon(QString::fromLatin1(icon)));
    connect(action, &QAction::triggered, this, [this, run] {
        if (!m_record)
            return;
        flush();
        run();
    });
    return action;
}

void AgentPage::makeActions()
{
    m_prepare = makeAction("prepare", tr("Prepare session"), "", [this] {
        Q_EMIT goTo({QStringLiteral("prepare"), m_id->value()});
    });
    m_prepare->setProperty("menu", QStringLiteral("none")); // the Session menu has it for every page
    m_edit = makeAction("edit", tr("&Edit…"), "document-edit",
                        [this] { agentactions::edit(controller(), window(), *m_id); });
    m_edit->setShortcut(QKeySequence(tr("F2")));
    m_leave = makeAction("leave", tr("Put on Lea&ve…"), "", [this] { beginOrEndLeave(); });
    m_leaveTeam = makeAction("leaveTeam", tr("Leave the &Team…"), "", [this] {
        m_record->agent.left ? agentactions::rejoinTeam(controller(), *m_id)
                             : agentactions::leaveTeam(controller(), window(), *m_id);
    });
    m_import = new QAction(tr("Import figures"), this);
    m_import->setObjectName(QStringLiteral("agentPage.import"));
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("import")}); });
    m_movement = makeAction("movement", tr("&Did It Move?"), "office-chart-line", [this] {
        Q_EMIT goTo({QStringLiteral("movement"), m_id->value()});
    });
    makeTierMenu();
    makeCadenceMenu();
}

void AgentPage::makeTierMenu()
{
    m_tierMenu = new QMenu(tr("Tie&r by Hand"), this);
    m_tier = m_tierMenu->menuAction();
    m_tier->setObjectName(QStringLiteral("agentPage.tier"));
    auto *group = new QActionGroup(this);
    const auto begin = [this](PeriodKind kind) {
        return [this, kind] { agentactions::beginPeriod(controller(), window(), *m_id, kind); };
    };
    m_tiers = {makeAction("tierNew", tr("&New…"), "", begin(PeriodKind::OverrideNew)),
               makeAction("tierTenured", tr("&Tenured…"), "", begin(PeriodKind::OverrideTenured)),
               makeAction("tierByHireDate", tr("By &Hire Date"), "",
                          [this] { agentactions::tierByHireDate(controller(), *m_id); })};
    for (QAction *tier : m_tiers) {
        tier->setCheckable(true);
        group->addAction(tier);
        m_tierMenu->addAction(tier);
    }
}

void AgentPage::makeCadenceMenu()
{
    m_cadenceMenu = new QMenu(tr("Own &Cadence"), this);
    m_cadence = m_cadenceMenu->menuAction();
    m_cadence->setObjectName(QStringLiteral("agentPage.cadence"));
    auto *group = new QActionGroup(this);
    m_cadences = {
        makeAction("cadenceByTier", {}, "", [this] { agentactions::setOwnCadence(controller(), *m_id, {}); }),
        makeAction("cadenceStrong", {}, "",
                   [this] {
                       agentactions::setOwnCadence(controller(), *m_id,
                                                   controller().settings().cadence.strongEvery);
                   }),
        makeAction("cadenceOwn", {}, "", [] {})}; // is chosen already, or not shown
    for (QAction *cadence : m_cadences) {
        cadence->setCheckable(true);
        group->addAction(cadence);
        m_cadenceMenu->addAction(cadence);
    }
}

void AgentPage::showCadences()
{
    const CadenceSettings &settings = controller().settings().cadence;
    const std::optional<int> own = m_record->agent.cadenceDays;
    const bool isOther = own && *own != settings.strongEvery;
    const int byTier = cadenceDays(m_record->due.tier.tier, {}, settings);
    m_cadences[0]->setText(tr("By &tier: %1").arg(cadenceText(byTier)));
    m_cadences[1]->setText(tr("&Strong performer: %1").arg(cadenceText(settings.strongEvery)));
    m_cadences[2]->setText(tr("&Own: %1").arg(cadenceText(own.value_or(byTier))));
    m_cadences[2]->setVisible(isOther);
    m_cadences[isOther ? 2 : own ? 1 : 0]->setChecked(true);
}

QList<QAction *> AgentPage::secondaryActions()
{
    if (!m_record)
        return {};
    if (m_record->agent.left)
        return {m_edit, m_leaveTeam, m_movement};
    return {m_edit, m_leave, m_movement, m_tier, m_cadence, m_leaveTeam};
}

void AgentPage::showActions()
{
    const bool writable = m_record && !controller().isReadOnly();
    m_prepare->setEnabled(m_record && !m_record->agent.left);
    for (QAction *action : {m_edit, m_leave, m_tier, m_cadence, m_leaveTeam, m_import})
        action->setEnabled(writable);
    if (!m_record)
        return;
    const QDate today = controller().today();
    const auto runs = [&](std::initializer_list<PeriodKind> kinds) {
        return runningPeriod(m_record->periods, kinds, today);
    };
    m_leave->setText(runs({PeriodKind::Leave}) ? tr("Back from Lea&ve…") : tr("Put on Lea&ve…"));
    m_leaveTeam->setText(m_record->agent.left ? tr("Bring &Back to the Team") : tr("Leave the &Team…"));
    const auto byHand = runs({PeriodKind::OverrideNew, PeriodKind::OverrideTenured});
    m_tiers[0]->setChecked(byHand && byHand->kind == PeriodKind::OverrideNew);
    m_tiers[1]->setChecked(byHand && byHand->kind == PeriodKind::OverrideTenured);
    m_tiers[2]->setChecked(!byHand);
    m_tiers[2]->setEnabled(byHand.has_value());
    showCadences();
}

void AgentPage::beginOrEndLeave()
{
    constexpr PeriodKind leave = PeriodKind::Leave;
    if (runningPeriod(m_record->periods, {leave}, controller().today()))
        agentactions::endPeriod(controller(), window(), *m_id, leave);
    else
        agentactions::beginPeriod(controller(), window(), *m_id, leave);
}

} // namespace coachbook::ui
