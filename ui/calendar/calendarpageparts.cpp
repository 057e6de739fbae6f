// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of, and what is done from it.
#include "ui/calendar/agendatable.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarpaint.h"
#include "ui/calendar/duepane.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/sessiontimedialog.h"
#include "ui/calendar/smallmonth.h"
#include "ui/calendar/timegridview.h"
#include "ui/planning/calendarpaperdialog.h"
#include "ui/planning/weekplandialog.h"
#include "ui/shell/bookcontroller.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/partbar.h"
#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <chrono>

namespace coachbook::ui {
namespace {

constexpr int calendarSideWidth = 216;

QToolButton *calendarButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setAutoRaise(false);
    if (action->icon().isNull())
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

QComboBox *calendarChoice(QHBoxLayout *row, const QString &name)
{
    auto *combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    auto *label = new Label(name, theme::Type::Body, theme::Tone::Muted);
    label->setBuddy(combo);
    row->addWidget(label);
    row->addWidget(combo);
    return combo;
}

} // namespace

CalendarPage::CalendarPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_desk(controller), m_model(new CalendarModel(this)),
      m_stack(new QStackedLayout), m_whole(new QStackedLayout), m_views(new PartBar),
      m_title(new ElidedLabel({}, theme::Type::Section)), m_minutely(new QTimer(this)),
      m_jump(new SmallMonth(QLocale::system().firstDayOfWeek())), m_due(new DuePane)
{
    m_minutely->setObjectName(QStringLiteral("calendar.minutely"));
    m_minutely->setInterval(std::chrono::minutes(1));
    connect(m_minutely, &QTimer::timeout, this, [this] {
        if (this->controller().hasBook())
            showNow();
    });
    makeActions();
    makeViews();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    column->setSpacing(theme::related);
    column->addWidget(makeHead());
    column->addWidget(makeFilters());
    auto *body = new QHBoxLayout;
    body->setSpacing(theme::group);
    auto *card = new Card;
    card->column()->setContentsMargins(1, 1, 1, 1);
    card->column()->addLayout(m_stack);
    body->addWidget(card, 1);
    body->addWidget(makeSide());
    column->addLayout(body, 1);
    m_whole->addWidget(content);
    auto *import = new QAction(tr("Import my team"), this);
    import->setObjectName(QStringLiteral("calendar.import"));
    connect(import, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("import")}); });
    m_whole->addWidget(
        new EmptyState(QStringLiteral("view-calendar-month"), tr("No team yet"),
                       tr("Once your roster is in, the calendar shows who is due when, and sessions "
                          "are planned by dragging an agent onto a day."),
                       import));
    setLayout(m_whole);
    m_stack->setCurrentIndex(int(m_view));
    m_views->setCurrentIndex(int(m_view));
    setFocusProxy(m_stack->currentWidget());
}

void CalendarPage::makeActions()
{
    const auto make = [this](const char *name, const char *icon, const QString &text, auto act) {
        auto *action = new QAction(theme::icon(QString::fromLatin1(icon)), text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setProperty("menu", QStringLiteral("session"));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_new = make("calendar.new", "list-add", tr("New session…"), [this] { begin(filter().agent, spot()); });
    m_planWeek = make("calendar.planWeek", "view-calendar-week", tr("Plan my week…"),
                      [this] { planMyWeek(this->controller(), window()); });
    m_planWeek->setProperty("menu", QStringLiteral("none")); // the Session menu has it for every page
    m_move = make("calendar.move", "view-calendar-day", tr("Move session…"), [this] { moveByDialog(); });
    m_leaveOut = make("calendar.leaveOut", "dialog-cancel", tr("Cancel session"), [this] { leaveOut(); });
    m_endSeries = make("calendar.endSeries", "dialog-cancel", tr("Cancel the rest of the series"),
                       [this] { endSeries(); });
    m_back = make("calendar.back", "go-previous", tr("Previous"), [this] { turn(-1); });
    m_forward = make("calendar.forward", "go-next", tr("Next"), [this] { turn(1); });
    m_today = new QAction(tr("Today"), this);
    m_today->setToolTip(tr("Today (T)"));
    connect(m_today, &QAction::triggered, this, [this] { showDay(this->controller().today()); });
}

QWidget *CalendarPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::small);
    row->addWidget(calendarButton(m_back));
    row->addWidget(calendarButton(m_today));
    row->addWidget(calendarButton(m_forward));
    row->addSpacing(theme::related);
    row->addWidget(m_title, 1);
    m_views->setAccessibleName(tr("View"));
    for (const auto &[word, key] : {std::pair(tr("Month"), tr("M")), std::pair(tr("Week"), tr("W")),
                                    std::pair(tr("Day"), tr("D")), std::pair(tr("Agenda"), tr("A"))})
        m_views->setTabToolTip(m_views->addTab(word),
                               tr("%1 (%2)", "name of a view and its key").arg(word, key));
    connect(m_views, &QTabBar::currentChanged, this, [this](int index) { showView(CalendarPeriod(index)); });
    row->addWidget(m_views);
    return head;
}

