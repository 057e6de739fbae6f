// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartmodule.h"
#include "ui/charts/chartscale.h"
#include <QtCharts/QChart>

class QGraphicsSimpleTextItem;
class QValueAxis;

namespace coachbook::ui {

/// One KPI chart, on screen and on paper alike: the series are Qt Charts', words and ticks are plain text and
/// lines around them, placed anew for each size. All lengths follow the font's pixel size.
class ChartPlot : public QChart
{
public:
    ChartPlot();
    void present(const KpiChart &chart, const ChartColours &colours, const QFont &font);
    void layOut(const QSizeF &size); ///< also sets the size
    /// The agent's point nearest to `x`; none further than half a week's width.
    const KpiChart::Point *pointNear(qreal x) const;
    QPointF position(const KpiChart::Point &point) const;
    const KpiChart &chart() const { return m_chart; }

private:
    struct EndLabel
    {
        QString text;
        double value = 0;
        QColor colour;
        bool strong = false;
    };
    void addBand();
    void addLine(const std::vector<KpiChart::Point> &points, const QColor &colour, qreal width);
    void addSeries(QAbstractSeries *series);
    void addTarget();
    void addMarkers();
    QGraphicsSimpleTextItem *addText(const QString &text, const QColor &colour, bool strong, qreal size = 1);
    void addRule(const QPointF &from, const QPointF &to, const QColor &colour, qreal width);
    void placeTitle(qreal width);
    void placeValueAxis();
    void placeDayAxis();
    void placeSessions();
    void placeEndLabels();
    void placeSmallSamples();
    std::vector<EndLabel> endLabels() const;
    qreal textWidth(const QString &text, bool strong) const;
    double firstDay() const;
    double lastDay() const;
    qreal xOf(QDate day) const;
    qreal yOf(double value) const;

    KpiChart m_chart;
    ChartColours m_colours;
    QFont m_font;
    qreal m_em = 12;
    ValueScale m_scale;
    QValueAxis *m_days;
    QValueAxis *m_values;
    QGraphicsItem *m_decoration = nullptr; ///< parent of all words and ticks
    QRectF m_area;
};

} // namespace coachbook::ui
