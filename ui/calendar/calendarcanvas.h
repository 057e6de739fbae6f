// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendargeometry.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpaint.h"
#include <QListView>
#include <QPointer>

class QLabel;

namespace coachbook::ui {

struct CalendarSpot ///< a day, and in a view with hours a minute of it
{
    QDate day;
    std::optional<int> minute;
    bool operator==(const CalendarSpot &) const = default;
};

/// What a drag, or a key, would do: a session at another time, or a new one with an agent.
struct CalendarMove
{
    int row = -1; ///< of the session; -1: a new one
    std::optional<AgentId> agent;
    QDate day;
    std::optional<int> minute; ///< absent: no time
    int minutes = 30;
    bool operator==(const CalendarMove &) const = default;
};

struct CalendarBand ///< of a day: what is due, and how full it is
{
    int open = 0;    ///< due windows that the day lies in
    int due = 0;     ///< of those, the ones that end on it
    int minutes = 0; ///< planned
    bool operator==(const CalendarBand &) const = default;
};

/// What the painted views share: entries as pieces, keys, the mouse, dragging. To a screen reader it is a
/// list of the entries.
class CalendarCanvas : public QListView
{
    Q_OBJECT
public:
    CalendarCanvas(CalendarModel *model, const QString &name, QWidget *parent = nullptr);
    ~CalendarCanvas() override;
    /// The words that are shown while something is dragged.
    void setExplain(std::function<QString(const CalendarMove &)> explain) { m_explain = std::move(explain); }
    void setReadOnly(bool readOnly);
    void setWorkingDays(std::function<bool(QDate)> isWorked);
    void setBands(std::map<QDate, CalendarBand> bands);
    void setWhatFirst(bool whatFirst); ///< entries begin with what they are: all are one agent's
    void setSpot(const CalendarSpot &spot);
    const CalendarSpot &spot() const { return m_spot; }
    const CalendarEntry *current() const; ///< null: none
    void setCurrent(const CalendarEntry &entry);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &at) const override;
    void doItemsLayout() override;

Q_SIGNALS:
    void opened(int row);
    void spotMoved(const coachbook::ui::CalendarSpot &spot); ///< by the person; it may lie in another period
    void currentMoved();
    void moveWanted(const coachbook::ui::CalendarMove &move);
    void sessionWanted(const coachbook::ui::CalendarSpot &spot);
    void dayWanted(QDate day);
    void removeWanted(int row);
    void turned(int steps); ///< of the wheel, where there is nothing to scroll
    void menuWanted(const QPoint &globalAt);

protected:
    struct Piece
    {
        int row = 0;
        QRect rect;           ///< scrolled with the hours unless isFixed
        bool isFixed = false; ///< stays where it is
        calendarpaint::EntryLook look;
        calendarpaint::EntryWords words;
        calendarpaint::EntryState state;
    };
    struct More ///< stands for what found no room
    {
        QRect rect;
        bool isFixed = false;
        QDate day;
        int count = 0;
    };
    virtual void layOut() = 0;                                              ///< fills m_pieces and m_more
    virtual std::optional<CalendarSpot> spotAt(const QPoint &at) const = 0; ///< minutes as they are
    virtual QRect ghostRect(const CalendarMove &move) const = 0;
    virtual CalendarSpot stepped(int key) const = 0;
    virtual CalendarMove steppedMove(const CalendarMove &move, int key) const = 0;
    virtual bool hasHours() const = 0;
    virtual QRect scrolledArea() const { return viewport()->rect(); }
    virtual int scrolledBy() const { return 0; }
    virtual void paintGround(QPainter &painter, const QRect &area) = 0;
    virtual void paintFront(QPainter &, const QRect &) {}
    virtual QString movedWords(const CalendarMove &move) const;

    Piece pieceOf(int row, const QRect &rect, bool begins, bool ends, bool withTime) const;
    void paintMore(QPainter &painter, const More &more) const;
    void invalidate();
    void ensureLaidOut() const;
    QRect shown(const QRect &rect, bool isFixed) const;
    const CalendarModel &entries() const { return *m_entries; }
    const std::map<QDate, CalendarBand> &bands() const { return m_bands; }
    bool isWorked(QDate day) const { return !m_isWorked || m_isWorked(day); }

    std::vector<Piece> m_pieces;
    std::vector<More> m_more;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex moveCursor(CursorAction, Qt::KeyboardModifiers) override { return currentIndex(); }
    void updateGeometries() override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return scrolledBy(); }

private:
    struct Press
    {
        int row = -1;
        Grip grip = Grip::None;
        QPoint at;
        CalendarSpot spot;
    };
    const Piece *pieceAt(const QPoint &at) const;
    const More *moreAt(const QPoint &at) const;
    Grip gripOf(const Piece &piece, const QPoint &at) const;
    CalendarMove moveOf(int row) const; ///< as it is
    std::optional<CalendarMove> draggedTo(const QPoint &at) const;
    void moveBody(CalendarMove &move, const CalendarSpot &to) const;
    void moveEdge(CalendarMove &move, const CalendarSpot &to) const;
    void showMove(const std::optional<CalendarMove> &move);
    void endDrag();
    bool moveByKey(const QKeyEvent &event);
    void tellSpot();

    CalendarModel *m_entries;
    std::function<QString(const CalendarMove &)> m_explain;
    std::function<bool(QDate)> m_isWorked;
    std::map<QDate, CalendarBand> m_bands;
    CalendarSpot m_spot;
    std::vector<int> m_firstPiece; ///< by row; -1: it is not painted
    bool m_isStale = true, m_readOnly = false, m_whatFirst = false;
    std::optional<Press> m_press;
    std::optional<CalendarMove> m_move;
    QPointer<QLabel> m_tip; ///< of the window, so that a screen reader finds it
};

inline constexpr auto agentMime = "application/x-coachbook-agent"; ///< a dragged agent: the id in digits
inline constexpr int calendarStep = 15, calendarLengthStep = 5;    ///< minutes

} // namespace coachbook::ui