QWidget *CalendarPage::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::related);
    m_agent = calendarChoice(row, tr("&Agent"));
    m_kind = calendarChoice(row, tr("T&ype"));
    m_state = calendarChoice(row, tr("&State"));
    row->addStretch();
    m_kind->addItem(tr("All types"));
    for (int kind = 0; kind <= int(CalendarKind::Shift); ++kind)
        m_kind->addItem(calendarKindChoice(CalendarKind(kind)), kind);
    for (const auto &[state, word] :
         {std::pair(CalendarState::Any, tr("All states")), std::pair(CalendarState::ToDo, tr("To do")),
          std::pair(CalendarState::Overdue, tr("Overdue")), std::pair(CalendarState::Done, tr("Done")),
          std::pair(CalendarState::NotHeld, tr("Not held"))})
        m_state->addItem(word, int(state));
    for (QComboBox *each : {m_agent, m_kind, m_state})
        connect(each, &QComboBox::currentIndexChanged, this, &CalendarPage::showEntries);
    return filters;
}

/// The choice of types is the legend: each has a sample of how it looks.
void CalendarPage::showKinds()
{
    for (int at = 1; at < m_kind->count(); ++at) {
        QPixmap sample(m_kind->iconSize() * devicePixelRatioF());
        sample.setDevicePixelRatio(devicePixelRatioF());
        sample.fill(Qt::transparent);
        QPainter painter(&sample);
        calendarpaint::paintSample(painter, QRect(QPoint(0, 0), m_kind->iconSize()),
                                   CalendarKind(m_kind->itemData(at).toInt()));
        painter.end();
        m_kind->setItemIcon(at, QIcon(sample));
    }
}

void CalendarPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showKinds();
}

QWidget *CalendarPage::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(calendarSideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    connect(m_jump, &SmallMonth::dayChosen, this, &CalendarPage::showDay);
    column->addWidget(m_jump);
    column->addWidget(new SectionTitle(tr("Due")));
    column->addWidget(m_due, 1);
    connect(m_due, &DuePane::agentWanted, this, [this](AgentId agent) { begin(agent, spot()); });
    return side;
}

void CalendarPage::makeViews()
{
    m_month = new MonthView(m_model, tr("Month"));
    m_week = new TimeGridView(m_model, tr("Week"));
    m_oneDay = new TimeGridView(m_model, tr("Day"));
    m_agenda = new AgendaTable(m_model);
    for (CalendarCanvas *each :
         {static_cast<CalendarCanvas *>(m_month), static_cast<CalendarCanvas *>(m_week),
          static_cast<CalendarCanvas *>(m_oneDay)}) {
        m_stack->addWidget(each);
        connectCanvas(each);
    }
    m_stack->addWidget(m_agenda);
    connect(m_agenda, &AgendaTable::opened, this, [this](int row) { open(CalendarEntry(m_model->at(row))); });
    connect(m_agenda, &AgendaTable::currentMoved, this, &CalendarPage::allow);
    connect(m_agenda, &AgendaTable::menuWanted, this, &CalendarPage::openMenu);
    connect(m_agenda, &AgendaTable::removeWanted, this, &CalendarPage::leaveOut);
}

void CalendarPage::connectCanvas(CalendarCanvas *each)
{
    each->setExplain([this](const CalendarMove &move) { return m_desk.explain(timesOf(move)); });
    connect(each, &CalendarCanvas::opened, this, [this](int row) { open(CalendarEntry(m_model->at(row))); });
    connect(each, &CalendarCanvas::spotMoved, this, &CalendarPage::take);
    connect(each, &CalendarCanvas::currentMoved, this, &CalendarPage::allow);
    connect(each, &CalendarCanvas::moveWanted, this, &CalendarPage::carryOut);
    connect(each, &CalendarCanvas::sessionWanted, this,
            [this](const CalendarSpot &spot) { begin(filter().agent, spot); });
    connect(each, &CalendarCanvas::removeWanted, this, &CalendarPage::leaveOut);
    connect(each, &CalendarCanvas::turned, this, &CalendarPage::turn);
    connect(each, &CalendarCanvas::menuWanted, this, &CalendarPage::openMenu);
    connect(each, &CalendarCanvas::dayWanted, this, [this](QDate day) {
        m_day = day;
        showView(CalendarPeriod::Day);
    });
}

