// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartmodule.h"
#include "ui/printing/pageflow.h"
#include "ui/printing/papertype.h"
#include <QStringList>

namespace coachbook::ui::paper {

struct TableCell
{
    TableCell() = default;
    TableCell(QString words, Style face = Style::Figure) : text(std::move(words)), style(face) {}
    TableCell(QString words, Style face, QString below)
        : text(std::move(words)), detail(std::move(below)), style(face)
    {}
    QString text;
    QString detail; ///< a second, smaller line
    Style style = Style::Figure;
    qreal indent = 0;
};

struct TableColumn
{
    QString title;
    bool numeric = false; ///< right aligned
    qreal share = 0;      ///< of the width the other columns leave; 0: as wide as its widest text
};

struct PaperTable
{
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    std::set<size_t> leading; ///< rows that stay with the one after them
    bool rules = true;        ///< a thin one under each row
};

struct HangingItem ///< a paragraph with a mark, a number or a time hanging before it
{
    QString mark;
    QString text;
    qreal hang = pt(16); ///< from the mark to the text
    qreal left = 0;
    Style style = Style::Body;
    bool keepWithNext = false;
};

struct Blank ///< a line to write on, with its label above
{
    QString label;
    qreal share = 1;
    QString text; ///< already known: written on the line
};

/// Sets a document block by block; the result is a flow for drawPages().
class PaperBuilder
{
public:
    explicit PaperBuilder(qreal width);

    void title(const QString &title, const QString &lead);
    void heading(const QString &text, const QString &remark = {}); ///< the remark stands small at the right
    void numberedHeading(int number, const QString &text);
    void subheading(const QString &text, const QString &remark = {});
    void paragraph(const QString &text, Style style = Style::Body, qreal indent = 0);
    void item(const HangingItem &item);
    void facts(const std::vector<std::pair<QString, QString>> &facts); ///< label and value, one a line
    void table(const PaperTable &table);
    void checks(const QStringList &labels, const QString &blankLabel = {},
                qreal indent = 0); ///< boxes to tick
    void writingLines(int count, qreal indent = 0);
    void writeBox(const QString &label, const QString &hint,
                  qreal height); ///< big enough to write in by hand
    void blanks(const std::vector<Blank> &blanks);
    void signature(const QString &who, const QString &name);
    void charts(const std::vector<KpiChart> &charts, int perRow, qreal height);
    void space(qreal height);
    void endChain();         ///< the block just added may be the last on a page
    void keepLastWithNext(); ///< the block just added stays with the following one

    qreal width() const { return m_width; }
    /// The finished flow; a line at the end names the letters no font could draw.
    Flow take();

private:
    void add(Piece piece);
    struct Lines
    {
        std::shared_ptr<PaperText> text;
        qreal indent = 0, before = 0;
        bool keepWithNext = false;
        QString mark; ///< before the first line, in its own style
        qreal markLeft = 0;
        Style markStyle = Style::Strong;
        QColor markInk = ink();
    };
    void addLines(const Lines &lines);
    void addHeadingLine(const QString &heading, const QString &remark, Style style, qreal before);
    std::shared_ptr<PaperText> text(const QString &text, Style style, qreal width,
                                    Qt::Alignment alignment = Qt::AlignLeft);
    qreal measure() const; ///< at most 90 characters of the body

    Flow m_flow;
    MissingLetters m_missing;
    qreal m_width;
    qreal m_space = 0; ///< still to be put above the next piece
};

} // namespace coachbook::ui::paper
