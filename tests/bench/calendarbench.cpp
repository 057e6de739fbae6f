// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// A week with 400 entries and a month with 2,000, painted in software: frame times of scrolling, dragging and
// turning to the next period. Prints median, the slowest of a hundred and the slowest; fails when the slowest
// of a hundred is over a frame at 60 a second. What a drag says is worked out for each frame, as in the
// window.
#include "core/domain/calendarfilter.h"
#include "core/domain/sessionconflict.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/timegridview.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/calendarwords.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <cstdio>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

constexpr double frameLimit = 1000.0 / 60; // ms
constexpr int frames = 300, turns = 40, weekEntries = 400, monthEntries = 2000, agents = 40;
const QDate monday(2026, 11, 16), today(2026, 11, 20);

CalendarEntry entryAt(int number, QDate first, int days)
{
    CalendarEntry entry;
    entry.id = number + 1;
    entry.agent = AgentId(number % agents + 1);
    entry.agentName = QStringLiteral("Agent Number %1").arg(number % agents + 1);
    entry.first = entry.last = first.addDays(number % days);
    entry.minutes = 30;
    if (number % 5 == 4) { // of five one is due on a day
        entry.kind = number % 2 ? CalendarKind::ActionItem : CalendarKind::CheckIn;
        entry.text = QStringLiteral("On every call, name the next step with its day before the farewell");
        return entry;
    }
    const int from = 8 * 60 + number * 37 % (9 * 60) / 15 * 15;
    entry.span = MinuteSpan{from, from + 30};
    entry.sessionType = SessionType(number % 3);
    entry.sessionStatus = SessionStatus::Scheduled;
    return entry;
}

std::vector<CalendarEntry> entriesFrom(int count, QDate first, int days)
{
    std::vector<CalendarEntry> entries;
    for (int number = 0; number < count; ++number)
        entries.push_back(entryAt(number, first, days));
    sortForCalendar(entries);
    return entries;
}

struct Timed
{
    std::vector<double> frames; ///< ms
    void time(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        QCoreApplication::processEvents();
        frames.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    bool report(const char *what)
    {
        std::sort(frames.begin(), frames.end());
        const double slow = frames[frames.size() * 99 / 100];
        std::printf("   %-34s %6.2f ms median, %6.2f of a hundred, %6.2f at most (limit %.1f)\n", what,
                    frames[frames.size() / 2], slow, frames.back(), frameLimit);
        return slow <= frameLimit;
    }
};

void sendMouse(CalendarCanvas &view, QEvent::Type type, QPoint at, Qt::MouseButton button)
{
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

bool dragOver(CalendarCanvas &view, const CalendarModel &model, const char *what)
{
    int row = 0;
    while (!canMove(model.at(row)) || view.visualRect(model.index(row)).isEmpty())
        ++row;
    const QPoint from = view.visualRect(model.index(row)).center();
    sendMouse(view, QEvent::MouseButtonPress, from, Qt::LeftButton);
    Timed timed;
    const QRect area = view.viewport()->rect().adjusted(80, 200, -20, -20);
    for (int frame = 0; frame < frames; ++frame) {
        const QPoint at(area.left() + frame * 7 % area.width(), area.top() + frame * 5 % area.height());
        timed.time([&] { sendMouse(view, QEvent::MouseMove, at, Qt::NoButton); });
    }
    sendMouse(view, QEvent::MouseButtonRelease, from, Qt::LeftButton);
    return timed.report(what);
}

void explainBy(CalendarCanvas &view, const CalendarModel &model)
{
    view.setExplain([&model](const CalendarMove &move) {
        SessionProposal proposed;
        proposed.agent = move.agent.value_or(AgentId(1));
        proposed.day = move.day;
        if (move.minute)
            proposed.span = MinuteSpan{*move.minute, *move.minute + move.minutes};
        return consequenceText({}, sessionConflicts(proposed, model.entries(), {}), today);
    });
}

bool timeWeek()
{
    CalendarModel model;
    TimeGridView week(&model, QStringLiteral("Week"));
    explainBy(week, model);
    week.setPeriod(monday, 7, QTimeZone("Europe/Berlin"));
    model.setEntries(entriesFrom(weekEntries, monday, 7), today);
    week.resize(1040, 680);
    week.show();
    QCoreApplication::processEvents();
    Timed scroll, turn;
    for (int frame = 0; frame < frames; ++frame)
        scroll.time(
            [&] { week.verticalScrollBar()->setValue(frame * 3 % week.verticalScrollBar()->maximum()); });
    for (int at = 0; at < turns; ++at) {
        const QDate first = monday.addDays(7 * (at % 2));
        const std::vector<CalendarEntry> entries = entriesFrom(weekEntries, first, 7);
        turn.time([&] {
            week.setPeriod(first, 7, QTimeZone("Europe/Berlin"));
            model.setEntries(entries, today);
        });
    }
    bool good = scroll.report("week of 400, scrolled");
    good = dragOver(week, model, "week of 400, dragged") && good;
    turn.report("week of 400, the next one (no limit)");
    return good;
}

bool timeMonth()
{
    CalendarModel model;
    MonthView month(&model, QStringLiteral("Month"));
    explainBy(month, model);
    const auto show = [&](int months) {
        const QDate day = today.addMonths(months);
        month.setPeriod(day, monthGrid(day, Qt::Monday));
        return entriesFrom(monthEntries, monthGrid(day, Qt::Monday).first, 42);
    };
    model.setEntries(show(0), today);
    month.resize(1040, 680);
    month.show();
    QCoreApplication::processEvents();
    Timed turn;
    for (int at = 0; at < turns; ++at) {
        const std::vector<CalendarEntry> entries = show(at % 2);
        turn.time([&] { model.setEntries(entries, today); });
    }
    bool good = turn.report("month of 2,000, scrolled to the next");
    return dragOver(month, model, "month of 2,000, dragged") && good;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(theme::Look::Light);
    const bool week = timeWeek(), month = timeMonth();
    return week && month ? 0 : 1;
}
