// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"
#include <QFontInfo>
#include <QPen>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace coachbook::ui {

ChartPlot::ChartPlot() : m_days(new QValueAxis(this)), m_values(new QValueAxis(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setMargins({});
    m_days->setVisible(false);
    m_values->setVisible(false);
    addAxis(m_days, Qt::AlignBottom);
    addAxis(m_values, Qt::AlignLeft);
}

void ChartPlot::present(const KpiChart &chart, const ChartColours &colours, const QFont &font)
{
    m_chart = chart;
    m_colours = colours;
    m_font = font;
    m_em = QFontInfo(font).pixelSize();
    m_scale = valueScale(chart);
    removeAllSeries();
    m_days->setRange(firstDay(), lastDay());
    m_values->setRange(m_scale.low, m_scale.high);
    addBand();
    addLine(chart.team, colours.team, m_em * 0.11);
    addTarget();
    addLine(chart.agent, colours.agent, m_em * 0.16);
    addMarkers();
}

void ChartPlot::addSeries(QAbstractSeries *series)
{
    QChart::addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_values);
}

void ChartPlot::addBand()
{
    if (!m_chart.baseline)
        return;
    // Even a baseline without a known spread is wide enough to be seen.
    const double spread = std::max(m_chart.baselineSpread, (m_scale.high - m_scale.low) * 0.015);
    auto *const upper = new QLineSeries;
    auto *const lower = new QLineSeries;
    for (const double day : {firstDay(), lastDay()}) {
        upper->append(day, std::min(*m_chart.baseline + spread, m_scale.high));
        lower->append(day, std::max(*m_chart.baseline - spread, m_scale.low));
    }
    auto *const band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    band->setPen(Qt::NoPen);
    band->setBrush(m_colours.band);
    addSeries(band);
}

void ChartPlot::addTarget()
{
    if (!m_chart.target)
        return;
    auto *const line = new QLineSeries;
    QPen pen(m_colours.target, m_em * 0.09);
    pen.setDashPattern({6, 4});
    pen.setCapStyle(Qt::FlatCap);
    line->setPen(pen);
    line->append(firstDay(), *m_chart.target);
    line->append(lastDay(), *m_chart.target);
    addSeries(line);
}

void ChartPlot::addLine(const std::vector<KpiChart::Point> &points, const QColor &colour, qreal width)
{
    QLineSeries *line = nullptr;
    QDate before;
    for (const KpiChart::Point &point : points) {
        // A week without a value leaves a gap: a line across it would claim what nobody measured.
        if (!line || before.daysTo(point.day) > 7) {
            line = new QLineSeries;
            QPen pen(colour, width);
            pen.setJoinStyle(Qt::RoundJoin);
            line->setPen(pen);
            addSeries(line);
        }
        line->append(double(point.day.toJulianDay()), point.value);
        before = point.day;
    }
}

void ChartPlot::addMarkers()
{
    const auto makeSeries = [this](qreal size, const QColor &fill) {
        auto *const series = new QScatterSeries;
        series->setMarkerShape(QScatterSeries::MarkerShapeCircle);
        series->setMarkerSize(size);
        series->setBrush(fill);
        series->setPen(QPen(m_colours.agent, m_em * 0.1));
        return series;
    };
    QScatterSeries *const full = makeSeries(m_em * 0.42, m_colours.agent);
    QScatterSeries *const hollow = makeSeries(m_em * 0.42, m_colours.surface);
    for (const KpiChart::Point &point : m_chart.agent)
        (point.n < smallSample ? hollow : full)->append(double(point.day.toJulianDay()), point.value);
    addSeries(full);
    addSeries(hollow);
}

const KpiChart::Point *ChartPlot::pointNear(qreal x) const
{
    const KpiChart::Point *nearest = nullptr;
    for (const KpiChart::Point &point : m_chart.agent) {
        if (!nearest || std::abs(xOf(point.day) - x) < std::abs(xOf(nearest->day) - x))
            nearest = &point;
    }
    const qreal reach = std::abs(xOf(m_chart.from.addDays(7)) - xOf(m_chart.from)) / 2 + m_em;
    return nearest && std::abs(xOf(nearest->day) - x) <= reach ? nearest : nullptr;
}

QPointF ChartPlot::position(const KpiChart::Point &point) const
{
    return {xOf(point.day), yOf(point.value)};
}

/// Two days of room on both sides, so that the first and the last point are whole.
double ChartPlot::firstDay() const
{
    return m_chart.from.isValid() ? double(m_chart.from.toJulianDay()) - 2 : 0;
}

double ChartPlot::lastDay() const
{
    return m_chart.from.isValid() ? double(std::max(m_chart.to, m_chart.from).toJulianDay()) + 2 : 1;
}

qreal ChartPlot::xOf(QDate day) const
{
    return m_area.left() +
           (double(day.toJulianDay()) - firstDay()) / (lastDay() - firstDay()) * m_area.width();
}

qreal ChartPlot::yOf(double value) const
{
    const double span = std::max(m_scale.high - m_scale.low, 1e-9);
    return m_area.bottom() - (value - m_scale.low) / span * m_area.height();
}

} // namespace coachbook::ui
