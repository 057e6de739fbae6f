// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pageflow.h"
#include "ui/printing/papertype.h"
#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace coachbook::ui::paper {

namespace {

constexpr qreal headerHeight = pt(24);
constexpr qreal footerHeight = pt(22);

struct Chain
{
    size_t end = 0; ///< one behind the last piece
    qreal height = 0;
};

Chain chainFrom(const Flow &flow, size_t first)
{
    Chain chain{first, 0};
    do {
        const Piece &piece = flow.pieces[chain.end];
        chain.height += piece.height + (chain.end == first ? 0 : piece.before);
        ++chain.end;
    } while (flow.pieces[chain.end - 1].keepWithNext && chain.end < flow.pieces.size());
    return chain;
}

class Paginator
{
public:
    Paginator(const Flow &flow, qreal pageHeight) : m_flow(flow), m_pageHeight(pageHeight), m_pages(1) {}

    std::vector<PageOfPieces> run()
    {
        for (size_t i = 0; i < m_flow.pieces.size();) {
            const Chain chain = chainFrom(m_flow, i);
            const Piece &first = m_flow.pieces[i];
            if (!fits(first.before + chain.height) && chain.height + repeatHeight(first) <= m_pageHeight)
                newPage();
            for (; i < chain.end; ++i)
                place(m_flow.pieces[i]);
        }
        return std::move(m_pages);
    }

private:
    bool atTop() const { return m_pages.back().empty(); }
    bool fits(qreal height) const { return atTop() || m_y + height <= m_pageHeight + 0.5; }
    qreal repeatHeight(const Piece &piece) const
    {
        return piece.repeated < 0 ? 0 : m_flow.repeats[size_t(piece.repeated)].height;
    }
    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }
    void place(const Piece &piece)
    {
        if (!fits(piece.before + piece.height))
            newPage();
        if (atTop() && piece.repeated >= 0) {
            const Piece &repeat = m_flow.repeats[size_t(piece.repeated)];
            m_pages.back().push_back({&repeat, 0});
            m_y = repeat.height;
        } else if (!atTop()) {
            m_y += piece.before;
        }
        m_pages.back().push_back({&piece, m_y});
        m_y += piece.height;
    }

    const Flow &m_flow;
    qreal m_pageHeight;
    qreal m_y = 0;
    std::vector<PageOfPieces> m_pages;
};

QString pageText(int page, int pages)
{
    return QCoreApplication::translate("Paper", "Page %1 of %2").arg(page).arg(pages);
}

void drawFrame(QPainter *painter, const PageSpace &space, const PageFrame &frame, int page, int pages)
{
    const qreal half = space.width / 2 - pt(6);
    const qreal headerTop = space.top - headerHeight;
    const qreal footerTop = space.top + space.height + footerHeight - pt(12);
    const auto left = [&](qreal top) { return QRectF(space.left, top, half, pt(12)); };
    const auto right = [&](qreal top) { return QRectF(space.left + space.width - half, top, half, pt(12)); };
    drawLine(painter, left(headerTop), frame.headerLeft, Style::SmallStrong, Qt::AlignLeft, softInk());
    drawLine(painter, right(headerTop), frame.headerRight, Style::Small, Qt::AlignRight, softInk());
    drawLine(painter, left(footerTop), frame.footerLeft, Style::Small, Qt::AlignLeft, softInk());
    drawLine(painter, right(footerTop), pageText(page, pages), Style::Small, Qt::AlignRight, softInk());
    painter->setPen(QPen(thinRuleInk(), pt(0.4)));
    const qreal ruleY = headerTop + pt(15);
    painter->drawLine(QPointF(space.left, ruleY), QPointF(space.left + space.width, ruleY));
}

} // namespace

std::vector<PageOfPieces> paginate(const Flow &flow, qreal pageHeight)
{
    return Paginator(flow, pageHeight).run();
}

PageSpace pageSpace(const QPagedPaintDevice &device)
{
    const QSizeF page = device.pageLayout().fullRect(QPageLayout::Point).size() * pt(1);
    const qreal margin = mm(pageMargin);
    return {margin, margin + headerHeight, page.width() - 2 * margin,
            page.height() - 2 * margin - headerHeight - footerHeight};
}

int drawPages(QPagedPaintDevice &device, const Flow &flow, const PageFrame &frame)
{
    const PageSpace space = pageSpace(device);
    const std::vector<PageOfPieces> pages = paginate(flow, space.height);
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    // The device's own zero lies at its margins; ours at the corner of the sheet.
    const QPointF corner = device.pageLayout().paintRect(QPageLayout::Point).topLeft() * pt(1);
    painter.scale(device.logicalDpiX() / 720.0, device.logicalDpiY() / 720.0);
    painter.translate(-corner);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return int(i);
        drawFrame(&painter, space, frame, int(i) + 1, int(pages.size()));
        for (const PlacedPiece &placed : pages[i]) {
            painter.save();
            placed.piece->paint(&painter, space.left, space.top + placed.top);
            painter.restore();
        }
    }
    return painter.end() ? int(pages.size()) : 0;
}

} // namespace coachbook::ui::paper
