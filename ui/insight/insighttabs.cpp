// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insighttabs.h"

namespace coachbook::ui {

InsightTabs::InsightTabs(const QString &page, QWidget *parent)
    : PageTabs(tr("Parts of insight"),
               {{QStringLiteral("insight"), tr("Signals")},
                {QStringLiteral("movement"), tr("Did it move?")},
                {QStringLiteral("issues"), tr("Points lost")}},
               page, parent)
{
    setObjectName(QStringLiteral("insight.tabs"));
}

} // namespace coachbook::ui
