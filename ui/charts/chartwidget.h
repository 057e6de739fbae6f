// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

namespace coachbook::ui {

class ChartPlot;
struct ChartColours;
struct KpiChart;

/// A ChartPlot on the screen, with value, week and n of the point under the pointer.
class ChartWidget : public QChartView
{
    Q_OBJECT
public:
    explicit ChartWidget(QWidget *parent);
    void present(const KpiChart &chart, const ChartColours &colours);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartPlot *m_plot;
};

} // namespace coachbook::ui
