// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The team plan, and any table as it stands on a page.
#include "ui/printing/paper.h"
#include "ui/printing/paperbuilder.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/paperwords.h"
#include <QPagedPaintDevice>

namespace coachbook::ui::paper {

namespace {

QString teamLead(const TeamPlanInput &input)
{
    int overdue = 0, due = 0, paused = 0;
    for (const auto &row : input.rows) {
        overdue += row.due.state == DueState::Overdue;
        due += row.due.state == DueState::Due || row.due.state == DueState::DueSoon;
        paused += row.due.state == DueState::Paused;
    }
    return joined({weekdayYearDay(input.today),
                   input.rows.size() == 1 ? Words::tr("one agent")
                                          : Words::tr("%n agents", nullptr, int(input.rows.size())),
                   overdue > 0 ? Words::tr("%1 overdue").arg(overdue) : QString(),
                   due > 0 ? Words::tr("%1 due or due soon").arg(due) : QString(),
                   paused > 0 ? Words::tr("%1 paused").arg(paused) : QString()});
}

std::vector<TableCell> teamRow(const TeamPlanInput::Row &row, QDate today)
{
    const QString none = QStringLiteral("\u2013");
    const QString next =
        row.due.nextDue ? QStringLiteral("%1, %2").arg(dayText(*row.due.nextDue, today), dueWords(row.due))
                        : dueWords(row.due);
    return {{row.agent.name, Style::FigureStrong,
             row.planNumber
                 ? Words::tr("plan %1, revision %2").arg(*row.planNumber).arg(row.planRevision.value_or(1))
                 : QString()},
            {tierWords(row.due.tier, today), Style::Figure, cadenceText(row.due.cadenceDays)},
            {next, Style::Figure, sentence(whyWords(row.due, today))},
            row.focus.isEmpty() ? none : row.focus,
            row.review ? dayText(*row.review, today) : none,
            row.openItems > 0 ? QString::number(row.openItems) : none};
}

/// The agents sign their own plans; the team plan is the supervisor's.
void addTeamTable(PaperBuilder &paper, const PaperTable &table, const TeamPlanInput &input)
{
    paper.table(table);
    paper.keepLastWithNext();
    paper.space(pt(16));
    paper.signature(Words::tr("Supervisor"), input.supervisor);
}

void turnToLandscape(QPagedPaintDevice &device)
{
    if (device.pageLayout().orientation() != QPageLayout::Landscape)
        device.setPageOrientation(QPageLayout::Landscape);
}

qreal naturalWidth(const TableInput &input)
{
    qreal sum = 0;
    for (int i = 0; i < input.headers.size(); ++i) {
        qreal widest = textWidth(input.headers[i], Style::SmallStrong);
        for (const QStringList &row : input.rows)
            widest = std::max(widest, textWidth(row.value(i), Style::Figure));
        sum += widest + pt(13);
    }
    return sum;
}

} // namespace

int drawTeamPlan(QPagedPaintDevice &device, const TeamPlanInput &input)
{
    // Six columns, two of them sentences: the sheet lies on its side.
    turnToLandscape(device);
    PaperBuilder paper(pageSpace(device).width);
    paper.title(input.teamName.isEmpty() ? Words::tr("Team plan")
                                         : Words::tr("Team plan, %1").arg(input.teamName),
                teamLead(input));
    PaperTable table;
    table.columns = {{Words::tr("Agent"), false, 1.3},
                     {Words::tr("Tier and cadence"), false, 1.1},
                     {Words::tr("Next session"), false, 2.8},
                     {Words::tr("Focus"), false, 1.9},
                     {Words::tr("Review"), false},
                     {Words::tr("Open items"), true}};
    for (const TeamPlanInput::Row &row : input.rows)
        table.rows.push_back(teamRow(row, input.today));
    if (table.rows.empty())
        paper.paragraph(Words::tr("There is no agent in this book yet."), Style::Emphasis);
    else
        addTeamTable(paper, table, input);
    PageFrame frame;
    frame.headerLeft = input.teamName;
    frame.headerRight = Words::tr("Team plan of %1").arg(yearDay(input.today));
    frame.footerLeft = joined({Words::tr("Printed %1").arg(yearDay(input.today)), input.supervisor});
    return drawPages(device, paper.take(), frame);
}

int drawTable(QPagedPaintDevice &device, const TableInput &input)
{
    if (naturalWidth(input) > pageSpace(device).width)
        turnToLandscape(device);
    PaperBuilder paper(pageSpace(device).width);
    paper.title(input.title, input.subtitle);
    PaperTable table;
    for (int i = 0; i < input.headers.size(); ++i)
        table.columns.push_back({input.headers[i], input.numeric.value(i, false), 0});
    for (const QStringList &row : input.rows) {
        std::vector<TableCell> cells;
        for (int i = 0; i < input.headers.size(); ++i)
            cells.emplace_back(row.value(i));
        table.rows.push_back(std::move(cells));
    }
    if (!table.columns.empty())
        paper.table(table);
    if (table.rows.empty())
        paper.paragraph(Words::tr("Nothing to show."), Style::Emphasis);
    PageFrame frame;
    frame.headerLeft = input.title;
    frame.footerLeft = Words::tr("Printed %1").arg(yearDay(input.today));
    return drawPages(device, paper.take(), frame);
}

} // namespace coachbook::ui::paper
