// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/movementtable.h"
#include "ui/theme/theme.h"
#include <QHeaderView>

namespace coachbook::ui {

MovementTable::MovementTable(QWidget *parent)
    : FigureTable({tr("Figure"), tr("Before"), tr("Since"), tr("Agent's change"), tr("Team's change"),
                   tr("By itself"), tr("In words")},
                  {0, 6}, tr("Changes side by side"), parent)
{
    setSelectionMode(SingleSelection);
    horizontalHeaderItem(5)->setToolTip(
        tr("What a value that is away from the team's does without any doing: regression to the mean"));
}

void MovementTable::show(const AgentMovement &movement)
{
    std::vector<MovementLine> lines;
    for (const KpiMovement &each : movement.kpis)
        lines.push_back(movementLine(each));
    for (const BehaviourMovement &each : movement.behaviours)
        lines.push_back(behaviourLine(each));
    const int current = currentRow();
    QFont strong = theme::figures();
    strong.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const MovementLine &line : lines)
        widest = std::max(widest, QFontMetrics(strong).horizontalAdvance(line.word));
    horizontalHeader()->setSectionResizeMode(6, QHeaderView::Fixed);
    setColumnWidth(6, widest + 3 * theme::related);
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const MovementLine &line = lines[static_cast<size_t>(row)];
        const QString cells[] = {line.name, line.before,   line.since, line.change,
                                 line.team, line.expected, line.word};
        for (int column = 0; column < columnCount(); ++column)
            setCell(row, column, cells[column], column == 6);
        item(row, 0)->setToolTip(theme::plainToolTip(line.name));
    }
    if (current >= 0 && current < rowCount())
        setCurrentCell(current, 0);
    finish();
}

QString MovementTable::asText() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << (row < 0 ? horizontalHeaderItem(column) : item(row, column))->text();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace coachbook::ui
