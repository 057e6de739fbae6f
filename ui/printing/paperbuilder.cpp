// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperbuilder.h"
#include "ui/charts/chartloader.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/paperwords.h"
#include <QPainter>

namespace coachbook::ui::paper {

namespace {

constexpr qreal boxSide = pt(9.5);

/// Names and titles are one glance long, whatever was typed into them.
QString shortened(const QString &text, int most)
{
    const QString line = printable(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).trimmed();
    return line.size() <= most ? line : line.left(most - 1) + QChar(0x2026);
}

void drawRule(QPainter *painter, qreal left, qreal width, qreal y, const QColor &colour, qreal weight)
{
    painter->setPen(QPen(colour, weight));
    painter->drawLine(QPointF(left, y), QPointF(left + width, y));
}

} // namespace

PaperBuilder::PaperBuilder(qreal width) : m_width(width) {}

void PaperBuilder::add(Piece piece)
{
    piece.before = std::max(piece.before, m_space);
    m_space = 0;
    m_flow.pieces.push_back(std::move(piece));
}

std::shared_ptr<PaperText> PaperBuilder::text(const QString &text, Style style, qreal width,
                                              Qt::Alignment alignment)
{
    return std::make_shared<PaperText>(text, style, std::max(width, pt(10)), alignment, &m_missing);
}

qreal PaperBuilder::measure() const
{
    const QString sample =
        QStringLiteral("the agent repeats the number and waits for the answer, then goes on ");
    return std::min(m_width, 90 * textWidth(sample, Style::Body) / qreal(sample.size()));
}

void PaperBuilder::addLines(const Lines &lines)
{
    const int count = lines.text->lineCount();
    for (int i = 0; i < count; ++i) {
        Piece piece;
        piece.height = lines.text->lineHeight();
        piece.before = i == 0 ? lines.before : 0;
        // Neither the first line of a paragraph alone at the foot of a page nor the last alone at the head.
        piece.keepWithNext = i == count - 1 ? lines.keepWithNext : i == 0 || i == count - 2;
        piece.paint = [lines, i](QPainter *painter, qreal left, qreal top) {
            lines.text->drawLine(painter, left + lines.indent, top, i);
            if (i > 0 || lines.mark.isEmpty())
                return;
            const QRectF area(left + lines.markLeft, top, lines.indent - lines.markLeft - pt(2),
                              lines.text->lineHeight());
            drawLine(painter, area, lines.mark, lines.markStyle, Qt::AlignLeft, lines.markInk);
        };
        add(std::move(piece));
    }
}

void PaperBuilder::title(const QString &title, const QString &lead)
{
    addLines({text(shortened(title, 160), Style::Title, m_width), 0, 0, true, {}});
    if (!lead.isEmpty())
        addLines({text(shortened(lead, 400), Style::Lead, m_width), 0, pt(2), true, {}});
    space(pt(10));
}

void PaperBuilder::addHeadingLine(const QString &heading, const QString &remark, Style style, qreal before)
{
    const qreal remarkWidth =
        remark.isEmpty() ? 0 : std::min(textWidth(remark, Style::Small) + pt(4), m_width * 0.6);
    const auto line =
        text(shortened(heading, 300), style, m_width - remarkWidth - (remarkWidth > 0 ? pt(12) : 0));
    Piece piece;
    piece.height = line->height() + (style == Style::Heading ? pt(5) : pt(1));
    piece.before = before;
    piece.keepWithNext = true;
    piece.paint = [line, remark, remarkWidth, style, width = m_width](QPainter *painter, qreal left,
                                                                      qreal top) {
        line->draw(painter, left, top);
        const QRectF area(left + width - remarkWidth, top + (style == Style::Heading ? pt(1.5) : 0),
                          remarkWidth, lineHeight(style));
        drawLine(painter, area, remark, Style::Small, Qt::AlignRight, softInk());
    };
    add(std::move(piece));
}

void PaperBuilder::heading(const QString &heading, const QString &remark)
{
    addHeadingLine(heading, remark, Style::Heading, pt(18));
}

void PaperBuilder::subheading(const QString &heading, const QString &remark)
{
    addHeadingLine(heading, remark, Style::Subheading, pt(9));
}

void PaperBuilder::numberedHeading(int number, const QString &heading)
{
    addLines({text(heading, Style::Heading, m_width - pt(20)), pt(20), pt(18), true, QString::number(number),
              0, Style::Heading});
    space(pt(5));
}

void PaperBuilder::paragraph(const QString &body, Style style, qreal indent)
{
    addLines({text(body, style, std::min(measure(), m_width - indent)), indent, 0, false, {}});
}

void PaperBuilder::item(const HangingItem &item)
{
    const qreal indent = item.left + item.hang;
    addLines({text(item.text, item.style, std::min(measure(), m_width - indent)), indent, pt(2),
              item.keepWithNext, item.mark, item.left});
}

void PaperBuilder::facts(const std::vector<std::pair<QString, QString>> &facts)
{
    qreal labels = 0;
    for (const auto &fact : facts)
        labels = std::max(labels, textWidth(fact.first, Style::Body));
    const qreal indent = std::min(labels + pt(16), m_width * 0.4);
    for (const auto &[label, value] : facts)
        addLines(
            {text(value, Style::Body, m_width - indent), indent, 0, false, label, 0, Style::Body, softInk()});
}

void PaperBuilder::checks(const QStringList &labels, const QString &blankLabel, qreal indent)
{
    Piece piece;
    piece.height = pt(17);
    piece.before = pt(3);
    piece.paint = [labels, blankLabel, indent, width = m_width](QPainter *painter, qreal left, qreal top) {
        qreal x = left + indent;
        for (const QString &label : labels) {
            painter->setPen(QPen(ruleInk(), pt(0.7)));
            painter->drawRect(QRectF(x, top + pt(3.5), boxSide, boxSide));
            const qreal labelWidth = textWidth(label, Style::Body) + pt(2);
            drawLine(painter, QRectF(x + boxSide + pt(5), top, labelWidth, pt(16)), label, Style::Body,
                     Qt::AlignLeft);
            x += boxSide + pt(5) + labelWidth + pt(16);
        }
        if (blankLabel.isEmpty())
            return;
        const qreal labelWidth = textWidth(blankLabel, Style::Small) + pt(2);
        drawLine(painter, QRectF(x, top, labelWidth, pt(16)), blankLabel, Style::Small, Qt::AlignLeft,
                 softInk());
        drawRule(painter, x + labelWidth + pt(4), left + width - x - labelWidth - pt(4), top + pt(14),
                 thinRuleInk(), pt(0.5));
    };
    add(std::move(piece));
}

void PaperBuilder::writingLines(int count, qreal indent)
{
    for (int i = 0; i < count; ++i) {
        Piece piece;
        piece.height = mm(8);
        piece.keepWithNext = i + 1 < count;
        piece.paint = [indent, width = m_width](QPainter *painter, qreal left, qreal top) {
            drawRule(painter, left + indent, width - indent, top + mm(7), thinRuleInk(), pt(0.5));
        };
        add(std::move(piece));
    }
}

void PaperBuilder::writeBox(const QString &label, const QString &hint, qreal height)
{
    Piece piece;
    piece.height = height;
    piece.before = pt(7);
    piece.paint = [label, hint, height, width = m_width](QPainter *painter, qreal left, qreal top) {
        painter->setPen(QPen(thinRuleInk(), pt(0.6)));
        painter->drawRoundedRect(QRectF(left, top, width, height), pt(3), pt(3));
        const qreal labelWidth = textWidth(label, Style::Strong) + pt(4);
        drawLine(painter, QRectF(left + pt(8), top + pt(4), labelWidth, pt(15)), label, Style::Strong,
                 Qt::AlignLeft);
        drawLine(painter,
                 QRectF(left + pt(12) + labelWidth, top + pt(4), width - labelWidth - pt(20), pt(15)), hint,
                 Style::Small, Qt::AlignLeft, softInk());
    };
    add(std::move(piece));
}

void PaperBuilder::blanks(const std::vector<Blank> &blanks)
{
    Piece piece;
    piece.height = mm(13);
    piece.before = pt(2);
    piece.paint = [blanks, width = m_width](QPainter *painter, qreal left, qreal top) {
        qreal shares = 0;
        for (const Blank &blank : blanks)
            shares += blank.share;
        const qreal gap = pt(14);
        const qreal room = width - gap * qreal(blanks.size() - 1);
        qreal x = left;
        for (const Blank &blank : blanks) {
            const qreal own = room * blank.share / shares;
            drawLine(painter, QRectF(x, top, own, pt(12)), blank.label, Style::Small, Qt::AlignLeft,
                     softInk());
            drawLine(painter, QRectF(x, top + mm(5.6), own, pt(16)), blank.text, Style::Body, Qt::AlignLeft);
            drawRule(painter, x, own, top + mm(11.6), ruleInk(), pt(0.5));
            x += own + gap;
        }
    };
    add(std::move(piece));
}

void PaperBuilder::signature(const QString &who, const QString &name)
{
    Piece piece;
    piece.height = mm(19);
    piece.paint = [who, name, width = m_width](QPainter *painter, qreal left, qreal top) {
        const qreal signWidth = width * 0.62, dateLeft = left + width * 0.68, dateWidth = width * 0.32;
        const qreal rule = top + mm(13);
        drawRule(painter, left, signWidth, rule, ruleInk(), pt(0.6));
        drawRule(painter, dateLeft, dateWidth, rule, ruleInk(), pt(0.6));
        const QString under = name.isEmpty() ? who : QStringLiteral("%1: %2").arg(who, name);
        drawLine(painter, QRectF(left, rule + pt(3), signWidth, pt(12)), under, Style::Small, Qt::AlignLeft,
                 softInk());
        drawLine(painter, QRectF(dateLeft, rule + pt(3), dateWidth, pt(12)), Words::tr("Date"), Style::Small,
                 Qt::AlignLeft, softInk());
    };
    add(std::move(piece));
}

void PaperBuilder::charts(const std::vector<KpiChart> &charts, int perRow, qreal height)
{
    QString reason;
    ChartModule *module = chartModule(&reason);
    if (!module) {
        paragraph(Words::tr("Charts are left out: %1").arg(reason), Style::Small);
        return;
    }
    const qreal gap = pt(18);
    const qreal each = (m_width - gap * (perRow - 1)) / perRow;
    for (size_t first = 0; first < charts.size(); first += size_t(perRow)) {
        const size_t end = std::min(charts.size(), first + size_t(perRow));
        const std::vector<KpiChart> row(charts.begin() + std::ptrdiff_t(first),
                                        charts.begin() + std::ptrdiff_t(end));
        Piece piece;
        piece.height = height;
        piece.before = pt(10);
        piece.paint = [row, module, each, gap, height](QPainter *painter, qreal left, qreal top) {
            for (size_t i = 0; i < row.size(); ++i)
                module->paint(painter, QRectF(left + qreal(i) * (each + gap), top, each, height), row[i],
                              theme::paperColours(), font(Style::Small));
        };
        add(std::move(piece));
    }
}

void PaperBuilder::space(qreal height)
{
    m_space = std::max(m_space, height);
}

void PaperBuilder::endChain()
{
    if (!m_flow.pieces.empty())
        m_flow.pieces.back().keepWithNext = false;
}

void PaperBuilder::keepLastWithNext()
{
    if (!m_flow.pieces.empty())
        m_flow.pieces.back().keepWithNext = true;
}

Flow PaperBuilder::take()
{
    if (!m_missing.empty()) {
        QStringList codes;
        for (const char32_t letter : m_missing) {
            if (codes.size() == 8) {
                codes.append(QStringLiteral("\u2026"));
                break;
            }
            codes.append(QStringLiteral("U+%1").arg(uint(letter), 4, 16, QLatin1Char('0')).toUpper());
        }
        m_missing.clear();
        space(pt(14));
        paragraph(Words::tr("Some letters are printed as boxes because no installed font has them: %1")
                      .arg(codes.join(QStringLiteral(", "))),
                  Style::Small);
    }
    return std::move(m_flow);
}

} // namespace coachbook::ui::paper
