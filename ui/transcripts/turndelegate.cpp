// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcripts/turndelegate.h"
#include "ui/theme/theme.h"
#include "ui/transcripts/turnmodel.h"
#include <QAbstractItemView>
#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int padding = theme::small, edge = theme::group, gap = theme::group;
constexpr int widestSpeaker = 170, longestLine = 900;

/// Breaks the text into lines; its height.
int layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(height + 0.5);
}

QColor markColour()
{
    QColor colour = theme::colours().warn;
    colour.setAlpha(theme::colours().dark ? 110 : 70);
    return colour;
}

/// The agent in the accent colour, who is not known muted.
QColor speakerColour(TurnRole role)
{
    switch (role) {
    case TurnRole::Agent:
        return theme::colours().accent;
    case TurnRole::Customer:
        return theme::colours().text;
    case TurnRole::Other:
        break;
    }
    return theme::colours().muted;
}

} // namespace

TurnDelegate::TurnDelegate(const TurnModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

void TurnDelegate::measure(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics times(theme::figures(theme::Type::Secondary)), speakers(bold);
    m_timeWidth = m_speakerWidth = 0;
    for (const TurnLine &line : m_model.lines()) {
        m_timeWidth = std::max(m_timeWidth, times.horizontalAdvance(line.time));
        m_speakerWidth = std::max(m_speakerWidth, speakers.horizontalAdvance(line.speaker) + 2);
    }
    m_speakerWidth = std::min(m_speakerWidth, widestSpeaker);
}

int TurnDelegate::textLeft() const
{
    return edge + (m_timeWidth > 0 ? m_timeWidth + gap : 0) + (m_speakerWidth > 0 ? m_speakerWidth + gap : 0);
}

QSize TurnDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QTextLayout layout(m_model.line(index.row()).text, option.font);
    const int height = layOut(layout, std::clamp(width - textLeft() - edge, 80, longestLine));
    return {width, std::max(height, option.fontMetrics.height()) + 2 * padding};
}

void TurnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const TurnLine &line = m_model.line(index.row());
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme::colours().selection);
    painter->setFont(option.font);
    paintHead(painter, option.rect.adjusted(edge, padding, -edge, -padding), line);
    QTextLayout layout(line.text, option.font);
    QList<QTextLayout::FormatRange> marks;
    for (const TurnMatch &match : m_model.matchesIn(index.row())) {
        QTextLayout::FormatRange mark;
        mark.start = match.from;
        mark.length = match.length;
        mark.format.setBackground(markColour());
        mark.format.setFontUnderline(true);
        marks << mark;
    }
    layout.setFormats(marks);
    layOut(layout, std::clamp(option.rect.width() - textLeft() - edge, 80, longestLine));
    painter->setPen(theme::colours().text);
    layout.draw(painter, QPointF(option.rect.left() + textLeft(), option.rect.top() + padding));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme::colours().accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void TurnDelegate::paintHead(QPainter *painter, const QRect &area, const TurnLine &line) const
{
    const QFont font = painter->font();
    const int height = QFontMetrics(font).height();
    QRect place(area.left(), area.top(), m_timeWidth, height);
    if (m_timeWidth > 0) {
        painter->setFont(theme::figures(theme::Type::Secondary));
        painter->setPen(theme::colours().muted);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, line.time);
        place.moveLeft(place.right() + 1 + gap);
    }
    place.setWidth(m_speakerWidth);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(speakerColour(line.role));
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(bold).elidedText(line.speaker, Qt::ElideRight, place.width()));
    painter->setFont(font);
}

void setUpTurnList(QListView &list, TurnModel &model, TurnDelegate &delegate, int batch)
{
    list.setModel(&model);
    list.setItemDelegate(&delegate);
    list.setFrameShape(QFrame::NoFrame);
    list.viewport()->setAutoFillBackground(false);
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setResizeMode(QListView::Adjust);
    list.setLayoutMode(QListView::Batched); // a day of talk does not hold the window up
    list.setBatchSize(batch);
}

} // namespace coachbook::ui
