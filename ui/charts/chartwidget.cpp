// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwidget.h"
#include "ui/charts/chartplot.h"
#include <QEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace coachbook::ui {

ChartWidget::ChartWidget(QWidget *parent) : QChartView(parent), m_plot(new ChartPlot)
{
    setChart(m_plot);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus); // the view around it takes the focus and the keys
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
}

void ChartWidget::present(const KpiChart &chart, const ChartColours &colours)
{
    setBackgroundBrush(colours.surface);
    m_plot->present(chart, colours, font());
    m_plot->layOut(size());
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (m_plot->chart().dayText)
        m_plot->layOut(event->size());
}

void ChartWidget::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumHeight(fontMetrics().height() * 6);
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const KpiChart &chart = m_plot->chart();
    const KpiChart::Point *const point = m_plot->pointNear(event->position().x());
    if (!point) {
        QToolTip::hideText();
        return;
    }
    const QString words =
        QStringLiteral("%1\n%2\n%3")
            .arg(chart.dayText(point->day), chart.valueText(point->value), chart.countText(point->n));
    QToolTip::showText(event->globalPosition().toPoint(), words, this);
}

} // namespace coachbook::ui
