// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvementspage.h"
#include "core/storage/agentstore.h"
#include "core/storage/improvementplanstore.h"
#include "ui/improvement/improvementactions.h"
#include "ui/improvement/improvementwords.h"
#include "ui/plan/chooseagent.h"
#include "ui/shell/bookcontroller.h"
#include "ui/team/frozentable.h"
#include "ui/viewstate/daytext.h"
#include "ui/widgets/emptystate.h"
#include <QAction>
#include <QHeaderView>
#include <QStackedLayout>
#include <algorithm>

namespace coachbook::ui {
namespace {

int orderOf(ImprovementState state)
{
    return state == ImprovementState::Running ? 0 : state == ImprovementState::Draft ? 1 : 2;
}

bool goesBefore(const ImprovementPlan &a, const ImprovementPlan &b)
{
    return std::pair(orderOf(a.state), -a.number) < std::pair(orderOf(b.state), -b.number);
}

const Checkpoint *nextCheckpoint(const ImprovementPlan &plan)
{
    const auto open = std::find_if(plan.checkpoints.begin(), plan.checkpoints.end(),
                                   [](const Checkpoint &each) { return !each.held; });
    return plan.state != ImprovementState::Running || open == plan.checkpoints.end() ? nullptr : &*open;
}

} // namespace

ImprovementsPage::ImprovementsPage(BookController &controller, QWidget *parent)
    : Page(controller, parent),
      m_model(new CellTable({tr("Plan"), tr("Agent"), tr("State"), tr("Starts"), tr("Ends"),
                             tr("Next checkpoint"), tr("Milestones reached")},
                            {true, false, false, false, false, false, false}, this)),
      m_filter(new CellFilter(m_model, this)), m_table(new FrozenTable), m_stack(new QStackedLayout),
      m_new(new QAction(theme::icon(QStringLiteral("list-add")), tr("New improvement plan…"), this))
{
    m_new->setObjectName(QStringLiteral("improvements.new"));
    connect(m_new, &QAction::triggered, this, &ImprovementsPage::makeNew);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(theme::margin, 0, theme::margin, theme::margin);
    makeTable();
    column->addWidget(m_table);
    m_stack->addWidget(whole);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("view-task"), tr("No improvement plan"),
        tr("When coaching on the same behaviour has not helped in three sessions, a formal plan sets goals "
           "with "
           "days, a written session every week, checkpoints and an outcome. It is kept apart from coaching: "
           "nothing of it is printed or exported with sessions and coaching plans."),
        m_new));
    setLayout(m_stack);
    setFocusProxy(m_table);
}

void ImprovementsPage::makeTable()
{
    m_table->setAccessibleName(tr("Improvement plans"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    const int widths[] = {8, 26, 20, 16, 16, 26, 20};
    for (int each = 0; each < m_model->columnCount(); ++each)
        m_table->setColumnWidth(each, unit * widths[each]);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_table, &QTableView::activated, this, &ImprovementsPage::openCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &ImprovementsPage::openCurrent);
    connect(m_table, &FrozenTable::copied, this,
            [this] { controller().say(tr("Copied as text, to paste in a table or a mail")); });
}

QString ImprovementsPage::subtitle() const
{
    if (m_plans.empty())
        return tr("Kept apart from coaching");
    const auto running = std::count_if(m_plans.begin(), m_plans.end(), [](const ImprovementPlan &each) {
        return each.state == ImprovementState::Running;
    });
    return running == 1 ? tr("Kept apart from coaching: 1 running")
                        : tr("Kept apart from coaching: %1 running").arg(running);
}

CellRow ImprovementsPage::rowOf(const ImprovementPlan &plan) const
{
    const QDate today = controller().today();
    const std::optional<Agent> agent = agentstore::find(controller().db(), plan.agent);
    const auto reached = std::count_if(plan.milestones.begin(), plan.milestones.end(),
                                       [](const Milestone &m) { return m.state == MilestoneState::Reached; });
    Cell next{QStringLiteral("–"), QDate(9999, 1, 1), {}, theme::Tone::Muted};
    if (const Checkpoint *checkpoint = nextCheckpoint(plan)) {
        const CheckpointStanding standing = standingOf(*checkpoint, controller().settings().calendar, today);
        next = {dayText(checkpoint->due, today), checkpoint->due};
        if (standing != CheckpointStanding::Ahead) {
            next.badge = badgeOf(*checkpoint, standing);
            next.text = next.badge.word = tr("%1, %2", "overdue, 12 Nov").arg(next.badge.word, next.text);
        }
    }
    const Badge state = badgeOf(static_cast<const ImprovementPlanDraft &>(plan));
    return {plan.id.value(),
            {{QString::number(plan.number), plan.number},
             {agent ? agent->name : QString()},
             {state.word, orderOf(plan.state), state},
             {dayText(plan.starts, today), plan.starts, {}, theme::Tone::Muted},
             {dayText(plan.outcomeOn.value_or(plan.ends), today), plan.ends, {}, theme::Tone::Muted},
             next,
             {tr("%1 of %2").arg(reached).arg(plan.milestones.size()), static_cast<int>(reached)}}};
}

void ImprovementsPage::refresh()
{
    const ImprovementPlan *before = current();
    const qint64 id = before ? before->id.value() : 0;
    m_plans = improvementplanstore::all(controller().db());
    std::sort(m_plans.begin(), m_plans.end(), goesBefore);
    std::vector<CellRow> rows;
    for (const ImprovementPlan &plan : m_plans)
        rows.push_back(rowOf(plan));
    m_model->setRows(std::move(rows));
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(CellTable::IdRole).toLongLong() == id)
            m_table->selectRow(row);
    }
    m_table->keepCurrent();
    m_stack->setCurrentIndex(m_plans.empty() ? 1 : 0);
    m_new->setEnabled(!controller().isReadOnly());
    Q_EMIT titleChanged();
}

bool ImprovementsPage::needsRefresh(const Changes &changes) const
{
    return changes.has(Entity::ImprovementPlan) || changes.has(Entity::Agent) || changes.has(Entity::Setting);
}

const ImprovementPlan *ImprovementsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    for (const ImprovementPlan &plan : m_plans) {
        if (index.isValid() && plan.id.value() == index.data(CellTable::IdRole).toLongLong())
            return &plan;
    }
    return nullptr;
}

void ImprovementsPage::openCurrent()
{
    if (const ImprovementPlan *plan = current())
        Q_EMIT goTo({QStringLiteral("improvement"), plan->id.value()});
}

std::optional<AgentId> ImprovementsPage::agentAtHand() const
{
    const ImprovementPlan *plan = current();
    return plan ? std::optional(plan->agent) : std::nullopt;
}

void ImprovementsPage::makeNew()
{
    std::vector<ChooseAgentDialog::Choice> choices;
    controller().guarded([&] {
        for (const Agent &agent : agentstore::all(controller().db())) {
            if (!isActiveOn(agent, controller().today()))
                continue;
            const auto has = std::find_if(m_plans.begin(), m_plans.end(), [&](const ImprovementPlan &each) {
                return each.agent == agent.id && each.state != ImprovementState::Ended;
            });
            choices.push_back(
                {agent.id, agent.name,
                 has == m_plans.end() ? QString() : tr("has improvement plan %1").arg(has->number)});
        }
    });
    ChooseAgentDialog dialog(std::move(choices), window());
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return;
    if (const auto made = startImprovementPlan(controller(), *dialog.chosen(), std::nullopt))
        Q_EMIT goTo({QStringLiteral("improvement"), made->value()});
}

} // namespace coachbook::ui
