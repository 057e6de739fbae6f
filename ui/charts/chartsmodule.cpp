// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsmodule.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/chartwidget.h"
#include <QGraphicsScene>

namespace coachbook::ui {

QWidget *ChartsModule::makeWidget(QWidget *parent)
{
    return new ChartWidget(parent);
}

void ChartsModule::show(QWidget *widget, const KpiChart &chart, const ChartColours &colours)
{
    if (auto *const view = qobject_cast<ChartWidget *>(widget))
        view->present(chart, colours);
}

void ChartsModule::paint(QPainter *painter, const QRectF &area, const KpiChart &chart,
                         const ChartColours &colours, const QFont &font)
{
    QGraphicsScene scene;
    auto *const plot = new ChartPlot;
    scene.addItem(plot);
    plot->present(chart, colours, font);
    plot->layOut(area.size());
    scene.setSceneRect(QRectF(QPointF(), area.size()));
    scene.render(painter, area, scene.sceneRect());
}

} // namespace coachbook::ui
