// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The table block of PaperBuilder: column widths, rows that stay whole, the header again on each page.
#include "ui/printing/paperbuilder.h"
#include <QPainter>
#include <numeric>

namespace coachbook::ui::paper {

namespace {

constexpr qreal columnGap = pt(12);
constexpr qreal rowPadding = pt(2.6);
/// A row taller than this is cut between its lines instead of leaving half a page white.
constexpr qreal tallestRow = pt(220);

struct CellLine
{
    std::shared_ptr<PaperText> text;
    int line = 0;
    qreal left = 0, top = 0;
};
struct Row
{
    std::vector<std::vector<CellLine>> cells; ///< lines of each cell, from the top
    qreal height = 0;
};

qreal naturalWidth(const PaperTable &table, size_t column)
{
    qreal widest = textWidth(table.columns[column].title, Style::SmallStrong);
    for (const auto &row : table.rows) {
        const TableCell &cell = row[column];
        widest = std::max({widest, textWidth(cell.text, cell.style) + cell.indent,
                           textWidth(cell.detail, Style::Small) + cell.indent});
    }
    return widest + pt(1);
}

/// Columns without a share get what they need, those with one what is left; when that is under a quarter of
/// the width all natural ones are narrowed alike.
std::vector<qreal> columnWidths(const PaperTable &table, qreal width)
{
    const size_t count = table.columns.size();
    std::vector<qreal> widths(count, 0);
    qreal shares = 0, natural = 0;
    for (size_t i = 0; i < count; ++i) {
        shares += table.columns[i].share;
        if (table.columns[i].share == 0)
            natural += widths[i] = naturalWidth(table, i);
    }
    const qreal room = width - columnGap * qreal(count - 1);
    const qreal most = shares > 0 ? room * 0.75 : room;
    if (natural > most) {
        for (qreal &own : widths)
            own *= most / natural;
        natural = most;
    }
    for (size_t i = 0; i < count; ++i) {
        if (table.columns[i].share > 0)
            widths[i] = (room - natural) * table.columns[i].share / shares;
    }
    return widths;
}

void drawRowRule(QPainter *painter, qreal left, qreal width, qreal y, bool strong)
{
    painter->setPen(QPen(strong ? ruleInk() : thinRuleInk(), strong ? pt(0.7) : pt(0.3)));
    painter->drawLine(QPointF(left, y), QPointF(left + width, y));
}

/// Lays out the cells of one table and makes pieces of them.
class TableSetter
{
public:
    TableSetter(const PaperTable &table, qreal width, MissingLetters *missing)
        : m_table(table), m_widths(columnWidths(table, width)), m_lefts(m_widths.size(), 0),
          m_missing(missing)
    {
        for (size_t i = 1; i < m_widths.size(); ++i)
            m_lefts[i] = m_lefts[i - 1] + m_widths[i - 1] + columnGap;
        // A few narrow columns are not pulled apart over the whole page.
        m_tableWidth = m_lefts.back() + m_widths.back();
    }

    Piece header() const
    {
        std::vector<TableCell> titles;
        for (const TableColumn &column : m_table.columns)
            titles.emplace_back(column.title, Style::SmallStrong);
        const auto row = setRow(titles);
        Piece piece;
        piece.height = row->height + pt(4);
        piece.before = pt(4);
        piece.keepWithNext = true;
        piece.paint = [row, width = m_tableWidth](QPainter *painter, qreal left, qreal top) {
            for (const auto &cell : row->cells) {
                // Short titles stand on the rule like long ones.
                const qreal down = row->height - qreal(cell.size()) * cell.front().text->lineHeight();
                for (const CellLine &line : cell)
                    line.text->drawLine(painter, left + line.left, top + down + line.top, line.line);
            }
            drawRowRule(painter, left, width, top + row->height + pt(2.5), true);
        };
        return piece;
    }

    std::vector<Piece> pieces(const std::vector<TableCell> &cells) const
    {
        const auto row = setRow(cells);
        const qreal step = row->height > tallestRow ? lineHeight(Style::Figure) : row->height;
        std::vector<Piece> result;
        for (qreal from = 0; from < row->height; from += step)
            result.push_back(slice(row, from, std::min(step, row->height - from)));
        return result;
    }

private:
    std::shared_ptr<Row> setRow(const std::vector<TableCell> &cells) const
    {
        auto row = std::make_shared<Row>();
        for (size_t i = 0; i < m_widths.size(); ++i) {
            row->cells.push_back(setCell(cells[i], i));
            const CellLine &last = row->cells.back().back();
            row->height = std::max(row->height, last.top + last.text->lineHeight());
        }
        return row;
    }

    std::vector<CellLine> setCell(const TableCell &cell, size_t column) const
    {
        std::vector<CellLine> lines;
        qreal top = 0;
        const auto alignment = m_table.columns[column].numeric ? Qt::AlignRight : Qt::AlignLeft;
        const qreal width = std::max(m_widths[column] - cell.indent, pt(10));
        const auto append = [&](const QString &words, Style style) {
            const auto set = std::make_shared<PaperText>(words, style, width, alignment, m_missing);
            for (int line = 0; line < set->lineCount(); ++line, top += set->lineHeight())
                lines.push_back({set, line, m_lefts[column] + cell.indent, top});
        };
        append(cell.text, cell.style);
        if (!cell.detail.isEmpty())
            append(cell.detail, Style::Small);
        return lines;
    }

    /// What of the row lies within `height` from `from`; the whole row when it is not cut.
    Piece slice(const std::shared_ptr<Row> &row, qreal from, qreal height) const
    {
        const qreal above = from == 0 ? rowPadding : 0;
        const bool last = from + height >= row->height - 0.5;
        Piece piece;
        piece.height = above + height + (last ? rowPadding : 0);
        piece.paint = [row, from, height, above, total = piece.height, rule = last && m_table.rules,
                       width = m_tableWidth](QPainter *painter, qreal left, qreal top) {
            for (const auto &cell : row->cells) {
                for (const CellLine &line : cell) {
                    if (line.top >= from - 0.5 && line.top < from + height - 0.5)
                        line.text->drawLine(painter, left + line.left, top + above + line.top - from,
                                            line.line);
                }
            }
            if (rule)
                drawRowRule(painter, left, width, top + total, false);
        };
        return piece;
    }

    const PaperTable &m_table;
    std::vector<qreal> m_widths, m_lefts;
    qreal m_tableWidth = 0;
    MissingLetters *m_missing;
};

} // namespace

void PaperBuilder::table(const PaperTable &table)
{
    const TableSetter setter(table, m_width, &m_missing);
    Piece header = setter.header();
    m_flow.repeats.push_back(header);
    const int repeated = int(m_flow.repeats.size()) - 1;
    add(std::move(header));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        for (Piece &piece : setter.pieces(table.rows[i])) {
            piece.repeated = repeated;
            piece.keepWithNext = table.leading.contains(i);
            add(std::move(piece));
        }
    }
}

} // namespace coachbook::ui::paper
