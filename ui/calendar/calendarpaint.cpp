// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpaint.h"
#include "core/domain/calendarfilter.h"
#include "ui/widgets/badge.h"

namespace coachbook::ui::calendarpaint {
namespace {

constexpr int edgeWidth = 4, boxSize = 9;

Edge edgeOf(SessionType type)
{
    switch (type) {
    case SessionType::OneOnOne:
        return Edge::Solid;
    case SessionType::PostCallReview:
        return Edge::Hollow;
    case SessionType::RealTime:
        return Edge::Dashed;
    case SessionType::Peer:
        return Edge::Double;
    case SessionType::Group:
        return Edge::Triple;
    case SessionType::Calibration:
        return Edge::Diamond;
    }
    return Edge::Solid;
}

void paintBars(QPainter &painter, const QRect &rect, int bars, const QColor &colour)
{
    for (int bar = 0; bar < bars; ++bar)
        painter.fillRect(QRect(rect.left() + 3 * bar, rect.top(), 2, rect.height()), colour);
}

void paintBroken(QPainter &painter, const QRect &rect, int length, int space, const QColor &colour)
{
    for (int y = rect.top(); y <= rect.bottom(); y += length + space)
        painter.fillRect(QRect(rect.left(), y, edgeWidth, qMin(length, rect.bottom() - y + 1)), colour);
}

void paintEdge(QPainter &painter, const QRect &rect, Edge edge, const QColor &colour, bool isDone)
{
    const QRect bar(rect.left(), rect.top(), edgeWidth, rect.height());
    const QRect box(rect.left() + 1, rect.top() + qMax(2, qMin(rect.height() - boxSize, 20 - boxSize) / 2),
                    boxSize, boxSize);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    switch (edge) {
    case Edge::Solid:
        painter.fillRect(bar, colour);
        break;
    case Edge::Hollow:
        painter.drawRect(bar.adjusted(0, 0, 0, -1));
        break;
    case Edge::Dashed:
        paintBroken(painter, bar, 6, 3, colour);
        break;
    case Edge::Dotted:
        paintBroken(painter, bar, 2, 2, colour);
        break;
    case Edge::Double:
        paintBars(painter, rect, 2, colour);
        break;
    case Edge::Triple:
        paintBars(painter, rect, 3, colour);
        break;
    case Edge::Box:
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        if (isDone)
            painter.fillRect(box.adjusted(2, 2, -2, -2), colour);
        break;
    case Edge::Diamond: {
        const QPoint middle = box.center();
        const QPolygon diamond({QPoint(middle.x(), box.top()), QPoint(box.right(), middle.y()),
                                QPoint(middle.x(), box.bottom()), QPoint(box.left(), middle.y())});
        painter.drawPolygon(diamond);
        break;
    }
    case Edge::None:
        break;
    }
}

} // namespace

QColor blend(const QColor &ground, const QColor &over, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(part(ground.red(), over.red()), part(ground.green(), over.green()),
                  part(ground.blue(), over.blue()));
}

EntryLook lookOf(const CalendarEntry &entry, QDate today)
{
    const theme::Colours &c = theme::colours();
    const CalendarState state = stateOf(entry, today);
    EntryLook look;
    switch (entry.kind) {
    case CalendarKind::Session:
        look = {c.accent, blend(c.surface, c.accent, 0.14),
                edgeOf(entry.sessionType.value_or(SessionType::OneOnOne))};
        break;
    case CalendarKind::CheckIn:
        look = {c.info, blend(c.surface, c.info, 0.10), Edge::Dotted};
        break;
    case CalendarKind::ActionItem:
        look = {c.text, blend(c.surface, c.text, 0.06), Edge::Box};
        break;
    case CalendarKind::PlanReview:
        look = {c.info, blend(c.surface, c.info, 0.10), Edge::Diamond};
        break;
    case CalendarKind::DueWindow:
        look = {c.warn, blend(c.surface, c.warn, 0.12), Edge::Hollow};
        break;
    case CalendarKind::Leave:
        look = {c.muted, blend(c.surface, c.muted, 0.08), Edge::None, Qt::BDiagPattern};
        break;
    case CalendarKind::ClosedDay:
        look = {c.muted, blend(c.surface, c.muted, 0.08), Edge::None, Qt::HorPattern};
        break;
    case CalendarKind::BusyTime:
        look = {c.muted, blend(c.surface, c.muted, 0.12), Edge::None, Qt::DiagCrossPattern};
        break;
    case CalendarKind::Shift:
        look = {c.good, blend(c.surface, c.good, 0.07), Edge::Hollow, Qt::Dense7Pattern};
        break;
    }
    look.isStruck = state == CalendarState::NotHeld;
    look.isFaint = state == CalendarState::Done || look.isStruck;
    if (look.isFaint)
        look.ground = c.surface;
    return look;
}

int textIndent()
{
    return edgeWidth + boxSize - 1;
}

void paintEntry(QPainter &painter, const QRect &rect, const EntryLook &look, const EntryWords &words,
                const EntryState &state, const QFont &font, const QFont &bold)
{
    const theme::Colours &c = theme::colours();
    painter.fillRect(rect, look.ground);
    if (look.pattern != Qt::NoBrush)
        painter.fillRect(rect, QBrush(blend(look.ground, look.colour, 0.45), look.pattern));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(look.isFaint ? QPen(c.line, 1) : QPen(blend(look.ground, look.colour, 0.35), 1));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    if (state.beginsHere)
        paintEdge(painter, rect.adjusted(1, 1, -1, -1), look.edge, look.colour, state.isDone);
    const int line = QFontMetrics(bold).height();
    QRect text = rect.adjusted(textIndent(), qMin(2, qMax(0, (rect.height() - line) / 2)), -3, 0);
    if (state.isOverdue && rect.width() > 40) {
        const int size = qMin(badgeShapeSize, rect.height() - 2);
        paintBadgeShape(&painter, QRectF(rect.right() - size - 2, rect.top() + 2, size, size),
                        badgeOf(DueState::Overdue));
        text.setRight(text.right() - size - 2);
    }
    const auto draw = [&](const QString &what, QFont used, const QColor &colour) {
        used.setStrikeOut(look.isStruck);
        painter.setFont(used);
        if (look.pattern != Qt::NoBrush && !what.isEmpty()) { // words on a plain ground
            const int width = qMin(QFontMetrics(used).horizontalAdvance(what), text.width());
            painter.fillRect(
                QRect(text.left() - 2, text.top(), width + 4, qMin(line, rect.bottom() - text.top())),
                look.ground);
        }
        painter.setPen(colour);
        painter.drawText(QRect(text.left(), text.top(), text.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, what);
    };
    draw(words.first, look.isFaint ? font : bold, look.isFaint ? c.muted : c.text);
    if (!words.second.isEmpty() && rect.height() >= 2 * line + 2) {
        text.translate(0, line);
        draw(words.second, font, c.muted);
    }
    if (state.isCurrent) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

void paintSample(QPainter &painter, const QRect &rect, CalendarKind kind)
{
    CalendarEntry entry;
    entry.kind = kind;
    entry.first = entry.last = QDate(2026, 1, 1);
    const QFont font;
    paintEntry(painter, rect, lookOf(entry, entry.first), {}, {}, font, font);
}

} // namespace coachbook::ui::calendarpaint
