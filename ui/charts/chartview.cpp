// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"
#include "ui/charts/chartloader.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/kpicharts.h"
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace coachbook::ui {

namespace {

QTableWidget *makeTable(QWidget *parent)
{
    auto *const table = new QTableWidget(0, 4, parent);
    table->setHorizontalHeaderLabels(
        {ChartView::tr("Week of"), ChartView::tr("Value"), ChartView::tr("n"), ChartView::tr("Team")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme::compactRowHeight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setFont(theme::figures());
    return table;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout), m_table(makeTable(this)), m_button(new QToolButton(this)),
      m_missing(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_button->setText(tr("Table"));
    m_button->setObjectName(QStringLiteral("chartTableButton"));
    m_button->setToolTip(tr("Show the same data as a table (T)"));
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QToolButton::toggled, this, &ChartView::setShowsTable);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_missing->hide();
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);

    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_missing, 1);
    foot->addStretch();
    foot->addWidget(m_button);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(theme::small, theme::small, theme::small, 0);
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    column->addLayout(foot);
}

void ChartView::setChart(const KpiChart &chart)
{
    m_chart = chart;
    setAccessibleName(chartSummary(chart));
    setAccessibleDescription(tr("Press T for the same data as a table"));
    m_table->setAccessibleName(tr("%1, by week").arg(chart.title));
    m_button->setAccessibleName(tr("%1 as a table").arg(chart.title));
    fillTable();
    presentChart();
}

bool ChartView::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartView::setShowsTable(bool table)
{
    const bool onTable = table || !m_picture;
    m_stack->setCurrentWidget(onTable ? static_cast<QWidget *>(m_table) : m_picture);
    const QSignalBlocker quiet(m_button);
    m_button->setChecked(onTable);
    if (hasFocus() || m_table->hasFocus())
        onTable ? m_table->setFocus() : setFocus();
}

void ChartView::fillTable()
{
    const std::vector<ChartRow> rows = chartRows(m_chart);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        const ChartRow &week = rows[size_t(row)];
        const QStringList cells{week.week, week.value, week.n, week.team};
        for (int column = 0; column < 4; ++column) {
            auto *const item = new QTableWidgetItem(cells[column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    // A table without a current cell is no place for a screen reader.
    if (!rows.empty())
        m_table->setCurrentCell(int(rows.size()) - 1, 0);
}

QString ChartView::tableText() const
{
    QString text = QStringLiteral("%1\t%2\t%3\t%4\n").arg(tr("Week of"), m_chart.title, tr("n"), tr("Team"));
    for (const ChartRow &row : chartRows(m_chart))
        text += QStringLiteral("%1\t%2\t%3\t%4\n").arg(row.week, row.value, row.n, row.team);
    return text;
}

void ChartView::makeChart()
{
    if (m_tried)
        return;
    m_tried = true;
    QString reason;
    if (ChartModule *const module = chartModule(&reason)) {
        m_picture = module->makeWidget(this);
        m_stack->addWidget(m_picture);
        m_stack->setCurrentWidget(m_picture);
    } else {
        m_missing->setText(tr("The chart cannot be drawn: %1").arg(reason));
        m_missing->show();
        m_button->hide();
    }
}

void ChartView::presentChart()
{
    // A chart that was never set has no texts to draw with.
    if (m_picture && m_chart.dayText)
        chartModule()->show(m_picture, m_chart, theme::chartColours());
}

void ChartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makeChart();
    presentChart();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(tableText());
    else if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier && m_picture)
        setShowsTable(!showsTable());
    else
        QWidget::keyPressEvent(event);
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *const key = static_cast<QKeyEvent *>(event);
        const bool ours = key->matches(QKeySequence::Copy) ||
                          (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier);
        if (ours) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colours().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::corner, theme::corner);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        presentChart();
}

QSize ChartView::sizeHint() const
{
    return {360, 200};
}

} // namespace coachbook::ui
