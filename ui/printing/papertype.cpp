// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/papertype.h"
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>

namespace coachbook::ui::paper {

namespace {

struct StyleSpec
{
    int size; ///< tenths of a point
    qreal line;
    QFont::Weight weight;
    bool italic;
    bool soft;
};

StyleSpec spec(Style style)
{
    switch (style) {
    case Style::Title:
        return {210, 260, QFont::DemiBold, false, false};
    case Style::Lead:
        return {105, 150, QFont::Normal, false, true};
    case Style::Heading:
        return {130, 170, QFont::DemiBold, false, false};
    case Style::Subheading:
        return {100, 145, QFont::DemiBold, false, false};
    case Style::Body:
        return {100, 145, QFont::Normal, false, false};
    case Style::Strong:
        return {100, 145, QFont::DemiBold, false, false};
    case Style::Emphasis:
        return {100, 145, QFont::Normal, true, true};
    case Style::Small:
        return {84, 120, QFont::Normal, false, true};
    case Style::SmallStrong:
        return {84, 120, QFont::DemiBold, false, true};
    case Style::Figure:
        return {95, 140, QFont::Normal, false, false};
    case Style::FigureStrong:
        return {95, 140, QFont::DemiBold, false, false};
    case Style::FigureEmphasis:
        return {95, 140, QFont::Normal, true, true};
    }
    Q_UNREACHABLE();
}

/// A family with tabular figures and wide coverage; the system's own where none of these is installed.
QString paperFamily()
{
    static const QString family = [] {
        const QStringList installed = QFontDatabase::families();
        for (const QString &name : {QStringLiteral("Noto Sans"), QStringLiteral("Source Sans 3"),
                                    QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")}) {
            if (installed.contains(name))
                return name;
        }
        return QFont().family();
    }();
    return family;
}

/// Longer paragraphs are shaped in parts, so that a book pasted into a note costs no more than its length.
constexpr qsizetype longestPart = 4000;

QStringList parts(const QString &paragraph)
{
    QStringList result;
    qsizetype from = 0;
    while (paragraph.size() - from > longestPart) {
        qsizetype cut = paragraph.lastIndexOf(QLatin1Char(' '), from + longestPart);
        if (cut <= from)
            cut = from + longestPart - (paragraph.at(from + longestPart).isLowSurrogate() ? 1 : 0) - 1;
        result.append(paragraph.mid(from, cut - from + 1));
        from = cut + 1;
    }
    result.append(paragraph.mid(from));
    return result;
}

} // namespace

QFont font(Style style)
{
    const StyleSpec s = spec(style);
    QFont result(paperFamily());
    result.setPixelSize(s.size);
    result.setWeight(s.weight);
    result.setItalic(s.italic);
    result.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all keeps letters apart: ligatures would make "verified" unfindable in the PDF.
    result.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return result;
}

qreal lineHeight(Style style)
{
    return spec(style).line;
}

QColor ink()
{
    return Qt::black;
}

QColor softInk()
{
    return QColor(0x4a, 0x4a, 0x4a);
}

QColor ruleInk()
{
    return QColor(0x55, 0x55, 0x55);
}

QColor thinRuleInk()
{
    return QColor(0x9a, 0x9a, 0x9a);
}

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            result.append(QLatin1Char('\n'));
        else if (c == QLatin1Char('\t'))
            result.append(QLatin1Char(' '));
        else if (c.category() != QChar::Other_Control && c != QChar::ObjectReplacementCharacter)
            result.append(c);
    }
    // A number stays with its unit.
    return result.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"));
}

PaperText::PaperText(const QString &text, Style style, qreal width, Qt::Alignment alignment,
                     MissingLetters *missing)
    : m_lineHeight(spec(style).line), m_ink(spec(style).soft ? softInk() : ink())
{
    const QFont face = font(style);
    const QFontMetricsF metrics(face);
    m_baseline = (m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    const QStringList paragraphs = printable(text).split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        const QStringList pieces = parts(paragraph);
        for (const QString &piece : pieces)
            setParagraph(piece, face, width, alignment);
    }
    if (missing)
        gatherMissing(missing);
}

void PaperText::setParagraph(const QString &paragraph, const QFont &face, qreal width,
                             Qt::Alignment alignment)
{
    auto layout = std::make_unique<QTextLayout>(paragraph, face);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        m_lines.push_back({int(m_layouts.size()), line.lineNumber()});
    }
    layout->endLayout();
    m_layouts.push_back(std::move(layout));
}

void PaperText::gatherMissing(MissingLetters *missing) const
{
    for (const auto &layout : m_layouts) {
        const QList<QGlyphRun> runs = layout->glyphRuns();
        const bool lacking = std::any_of(runs.begin(), runs.end(),
                                         [](const QGlyphRun &run) { return run.glyphIndexes().contains(0); });
        if (!lacking)
            continue;
        const QList<uint> letters = layout->text().toUcs4();
        for (const uint letter : letters) {
            const QString one = QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
            QTextLayout alone(one, layout->font());
            alone.beginLayout();
            alone.createLine();
            alone.endLayout();
            const QList<QGlyphRun> own = alone.glyphRuns();
            if (!own.isEmpty() && own.first().glyphIndexes().contains(0))
                missing->insert(char32_t(letter));
        }
    }
}

void PaperText::drawLine(QPainter *painter, qreal left, qreal top, int index) const
{
    const Line &where = m_lines[size_t(index)];
    const QTextLine line = m_layouts[size_t(where.layout)]->lineAt(where.line);
    painter->setPen(m_ink);
    line.draw(painter, QPointF(left, top + m_baseline - line.ascent() - line.y()));
}

void PaperText::draw(QPainter *painter, qreal left, qreal top) const
{
    for (int i = 0; i < lineCount(); ++i)
        drawLine(painter, left, top + i * m_lineHeight, i);
}

void drawLine(QPainter *painter, const QRectF &area, const QString &text, Style style,
              Qt::Alignment alignment, const QColor &colour)
{
    const QFont face = font(style);
    const QString shown = QFontMetricsF(face).elidedText(
        printable(text).replace(QLatin1Char('\n'), QLatin1Char(' ')), Qt::ElideRight, area.width());
    painter->setFont(face);
    painter->setPen(colour);
    painter->drawText(area, int(alignment | Qt::TextSingleLine | Qt::AlignVCenter), shown);
}

qreal textWidth(const QString &text, Style style)
{
    return QFontMetricsF(font(style)).horizontalAdvance(text.left(300));
}

} // namespace coachbook::ui::paper
