// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/sheettables.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/sparkline.h"
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace coachbook::ui {
namespace {

constexpr int sparkWidth = 104;
enum FigureColumn { KpiColumn, Now, Before, Baseline, Target, Count, Met, Weeks, FigureColumns };
enum QualityColumn { Text, Earned, Missed, Answers, Remark, QualityColumns };

Badge badgeOf(const FigureRow &row)
{
    switch (row.mark) {
    case FigureRow::Mark::Met:
        return {Badge::Shape::Tick, theme::Tone::Good, row.remark};
    case FigureRow::Mark::NotMet:
        return {Badge::Shape::Triangle, theme::Tone::Bad, row.remark};
    case FigureRow::Mark::None:
        break;
    }
    return {Badge::Shape::None, theme::Tone::Muted, row.remark};
}

Badge badgeOf(const QualityRow &row)
{
    if (row.isGap)
        return {Badge::Shape::Triangle, theme::Tone::Bad, row.remark};
    return {Badge::Shape::None, theme::Tone::Muted, row.remark};
}

/// Paints the cells that are more than text: a state, and a line of weeks.
class FigureDelegate : public QStyledItemDelegate
{
public:
    explicit FigureDelegate(FiguresTable *table) : QStyledItemDelegate(table), m_table(table) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const FigureRow &row = m_table->rows()[std::size_t(index.row())];
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        if (index.column() != Met && index.column() != Weeks) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        ground.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        if (index.column() == Met) {
            paintBadge(painter, option.rect.adjusted(theme::related, 0, -theme::small, 0), badgeOf(row),
                       option.font);
            return;
        }
        const theme::Colours &c = theme::colours();
        paintSparkline(painter, QRectF(option.rect).adjusted(6, 6, -6, -6), {row.weeks, row.goal},
                       {c.muted, c.muted, c.accent});
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() == Met)
            size.rwidth() =
                badgeSize(badgeOf(m_table->rows()[std::size_t(index.row())]), option.font).width() +
                theme::related + theme::small;
        return size;
    }

private:
    FiguresTable *m_table;
};

class QualityDelegate : public QStyledItemDelegate
{
public:
    explicit QualityDelegate(QualityTable *table) : QStyledItemDelegate(table), m_table(table) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != Remark) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        paintBadge(painter, option.rect.adjusted(theme::related, 0, -theme::small, 0),
                   badgeOf(m_table->rows()[std::size_t(index.row())]), option.font);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() == Remark)
            size.rwidth() += badgeShapeSize + theme::group;
        return size;
    }

private:
    QualityTable *m_table;
};

} // namespace

SheetTable::SheetTable(const QString &name, const QStringList &headers, QWidget *parent)
    : QTableWidget(0, int(headers.size()), parent)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels(headers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(theme::compactRowHeight);
    verticalHeader()->setDefaultSectionSize(theme::compactRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setFont(theme::font(theme::Type::Secondary));
}

void SheetTable::setCell(int row, int column, const QString &text, bool isNumber, bool isStrong)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (isStrong) {
        QFont face = font();
        face.setWeight(QFont::DemiBold);
        item->setFont(face);
    }
    setItem(row, column, item);
}

void SheetTable::fit()
{
    for (int column = 0; column < columnCount(); ++column) {
        const bool isNumber =
            rowCount() > 0 && item(0, column) && (item(0, column)->textAlignment() & Qt::AlignRight);
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter |
                                                       (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (rowCount() > 0)
        setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
    clearSelection();
    updateGeometry();
}

QSize SheetTable::sizeHint() const
{
    return {400, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2};
}

QSize SheetTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void SheetTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << (row < 0 ? horizontalHeaderItem(column)->text() : item(row, column)->text());
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void SheetTable::focusInEvent(QFocusEvent *event)
{
    QTableWidget::focusInEvent(event);
    if (currentRow() >= 0)
        selectRow(currentRow());
}

void SheetTable::focusOutEvent(QFocusEvent *event)
{
    QTableWidget::focusOutEvent(event);
    clearSelection(); // a row stays marked only while one reads the table with the keys
}

FiguresTable::FiguresTable(QWidget *parent)
    : SheetTable(tr("Figures"),
                 {tr("KPI"), tr("Now"), tr("Before"), tr("Baseline"), tr("Target"), tr("n"),
                  tr("Target met?"), tr("13 weeks")},
                 parent)
{
    setItemDelegate(new FigureDelegate(this));
    horizontalHeader()->setSectionResizeMode(Weeks, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(Weeks, sparkWidth);
    horizontalHeaderItem(Now)->setToolTip(tr("Last two weeks"));
    horizontalHeaderItem(Before)->setToolTip(tr("The two weeks before"));
    horizontalHeaderItem(Baseline)->setToolTip(tr("Frozen at the start of the plan"));
    horizontalHeaderItem(Count)->setToolTip(tr("Observations behind the value now"));
}

void FiguresTable::show(const std::vector<FigureRow> &rows)
{
    m_rows = rows;
    setRowCount(int(rows.size()));
    for (int at = 0; at < rowCount(); ++at) {
        const FigureRow &row = rows[std::size_t(at)];
        setCell(at, KpiColumn, row.kpi, false, true);
        setCell(at, Now, row.now, true, true);
        setCell(at, Before, row.before, true);
        setCell(at, Baseline, row.baseline, true);
        setCell(at, Target, row.target, true);
        setCell(at, Count, row.n, true);
        setCell(at, Met, row.remark, false);
        setCell(at, Weeks, {}, false);
        item(at, Weeks)->setData(Qt::AccessibleTextRole, tr("line of the last 13 weeks"));
    }
    fit();
}

QualityTable::QualityTable(QWidget *parent)
    : SheetTable(tr("Quality by section and question"),
                 {tr("Section and question"), tr("Earned"), tr("Missed"), tr("n"), QString()}, parent)
{
    setItemDelegate(new QualityDelegate(this));
}

void QualityTable::show(const std::vector<QualityRow> &rows)
{
    m_rows = rows;
    setRowCount(int(rows.size()));
    for (int at = 0; at < rowCount(); ++at) {
        const QualityRow &row = rows[std::size_t(at)];
        // The indent is part of the text: a screen reader says it as it is, and a copy keeps it.
        setCell(at, Text, row.isSection ? row.text : QStringLiteral("    ") + row.text, false, row.isSection);
        setCell(at, Earned, row.earned, true, row.isSection);
        setCell(at, Missed, row.missed, true);
        setCell(at, Answers, row.n, true);
        setCell(at, Remark, row.remark, false);
        item(at, Text)->setToolTip(theme::plainToolTip(row.text));
    }
    fit();
}

} // namespace coachbook::ui
