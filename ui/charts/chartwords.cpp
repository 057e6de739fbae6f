// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The words, ticks and rules of a ChartPlot, placed for its size.
#include "ui/charts/chartplot.h"
#include <QFontMetricsF>
#include <QGraphicsPolygonItem>
#include <QGraphicsSimpleTextItem>
#include <QPen>

namespace coachbook::ui {

void ChartPlot::layOut(const QSizeF &size)
{
    delete m_decoration;
    m_decoration = new QGraphicsRectItem(this);
    static_cast<QGraphicsRectItem *>(m_decoration)->setPen(Qt::NoPen);
    m_decoration->setZValue(100);
    resize(size);
    qreal left = 0, right = 0;
    for (const double label : m_scale.labels)
        left = std::max(left, textWidth(m_chart.valueText(label), false));
    for (const EndLabel &label : endLabels())
        right = std::max(right, textWidth(label.text, label.strong));
    // Labels wider than a third of the chart would leave no chart; they are cut by their own width then.
    left = std::min(left, size.width() / 3) + m_em * 0.6;
    right = std::min(right, size.width() / 3) + m_em * 0.7;
    const qreal top = m_em * 2.3, bottom = m_em * 2.1;
    m_area = QRectF(left, top, std::max(size.width() - left - right, m_em),
                    std::max(size.height() - top - bottom, m_em));
    setPlotArea(m_area);
    placeTitle(size.width());
    if (m_chart.agent.empty() && m_chart.team.empty()) {
        auto *const empty = addText(m_chart.emptyText, m_colours.muted, false);
        empty->setPos(m_area.center() - QPointF(empty->boundingRect().width() / 2, m_em));
    } else {
        placeValueAxis();
    }
    placeDayAxis();
    placeSessions();
    placeEndLabels();
    placeSmallSamples();
}

QGraphicsSimpleTextItem *ChartPlot::addText(const QString &text, const QColor &colour, bool strong,
                                            qreal size)
{
    auto *const item = new QGraphicsSimpleTextItem(text, m_decoration);
    QFont face = m_font;
    face.setPixelSize(std::max(1, qRound(m_em * size)));
    if (strong)
        face.setWeight(QFont::DemiBold);
    item->setFont(face);
    item->setBrush(colour);
    return item;
}

void ChartPlot::addRule(const QPointF &from, const QPointF &to, const QColor &colour, qreal width)
{
    auto *const rule = new QGraphicsLineItem(QLineF(from, to), m_decoration);
    rule->setPen(QPen(colour, width));
    // Rules lie under the lines, words over them.
    rule->setZValue(-1);
}

qreal ChartPlot::textWidth(const QString &text, bool strong) const
{
    QFont face = m_font;
    face.setPixelSize(std::max(1, qRound(m_em)));
    if (strong)
        face.setWeight(QFont::DemiBold);
    return QFontMetricsF(face).horizontalAdvance(text);
}

void ChartPlot::placeTitle(qreal width)
{
    addText(m_chart.title, m_colours.text, true, 1.05);
    if (m_chart.remark.isEmpty())
        return;
    auto *const remark = addText(m_chart.remark, m_colours.muted, false, 0.85);
    const qreal x = width - remark->boundingRect().width();
    if (x > textWidth(m_chart.title, true) * 1.05 + m_em)
        remark->setPos(x, m_em * 0.2);
    else
        remark->setVisible(false);
}

void ChartPlot::placeValueAxis()
{
    for (const double value : m_scale.labels) {
        auto *const label = addText(m_chart.valueText(value), m_colours.muted, false, 0.9);
        const QRectF box = label->boundingRect();
        label->setPos(m_area.left() - m_em * 0.5 - box.width(), yOf(value) - box.height() / 2);
        // A rule at the target would hide its dashes.
        if (!m_chart.target || std::abs(yOf(value) - yOf(*m_chart.target)) > m_em * 0.3)
            addRule({m_area.left(), yOf(value)}, {m_area.right(), yOf(value)}, m_colours.line, m_em * 0.03);
    }
}

void ChartPlot::placeDayAxis()
{
    addRule(m_area.bottomLeft(), m_area.bottomRight(), m_colours.muted, m_em * 0.06);
    const qreal each = textWidth(m_chart.dayText(m_chart.to), false) * 1.7;
    const int most = std::clamp(int(m_area.width() / std::max(each, 1.0)), 2, 7);
    for (const QDate day : dayLabels(m_chart.from, m_chart.to, most)) {
        auto *const label = addText(m_chart.dayText(day), m_colours.muted, false, 0.9);
        const qreal width = label->boundingRect().width();
        const qreal x = std::clamp(xOf(day) - width / 2, 0.0, std::max(size().width() - width, 0.0));
        label->setPos(x, m_area.bottom() + m_em * 0.75);
    }
}

void ChartPlot::placeSessions()
{
    for (const QDate day : m_chart.sessions) {
        if (day < m_chart.from || day > m_chart.to)
            continue;
        const qreal x = xOf(day), y = m_area.bottom() + m_em * 0.12, half = m_em * 0.24;
        auto *const tick = new QGraphicsPolygonItem(
            QPolygonF{QPointF(x, y), QPointF(x - half, y + half * 2), QPointF(x + half, y + half * 2)},
            m_decoration);
        tick->setPen(Qt::NoPen);
        tick->setBrush(m_colours.text);
    }
}

std::vector<ChartPlot::EndLabel> ChartPlot::endLabels() const
{
    std::vector<EndLabel> labels;
    if (!m_chart.agent.empty())
        labels.push_back({m_chart.valueText(m_chart.agent.back().value), m_chart.agent.back().value,
                          m_colours.agent, true});
    if (m_chart.target)
        labels.push_back({m_chart.targetLabel, *m_chart.target, m_colours.target, false});
    if (!m_chart.team.empty())
        labels.push_back({m_chart.teamLabel, m_chart.team.back().value, m_colours.muted, false});
    return labels;
}

void ChartPlot::placeEndLabels()
{
    std::vector<EndLabel> labels = endLabels();
    std::sort(labels.begin(), labels.end(), [](const auto &a, const auto &b) { return a.value > b.value; });
    const qreal step = m_em * 1.25;
    std::vector<qreal> tops;
    for (const EndLabel &label : labels)
        tops.push_back(std::max(yOf(label.value), tops.empty() ? -1e9 : tops.back() + step));
    // Pushed down from the top they may leave the chart at the bottom: then all above move up as far as
    // needed.
    qreal floor = m_area.bottom() + m_em * 0.2;
    for (size_t i = tops.size(); i-- > 0; floor = tops[i] - step)
        tops[i] = std::min(tops[i], floor);
    for (size_t i = 0; i < labels.size(); ++i) {
        auto *const item = addText(labels[i].text, labels[i].colour, labels[i].strong);
        item->setPos(m_area.right() + m_em * 0.6, tops[i] - item->boundingRect().height() / 2);
    }
}

void ChartPlot::placeSmallSamples()
{
    // A number at every point is noise: where most are small, the remark beside the title says it once.
    if (!m_chart.remark.isEmpty())
        return;
    for (const KpiChart::Point &point : m_chart.agent) {
        if (point.n >= smallSample)
            continue;
        auto *const label = addText(m_chart.countText(point.n), m_colours.muted, false, 0.75);
        const QRectF box = label->boundingRect();
        const bool above = yOf(point.value) - box.height() - m_em * 0.3 >= m_area.top() - m_em;
        label->setPos(xOf(point.day) - box.width() / 2,
                      yOf(point.value) + (above ? -box.height() - m_em * 0.25 : m_em * 0.25));
    }
}

} // namespace coachbook::ui
