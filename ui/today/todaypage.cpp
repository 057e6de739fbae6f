// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"
#include "core/domain/zonedtime.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/calibrationstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/duereader.h"
#include "core/storage/improvementplanstore.h"
#include "core/storage/planstore.h"
#include "core/storage/replystore.h"
#include "core/storage/sessionstore.h"
#include "ui/actions/itemactions.h"
#include "ui/agents/agentactions.h"
#include "ui/planning/calendarpaperdialog.h"
#include "ui/planning/weekplandialog.h"
#include "ui/shell/bookcontroller.h"
#include "ui/today/recorddialogs.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowlist.h"
#include <QAction>
#include <QBoxLayout>
#include <QStackedLayout>

namespace coachbook::ui {
namespace {

/// Past the limit a reply is overdue; a dispute is due from the day of its evaluation's release on.
std::vector<OpenReply> openReplies(BookController &controller)
{
    const auto dayOf = [zone = controller.settings().zone](const QDateTime &at) {
        return inZone(at, zone).date();
    };
    constexpr qint64 hour = 3600;
    std::vector<OpenReply> replies;
    for (const replystore::Listed &each : replystore::open(controller.db())) {
        const bool isDispute = each.state == EvaluationState::Disputed;
        QDate due = each.day;
        if (each.releasedAt)
            due =
                dayOf(isDispute ? *each.releasedAt
                                : each.releasedAt->addSecs(controller.settings().cadence.replyHours * hour));
        replies.push_back({each.id, each.agent, each.interactionRef, due, isDispute});
    }
    return replies;
}

std::vector<OpenRound> openRounds(BookController &controller)
{
    std::vector<OpenRound> rounds;
    for (const calibrationstore::Listed &each : calibrationstore::list(controller.db())) {
        const CalibrationProgress progress{static_cast<int>(each.missing.size()), each.isOwnMissing,
                                           each.isFollowed};
        if (const auto todo = todoOf(each.calibration, progress, controller.settings().calendar))
            rounds.push_back({each.calibration.id, each.calibration.name, *todo, each.missing});
    }
    return rounds;
}

std::vector<OpenReminder> openReminders(BookController &controller, const std::vector<DueInput> &inputs)
{
    const BookSettings &settings = controller.settings();
    std::vector<OpenReminder> reminders;
    for (const ImprovementPlan &plan : improvementplanstore::running(controller.db())) {
        for (const DueInput &each : inputs) {
            if (each.agent.id != plan.agent)
                continue;
            const ImprovementSurroundings around{each.sessions, each.periods, settings.calendar,
                                                 settings.cadence.countsFromMinutes, each.agent.left};
            for (const ImprovementReminder &reminder : remindersOf(plan, around, controller.today()))
                reminders.push_back({plan.id, plan.agent, reminder});
        }
    }
    return reminders;
}

TodayState readToday(BookController &controller)
{
    Db &db = controller.db();
    const std::vector<DueInput> inputs = dueInputs(db);
    TodayInput input;
    for (const DueInput &each : inputs)
        input.agents.push_back(each.agent);
    input.due = dueEntries(inputs, controller.settings(), controller.today());
    input.drafts = sessionstore::drafts(db);
    input.openItems = actionitemstore::open(db);
    input.openCheckIns = checkinstore::open(db);
    input.plans = planstore::all(db);
    input.replies = openReplies(controller);
    input.rounds = openRounds(controller);
    input.reminders = openReminders(controller, inputs);
    input.progress = progressOf(db, inputs, controller.settings(), controller.today());
    input.calendar = controller.settings().calendar;
    return buildToday(input, controller.today());
}

QString verbWord(TodayRow::Verb verb)
{
    switch (verb) {
    case TodayRow::Verb::Prepare:
        return TodayPage::tr("Prepare");
    case TodayRow::Verb::Continue:
        return TodayPage::tr("Continue");
    case TodayRow::Verb::RecordResult:
        return TodayPage::tr("Record result");
    case TodayRow::Verb::RecordCheckIn:
        return TodayPage::tr("Record");
    case TodayRow::Verb::OpenPlan:
        return TodayPage::tr("Open plan");
    case TodayRow::Verb::OpenEvaluation:
    case TodayRow::Verb::OpenCalibration:
    case TodayRow::Verb::OpenImprovement:
    case TodayRow::Verb::OpenAgent:
        return TodayPage::tr("Open");
    case TodayRow::Verb::Acknowledge:
        return TodayPage::tr("Acknowledge");
    }
    return {};
}

Row rowOf(const TodayRow &row)
{
    Badge badge = badgeOf(row.state);
    badge.word = row.what;
    return {row.who, badge, row.why, verbWord(row.verb)};
}

} // namespace

TodayPage::TodayPage(BookController &controller, QWidget *parent)
    : Page(controller, parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_stack(new QStackedLayout), m_items(new QAction(tr("Action items"), this)),
      m_planWeek(new QAction(tr("Plan my week…"), this))
{
    m_items->setObjectName(QStringLiteral("today.items"));
    m_items->setProperty("menu", QStringLiteral("none")); // the Session menu has it for every page
    connect(m_items, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("actions")}); });
    m_planWeek->setObjectName(QStringLiteral("today.planWeek"));
    m_planWeek->setProperty("menu", QStringLiteral("none")); // there too
    connect(m_planWeek, &QAction::triggered, this, [this] {
        if (!this->controller().isReadOnly())
            planMyWeek(this->controller(), window());
    });
    m_now = addColumn(m_columns, tr("Now"), tr("Nobody is due today."));
    m_followUp = addColumn(m_columns, tr("Follow up"),
                           tr("No check-in, action item, agenda, review, reply or calibration is due."));
    auto *ahead = new QVBoxLayout;
    ahead->setSpacing(theme::group);
    m_columns->addLayout(ahead, 1);
    m_tomorrow = addColumn(ahead, tr("Tomorrow"), tr("Nothing is planned and nothing falls due."));
    m_next = addColumn(ahead, tr("Next days"), tr("Nothing falls due in the rest of the next seven days."));
    ahead->addStretch();
    for (Column *column : {&m_now, &m_followUp, &m_tomorrow, &m_next})
        connectColumn(*column);
    auto *content = new QWidget;
    content->setLayout(m_columns);
    m_columns->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    m_columns->setSpacing(theme::group);
    m_stack->addWidget(scrolled(content));
    auto *import = new QAction(tr("Import my team"), this);
    import->setObjectName(QStringLiteral("today.import"));
    connect(import, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("import")}); });
    m_stack->addWidget(new EmptyState(
        QStringLiteral("view-calendar-day"), tr("No team yet"),
        tr("Once your roster is in, this page says each morning who is due for coaching and why, and what "
           "was promised for today."),
        import));
    auto *team = new QAction(tr("See the team"), this);
    team->setObjectName(QStringLiteral("today.team"));
    connect(team, &QAction::triggered, this, [this] { Q_EMIT goTo({QStringLiteral("team")}); });
    m_stack->addWidget(new EmptyState(
        QStringLiteral("checkmark"), tr("All done"),
        tr("Nobody is due in the next seven days and every promise is kept. A good day to acknowledge "
           "someone who got better."),
        team));
    setLayout(m_stack);
}

