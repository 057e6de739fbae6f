// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartmodule.h"
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace coachbook::ui {

/// A chart on a page. The charts module is loaded when the first view is shown; where it is missing, the
/// table stands in its place. T or the small button changes between the chart and the same data as a table,
/// which Ctrl+C copies.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    void setChart(const KpiChart &chart);
    bool showsTable() const;
    void setShowsTable(bool table);
    QString tableText() const; ///< what Ctrl+C copies: tab separated, with a line of titles
    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeChart(); ///< once, with the module
    void fillTable();
    void presentChart();

    KpiChart m_chart;
    QStackedLayout *m_stack;
    QTableWidget *m_table;
    QToolButton *m_button;
    QLabel *m_missing;
    QWidget *m_picture = nullptr; ///< the module's widget
    bool m_tried = false;
};

} // namespace coachbook::ui
