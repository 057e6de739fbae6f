// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Header only: the charts module is loaded with QPluginLoader when the first chart is shown, so the window
// starts without Qt Charts. Neither side links the other.
#include "ui/viewstate/kpichart.h"
#include <QColor>
#include <QFont>
#include <QtPlugin>

class QPainter;
class QWidget;

namespace coachbook::ui {

struct ChartColours
{
    QColor surface, text, muted, line, agent, team, target, band;
};

class ChartModule
{
public:
    virtual ~ChartModule() = default;
    virtual QWidget *makeWidget(QWidget *parent) = 0;
    virtual void show(QWidget *widget, const KpiChart &chart, const ChartColours &colours) = 0;
    /// Draws the chart as vectors into `area` of a page. The pixel size of `font` is in the painter's units;
    /// all else follows it.
    virtual void paint(QPainter *painter, const QRectF &area, const KpiChart &chart,
                       const ChartColours &colours, const QFont &font) = 0;
};

} // namespace coachbook::ui

#define CoachbookChartModule_iid "org.coachbook.ChartModule/1"
Q_DECLARE_INTERFACE(coachbook::ui::ChartModule, CoachbookChartModule_iid)