TodayPage::Column TodayPage::addColumn(QBoxLayout *place, const QString &title, const QString &nothing)
{
    Column column;
    column.whole = new QWidget;
    auto *layout = new QVBoxLayout(column.whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::related);
    column.title = new SectionTitle(title);
    layout->addWidget(column.title);
    auto *card = new Card;
    card->column()->setContentsMargins(1, 1, 1, 1);
    column.list = new RowList;
    column.list->setAccessibleName(title);
    card->column()->addWidget(column.list);
    column.nothing = Label::wrapped(nothing, theme::Type::Body, theme::Tone::Muted);
    column.nothing->setContentsMargins(theme::group, theme::group, theme::group, theme::group);
    card->column()->addWidget(column.nothing);
    layout->addWidget(card);
    if (place == m_columns)
        layout->addStretch();
    place->addWidget(column.whole, place == m_columns ? 1 : 0);
    return column;
}

void TodayPage::connectColumn(Column &column)
{
    connect(column.list, &RowList::buttonClicked, this,
            [this, &column](int row) { act(TodayRow(column.rows[size_t(row)])); });
    connect(column.list, &RowList::opened, this, [this, &column](int row) {
        const TodayRow chosen = column.rows[size_t(row)];
        if (chosen.verb == TodayRow::Verb::OpenCalibration)
            act(chosen);
        else
            Q_EMIT goTo({QStringLiteral("agent"), chosen.agent.value()});
    });
    connect(column.list, &RowList::moreClicked, this, [this, &column] {
        column.showsAll = true;
        // After the button that was pressed is done with the press: it goes.
        QMetaObject::invokeMethod(this, &TodayPage::refresh, Qt::QueuedConnection);
    });
}

