// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/partbar.h"
#include "ui/theme/theme.h"
#include <QCursor>
#include <QPainter>
#include <QToolButton>
#include <algorithm>
#include <optional>

namespace coachbook::ui {

namespace {

constexpr int widestWords = 240;

std::optional<Badge> badgeIn(const QVariant &data)
{
    return data.metaType() == QMetaType::fromType<Badge>() ? std::optional(data.value<Badge>())
                                                           : std::nullopt;
}

} // namespace

PartBar::PartBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::StrongFocus);
    setUsesScrollButtons(false);
    // The buttons to scroll lie over the parts, whose words would show through.
    for (QToolButton *button : findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        button->setAutoFillBackground(true);
}

void PartBar::setBadge(int part, const Badge &badge)
{
    setTabData(part, QVariant::fromValue(badge));
    setTabToolTip(part, theme::plainToolTip(badge.word));
    setAccessibleTabName(part, tr("%1, %2", "calls.csv, needs you").arg(tabText(part), badge.word));
    setTabText(part, tabText(part)); // it is wider now
}

QSize PartBar::tabSizeHint(int index) const
{
    const int badge = badgeIn(tabData(index)) ? badgeShapeSize + theme::related : 0;
    const int words = std::min(fontMetrics().horizontalAdvance(tabText(index)), widestWords);
    return {words + badge + 2 * theme::group, theme::rowHeight + theme::small};
}

void PartBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i)
        paintPart(painter, i);
}

void PartBar::paintPart(QPainter &painter, int part) const
{
    const theme::Colours &colours = theme::colours();
    const QRect area = tabRect(part);
    const bool shown = part == currentIndex();
    if (!shown && area.contains(mapFromGlobal(QCursor::pos())) && underMouse())
        painter.fillRect(area, colours.hover);
    QRect words = area;
    const std::optional<Badge> badge = badgeIn(tabData(part));
    if (badge) {
        const QRectF shape(area.left() + theme::group, area.center().y() + 0.5 - badgeShapeSize / 2.0,
                           badgeShapeSize, badgeShapeSize);
        paintBadgeShape(&painter, shape, *badge);
        words.setLeft(area.left() + theme::group + badgeShapeSize + theme::related);
    }
    painter.setPen(shown ? colours.text : colours.muted);
    QFont face = font();
    face.setWeight(shown ? QFont::DemiBold : QFont::Normal);
    painter.setFont(face);
    const int room = words.width() - (badge ? theme::small : theme::related);
    painter.drawText(
        words, (badge ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter | Qt::TextShowMnemonic,
        QFontMetrics(face).elidedText(tabText(part), Qt::ElideMiddle, room, Qt::TextShowMnemonic));
    if (shown)
        painter.fillRect(
            QRect(area.left() + theme::related, area.bottom() - 2, area.width() - 2 * theme::related, 3),
            colours.accent);
    if (shown && hasFocus()) {
        painter.setPen(colours.accent);
        painter.drawRoundedRect(area.adjusted(2, 4, -3, -6), theme::small, theme::small);
    }
}

} // namespace coachbook::ui