void CalendarPage::allow()
{
    const CalendarEntry *entry = current();
    const bool canChange = !controller().isReadOnly();
    m_new->setEnabled(canChange);
    m_planWeek->setEnabled(canChange);
    m_move->setEnabled(canChange && entry && canMove(*entry));
    m_leaveOut->setEnabled(canChange && entry && canMove(*entry));
    m_endSeries->setEnabled(canChange && entry && canMove(*entry) && entry->repeats);
}

/// `entry` by value: the page is read anew while it is looked at.
void CalendarPage::open(const CalendarEntry &entry)
{
    switch (entry.kind) {
    case CalendarKind::Session:
        Q_EMIT goTo({QStringLiteral("session"), entry.id});
        break;
    case CalendarKind::PlanReview:
        Q_EMIT goTo({QStringLiteral("plan"), entry.id});
        break;
    case CalendarKind::DueWindow:
        Q_EMIT goTo({QStringLiteral("prepare"), entry.agent ? entry.agent->value() : 0});
        break;
    default:
        if (entry.agent)
            Q_EMIT goTo({QStringLiteral("agent"), entry.agent->value()});
    }
}

void CalendarPage::openMenu(const QPoint &at)
{
    const CalendarEntry *entry = current();
    if (!entry)
        return;
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, chosen = *entry] { open(chosen); });
    menu.addActions({m_move, m_leaveOut, m_endSeries});
    menu.exec(at);
}

SessionTimes CalendarPage::timesOf(const CalendarMove &move) const
{
    SessionTimes times;
    if (move.row >= 0) {
        times.moved = m_model->at(move.row);
        times.type = times.moved->sessionType.value_or(SessionType::OneOnOne);
    } else {
        times.minutes = controller().settings().cadence.plannedMinutes;
    }
    times.agent = move.agent.value_or(AgentId(0));
    times.day = move.day;
    times.minute = move.minute;
    if (move.row >= 0)
        times.minutes = move.minutes;
    return times;
}

void CalendarPage::carryOut(const CalendarMove &move)
{
    const SessionTimes times = timesOf(move);
    const auto [first, last] = period();
    if (times.day < first || times.day > last)
        m_day = times.day;
    if (times.moved)
        m_desk.move(times);
    else
        m_desk.plan(times);
}

void CalendarPage::begin(std::optional<AgentId> agent, const CalendarSpot &spot)
{
    SessionTimes times;
    times.agent = agent.value_or(AgentId(0));
    times.day = spot.day.isValid() ? spot.day : controller().today();
    times.minute = spot.minute;
    times.minutes = controller().settings().cadence.plannedMinutes;
    SessionTimeDialog dialog(m_desk, times, controller().today(), window());
    if (dialog.exec() == QDialog::Accepted)
        m_desk.plan(dialog.times());
}

void CalendarPage::moveByDialog()
{
    const CalendarEntry *entry = current();
    if (!entry || !canMove(*entry))
        return;
    SessionTimes times;
    times.moved = *entry;
    times.agent = entry->agent.value_or(AgentId(0));
    times.type = entry->sessionType.value_or(SessionType::OneOnOne);
    times.day = entry->first;
    if (entry->span)
        times.minute = entry->span->from;
    times.minutes = entry->minutes;
    SessionTimeDialog dialog(m_desk, times, controller().today(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_day = dialog.times().day;
    m_desk.move(dialog.times());
}

void CalendarPage::print()
{
    printCalendar(controller(), window());
}

void CalendarPage::endSeries()
{
    if (const CalendarEntry *entry = current(); entry && canMove(*entry))
        m_desk.endSeries(CalendarEntry(*entry));
}

void CalendarPage::leaveOut()
{
    if (const CalendarEntry *entry = current(); entry && canMove(*entry))
        m_desk.leaveOut(CalendarEntry(*entry));
}

} // namespace coachbook::ui
