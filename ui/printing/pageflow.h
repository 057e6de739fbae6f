// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Breaks a document into pages. A document is a run of pieces that are never cut; a long paragraph is one
// piece a line.
#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace coachbook::ui::paper {

struct Piece
{
    qreal height = 0;
    qreal before = 0; ///< white space above it, dropped at the top of a page
    bool keepWithNext =
        false; ///< never the last on a page: headings, a table's header, a paragraph's first line
    int repeated =
        -1; ///< the flow's repeated piece that stands above this one at the top of a page; -1: none
    std::function<void(QPainter *painter, qreal left, qreal top)> paint;
};

struct Flow
{
    std::vector<Piece> pieces;
    std::vector<Piece> repeats; ///< headers of tables
};

struct PlacedPiece
{
    const Piece *piece = nullptr;
    qreal top = 0;
};
using PageOfPieces = std::vector<PlacedPiece>;

/// At least one page. A chain of pieces that belong together moves to the next page as a whole when a page
/// can hold it.
std::vector<PageOfPieces> paginate(const Flow &flow, qreal pageHeight);

struct PageFrame ///< what stands on every page
{
    QString title;       ///< of the document, on screen and in the file
    QString headerLeft;  ///< "Maya Okafor"
    QString headerRight; ///< "Plan 12, revision 3"
    QString footerLeft;  ///< date, team
};

struct PageSpace ///< what a page leaves for the text, in tenths of a point
{
    qreal left = 0, top = 0, width = 0, height = 0;
};
PageSpace pageSpace(const QPagedPaintDevice &device);

/// Paints all pages and returns their number; 0 when the device cannot be painted on.
int drawPages(QPagedPaintDevice &device, const Flow &flow, const PageFrame &frame);

} // namespace coachbook::ui::paper