QString TodayPage::subtitle() const
{
    return tr("%1: %2", "Saturday, 21 November 2026: 3 overdue, 2 due this week")
        .arg(longDayText(controller().today()), todaySentence(m_state));
}

void TodayPage::refresh()
{
    m_state = readToday(controller());
    fill(m_now, tr("Now"), m_state.now);
    fill(m_followUp, tr("Follow up"), m_state.followUp);
    const bool isTomorrow = m_state.tomorrowDay == controller().today().addDays(1);
    fill(m_tomorrow, isTomorrow ? tr("Tomorrow") : weekdayText(m_state.tomorrowDay, controller().today()),
         m_state.tomorrow);
    fill(m_next, tr("Next days"), m_state.next);
    m_stack->setCurrentIndex(m_state.agents == 0 && m_state.isEmpty() ? 1 : m_state.isEmpty() ? 2 : 0);
}

void TodayPage::fill(Column &column, const QString &title, const std::vector<TodayRow> &rows)
{
    column.rows = rows;
    column.list->setAccessibleName(title);
    std::vector<Row> shown;
    for (const TodayRow &row : rows)
        shown.push_back(rowOf(row));
    constexpr int enoughAtOnce = 40;
    column.list->setRows(shown, column.showsAll ? static_cast<int>(shown.size()) : enoughAtOnce);
    column.list->setVisible(!rows.empty());
    column.nothing->setVisible(rows.empty());
    column.title->setText(
        rows.empty() ? title : tr("%1  %2", "title of a column and how many").arg(title).arg(rows.size()));
}

bool TodayPage::needsRefresh(const Changes &changes) const
{
    for (const Entity entity : {Entity::Agent, Entity::Session, Entity::ActionItem, Entity::CheckIn,
                                Entity::Plan, Entity::Evaluation, Entity::Calibration,
                                Entity::ImprovementPlan, Entity::Setting, Entity::Import}) {
        if (changes.has(entity))
            return true;
    }
    return false;
}

void TodayPage::act(const TodayRow &row)
{
    switch (row.verb) {
    case TodayRow::Verb::Prepare:
        Q_EMIT goTo({QStringLiteral("prepare"), row.agent.value()});
        break;
    case TodayRow::Verb::Continue:
        Q_EMIT goTo({QStringLiteral("session"), row.id});
        break;
    case TodayRow::Verb::RecordResult:
        itemactions::close(controller(), window(), ActionItemId(row.id));
        break;
    case TodayRow::Verb::RecordCheckIn:
        recordCheckIn(row);
        break;
    case TodayRow::Verb::OpenPlan:
        Q_EMIT goTo({QStringLiteral("plan"), row.id});
        break;
    case TodayRow::Verb::OpenEvaluation:
        Q_EMIT goTo({QStringLiteral("evaluate"), row.id});
        break;
    case TodayRow::Verb::OpenCalibration:
        Q_EMIT goTo({QStringLiteral("calibration"), row.id});
        break;
    case TodayRow::Verb::OpenImprovement:
        Q_EMIT goTo({QStringLiteral("improvement"), row.id});
        break;
    case TodayRow::Verb::Acknowledge:
        agentactions::acknowledge(controller(), window(), row.agent);
        break;
    case TodayRow::Verb::OpenAgent:
        Q_EMIT goTo({QStringLiteral("agent"), row.agent.value()});
        break;
    }
}

void TodayPage::recordCheckIn(const TodayRow &row)
{
    std::optional<CheckIn> found;
    controller().guarded([&] {
        for (const CheckIn &checkIn : checkinstore::open(controller().db())) {
            if (checkIn.id.value() == row.id)
                found = checkIn;
        }
    });
    if (!found)
        return;
    CheckInDialog dialog(*found, row.who, controller().today(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const CheckIn done = dialog.checkIn();
    if (controller().transact({QStringLiteral("checkin.done"), row.who},
                              [&](Db &db) { checkinstore::update(db, done); }))
        controller().say(tr("Check-in with %1 recorded").arg(row.who), true);
}

void TodayPage::print()
{
    printCalendar(controller(), window());
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < 900 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace coachbook::ui
