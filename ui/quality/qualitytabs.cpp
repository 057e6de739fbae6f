// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/qualitytabs.h"

namespace coachbook::ui {

QualityTabs::QualityTabs(const QString &page, QWidget *parent)
    : PageTabs(tr("Parts of quality"),
               {{QStringLiteral("quality"), tr("Evaluations")},
                {QStringLiteral("moments"), tr("Moments")},
                {QStringLiteral("coverage"), tr("Coverage")},
                {QStringLiteral("scorecards"), tr("Scorecards")},
                {QStringLiteral("calibrations"), tr("Calibration")}},
               page, parent)
{
    setObjectName(QStringLiteral("quality.tabs"));
}

} // namespace coachbook::ui
