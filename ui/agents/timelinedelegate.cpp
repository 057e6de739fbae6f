// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/timelinedelegate.h"
#include "ui/agents/timelinemodel.h"
#include "ui/widgets/badge.h"
#include <QPainter>

namespace coachbook::ui {
namespace {

constexpr int gutter = 44, iconSide = 16, padding = 8;

int headingHeight(const TimelineEntry &entry)
{
    return entry.heading.isEmpty() ? 0 : QFontMetrics(theme::font(theme::Type::Secondary)).height() + 16;
}

Badge badgeOf(const TimelineEntry &entry)
{
    using Shape = Badge::Shape;
    switch (entry.mark) {
    case TimelineMark::Good:
        return {Shape::Tick, theme::Tone::Good, entry.state};
    case TimelineMark::Missed:
        return {Shape::Square, theme::Tone::Bad, entry.state};
    case TimelineMark::Overdue:
        return {Shape::Triangle, theme::Tone::Bad, entry.state};
    case TimelineMark::Open:
        return {Shape::Ring, theme::Tone::Info, entry.state};
    case TimelineMark::Quiet:
    case TimelineMark::None:
        break;
    }
    return {Shape::None, theme::Tone::Muted, entry.state};
}

const QIcon &iconOf(TimelineKind kind)
{
    static const QIcon icons[] = {
        theme::icon(QStringLiteral("group")),       theme::icon(QStringLiteral("office-chart-bar")),
        theme::icon(QStringLiteral("flag")),        theme::icon(QStringLiteral("edit-comment")),
        theme::icon(QStringLiteral("view-task")),   theme::icon(QStringLiteral("text-x-generic")),
        theme::icon(QStringLiteral("view-history"))};
    return icons[static_cast<size_t>(kind)];
}

} // namespace

TimelineDelegate::TimelineDelegate(const TimelineModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineEntry &entry = m_model.entry(index.row());
    const int detail =
        entry.detail.isEmpty() ? 0 : QFontMetrics(theme::font(theme::Type::Secondary)).height() + 2;
    return {200, headingHeight(entry) + 2 * padding + option.fontMetrics.height() + detail};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const TimelineEntry &entry = m_model.entry(index.row());
    painter->save();
    painter->setFont(option.font);
    paintHeading(painter, option.rect, entry);
    const QRect row = option.rect.adjusted(0, headingHeight(entry), 0, 0);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, theme::colours().selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, theme::colours().hover);
    paintIcon(painter, row, index.row());
    paintWords(painter, row.adjusted(gutter, padding, -2 * padding, -padding), entry);
    if (isCurrent) {
        painter->setPen(theme::colours().accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void TimelineDelegate::paintHeading(QPainter *painter, const QRect &row, const TimelineEntry &entry) const
{
    if (entry.heading.isEmpty())
        return;
    QFont font = theme::font(theme::Type::Secondary);
    font.setWeight(QFont::DemiBold);
    painter->save();
    painter->setFont(font);
    painter->setPen(theme::colours().muted);
    painter->drawText(QRect(row.left() + 2 * padding, row.top() + padding, row.width() - 4 * padding,
                            headingHeight(entry) - padding),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.heading);
    painter->restore();
}

void TimelineDelegate::paintIcon(QPainter *painter, const QRect &row, int index) const
{
    const QRect icon(row.left() + (gutter - iconSide) / 2, row.top() + padding + 1, iconSide, iconSide);
    const int middle = icon.center().x();
    painter->setPen(theme::colours().line);
    if (m_model.entry(index).heading.isEmpty())
        painter->drawLine(middle, row.top(), middle, icon.top() - 4);
    const bool goesOn = index + 1 < m_model.rowCount() && m_model.entry(index + 1).heading.isEmpty();
    if (goesOn)
        painter->drawLine(middle, icon.bottom() + 4, middle, row.bottom());
    painter->setOpacity(0.75);
    iconOf(m_model.entry(index).kind).paint(painter, icon);
    painter->setOpacity(1);
}

void TimelineDelegate::paintWords(QPainter *painter, const QRect &area, const TimelineEntry &entry) const
{
    const QFont small = theme::font(theme::Type::Secondary);
    const QFontMetrics body = painter->fontMetrics(), secondary(small);
    const int dayWidth = secondary.horizontalAdvance(entry.dayText);
    const QRect first(area.left(), area.top(), area.width(), body.height());
    const int titleWidth = qMin(body.horizontalAdvance(entry.title) + 1, area.width() - dayWidth - padding);
    painter->setPen(theme::colours().text);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      body.elidedText(entry.title, Qt::ElideRight, titleWidth));
    const QRect badge = first.adjusted(titleWidth + 12, 0, -dayWidth - padding, 0);
    if (!entry.state.isEmpty() && badge.width() > badgeShapeSize)
        paintBadge(painter, badge, badgeOf(entry), small);
    painter->setFont(small);
    painter->setPen(theme::colours().muted);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, entry.dayText);
    if (!entry.detail.isEmpty()) {
        const QRect second(area.left(), first.bottom() + 3, area.width(), secondary.height());
        painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          secondary.elidedText(entry.detail, Qt::ElideRight, second.width()));
    }
}

} // namespace coachbook::ui
