// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarcanvas.h"
#include "core/domain/calendarfilter.h"
#include "ui/theme/stylepaint.h"
#include "ui/viewstate/calendarwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/badge.h"
#include <QAccessible>
#include <QLabel>
#include <QPaintEvent>
#include <QScrollBar>
#include <algorithm>

namespace coachbook::ui {
namespace {

/// What a drag would do, beside the pointer.
class CalendarTip : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        theme::paint::box(&painter, rect(), theme::colours().surface, theme::colours().accent, 1,
                          theme::small);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

CalendarCanvas::CalendarCanvas(CalendarModel *model, const QString &name, QWidget *parent)
    : QListView(parent), m_entries(model), m_tip(new CalendarTip(this))
{
    setAccessibleName(name);
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    m_tip->setTextFormat(Qt::PlainText);
    m_tip->setWordWrap(true);
    m_tip->setMargin(theme::related);
    m_tip->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_tip->hide();
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_press.reset();
        showMove(std::nullopt);
        invalidate();
    });
}

CalendarCanvas::~CalendarCanvas()
{
    delete m_tip;
}

void CalendarCanvas::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setAcceptDrops(!readOnly);
    viewport()->setAcceptDrops(!readOnly);
}

void CalendarCanvas::setWorkingDays(std::function<bool(QDate)> worked)
{
    m_isWorked = std::move(worked);
    viewport()->update();
}

void CalendarCanvas::setWhatFirst(bool whatFirst)
{
    m_whatFirst = whatFirst;
    invalidate();
}

void CalendarCanvas::setBands(std::map<QDate, CalendarBand> bands)
{
    m_bands = std::move(bands);
    invalidate();
}

void CalendarCanvas::setSpot(const CalendarSpot &spot)
{
    if (m_spot == spot)
        return;
    m_spot = spot;
    tellSpot();
    viewport()->update();
}

void CalendarCanvas::tellSpot()
{
    QString text = weekdayText(m_spot.day, m_entries->today());
    if (m_spot.minute)
        text = tr("%1 %2", "Thu 26 Nov 10:00").arg(text, clockText(*m_spot.minute));
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

const CalendarEntry *CalendarCanvas::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? &m_entries->at(index.row()) : nullptr;
}

void CalendarCanvas::setCurrent(const CalendarEntry &entry)
{
    if (const int row = m_entries->rowOf(entry); row >= 0)
        setCurrentIndex(m_entries->index(row));
}

void CalendarCanvas::invalidate()
{
    m_isStale = true;
    viewport()->update();
}

void CalendarCanvas::ensureLaidOut() const
{
    if (!m_isStale)
        return;
    auto *self = const_cast<CalendarCanvas *>(this);
    self->m_isStale = false;
    self->m_pieces.clear();
    self->m_more.clear();
    self->layOut();
    self->m_firstPiece.assign(std::size_t(m_entries->rowCount()), -1);
    for (std::size_t at = m_pieces.size(); at-- > 0;)
        self->m_firstPiece[std::size_t(m_pieces[at].row)] = int(at);
}

QRect CalendarCanvas::shown(const QRect &rect, bool isFixed) const
{
    return isFixed ? rect : rect.translated(0, scrolledArea().top() - scrolledBy());
}

CalendarCanvas::Piece CalendarCanvas::pieceOf(int row, const QRect &rect, bool begins, bool ends,
                                              bool withTime) const
{
    const CalendarEntry &entry = m_entries->at(row);
    Piece piece{row, rect, false, calendarpaint::lookOf(entry, m_entries->today()), {}, {}};
    piece.state.beginsHere = begins;
    piece.state.endsHere = ends;
    piece.state.isDone = entry.isDone;
    piece.state.isOverdue = stateOf(entry, m_entries->today()) == CalendarState::Overdue;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int width =
        rect.width() - calendarpaint::textIndent() - 4 - (piece.state.isOverdue ? badgeShapeSize + 2 : 0);
    QString who = entryWho(entry);
    QString what = entryWhat(entry);
    if (m_whatFirst && entry.agent)
        std::swap(who, what);
    if (withTime && entry.span && !hasHours())
        who = tr("%1 %2", "10:00 Maya Okafor").arg(clockText(entry.span->from), who);
    else if (withTime && entry.span)
        what = tr("%1 %2", "10:00 one-on-one").arg(clockText(entry.span->from), what);
    if (rect.height() < 2 * fontMetrics().height() + 2 && what != who)
        who = tr("%1, %2", "Maya Okafor, one-on-one").arg(who, what);
    piece.words.first = QFontMetrics(bold).elidedText(who, Qt::ElideRight, width);
    piece.words.second = fontMetrics().elidedText(what, Qt::ElideRight, width);
    return piece;
}

