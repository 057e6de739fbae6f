// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/duelist.h"
#include "ui/theme/theme.h"
#include <QWidget>

class QPainter;

namespace coachbook::ui {

/// A state as a word with a shape and a colour: colour never says it alone. Shapes: overdue a filled
/// triangle, due a filled circle, due soon a ring, on track a tick, paused two bars.
struct Badge
{
    enum class Shape { None, Triangle, Circle, Ring, Tick, Bars, Square };
    Shape shape = Shape::None;
    theme::Tone tone = theme::Tone::Text;
    QString word;
    bool operator==(const Badge &) const = default;
};

Badge badgeOf(DueState state);        ///< "overdue", "due", "due soon", "on track", "paused"
Badge badgeOf(const DueEntry &entry); ///< with the days: "overdue by 3 days", "on leave", "due today"
inline constexpr int badgeShapeSize = 12;

/// Only the shape, in a square.
void paintBadgeShape(QPainter *painter, const QRectF &square, const Badge &badge);
/// Shape and word, left aligned and vertically centred in `rect`; the word is elided. For delegates.
void paintBadge(QPainter *painter, const QRect &rect, const Badge &badge, const QFont &font);
QSize badgeSize(const Badge &badge, const QFont &font);

class StateBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StateBadge(const Badge &badge = {}, QWidget *parent = nullptr);
    void setBadge(const Badge &badge);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

} // namespace coachbook::ui
