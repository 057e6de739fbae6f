// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agentstore.h"
#include "core/storage/calendarexport.h"
#include "ui/printing/calendarpaper.h"
#include <QLocale>
#include <algorithm>
#include <tuple>

namespace coachbook::ui::paper {

namespace {

bool isOff(const CalendarEntry &entry)
{
    return entry.sessionStatus == SessionStatus::Cancelled || entry.sessionStatus == SessionStatus::NoShow;
}

bool touches(QDate first, QDate last, QDate from, QDate to)
{
    return first <= to && last >= from;
}

void addLeave(Db &db, CalendarPaper &paper)
{
    for (const Agent &agent : agentstore::all(db)) {
        for (const AgentPeriod &period : agentstore::periods(db, agent.id)) {
            const QDate last = std::min(period.to.value_or(paper.to), paper.to);
            if (period.kind != PeriodKind::Leave || !touches(period.from, last, paper.from, paper.to))
                continue;
            CalendarEntry entry;
            entry.kind = CalendarKind::Leave;
            entry.agent = agent.id;
            entry.agentName = agent.name;
            entry.first = std::max(period.from, paper.from);
            entry.last = last;
            paper.entries.push_back(entry);
        }
    }
}

} // namespace

CalendarPaper calendarPaper(Db &db, const BookSettings &settings, QDate from, QDate to, QDate today)
{
    CalendarPaper paper;
    paper.from = from;
    paper.to = to;
    paper.calendar = settings.calendar;
    paper.weekStart = QLocale::system().firstDayOfWeek();
    paper.teamName = settings.teamName;
    paper.supervisor = settings.supervisor;
    paper.today = today;
    for (CalendarEntry &entry : entriesToGiveOut(db, true)) {
        if (touches(entry.first, entry.last, from, to) && !isOff(entry))
            paper.entries.push_back(std::move(entry));
    }
    addLeave(db, paper);
    std::stable_sort(paper.entries.begin(), paper.entries.end(),
                     [](const CalendarEntry &a, const CalendarEntry &b) {
                         const auto rank = [](const CalendarEntry &e) {
                             return std::tuple(e.first, e.span ? e.span->from : -1, e.kind, e.agentName);
                         };
                         return rank(a) < rank(b);
                     });
    return paper;
}

} // namespace coachbook::ui::paper
