// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"
#include "ui/theme/theme.h"
#include <QPainter>

/// How things of the calendar look: each kind has its colour and its own edge or pattern, so that colour
/// never says it alone.
namespace coachbook::ui::calendarpaint {

/// How the left edge is drawn: what tells the kinds, and the types of session, apart.
enum class Edge { Solid, Hollow, Dashed, Double, Triple, Dotted, Box, Diamond, None };
struct EntryLook
{
    QColor colour; ///< of the edge and the pattern
    QColor ground;
    Edge edge = Edge::Solid;
    Qt::BrushStyle pattern = Qt::NoBrush; ///< over the ground
    bool isStruck = false;                ///< cancelled, not attended
    bool isFaint = false;                 ///< done
};
EntryLook lookOf(const CalendarEntry &entry, QDate today);

/// The words of an entry, elided to its width.
struct EntryWords
{
    QString first, second; ///< who and when; what
};

struct EntryState
{
    bool isCurrent = false, beginsHere = true, endsHere = true;
    bool isOverdue = false, isDone = false;
};
void paintEntry(QPainter &painter, const QRect &rect, const EntryLook &look, const EntryWords &words,
                const EntryState &state, const QFont &font, const QFont &bold);
/// A sample of a kind for the legend.
void paintSample(QPainter &painter, const QRect &rect, CalendarKind kind);
/// Where the words of an entry begin, from its left.
int textIndent();

QColor blend(const QColor &ground, const QColor &over, double share);

} // namespace coachbook::ui::calendarpaint
