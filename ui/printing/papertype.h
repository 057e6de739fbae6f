// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Type, ink and lengths on paper. Everything is laid out in tenths of a point, so a font's pixel size is its
// size in points times ten and the same layout comes out on every device.
#include <QColor>
#include <QFont>
#include <QTextLayout>
#include <memory>
#include <set>
#include <vector>

class QPainter;

namespace coachbook::ui::paper {

constexpr qreal pt(qreal points)
{
    return points * 10;
}
constexpr qreal mm(qreal millimetres)
{
    return millimetres * 720 / 25.4;
}
inline constexpr qreal pageMargin = 18; ///< millimetres

enum class Style {
    Title,
    Lead,
    Heading,
    Subheading,
    Body,
    Strong,
    Emphasis,
    Small,
    SmallStrong,
    Figure,
    FigureStrong,
    FigureEmphasis
};
QFont font(Style style);
qreal lineHeight(Style style);

/// Greys that are still there after a photocopy.
QColor ink();
QColor softInk();
QColor ruleInk();
QColor thinRuleInk();

/// Letters that no installed font can draw, gathered while a document is laid out.
using MissingLetters = std::set<char32_t>;

/// A run of text set in lines of one height. Always plain: tags appear as they were typed, a word wider than
/// the line is broken.
class PaperText
{
public:
    PaperText(const QString &text, Style style, qreal width, Qt::Alignment alignment = Qt::AlignLeft,
              MissingLetters *missing = nullptr);
    int lineCount() const { return int(m_lines.size()); }
    qreal lineHeight() const { return m_lineHeight; }
    qreal height() const { return m_lineHeight * lineCount(); }
    void drawLine(QPainter *painter, qreal left, qreal top, int index) const;
    void draw(QPainter *painter, qreal left, qreal top) const;

private:
    struct Line
    {
        int layout = 0, line = 0;
    };
    void setParagraph(const QString &paragraph, const QFont &font, qreal width, Qt::Alignment alignment);
    void gatherMissing(MissingLetters *missing) const;

    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
    std::vector<Line> m_lines;
    qreal m_lineHeight;
    qreal m_baseline;
    QColor m_ink;
};

/// One line, drawn at once; elided when it is wider than `width`.
void drawLine(QPainter *painter, const QRectF &area, const QString &text, Style style,
              Qt::Alignment alignment, const QColor &colour = ink());
qreal textWidth(const QString &text, Style style);
/// As it is set: control characters gone, tabs as spaces, line ends as \n.
QString printable(const QString &text);

} // namespace coachbook::ui::paper
