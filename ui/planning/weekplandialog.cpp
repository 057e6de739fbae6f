// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/weekplandialog.h"
#include "core/storage/agentstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/weekplanreader.h"
#include "ui/planning/acceptplan.h"
#include "ui/planning/weekplanwords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace coachbook::ui {
namespace {

constexpr int planDialogWidth = 720, planListHeight = 220, leftOverHeight = 110, mostSessionsADay = 12;

QTime timeOfMinute(int minute)
{
    constexpr int lastMinute = 1439, secondsOfMinute = 60;
    return QTime(0, 0).addSecs(std::min(minute, lastMinute) * secondsOfMinute);
}

int minuteOf(QTime time)
{
    constexpr int secondsOfMinute = 60;
    return QTime(0, 0).secsTo(time) / secondsOfMinute;
}

QTreeWidget *makeList(const QString &name, const QStringList &headers, int height)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(name);
    list->setHeaderLabels(headers);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setMinimumHeight(height);
    list->header()->setStretchLastSection(true);
    return list;
}

void fitColumns(QTreeWidget *list)
{
    for (int column = 0; column + 1 < list->columnCount(); ++column) {
        list->resizeColumnToContents(column);
        list->setColumnWidth(column, list->columnWidth(column) + theme::group);
    }
}

} // namespace

WeekPlanDialog::WeekPlanDialog(BookController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_before(calendarstore::settings(controller.db())),
      m_form(new Form), m_span(new QComboBox), m_mostADay(new QSpinBox),
      m_from(new QTimeEdit(timeOfMinute(m_before.hours.from))),
      m_to(new QTimeEdit(timeOfMinute(m_before.hours.to))), m_hours(new QWidget),
      m_sessions(makeList(tr("Proposed sessions"),
                          {tr("Day"), tr("Time"), tr("Agent"), tr("Against the cadence")}, planListHeight)),
      m_leftOver(makeList(tr("What does not fit"), {tr("Agent"), tr("Due"), tr("Why")}, leftOverHeight)),
      m_nothing(Label::wrapped({}, theme::Type::Body, theme::Tone::Muted)),
      m_leftOverTitle(new SectionTitle(tr("What does not fit")))
{
    for (const Agent &agent : agentstore::all(controller.db()))
        m_names.emplace(agent.id, agent.name);
    makeFields();
    makeLists();
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    column->addWidget(m_form);
    column->addWidget(m_nothing);
    column->addWidget(m_sessions, 2);
    column->addWidget(m_leftOverTitle);
    column->addWidget(m_leftOver, 1);
    m_accept =
        frameDialog(*this, tr("Plan my week or month"),
                    tr("Sessions for all that is due: the most overdue first, improvement plans and "
                       "new agents before others, never in conflict with leave, shifts or busy times."),
                    whole, tr("Plan"))
            .ok;
    setMinimumWidth(planDialogWidth); // only now: the frame has one of its own
    propose();
}

void WeekPlanDialog::makeFields()
{
    m_span->addItems({tr("This week"), tr("Next week"), tr("This month"), tr("Next month")});
    constexpr int friday = 5;
    const bool isOver = m_controller.today().dayOfWeek() >= friday;
    m_span->setCurrentIndex(static_cast<int>(isOver ? PlanningSpan::NextWeek : PlanningSpan::ThisWeek));
    m_mostADay->setRange(1, mostSessionsADay);
    m_mostADay->setValue(m_before.mostADay);
    m_mostADay->setAccessibleName(tr("Most sessions a day"));
    for (QTimeEdit *each : {m_from, m_to})
        each->setDisplayFormat(clockFormat());
    auto *row = new QHBoxLayout(m_hours);
    row->setContentsMargins(0, 0, 0, 0);
    m_from->setAccessibleName(tr("Sessions from"));
    m_to->setAccessibleName(tr("Sessions until"));
    row->addWidget(m_from);
    row->addWidget(new Label(tr("to", "9:00 to 17:00")));
    row->addWidget(m_to);
    row->addStretch();
    m_form->addRow(tr("&Time"), m_span);
    m_form->addRow(tr("&Most a day"), atLeft(m_mostADay));
    m_form->addRow(tr("&Hours"), m_hours);
    connect(m_span, &QComboBox::currentIndexChanged, this, &WeekPlanDialog::propose);
    connect(m_mostADay, &QSpinBox::valueChanged, this, &WeekPlanDialog::propose);
    for (QTimeEdit *each : {m_from, m_to})
        connect(each, &QTimeEdit::timeChanged, this, &WeekPlanDialog::propose);
}

void WeekPlanDialog::makeLists()
{
    m_leftOver->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_sessions, &QTreeWidget::itemChanged, this, &WeekPlanDialog::showCount);
}

