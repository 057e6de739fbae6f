// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"
#include "core/domain/cadenceeffect.h"
#include "core/storage/duereader.h"
#include "ui/calendar/agendatable.h"
#include "ui/calendar/duepane.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/smallmonth.h"
#include "ui/calendar/timegridview.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/partbar.h"
#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTimer>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int calendarAgendaDays = 28;

Qt::DayOfWeek calendarWeekBegins()
{
    return QLocale::system().firstDayOfWeek();
}

/// What is due and how full the days are, of the agent that is chosen.
std::map<QDate, CalendarBand> calendarBandsOf(const std::vector<CalendarEntry> &entries,
                                              const CalendarFilter &filter, QDate today)
{
    CalendarFilter ofAgent;
    ofAgent.agent = filter.agent;
    std::map<QDate, CalendarBand> bands;
    for (const CalendarEntry &entry : entries) {
        if (!isShown(entry, ofAgent, today))
            continue;
        if (entry.kind == CalendarKind::Session && stateOf(entry, today) != CalendarState::NotHeld)
            bands[entry.first].minutes += entry.minutes;
        if (entry.kind != CalendarKind::DueWindow)
            continue;
        ++bands[entry.last].due;
        for (QDate day = entry.first; day <= entry.last; day = day.addDays(1))
            ++bands[day].open;
    }
    return bands;
}

/// Due windows and shifts of everybody would hide the rest: they are a band, until one agent or kind is
/// looked at.
bool isInCalendar(const CalendarEntry &entry, const CalendarFilter &filter)
{
    return (entry.kind != CalendarKind::DueWindow && entry.kind != CalendarKind::Shift) || filter.agent ||
           filter.kind;
}

} // namespace

/// Planned is who has a session ahead that counts (CAD-3): a peer session or a short talk leaves the agent
/// due.
void CalendarPage::showDue()
{
    std::vector<Session> counting = m_desk.team().planned;
    std::erase_if(counting, [least = controller().settings().cadence.countsFromMinutes](const Session &each) {
        return !wouldCount(each, least);
    });
    m_due->setDue(dueEntries(m_desk.team().inputs, controller().settings(), controller().today()),
                  m_desk.team().inputs, counting, controller().today());
}

void CalendarPage::refresh()
{
    if (!m_day.isValid())
        m_day = controller().today();
    m_desk.readTeam();
    fillAgents();
    showKinds();
    showDue();
    for (CalendarCanvas *each :
         {static_cast<CalendarCanvas *>(m_month), static_cast<CalendarCanvas *>(m_week),
          static_cast<CalendarCanvas *>(m_oneDay)})
        each->setReadOnly(controller().isReadOnly());
    m_due->setDragEnabled(!controller().isReadOnly());
    m_whole->setCurrentIndex(m_desk.team().inputs.empty() ? 1 : 0);
    showPeriod();
    allow();
}

bool CalendarPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity : {Entity::Agent, Entity::Session, Entity::ActionItem, Entity::CheckIn,
                                Entity::Plan, Entity::Setting, Entity::Import}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

QString CalendarPage::subtitle() const
{
    const QDate today = controller().today();
    int sessions = 0;
    for (const CalendarEntry &entry : m_desk.entries()) {
        if (entry.kind == CalendarKind::Session && entry.first == today &&
            stateOf(entry, today) != CalendarState::NotHeld)
            ++sessions;
    }
    const QString day = longDayText(today);
    if (m_desk.entries().empty() || sessions == 0)
        return day;
    return sessions == 1 ? tr("%1: 1 session today").arg(day)
                         : tr("%1: %2 sessions today").arg(day).arg(sessions);
}

std::pair<QDate, QDate> CalendarPage::period() const
{
    switch (m_view) {
    case CalendarPeriod::Month: {
        const MonthGrid grid = monthGrid(m_day, calendarWeekBegins());
        return {grid.first, grid.last()};
    }
    case CalendarPeriod::Week: {
        const QDate first = firstOfWeek(m_day, calendarWeekBegins());
        return {first, first.addDays(6)};
    }
    case CalendarPeriod::Day:
        return {m_day, m_day};
    case CalendarPeriod::Agenda:
        return {m_day, m_day.addDays(calendarAgendaDays - 1)};
    }
    return {m_day, m_day};
}

void CalendarPage::showPeriod()
{
    const auto [first, last] = period();
    controller().guarded([&, from = first, to = last] { m_desk.read(from, to); });
    m_month->setPeriod(m_day, monthGrid(m_day, calendarWeekBegins()));
    m_week->setPeriod(firstOfWeek(m_day, calendarWeekBegins()), 7, m_desk.zone());
    m_oneDay->setPeriod(m_day, 1, m_desk.zone());
    showNow();
    m_title->setText(periodText(m_view, m_day, first, last));
    m_jump->setDay(m_day, controller().today());
    showEntries();
}

/// The line of this minute; none where the day was set by hand.
void CalendarPage::showNow()
{
    const QDateTime now = controller().nowUtc().toTimeZone(m_desk.zone());
    std::optional<CalendarSpot> line;
    if (now.date() == controller().today())
        line = CalendarSpot{now.date(), now.time().msecsSinceStartOfDay() / 60000};
    m_week->setNow(line);
    m_oneDay->setNow(line);
}

void CalendarPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (controller().hasBook())
        showNow();
    m_minutely->start();
}

void CalendarPage::hideEvent(QHideEvent *event)
{
    m_minutely->stop(); // nothing wakes up for a page that nobody looks at
    Page::hideEvent(event);
}

void CalendarPage::showEntries()
{
    const auto [first, last] = period();
    const CalendarFilter chosen = filter();
    const QDate today = controller().today();
    std::optional<CalendarEntry> before;
    if (const CalendarEntry *entry = current())
        before = *entry;
    std::vector<CalendarEntry> shown;
    for (const CalendarEntry &entry : m_desk.entries()) {
        if (entry.last >= first && entry.first <= last && isShown(entry, chosen, today) &&
            isInCalendar(entry, chosen))
            shown.push_back(entry);
    }
    m_model->setEntries(std::move(shown), today);
    const std::map<QDate, CalendarBand> bands = calendarBandsOf(m_desk.entries(), chosen, today);
    const auto isWorked = [calendar = controller().settings().calendar](QDate day) {
        return calendar.isWorkingDay(day);
    };
    for (CalendarCanvas *each :
         {static_cast<CalendarCanvas *>(m_month), static_cast<CalendarCanvas *>(m_week),
          static_cast<CalendarCanvas *>(m_oneDay)}) {
        each->setBands(bands);
        each->setWhatFirst(chosen.agent.has_value());
        each->setWorkingDays(isWorked);
        each->setSpot({m_day, each->spot().minute});
        if (before && each == canvas())
            each->setCurrent(*before);
    }
    if (before && m_view == CalendarPeriod::Agenda)
        m_agenda->setCurrent(*before);
    allow();
    Q_EMIT titleChanged();
}

CalendarFilter CalendarPage::filter() const
{
    CalendarFilter chosen;
    if (const QVariant agent = m_agent->currentData(); agent.isValid())
        chosen.agent = AgentId(agent.toLongLong());
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        chosen.kind = CalendarKind(kind.toInt());
    chosen.state = CalendarState(m_state->currentData().toInt());
    return chosen;
}

void CalendarPage::fillAgents()
{
    const QSignalBlocker quiet(m_agent);
    const QVariant before = m_agent->currentData();
    m_agent->clear();
    m_agent->addItem(tr("All agents"));
    for (const DueInput &each : m_desk.team().inputs)
        m_agent->addItem(each.agent.name, qlonglong(each.agent.id.value()));
    m_agent->setCurrentIndex(std::max(0, before.isValid() ? m_agent->findData(before) : 0));
}

void CalendarPage::showView(CalendarPeriod view)
{
    const bool hadFocus =
        isAncestorOf(focusWidget()) && m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_view = view;
    {
        const QSignalBlocker quiet(m_views);
        m_views->setCurrentIndex(int(view));
    }
    m_stack->setCurrentIndex(int(view));
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus || focusWidget() == nullptr)
        m_stack->currentWidget()->setFocus();
    showPeriod();
}

void CalendarPage::showDay(QDate day)
{
    m_day = day;
    showPeriod();
}

void CalendarPage::turn(int steps)
{
    switch (m_view) {
    case CalendarPeriod::Month:
        showDay(m_day.addMonths(steps));
        break;
    case CalendarPeriod::Week:
        showDay(m_day.addDays(7 * steps));
        break;
    case CalendarPeriod::Day:
        showDay(m_day.addDays(steps));
        break;
    case CalendarPeriod::Agenda:
        showDay(m_day.addDays(calendarAgendaDays * steps));
        break;
    }
}

/// The person went to a day: another period is shown when it lies in one.
void CalendarPage::take(const CalendarSpot &spot)
{
    const auto [first, last] = period();
    m_day = spot.day;
    const bool isOtherMonth =
        m_view == CalendarPeriod::Month && spot.day.month() != period().first.addDays(7).month();
    if (spot.day < first || spot.day > last || isOtherMonth) {
        showPeriod();
        return;
    }
    m_jump->setDay(m_day, controller().today());
}

CalendarCanvas *CalendarPage::canvas() const
{
    return qobject_cast<CalendarCanvas *>(m_stack->currentWidget());
}

const CalendarEntry *CalendarPage::current() const
{
    const CalendarCanvas *painted = canvas();
    return painted ? painted->current() : m_agenda->current();
}

CalendarSpot CalendarPage::spot() const
{
    const CalendarCanvas *painted = canvas();
    return painted ? painted->spot() : CalendarSpot{m_day, std::nullopt};
}

std::optional<AgentId> CalendarPage::agentAtHand() const
{
    const CalendarEntry *entry = current();
    return entry ? entry->agent : filter().agent;
}

void CalendarPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier || m_whole->currentIndex() != 0) {
        Page::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_T:
        showDay(controller().today());
        break;
    case Qt::Key_M:
        showView(CalendarPeriod::Month);
        break;
    case Qt::Key_W:
        showView(CalendarPeriod::Week);
        break;
    case Qt::Key_D:
        showView(CalendarPeriod::Day);
        break;
    case Qt::Key_A:
        showView(CalendarPeriod::Agenda);
        break;
    case Qt::Key_N:
        if (m_new->isEnabled())
            m_new->trigger();
        break;
    default:
        Page::keyPressEvent(event);
    }
}

} // namespace coachbook::ui
