// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/baselinetable.h"
#include "ui/models/celltable.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpichart.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace coachbook::ui {
namespace {

enum Column { Name, Value, Count, Period, Now, Target, ColumnCount };

const QString none = QStringLiteral("–");

const KpiLine *lineOf(const PlanDocument &document, Kpi kpi)
{
    for (const KpiLine &line : document.kpis) {
        if (line.kpi == kpi)
            return &line;
    }
    return nullptr;
}

QString countText(const PlanBaseline &baseline)
{
    if (!baseline.value)
        return none;
    return baseline.n > 0 && baseline.n < smallSample ? BaselineTable::tr("%1 (few)").arg(baseline.n)
                                                      : countOf(baseline.n);
}

QString targetText(const KpiLine *line)
{
    if (!line || !line->setting.target)
        return none;
    const QString high = kpiValueText(line->kpi, *line->setting.target);
    if (line->setting.direction == Direction::Band && line->setting.targetLow)
        return BaselineTable::tr("%1 to %2").arg(kpiValueText(line->kpi, *line->setting.targetLow), high);
    return high;
}

} // namespace

BaselineTable::BaselineTable(QWidget *parent) : QTableWidget(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels(
        {tr("KPI"), tr("Baseline"), tr("n"), tr("Period"), tr("Last 2 weeks"), tr("Target")});
    setAccessibleName(tr("Baseline figures"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme::compactRowHeight);
    verticalHeader()->setMinimumSectionSize(theme::compactRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (int column = 0; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setTextAlignment(
            (column == Name || column == Period ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(theme::figures());
}

void BaselineTable::setCell(int row, int column, const QString &text, bool strong)
{
    auto *cell = new QTableWidgetItem(text);
    const bool left = column == Name || column == Period;
    cell->setTextAlignment((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (strong) {
        QFont font = theme::figures();
        font.setWeight(QFont::DemiBold);
        cell->setFont(font);
    }
    cell->setData(CellTable::ToneRole,
                  static_cast<int>(strong || column == Name ? theme::Tone::Text : theme::Tone::Muted));
    setItem(row, column, cell);
}

void BaselineTable::show(const PlanDocument &document, QDate today)
{
    const int rows = static_cast<int>(document.baselines.size());
    setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const PlanBaseline &baseline = document.baselines[static_cast<std::size_t>(row)];
        const KpiLine *line = lineOf(document, baseline.kpi);
        setCell(row, Name, kpiName(baseline.kpi));
        setCell(row, Value,
                baseline.value ? kpiValueText(baseline.kpi, *baseline.value) : tr("not enough data"),
                baseline.value.has_value());
        setCell(row, Count, countText(baseline));
        setCell(row, Period, tr("%1 to %2").arg(dayText(baseline.from, today), dayText(baseline.to, today)));
        setCell(row, Now, line && line->now ? kpiValueText(baseline.kpi, line->now->value) : none);
        setCell(row, Target, targetText(line));
        item(row, Name)->setToolTip(theme::plainToolTip(tr("Source: %1").arg(baseline.source)));
    }
    if (rows > 0 && currentRow() < 0)
        setCurrentCell(0, 0, QItemSelectionModel::NoUpdate); // a screen reader needs somewhere to stand
    updateGeometry();
}

QSize BaselineTable::sizeHint() const
{
    const int head = horizontalHeader()->sizeHint().height();
    return {400, head + verticalHeader()->length() + 2 * frameWidth()};
}

QSize BaselineTable::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void BaselineTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void BaselineTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << (row < 0 ? horizontalHeaderItem(column) : item(row, column))->text();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace coachbook::ui
