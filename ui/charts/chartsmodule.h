// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartmodule.h"
#include <QObject>

namespace coachbook::ui {

/// Root object of the library coachbook_charts.
class ChartsModule : public QObject, public ChartModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID CoachbookChartModule_iid)
    Q_INTERFACES(coachbook::ui::ChartModule)
public:
    QWidget *makeWidget(QWidget *parent) override;
    void show(QWidget *widget, const KpiChart &chart, const ChartColours &colours) override;
    void paint(QPainter *painter, const QRectF &area, const KpiChart &chart, const ChartColours &colours,
               const QFont &font) override;
};

} // namespace coachbook::ui
