// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/printing/papersamples.h"
#include "ui/charts/chartloader.h"
#include "ui/charts/chartview.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/kpicharts.h"
#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

KpiLine qaLine()
{
    return test::kpiLines().front();
}

KpiChart qaChart()
{
    std::vector<WeekPoint> team = qaLine().series;
    for (WeekPoint &week : team) {
        if (week.value)
            *week.value = {week.value->value + 6, 200};
    }
    return kpiChart(qaLine(), team, {{2026, 10, 9}, {2026, 11, 6}, {2025, 1, 1}});
}

} // namespace

TEST_CASE("A KPI chart leaves out weeks without a value and sessions outside its time", "[charts]")
{
    const KpiChart chart = qaChart();
    REQUIRE(chart.title == QStringLiteral("QA score"));
    REQUIRE(chart.from == QDate(2026, 8, 24));
    REQUIRE(chart.to == QDate(2026, 11, 16));
    REQUIRE(chart.agent.size() == 12);
    REQUIRE(chart.team.size() == 12);
    REQUIRE(chart.sessions == std::vector<QDate>{{2026, 10, 9}, {2026, 11, 6}});
    REQUIRE(chart.target == 85);
    REQUIRE(chart.targetLabel == QStringLiteral("target 85 %"));
    REQUIRE(chart.baseline == 72);
    REQUIRE(chart.remark == QStringLiteral("n = 3 to 7 a week"));
    REQUIRE(chart.valueText(80) == QStringLiteral("80 %"));
}

TEST_CASE("A session in the last week stays on the axis", "[charts]")
{
    const KpiChart chart = kpiChart(qaLine(), {}, {{2026, 11, 20}});
    REQUIRE(chart.sessions == std::vector<QDate>{chart.to});
}

TEST_CASE("The band around a baseline is the usual move from week to week", "[charts]")
{
    std::vector<WeekPoint> series;
    for (const double value : {70.0, 72.0, 70.0, 72.0})
        series.push_back({QDate(2026, 1, 5).addDays(7 * int(series.size())), KpiValue{value, 5}});
    REQUIRE(usualMove(series) == Approx(2 / 1.128));
    series[1].value.reset();
    REQUIRE(usualMove(series) == 0); // too few moves to speak of
}

TEST_CASE("The chart's table has a row for each week", "[charts]")
{
    const std::vector<ChartRow> rows = chartRows(qaChart());
    REQUIRE(rows.size() == 13);
    REQUIRE(rows[0].value == QStringLiteral("71 %"));
    REQUIRE(rows[0].team == QStringLiteral("77 %"));
    REQUIRE(rows[4].value.isEmpty());
    REQUIRE(rows[4].n.isEmpty());
    REQUIRE(rows[12].n == QStringLiteral("7"));
}

TEST_CASE("A chart says in a sentence what it shows", "[charts]")
{
    const QString summary = chartSummary(qaChart());
    for (const char *words : {"QA score", "last 80 %", "target 85 %", "baseline 72 %"})
        REQUIRE(summary.contains(QString::fromUtf8(words)));
    KpiLine line = qaLine();
    for (WeekPoint &week : line.series)
        week.value.reset();
    REQUIRE(chartSummary(kpiChart(line, {}, {})).contains(QStringLiteral("no figures yet")));
}

TEST_CASE("The module draws a chart on paper and on the screen", "[charts]")
{
    QString reason;
    ChartModule *const module = chartModule(&reason);
    INFO(reason.toStdString());
    REQUIRE(module);
    const auto inked = [&](const KpiChart &chart) {
        QImage picture(600, 300, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        QFont font;
        font.setPixelSize(14);
        module->paint(&painter, QRectF(0, 0, 600, 300), chart, theme::paperColours(), font);
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                dark += qGray(picture.pixel(x, y)) < 128;
        }
        return dark;
    };
    const int full = inked(qaChart());
    KpiLine none = qaLine();
    for (WeekPoint &week : none.series)
        week.value.reset();
    const int empty = inked(kpiChart(none, {}, {}));
    REQUIRE(empty > 100); // title, axis, words
    REQUIRE(full > empty + 500);
}

TEST_CASE("T changes between the chart and its table, Ctrl+C copies it", "[charts]")
{
    ChartView view;
    view.setChart(qaChart());
    view.resize(500, 260);
    view.show();
    REQUIRE_FALSE(view.showsTable());
    REQUIRE(view.accessibleName().contains(QStringLiteral("QA score")));
    QTest::keyClick(&view, Qt::Key_T);
    REQUIRE(view.showsTable());
    auto *const table = view.findChild<QTableWidget *>();
    REQUIRE(table->rowCount() == 13);
    REQUIRE(table->currentRow() == 12);
    REQUIRE(table->accessibleName().contains(QStringLiteral("QA score")));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QApplication::clipboard()->text().contains(QStringLiteral("\t80 %\t7\t86 %")));
    QTest::keyClick(table, Qt::Key_T);
    REQUIRE_FALSE(view.showsTable());
    view.findChild<QToolButton *>()->click();
    REQUIRE(view.showsTable());
}

TEST_CASE("A view without a chart or without figures can be shown", "[charts]")
{
    ChartView bare;
    bare.show();
    REQUIRE_FALSE(bare.grab().isNull());
    KpiLine none = qaLine();
    none.series.clear();
    ChartView view;
    view.setChart(kpiChart(none, {}, {}));
    view.show();
    REQUIRE_FALSE(view.grab().isNull());
}
