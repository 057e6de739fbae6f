// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/teamdelegate.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/sparkline.h"
#include <QPainter>

namespace coachbook::ui {
namespace {

constexpr int pad = theme::related;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const theme::Colours &c = theme::colours();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected    ? c.selection
                                   : option.state & QStyle::State_MouseOver ? c.hover
                                                                            : c.surface);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

Badge markOf(Standing standing)
{
    if (standing == Standing::Meets)
        return {Badge::Shape::Tick, theme::Tone::Good, {}};
    if (standing == Standing::Misses)
        return {Badge::Shape::Square, theme::Tone::Warn, {}};
    return {};
}

} // namespace

TeamDelegate::TeamDelegate(const TeamModel &model, const QSortFilterProxyModel &filter, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_filter(filter)
{}

int TeamDelegate::columnWidth(int column, const QFontMetrics &metrics)
{
    const int unit = metrics.averageCharWidth();
    switch (column) {
    case TeamModel::Name:
        return unit * 19;
    case TeamModel::TierColumn:
        return unit * 28;
    case TeamModel::Last:
        return unit * 12;
    case TeamModel::NextDue:
        return unit * 12;
    case TeamModel::State:
        return unit * 22;
    case TeamModel::OpenItems:
        return unit * 13;
    default:
        return unit * 17;
    }
}

void TeamDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintGround(painter, option);
    const TeamRow &row = m_model.row(m_filter.mapToSource(index).row());
    const QRect inside = option.rect.adjusted(pad, 0, -pad, 0);
    if (index.column() >= TeamModel::FirstKpi) {
        const size_t kpi = size_t(index.column() - TeamModel::FirstKpi);
        paintKpi(painter, option, index, row.kpis[kpi], m_model.state().kpis[kpi]);
    } else if (index.column() == TeamModel::State) {
        paintBadge(painter, inside, badgeOf(row.due), option.font);
    } else {
        const bool muted = index.column() != TeamModel::Name;
        painter->setFont(option.font);
        painter->setPen(muted ? theme::colours().muted : theme::colours().text);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(
            inside, int(alignment) | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    }
    if ((option.state & QStyle::State_HasFocus) && index.column() == TeamModel::Name)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          theme::colours().accent);
}

void TeamDelegate::paintKpi(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const TeamKpi &kpi, const KpiSetting &setting) const
{
    const theme::Colours &c = theme::colours();
    const QRect inside = option.rect.adjusted(pad, 0, -pad, 0);
    const int figure = option.fontMetrics.horizontalAdvance(QStringLiteral("00:00"));
    painter->setFont(option.font);
    painter->setPen(kpi.now ? c.text : c.muted);
    painter->drawText(QRect(inside.left(), inside.top(), figure, inside.height()),
                      Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    const int mark = 9;
    const int left = inside.left() + figure + theme::small + 2;
    paintBadgeShape(painter, QRectF(left, inside.center().y() - mark / 2.0 + 0.5, mark, mark),
                    markOf(kpi.standing));
    const QRect line(left + mark + theme::small + 2, inside.top() + 4,
                     inside.right() - left - mark - theme::small - 2, inside.height() - 8);
    if (line.width() > 20)
        paintSparkline(painter, line, {kpi.weeks, setting.target},
                       {c.muted, c.line.darker(c.dark ? 70 : 115), c.text});
}

} // namespace coachbook::ui
