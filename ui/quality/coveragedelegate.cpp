// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/coveragedelegate.h"
#include <QPainter>

namespace coachbook::ui {
namespace {

constexpr int pad = theme::related;
constexpr qreal thickness = 8, dot = 8;

} // namespace

CoverageDelegate::CoverageDelegate(int column, QString words, QObject *parent)
    : CellDelegate(parent), m_column(column), m_words(std::move(words))
{}

void CoverageDelegate::setBars(std::vector<std::optional<CoverageBar>> bars, std::optional<double> mark)
{
    m_bars = std::move(bars);
    m_mark = mark;
}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (index.column() != m_column) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    const theme::Colours &c = theme::colours();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected    ? c.selection
                                   : option.state & QStyle::State_MouseOver ? c.hover
                                                                            : c.surface);
    const QRect inside = option.rect.adjusted(pad, 0, -pad, 0);
    const int words = option.fontMetrics.horizontalAdvance(m_words);
    painter->setFont(option.font);
    painter->setPen(theme::colour(static_cast<theme::Tone>(index.data(CellTable::ToneRole).toInt())));
    painter->drawText(QRect(inside.left(), inside.top(), words, inside.height()),
                      Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    const QRectF area = QRectF(inside).adjusted(words + theme::group, 0, -dot / 2, 0);
    if (area.width() > 24) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto row = static_cast<std::size_t>(index.data(CellTable::IdRole).toLongLong());
        if (row < m_bars.size() && m_bars[row])
            paintBar(painter, area, *m_bars[row]);
        if (m_mark) {
            painter->setPen(QPen(c.text, 1, Qt::DashLine));
            const qreal x = area.left() + area.width() * *m_mark;
            painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
        painter->restore();
    }
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void CoverageDelegate::paintBar(QPainter *painter, const QRectF &area, const CoverageBar &bar) const
{
    const theme::Colours &c = theme::colours();
    const qreal left = area.left() + area.width() * bar.from;
    const qreal width = qMax<qreal>(area.width() * (bar.to - bar.from), bar.to > bar.from ? 2 : 0);
    QColor fill = c.accent;
    if (bar.point)
        fill.setAlpha(c.dark ? 110 : 80); // the interval is a band; its mean is the dot
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(left, area.center().y() - thickness / 2, width, thickness), 2, 2);
    if (!bar.point)
        return;
    painter->setBrush(c.accent);
    painter->drawEllipse(QPointF(area.left() + area.width() * *bar.point, area.center().y()), dot / 2,
                         dot / 2);
}

} // namespace coachbook::ui