QRect CalendarCanvas::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    ensureLaidOut();
    const int first = m_firstPiece[std::size_t(index.row())];
    if (first < 0)
        return {};
    for (std::size_t at = std::size_t(first); at < m_pieces.size(); ++at) {
        const Piece &piece = m_pieces[at];
        const QRect area = piece.isFixed ? viewport()->rect() : scrolledArea();
        const QRect rect = shown(piece.rect, piece.isFixed);
        if (piece.row == index.row() && rect.intersects(area))
            return rect.intersected(area);
    }
    const Piece &piece = m_pieces[std::size_t(first)];
    return shown(piece.rect, piece.isFixed);
}

const CalendarCanvas::Piece *CalendarCanvas::pieceAt(const QPoint &at) const
{
    ensureLaidOut();
    for (std::size_t i = m_pieces.size(); i-- > 0;) {
        const Piece &piece = m_pieces[i];
        if ((piece.isFixed || scrolledArea().contains(at)) && shown(piece.rect, piece.isFixed).contains(at))
            return &piece;
    }
    return nullptr;
}

const CalendarCanvas::More *CalendarCanvas::moreAt(const QPoint &at) const
{
    ensureLaidOut();
    for (const More &more : m_more) {
        if ((more.isFixed || scrolledArea().contains(at)) && shown(more.rect, more.isFixed).contains(at))
            return &more;
    }
    return nullptr;
}

QModelIndex CalendarCanvas::indexAt(const QPoint &at) const
{
    const Piece *piece = pieceAt(at);
    return piece ? m_entries->index(piece->row) : QModelIndex();
}

void CalendarCanvas::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    invalidate();
}

void CalendarCanvas::updateGeometries() {}

void CalendarCanvas::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect area = scrolledArea();
    ensureLaidOut();
    const int first = index.isValid() ? m_firstPiece[std::size_t(index.row())] : -1;
    if (first < 0 || m_pieces[std::size_t(first)].isFixed)
        return;
    const QRect rect = shown(m_pieces[std::size_t(first)].rect, false);
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < area.top())
        bar->setValue(bar->value() + rect.top() - area.top() - theme::related);
    else if (rect.bottom() > area.bottom())
        bar->setValue(bar->value() + qMin(rect.bottom() - area.bottom(), rect.top() - area.top()) +
                      theme::related);
}

void CalendarCanvas::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        const CalendarEntry &entry = m_entries->at(current.row());
        scrollTo(current);
        m_spot = {entry.first, entry.span && hasHours() ? std::optional(entry.span->from) : m_spot.minute};
    }
    viewport()->update();
    Q_EMIT currentMoved();
}

void CalendarCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    invalidate();
}

void CalendarCanvas::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        invalidate();
}

void CalendarCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event); // without QAbstractItemView's: it would choose the first entry
    viewport()->update();
}

void CalendarCanvas::paintMore(QPainter &painter, const More &more) const
{
    const QRect rect = shown(more.rect, more.isFixed);
    painter.setFont(theme::font(theme::Type::Secondary));
    painter.setPen(theme::colours().accent);
    const QString text = rect.width() > 60 ? tr("+%1 more").arg(more.count) : tr("+%1").arg(more.count);
    painter.drawText(rect.adjusted(theme::small, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void CalendarCanvas::paintEvent(QPaintEvent *event)
{
    ensureLaidOut();
    QPainter painter(viewport());
    const QRect area = event->rect();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const auto paintPieces = [&](bool isFixed) {
        for (const Piece &piece : m_pieces) {
            const QRect rect = shown(piece.rect, piece.isFixed);
            if (piece.isFixed != isFixed || !rect.intersects(area))
                continue;
            calendarpaint::EntryState state = piece.state;
            state.isCurrent = piece.row == currentIndex().row();
            calendarpaint::paintEntry(painter, rect, piece.look, piece.words, state, font(), bold);
        }
        for (const More &more : m_more) {
            if (more.isFixed == isFixed && shown(more.rect, isFixed).intersects(area))
                paintMore(painter, more);
        }
    };
    painter.setClipRect(scrolledArea().intersected(area));
    paintGround(painter, area);
    paintPieces(false);
    if (m_move) {
        const QRect ghost = ghostRect(*m_move);
        painter.setPen(QPen(theme::colours().accent, 2, Qt::DashLine));
        painter.setBrush(calendarpaint::blend(theme::colours().surface, theme::colours().accent, 0.25));
        painter.drawRect(ghost.adjusted(1, 1, -1, -1));
        painter.setPen(theme::colours().text);
        painter.setFont(font());
        painter.drawText(ghost.adjusted(calendarpaint::textIndent(), 3, -3, 0),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, movedWords(*m_move));
    }
    painter.setClipRect(area);
    paintFront(painter, area);
    paintPieces(true);
}

QString CalendarCanvas::movedWords(const CalendarMove &move) const
{
    return move.minute ? clockSpanText({*move.minute, *move.minute + move.minutes}) : QString();
}

} // namespace coachbook::ui