CalendarSettings WeekPlanDialog::settings() const
{
    CalendarSettings settings = m_before;
    settings.mostADay = m_mostADay->value();
    settings.hours = {minuteOf(m_from->time()), minuteOf(m_to->time())};
    return settings;
}

void WeekPlanDialog::propose()
{
    const CalendarSettings now = settings();
    const bool isSound = now.hours.from < now.hours.to;
    m_form->setProblem(m_hours, isSound ? QString() : tr("The hours end before they begin"));
    m_plan = {};
    const PlannedRange range =
        rangeOf(static_cast<PlanningSpan>(m_span->currentIndex()), m_controller.today());
    if (isSound)
        m_controller.guarded([&] {
            m_plan = proposeWeekPlan(
                weekPlanInput(m_controller.db(), m_controller.settings(), now,
                              {range.from, range.to, m_controller.today(), m_controller.nowUtc()}));
        });
    showPlan();
    showLeftOver();
    showCount();
}

void WeekPlanDialog::showPlan()
{
    const QSignalBlocker quiet(m_sessions);
    m_sessions->clear();
    for (const ProposedSession &each : m_plan.sessions) {
        auto *item = new QTreeWidgetItem(
            {weekdayText(each.day, m_controller.today()),
             tr("%1 to %2", "9:00 to 9:30")
                 .arg(plannedTimeText(each.from), plannedTimeText(each.from + each.minutes)),
             m_names[each.agent], againstDueText(each)});
        item->setCheckState(0, Qt::Checked);
        m_sessions->addTopLevelItem(item);
    }
    fitColumns(m_sessions);
    m_sessions->setVisible(!m_plan.sessions.empty());
    m_nothing->setVisible(m_plan.sessions.empty());
    m_nothing->setText(
        m_plan.leftOver.empty()
            ? tr("Nothing is due in these days that has no session yet. Look at a longer time.")
            : tr("None of what is due fits into these days."));
}

void WeekPlanDialog::showLeftOver()
{
    m_leftOver->clear();
    for (const LeftOver &each : m_plan.leftOver)
        m_leftOver->addTopLevelItem(new QTreeWidgetItem(
            {m_names[each.agent], weekdayText(each.due, m_controller.today()), noPlaceText(each.why)}));
    fitColumns(m_leftOver);
    m_leftOver->setVisible(!m_plan.leftOver.empty());
    m_leftOverTitle->setVisible(!m_plan.leftOver.empty());
}

std::vector<ProposedSession> WeekPlanDialog::chosen() const
{
    std::vector<ProposedSession> sessions;
    for (int row = 0; row < m_sessions->topLevelItemCount(); ++row) {
        if (m_sessions->topLevelItem(row)->checkState(0) == Qt::Checked)
            sessions.push_back(m_plan.sessions[static_cast<std::size_t>(row)]);
    }
    return sessions;
}

void WeekPlanDialog::showCount()
{
    if (!m_accept)
        return;
    const std::size_t count = chosen().size();
    m_accept->setText(count == 0   ? tr("Plan")
                      : count == 1 ? tr("Plan 1 session")
                                   : tr("Plan %1 sessions").arg(count));
    m_accept->setEnabled(count > 0 && !m_controller.isReadOnly());
}

void planMyWeek(BookController &controller, QWidget *parent)
{
    controller.guarded([&] {
        WeekPlanDialog dialog(controller, parent);
        if (dialog.exec() == QDialog::Accepted)
            acceptPlan(controller, dialog.chosen(), dialog.settings());
    });
}

} // namespace coachbook::ui
