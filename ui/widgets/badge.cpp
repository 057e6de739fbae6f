// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace coachbook::ui {
namespace {

struct BadgeTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::Badge)
};

QString pausedWord(const DueEntry &entry)
{
    switch (entry.pause) {
    case PauseKind::OnLeave:
        return BadgeTexts::tr("on leave");
    case PauseKind::Left:
        return BadgeTexts::tr("left");
    case PauseKind::NotStarted:
        return BadgeTexts::tr("not started");
    case PauseKind::None:
        break;
    }
    return badgeOf(DueState::Paused).word;
}

void paintTick(QPainter *painter, const QRectF &square, const QColor &colour)
{
    const qreal w = square.width();
    QPainterPath path(square.topLeft() + QPointF(w * 0.08, w * 0.55));
    path.lineTo(square.topLeft() + QPointF(w * 0.38, w * 0.84));
    path.lineTo(square.topLeft() + QPointF(w * 0.92, w * 0.2));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, w * 0.17, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
}

} // namespace

Badge badgeOf(DueState state)
{
    using theme::Tone;
    switch (state) {
    case DueState::Overdue:
        return {Badge::Shape::Triangle, Tone::Bad, BadgeTexts::tr("overdue")};
    case DueState::Due:
        return {Badge::Shape::Circle, Tone::Warn, BadgeTexts::tr("due")};
    case DueState::DueSoon:
        return {Badge::Shape::Ring, Tone::Info, BadgeTexts::tr("due soon")};
    case DueState::OnTrack:
        return {Badge::Shape::Tick, Tone::Good, BadgeTexts::tr("on track")};
    case DueState::Paused:
        return {Badge::Shape::Bars, Tone::Muted, BadgeTexts::tr("paused")};
    }
    return {};
}

Badge badgeOf(const DueEntry &entry)
{
    Badge badge = badgeOf(entry.state);
    if (entry.state == DueState::Overdue && entry.daysOverdue > 0)
        badge.word = overdueText(entry.daysOverdue);
    else if (entry.state == DueState::Due)
        badge.word = BadgeTexts::tr("due today");
    else if (entry.state == DueState::Paused)
        badge.word = pausedWord(entry);
    return badge;
}

void paintBadgeShape(QPainter *painter, const QRectF &square, const Badge &badge)
{
    const QColor colour = theme::colour(badge.tone);
    const qreal w = square.width();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    switch (badge.shape) {
    case Badge::Shape::None:
        break;
    case Badge::Shape::Triangle:
        painter->drawPolygon(QPolygonF{{square.center().x(), square.top() + w * 0.04},
                                       {square.right(), square.bottom() - w * 0.06},
                                       {square.left(), square.bottom() - w * 0.06}});
        break;
    case Badge::Shape::Circle:
        painter->drawEllipse(square.adjusted(w * .08, w * .08, -w * .08, -w * .08));
        break;
    case Badge::Shape::Ring:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour, w * 0.17));
        painter->drawEllipse(square.adjusted(w * .15, w * .15, -w * .15, -w * .15));
        break;
    case Badge::Shape::Tick:
        paintTick(painter, square, colour);
        break;
    case Badge::Shape::Bars:
        painter->drawRect(QRectF(square.left() + w * .15, square.top() + w * .1, w * .24, w * .8));
        painter->drawRect(QRectF(square.left() + w * .61, square.top() + w * .1, w * .24, w * .8));
        break;
    case Badge::Shape::Square:
        painter->drawRect(square.adjusted(w * .14, w * .14, -w * .14, -w * .14));
        break;
    }
    painter->restore();
}

void paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, const QFont &font)
{
    const int shape = badge.shape == Badge::Shape::None ? 0 : badgeShapeSize;
    if (shape)
        paintBadgeShape(painter, QRectF(rect.left(), rect.center().y() + 0.5 - shape / 2.0, shape, shape),
                        badge);
    painter->save();
    painter->setFont(font);
    painter->setPen(theme::colour(badge.tone));
    const QRect text = rect.adjusted(shape ? shape + 6 : 0, 0, 0, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(badge.word, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize badgeSize(const Badge &badge, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int shape = badge.shape == Badge::Shape::None ? 0 : badgeShapeSize + 6;
    return {shape + metrics.horizontalAdvance(badge.word) + 2, qMax<int>(metrics.height(), badgeShapeSize)};
}

StateBadge::StateBadge(const Badge &badge, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setBadge(badge);
}

void StateBadge::setBadge(const Badge &badge)
{
    m_badge = badge;
    setAccessibleName(badge.word);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return badgeSize(m_badge, font());
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_badge, font());
}

} // namespace coachbook::ui
