// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentcards.h"
#include "ui/charts/chartview.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

const QString weeksState = QStringLiteral("agentWeeks");
constexpr int spans[] = {13, 26};
constexpr int columns = 2;

} // namespace

FiguresCard::FiguresCard(QWidget *parent) : Card(parent), m_weeks(new QComboBox)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new SectionTitle(tr("Figures")));
    head->addStretch();
    head->addWidget(m_weeks);
    column()->addLayout(head);
    m_weeks->setAccessibleName(tr("Weeks shown"));
    leaveWheelToPage(m_weeks);
    for (const int span : spans)
        m_weeks->addItem(tr("%n weeks", nullptr, span), span);
    m_weeks->setCurrentIndex(qMax(0, m_weeks->findData(preferences::state(weeksState).toInt())));
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::related);
    for (int i = 0; i < int(allKpis.size()); ++i) {
        auto *chart = new ChartView;
        chart->setMinimumWidth(200);
        chart->setFixedHeight(168);
        grid->addWidget(chart, i / columns, i % columns);
        m_charts.push_back(chart);
    }
    column()->addLayout(grid);
    connect(m_weeks, &QComboBox::currentIndexChanged, this, [this] {
        preferences::setState(weeksState, QByteArray::number(weeks()));
        Q_EMIT weeksChanged();
    });
}

int FiguresCard::weeks() const
{
    return m_weeks->currentData().toInt();
}

void FiguresCard::show(const std::vector<KpiChart> &charts)
{
    for (size_t i = 0; i < m_charts.size() && i < charts.size(); ++i)
        m_charts[i]->setChart(charts[i]);
}

} // namespace coachbook::ui
