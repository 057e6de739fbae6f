// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planstabs.h"

namespace coachbook::ui {

PlansTabs::PlansTabs(const QString &page, QWidget *parent)
    : PageTabs(
          tr("Parts of plans"),
          {{QStringLiteral("plans"), tr("Coaching plans")}, {QStringLiteral("actions"), tr("Action items")}},
          page, parent)
{
    setObjectName(QStringLiteral("plans.tabs"));
}

} // namespace coachbook::ui
