// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with keys and the mouse.
#include "core/domain/calendarfilter.h"
#include "ui/calendar/calendarcanvas.h"
#include <QApplication>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int calendarGripReach = 5, calendarShortest = 5, calendarLongest = 480, calendarDayMinutes = 1440;

int snappedMinute(int minute, int step)
{
    return std::clamp((minute + step / 2) / step * step, 0, calendarDayMinutes - step);
}

} // namespace

Grip CalendarCanvas::gripOf(const Piece &piece, const QPoint &at) const
{
    const CalendarEntry &entry = m_entries->at(piece.row);
    if (m_readOnly || !canMove(entry))
        return Grip::None;
    if (!hasHours() || piece.isFixed || !entry.span)
        return Grip::Body;
    const Grip grip = gripAt(shown(piece.rect, piece.isFixed), at, calendarGripReach);
    if ((grip == Grip::Start && !piece.state.beginsHere) || (grip == Grip::End && !piece.state.endsHere))
        return Grip::Body;
    return grip;
}

CalendarMove CalendarCanvas::moveOf(int row) const
{
    const CalendarEntry &entry = m_entries->at(row);
    CalendarMove move;
    move.row = row;
    move.agent = entry.agent;
    move.day = entry.first;
    if (entry.span)
        move.minute = entry.span->from;
    move.minutes = std::max(entry.minutes, calendarShortest);
    return move;
}

/// The place under the pointer stays the same place of the session.
void CalendarCanvas::moveBody(CalendarMove &move, const CalendarSpot &to) const
{
    const bool hadMinute = move.minute.has_value();
    move.day = move.day.addDays(m_press->spot.day.daysTo(to.day));
    if (!hasHours())
        return;
    if (!to.minute)
        move.minute.reset();
    else if (hadMinute && m_press->spot.minute)
        move.minute = snappedMinute(*move.minute + *to.minute - *m_press->spot.minute, calendarStep);
    else
        move.minute = snappedMinute(*to.minute, calendarStep);
}

void CalendarCanvas::moveEdge(CalendarMove &move, const CalendarSpot &to) const
{
    if (!to.minute || !move.minute)
        return;
    const int from = *move.minute, end = from + move.minutes;
    const int at =
        int(move.day.daysTo(to.day)) * calendarDayMinutes + snappedMinute(*to.minute, calendarLengthStep);
    if (m_press->grip == Grip::Start) {
        move.minute = std::clamp(at, std::max(0, end - calendarLongest), end - calendarShortest);
        move.minutes = end - *move.minute;
    } else {
        move.minutes = std::clamp(at - from, calendarShortest, calendarLongest);
    }
}

std::optional<CalendarMove> CalendarCanvas::draggedTo(const QPoint &at) const
{
    const std::optional<CalendarSpot> to = spotAt(at);
    if (!to || !m_press)
        return m_move;
    CalendarMove move = moveOf(m_press->row);
    if (m_press->grip == Grip::Body)
        moveBody(move, *to);
    else
        moveEdge(move, *to);
    return move;
}

void CalendarCanvas::showMove(const std::optional<CalendarMove> &move)
{
    if (m_move == move)
        return;
    if (m_move)
        viewport()->update(ghostRect(*m_move).adjusted(-2, -2, 2, 2));
    m_move = move;
    if (!move) {
        m_tip->hide();
        return;
    }
    const QRect ghost = ghostRect(*move);
    viewport()->update(ghost.adjusted(-2, -2, 2, 2));
    const QString text = m_explain ? m_explain(*move) : QString();
    m_tip->setText(text);
    m_tip->setAccessibleName(text);
    if (m_tip->parentWidget() != window())
        m_tip->setParent(window());
    m_tip->setFixedWidth(std::min(280, viewport()->width()));
    m_tip->adjustSize();
    QPoint place = ghost.bottomLeft() + QPoint(0, theme::related);
    if (place.y() + m_tip->height() > viewport()->height())
        place.setY(std::max(0, ghost.top() - m_tip->height() - theme::related));
    place.setX(std::clamp(place.x(), 0, std::max(0, viewport()->width() - m_tip->width())));
    m_tip->move(viewport()->mapTo(window(), place));
    m_tip->raise();
    m_tip->setVisible(!text.isEmpty());
}

void CalendarCanvas::endDrag()
{
    m_press.reset();
    showMove(std::nullopt);
    viewport()->unsetCursor();
}

void CalendarCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    if (const Piece *piece = pieceAt(at)) {
        const Press press{piece->row, gripOf(*piece, at), at, spotAt(at).value_or(m_spot)};
        setCurrentIndex(m_entries->index(piece->row));
        m_press = press;
        return;
    }
    if (const More *more = moreAt(at)) {
        Q_EMIT dayWanted(more->day);
        return;
    }
    setCurrentIndex({});
    if (std::optional<CalendarSpot> spot = spotAt(at)) {
        if (spot->minute)
            spot->minute = *spot->minute / 30 * 30;
        setSpot(*spot);
        Q_EMIT spotMoved(*spot);
    }
}

void CalendarCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        const Piece *piece = pieceAt(at);
        const Grip grip = piece ? gripOf(*piece, at) : Grip::None;
        if (grip == Grip::Start || grip == Grip::End)
            viewport()->setCursor(Qt::SizeVerCursor);
        else
            viewport()->unsetCursor();
        return;
    }
    if (!m_press || m_press->grip == Grip::None)
        return;
    if (m_move || (at - m_press->at).manhattanLength() >= QApplication::startDragDistance())
        showMove(draggedTo(at));
}

void CalendarCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<CalendarMove> move = m_move;
    const bool isChange = move && m_press && *move != moveOf(m_press->row);
    endDrag();
    if (isChange)
        Q_EMIT moveWanted(*move);
}

void CalendarCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (const Piece *piece = pieceAt(at)) {
        Q_EMIT opened(piece->row);
    } else if (std::optional<CalendarSpot> spot = spotAt(at); spot && event->button() == Qt::LeftButton) {
        if (spot->minute)
            spot->minute = *spot->minute / 30 * 30;
        Q_EMIT sessionWanted(*spot);
    }
}

void CalendarCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (const Piece *piece = pieceAt(event->pos()))
            setCurrentIndex(m_entries->index(piece->row));
    }
    if (current())
        Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Mouse
                              ? event->globalPos()
                              : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void CalendarCanvas::wheelEvent(QWheelEvent *event)
{
    if (hasHours())
        QAbstractScrollArea::wheelEvent(event);
    else if (event->angleDelta().y() != 0)
        Q_EMIT turned(event->angleDelta().y() < 0 ? 1 : -1);
}

bool CalendarCanvas::moveByKey(const QKeyEvent &event)
{
    const CalendarEntry *entry = current();
    const bool isLength = event.modifiers() == Qt::ShiftModifier;
    const bool isArrow = event.key() >= Qt::Key_Left && event.key() <= Qt::Key_Down;
    if (!isArrow || (!isLength && event.modifiers() != Qt::ControlModifier))
        return false;
    if (!entry || m_readOnly || !canMove(*entry))
        return true;
    CalendarMove move = moveOf(currentIndex().row());
    if (isLength) {
        const int step = event.key() == Qt::Key_Down ? calendarLengthStep
                         : event.key() == Qt::Key_Up ? -calendarLengthStep
                                                     : 0;
        move.minutes = std::clamp(move.minutes + step, calendarShortest, calendarLongest);
    } else {
        move = steppedMove(move, event.key());
    }
    if (move != moveOf(currentIndex().row()))
        Q_EMIT moveWanted(move);
    return true;
}

void CalendarCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_press || m_move)) {
        endDrag();
        return;
    }
    if (moveByKey(*event))
        return;
    if (event->modifiers() & ~(Qt::KeypadModifier)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const CalendarSpot spot = stepped(event->key());
        setCurrentIndex({});
        setSpot(spot);
        Q_EMIT spotMoved(spot);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current())
            Q_EMIT opened(currentIndex().row());
        else
            Q_EMIT sessionWanted(m_spot);
        return;
    case Qt::Key_Delete:
        if (current() && canMove(*current()) && !m_readOnly)
            Q_EMIT removeWanted(currentIndex().row());
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT turned(event->key() == Qt::Key_PageDown ? 1 : -1);
        return;
    default:
        event->ignore();
    }
}

/// Tab goes from entry to entry, and on to the next control after the last.
bool CalendarCanvas::focusNextPrevChild(bool next)
{
    const int rows = m_entries->rowCount(), step = next ? 1 : -1;
    int row = currentIndex().isValid() ? currentIndex().row() + step : next ? 0 : rows - 1;
    ensureLaidOut();
    if (!currentIndex().isValid() && next) {
        while (row < rows && m_entries->at(row).last < m_spot.day)
            ++row;
    }
    while (row >= 0 && row < rows && m_firstPiece[std::size_t(row)] < 0)
        row += step;
    if (row < 0 || row >= rows)
        return QAbstractScrollArea::focusNextPrevChild(next);
    setCurrentIndex(m_entries->index(row));
    return true;
}

void CalendarCanvas::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QString::fromLatin1(agentMime)))
        event->acceptProposedAction();
    else
        event->ignore();
}

void CalendarCanvas::dragMoveEvent(QDragMoveEvent *event)
{
    const std::optional<CalendarSpot> spot = spotAt(event->position().toPoint());
    if (!spot || !event->mimeData()->hasFormat(QString::fromLatin1(agentMime))) {
        showMove(std::nullopt);
        event->ignore();
        return;
    }
    CalendarMove move;
    move.agent = AgentId(event->mimeData()->data(QString::fromLatin1(agentMime)).toLongLong());
    move.day = spot->day;
    if (spot->minute)
        move.minute = snappedMinute(*spot->minute, calendarStep);
    showMove(move);
    event->acceptProposedAction();
}

void CalendarCanvas::dragLeaveEvent(QDragLeaveEvent *)
{
    showMove(std::nullopt);
}

void CalendarCanvas::dropEvent(QDropEvent *event)
{
    const std::optional<CalendarMove> move = m_move;
    endDrag();
    if (!move)
        return;
    event->acceptProposedAction();
    Q_EMIT moveWanted(*move);
}

} // namespace coachbook::ui
